"""How fast a producer answers: the middle of the hours from a bid's publication to his first answer, with the count."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median_high
from typing import Any

from sqlalchemy import Select, select, union_all

from portal.kernel.db import session
from portal.pricing.models import Answer, Bid

LEAST, LAST, READ = 3, 50, 120


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
    rows = session().execute(union_all(*(_newest(one) for one in sorted(wanted)))).all()
    firsts: dict[str, dict[str, int]] = defaultdict(dict)
    for row in sorted(rows, key=lambda one: str(one.id), reverse=True):  # newest first: the last one seen of a bid is its first
        firsts[row.producer_id][row.bid_id] = int((row.said - row.asked).total_seconds() + 1800) // 3600
    hours = {one: list(known.values())[:LAST] for one, known in firsts.items()}
    return {one: Speed(median_high(known), len(known)) for one, known in hours.items() if len(known) >= LEAST}


def _newest(producer_id: str) -> Select[Any]:
    """His newest answers, so many that the first ones to the bids he answered last are among them; however many there are."""
    found = (select(Answer.id, Answer.producer_id, Answer.bid_id, Bid.created_at.label("asked"),
                    Answer.created_at.label("said"))
             .join(Bid, Bid.id == Answer.bid_id).where(Answer.producer_id == producer_id)
             .order_by(Answer.id.desc()).limit(READ).subquery())
    return select(found)
