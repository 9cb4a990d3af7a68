"""What prices tell, as somebody reads it: numbers of money as money, and the price to counter with at a given cost."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from portal.kernel.money import Money
from portal.pricing.estimating import capacity
from portal.pricing.estimating.countering import best_counter
from portal.pricing.knowing.subjects import Subject

MOST_PIECES = 12


@dataclass(frozen=True)
class Counter:
    """The best price to counter with at a unit cost, the share who would take it, and whether it is the highest ever asked."""

    cost: Money
    price: Money
    share: float
    at_limit: bool


@dataclass(frozen=True)
class Threshold:
    """The least price to accept with so many pieces free."""

    pieces: int
    price: Money


@dataclass(frozen=True)
class Prices:
    """Everything told of one subject in one currency. `found` is empty while nothing was worked out."""

    subject: Subject
    currency: str
    scope: str
    cases: int
    found: dict[str, Any]
    until: datetime | None
    made_at: datetime | None
    stamp: str | None
    waits: bool
    currencies: tuple[str, ...]
    counter: Counter | None = None
    thresholds: tuple[Threshold, ...] = ()
    to_come: int = 10
    judges: bool = False

    def money(self, minor: float) -> Money:
        """A number of minor units as money; an estimate is rounded to the nearest unit."""
        return Money(round(minor), self.currency)

    @property
    def best(self) -> dict[str, Any] | None:
        """The shape that fits best."""
        return (self.found.get("fits") or [None])[0]

    @property
    def costs(self) -> list[dict[str, Any]]:
        """Costs behind sealed answers: for those who may judge."""
        return (self.found.get("costs") or []) if self.judges else []


def counter_of(found: dict[str, Any], cost: Money) -> Counter | None:
    """The best counter price under the best shape; None without one, or where the cost is above all prices ever asked."""
    grid = [(0.0, 1.0), *((price, share) for price, share in found.get("grid") or [])]
    highest = float(found.get("highest") or 0)
    if len(grid) < 2 or cost.minor >= highest:
        return None

    def survival(price: float) -> float:
        after = next((at for at, (end, _share) in enumerate(grid) if end >= price), len(grid) - 1)
        (left, before), (right, then) = grid[max(after - 1, 0)], grid[after]
        return before if right == left else before + (then - before) * min(max((price - left) / (right - left), 0.0), 1.0)

    price = best_counter(survival, float(cost.minor), highest)
    return Counter(cost, Money(round(price), cost.currency), survival(price), price > highest * 0.999)


def thresholds_of(found: dict[str, Any], cost: Money, pieces: int, to_come: int) -> tuple[Threshold, ...]:
    """The least prices to accept while so many bids like those seen are still to come, with one up to `pieces` pieces free."""
    named = found.get("named") or []
    if not named:
        return ()
    made = capacity.thresholds(capacity.as_seen(named), float(cost.minor), pieces, to_come)
    return tuple(Threshold(at, Money(round(price), cost.currency)) for at, price in enumerate(made, 1))


@dataclass(frozen=True)
class Range:
    """A range of prices with the chance that a price in it is agreed to."""

    start: Money | None
    end: Money | None
    n: int
    share: float
    low: float
    high: float
    here: bool = False


@dataclass(frozen=True)
class Hint:
    """The chance of acceptance by ranges; no ranges: too few bids, or not from enough people, to say anything."""

    subject: Subject
    currency: str
    ranges: tuple[Range, ...]
    cases: int
    until: datetime | None
    made_at: datetime | None

    @property
    def here(self) -> Range | None:
        """The range of the price that was asked about."""
        return next((one for one in self.ranges if one.here), None)


@dataclass(frozen=True)
class Struck:
    """A screen that struck, with what it is about as a link."""

    code: str
    title: str
    url: str
    value: float
    bound: float | None


@dataclass(frozen=True)
class Screens:
    """All that struck."""

    tenders: int
    struck: tuple[Struck, ...]
    until: datetime | None
    made_at: datetime | None
