"""What we tell somebody whose wish cannot be: which code, which sentence, and what he may still do."""

from portal.kernel.errors import Conflict
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.pricing.pooling.finding import SeenPool
from portal.pricing.pooling.possible import verbs
from portal.pricing.pooling.standing import state_of


def over(actor: Actor, seen: SeenPool) -> Conflict | None:
    """Why nothing can be changed at a pool that is no longer open; None while it is."""
    state = state_of(seen.pool)
    told = {
        "closed": ("pool_closed", _("This pool has closed. Nobody joins or leaves any more; its price is being settled.")),
        "awarded": ("pool_awarded", _("This pool has found its price, and the orders are made. You can name a price of your "
                                      "own, or open a new pool.")),
        "lapsed": ("pool_lapsed", _("This pool has ended without a price; nobody is bound. You can name a price of your own, "
                                    "or open a new pool.")),
        "dissolved": ("pool_dissolved", _("This pool was dissolved; nobody is bound.")),
    }
    if state not in told:
        return None
    code, detail = told[state]
    return Conflict(code, detail, state=state, possible=verbs(actor, seen))


def refused(actor: Actor, seen: SeenPool, code: str, detail: str) -> Conflict:
    """A refusal at a pool that is open."""
    return Conflict(code, detail, state=state_of(seen.pool), possible=verbs(actor, seen))
