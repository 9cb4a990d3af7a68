"""What an answer says about willingness to pay: it lies in a half-open interval, for so many people."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import inf


@dataclass(frozen=True, order=True)
class Interval:
    """Willingness to pay lies in (low, high]: more than what was refused is not known, at least what was paid is.

    "Yes at p" is (p, inf], "no at p" is (least, p]. Both ends in one unit of money; `high` may be infinite.
    """

    low: float
    high: float
    count: float = 1.0

    def __post_init__(self) -> None:
        if not self.low < self.high or self.count < 0:
            raise ValueError(f"({self.low}, {self.high}] for {self.count} is no interval")


def said(price: float, yes: bool, count: float = 1.0, least: float = 0.0) -> Interval:
    """What one yes or no to one price says."""
    return Interval(price, inf, count) if yes else Interval(least, price, count)


def twice(first: float, higher: float, lower: float, counts: Sequence[float], least: float = 0.0) -> list[Interval]:
    """Answers to a price and then to a higher (after yes) or a lower one (after no): yes-yes, yes-no, no-yes, no-no."""
    yes_yes, yes_no, no_yes, no_no = counts
    return [Interval(higher, inf, yes_yes), Interval(first, higher, yes_no), Interval(lower, first, no_yes),
            Interval(least, lower, no_no)]


def gathered(intervals: Iterable[Interval]) -> list[Interval]:
    """The same with equal intervals counted together, in order."""
    counted: Counter[tuple[float, float]] = Counter()
    for one in intervals:
        counted[one.low, one.high] += one.count  # type: ignore[assignment]
    return [Interval(low, high, count) for (low, high), count in sorted(counted.items()) if count]


def total(intervals: Iterable[Interval]) -> float:
    """How many people."""
    return sum(one.count for one in intervals)
