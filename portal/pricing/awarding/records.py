"""How fast a producer answers: the middle of the hours from a bid's publication to his first answer, with the count."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median_high

from sqlalchemy import func, select

from portal.kernel.db import session
from portal.pricing.models import Answer, Bid

LEAST, LAST = 3, 50


@dataclass(frozen=True)
class Speed:
    """The median of whole hours over the producer's newest bids, and over how many of them."""

    hours: int
    bids: int


def speeds(producer_ids: Iterable[str]) -> dict[str, Speed]:
    """By producer, over the newest 50 bids each has answered; nothing is said below three of them.

    One number over several bids tells nothing about any of them. Half an hour and more counts as an hour begun.
    """
    wanted = set(producer_ids)
    if not wanted:
        return {}
    newest = func.row_number().over(partition_by=Answer.producer_id, order_by=func.min(Answer.id).desc())
    firsts = select(Answer.producer_id, Bid.created_at.label("asked"), func.min(Answer.created_at).label("said"),
                    newest.label("place")).join(Bid, Bid.id == Answer.bid_id).where(Answer.producer_id.in_(wanted)).group_by(
                        Answer.producer_id, Answer.bid_id, Bid.created_at).subquery()
    hours: dict[str, list[int]] = defaultdict(list)
    for row in session().execute(select(firsts).where(firsts.c.place <= LAST)):
        hours[row.producer_id].append(int((row.said - row.asked).total_seconds() + 1800) // 3600)
    return {one: Speed(median_high(known), len(known)) for one, known in hours.items() if len(known) >= LEAST}
