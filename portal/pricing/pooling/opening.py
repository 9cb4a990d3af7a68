"""Opening a bid as a pool: from then on it is decided by the pool alone, until that is over."""

from datetime import datetime

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.pricing.actions.holding import hold
from portal.pricing.limits.checking import check
from portal.pricing.models import Bid
from portal.pricing.pooling import events
from portal.pricing.pooling.guard import has_pool
from portal.pricing.pooling.joining import sit_down
from portal.pricing.pooling.models import Pool
from portal.pricing.queries.finding import find
from portal.pricing.standing import state_of


def open_pool(actor: Actor, bid_id: str, closes_at: datetime, name: str = "", most: int | None = None) -> Pool:
    """Opens the actor's bid to other customers until `closes_at`; he has the first place, with the bid's own numbers.

    `most` is how many pieces fit in together. Raises Conflict when the bid is over, is a pool already or has answers, or
    when he is in another pool for the same need; Invalid.
    """
    seen = find(actor, bid_id)
    authorize(actor, "bid.manage", seen.customer)
    bid = seen.bid
    hold(actor, seen)
    assert seen.customer is not None
    if bid.sealed:
        raise Conflict("sealed", _("A pool shows its price while it grows: a sealed bid cannot be one."), state_of(bid))
    if has_pool(bid.id):
        raise Conflict("pooled", _("This bid is a pool already."), state_of(bid))
    if bid.offers:
        raise Conflict("answered", _("Producers have answered this bid for you alone. Accept or turn down what they said "
                                     "first, or name a new price and open that one as a pool."), state_of(bid))
    _check(bid, closes_at, most)
    check(actor, bid.currency, bid.unit_price_minor * bid.quantity)
    kind, need = need_of(bid)
    pool = Pool(bid_id=bid.id, customer_id=bid.customer_id, author_id=actor.user_id, need_kind=kind, need_id=need,
                name=name or bid.title, currency=bid.currency, closes_at=closes_at, most=most, units=bid.quantity, people=1,
                version=1, status="open")
    session().add(pool)
    session().flush()
    place = sit_down(actor, pool, bid, seen.customer, bid.quantity, bid.unit_price, bid.place)
    record(actor, events.PoolOpened(**events.of_pool(pool), customer_id=place.customer_id, place_id=place.id))
    return pool


def need_of(bid: Bid) -> tuple[str, str]:
    """What a pool is for: an idea, whichever revision; one version of a prototype; else the bid itself."""
    if bid.idea_id is not None:
        return "idea", bid.idea_id
    if bid.about_kind == "prototype_version" and bid.about_id is not None:
        return "prototype_version", bid.about_id
    return "bid", bid.id


def _check(bid: Bid, closes_at: datetime, most: int | None) -> None:
    faults: dict[str, list[str]] = {}
    if closes_at <= clock.now():
        faults["closes_at"] = [_("This is in the past.")]
    elif closes_at >= bid.expires_at:
        faults["closes_at"] = [_("A pool closes before its bid ends.")]
    if most is not None and most < bid.quantity:
        faults["most"] = [_("Your own %(quantity)s pieces have to fit in.", quantity=bid.quantity)]
    if faults:
        raise Invalid(faults)
