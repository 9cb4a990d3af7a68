"""Noting which estimates new answers touch; they are worked out when it has been quiet for a while."""

from collections.abc import Iterable

from sqlalchemy import select

from portal.kernel import clock, ids
from portal.kernel.db import insert_into, session
from portal.pricing.knowing.models import ALL, MARKET, PriceEstimate
from portal.pricing.models import Answer, Bid


def subject_of(bid: Bid) -> str | None:
    """What prices of a bid are compared within; None for one that is about nothing others can bid on too."""
    if bid.idea_id is not None:
        return f"idea:{bid.idea_id}"
    return f"prototype:{bid.prototype_id}" if bid.prototype_id is not None else None


def mark(bid_id: str) -> None:
    """The estimates of a bid's subject, from all answers and from each producer's own, wait to be worked out."""
    bid = session().get(Bid, bid_id)
    if bid is None:
        return
    touched = [(MARKET, "", ALL)]
    subject = subject_of(bid)
    if subject is not None:
        answered = session().scalars(select(Answer.producer_id).where(
            Answer.bid_id == bid_id, Answer.unit_price_minor.is_not(None)).distinct())
        touched += [(subject, bid.currency, scope) for scope in (ALL, *sorted(answered))]
    _wait(touched)


def _wait(touched: Iterable[tuple[str, str, str]]) -> None:
    """One row each; what waits already keeps its place."""
    now = clock.now()
    rows = [{"id": ids.new_id(), "subject": subject, "currency": currency, "scope": scope, "status": "waiting",
             "changed_at": now, "cases": 0, "found": {}} for subject, currency, scope in sorted(touched)]
    made = insert_into(PriceEstimate).values(rows)
    session().execute(made.on_conflict_do_update(
        index_elements=["subject", "currency", "scope"], set_={"status": "waiting", "changed_at": now},
        where=PriceEstimate.status != "waiting"))
