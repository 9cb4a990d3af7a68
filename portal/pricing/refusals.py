"""What we tell somebody whose wish came too late: which code, which sentence, and what is still possible."""

from datetime import datetime

from portal.kernel import clock
from portal.kernel.errors import Conflict
from portal.kernel.text import _
from portal.pricing.models import Answer, Bid
from portal.pricing.states import ANSWER, BID, LIVE


def bid_refused(bid: Bid, seen: int | None = None) -> Conflict:
    """Why a bid as it stands now (freshly read) could not be changed or answered."""
    state = state_of(bid)
    told = {
        "awarded": ("taken", _("This bid was awarded already: another answer was accepted.")),
        "withdrawn": ("withdrawn", _("The customer withdrew this bid.")),
        "expired": ("expired", _("The time of this bid has run out.")),
        "closed": ("closed", _("This bid was closed by the team.")),
    }
    if state in told:
        code, detail = told[state]
        return Conflict(code, detail, state=state, possible=[])
    if seen is not None and seen != bid.version:
        return Conflict("requirements_changed", _("The bid was changed after you read it. Look at what is different "
                                                  "and decide again."), state=state, possible=BID.possible(state))
    return Conflict("conflict", state=state, possible=BID.possible(state))


def answer_refused(answer: Answer, seen: int | None = None) -> Conflict:
    """Why an answer as it stands now (freshly read) could not be accepted or changed."""
    state = answer_state(answer)
    told = {
        "stale": ("requirements_changed", _("The bid was changed after this answer. It waits for the producer to "
                                            "confirm it.")),
        "expired": ("expired", _("The time of this answer has run out.")),
        "withdrawn": ("withdrawn", _("The producer withdrew this answer.")),
        "superseded": ("superseded", _("The producer has given a newer answer. Look at that one.")),
        "accepted": ("taken", _("This answer was accepted already.")),
        "lost": ("taken", _("Another answer was accepted.")),
        "refused": ("refused", _("This answer was turned down.")),
        "closed": ("closed", _("The bid of this answer is no longer open.")),
    }
    if not answer.is_offer:
        return Conflict("not_an_offer", _("This is no offer: there is no price to agree on."), state=state, possible=[])
    if state in told:
        code, detail = told[state]
        return Conflict(code, detail, state=state, possible=possible(answer))
    if seen is not None and seen != answer.version:
        return Conflict("superseded", _("The numbers of this answer have changed since you saw it. Look again."),
                        state=state, possible=possible(answer))
    return Conflict("not_your_turn", _("It is the other side's turn."), state=state, possible=possible(answer))


def state_of(bid: Bid) -> str:
    """The state with the clock in mind: an open bid whose time ran out is expired, also before the sweep."""
    return "expired" if bid.status == "open" and bid.expires_at <= clock.now() else bid.status


def answer_state(answer: Answer) -> str:
    """The same for an answer."""
    return stands(answer.status, answer.expires_at)


def stands(status: str, expires_at: datetime | None) -> str:
    """The state of an answer by its columns, with the clock in mind."""
    return "expired" if expires_at is not None and expires_at <= clock.now() and status in LIVE else status


def possible(answer: Answer) -> list[str]:
    """The verbs a person may still try on an answer."""
    state = answer_state(answer)
    return [name for name in ANSWER.possible(state)
            if ANSWER.verbs[name].who != "clock" and name not in ("go_stale", "lose", "close", "supersede")]
