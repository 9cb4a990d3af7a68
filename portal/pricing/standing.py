"""How bids and answers stand with the clock in mind: what ran out of time is over, also before the sweep says so."""

from datetime import datetime

from portal.kernel import clock
from portal.pricing.models import Answer, Bid
from portal.pricing.states import LIVE


def state_of(bid: Bid) -> str:
    """The state of a bid; an open one whose time ran out is expired."""
    return "expired" if bid.status == "open" and bid.expires_at <= clock.now() else bid.status


def answer_state(answer: Answer) -> str:
    """The same for an answer."""
    return stands(answer.status, answer.expires_at)


def stands(status: str, expires_at: datetime | None) -> str:
    """The state of an answer by its columns."""
    return "expired" if expires_at is not None and expires_at <= clock.now() and status in LIVE else status


def is_sealed_now(bid: Bid) -> bool:
    """Whether the answers are still closed envelopes, for the team too. A bid that ended before the set time never opens
    them: else whoever takes it back, or closes it, would read them early.
    """
    return closed(bid.sealed, bid.answers_until, bid.ended_at)


def closed(sealed: bool, opens_at: datetime | None, ended_at: datetime | None) -> bool:
    """The same by the columns of a bid."""
    if not sealed or opens_at is None:
        return False
    return opens_at > clock.now() or (ended_at is not None and ended_at < opens_at)
