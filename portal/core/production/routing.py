"""The routing: which steps a job has, how long each takes, and how its days are spread towards the promised day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

USUAL_DAYS, MOST_DAYS = 20, 3650
DAYS_ON_THE_WAY = 3


@dataclass(frozen=True)
class Step:
    """A step: its share of the time, whether the customer is asked before it, and what it takes in minutes."""

    key: str
    share: int
    gate: bool = False
    setup_minutes: int = 30
    piece_minutes: int = 10
    name: str | None = None


USUAL = (Step("preparation", 3, setup_minutes=120, piece_minutes=5), Step("making", 10, setup_minutes=60, piece_minutes=60),
         Step("finishing", 5, gate=True, setup_minutes=45, piece_minutes=30), Step("packing", 1, piece_minutes=6))


def spread(steps: Sequence[Step], start: date, promised: date | None) -> list[tuple[date, date]]:
    """First and last day of each step, from `start` to some days before the promised one, by the steps' shares.

    When the time is too short every step has its day all the same, and the plan ends late: that shall be seen.
    """
    end = start + timedelta(days=USUAL_DAYS)
    if promised is not None:
        end = min(promised - timedelta(days=min(DAYS_ON_THE_WAY, (promised - start).days // 4)),
                  start + timedelta(days=MOST_DAYS))
    days, whole = max((end - start).days + 1, len(steps)), sum(one.share for one in steps)
    spans, passed, begin = [], 0, 0
    for at, one in enumerate(steps):
        passed += one.share
        left = len(steps) - at - 1
        last = min(max(days * passed // whole - 1, begin), days - 1 - left)
        spans.append((start + timedelta(days=begin), start + timedelta(days=last)))
        begin = last + 1
    return spans


def minutes(step: Step, quantity: int) -> int:
    """How long a step takes for so many pieces."""
    return min(step.setup_minutes + step.piece_minutes * quantity, 10**8)
