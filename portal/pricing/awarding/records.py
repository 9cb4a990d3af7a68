"""How fast a producer answers: the middle of the hours from a bid's publication to his first answer, with the count."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median_high
from typing import Any

from sqlalchemy import Select, select, union_all
from sqlalchemy.orm import aliased

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
    hours: dict[str, list[int]] = defaultdict(list)
    for row in session().execute(union_all(*(_newest(one) for one in sorted(wanted)))):
        hours[row.producer_id].append(int((row.said - row.asked).total_seconds() + 1800) // 3600)
    return {one: Speed(median_high(known), len(known)) for one, known in hours.items() if len(known) >= LEAST}


def _newest(producer_id: str) -> Select[Any]:
    """His first answers to the bids he answered last, read from the newest on: however many there are, so many are read."""
    before = aliased(Answer)
    repeated = select(before.id).where(before.bid_id == Answer.bid_id, before.producer_id == Answer.producer_id,
                                       before.id < Answer.id).exists()
    found = (select(Answer.producer_id, Bid.created_at.label("asked"), Answer.created_at.label("said"))
             .join(Bid, Bid.id == Answer.bid_id).where(Answer.producer_id == producer_id, ~repeated)
             .order_by(Answer.id.desc()).limit(LAST).subquery())
    return select(found)
