"""A pool as somebody sees it: what a side may not know is not in its view at all."""

from dataclasses import dataclass, field
from datetime import date as day_type
from datetime import datetime
from typing import Any

from portal.kernel.money import Money
from portal.pricing.views import Party
from portal.pricing.words import time_left


@dataclass(frozen=True)
class TierView:
    """A price from so many pieces on."""

    least: int
    unit_price: Money


@dataclass
class OfferView:
    """What a workshop offers, to those in the pool, the team, or the workshop itself."""

    id: str
    state: str
    version: int
    producer: Party
    tiers: list[TierView]
    most: int | None
    date: day_type
    text: str
    possible: list[str] = field(default_factory=list)


@dataclass
class PlaceView:
    """One's own place. `reached`: whether the price that would clear now is within one's top price; None without a price."""

    id: str
    state: str
    version: int
    alias: str
    quantity: int
    top_price: Money
    place: str
    reached: bool | None
    pieces: int | None = None
    order_id: str | None = None


@dataclass
class StepView:
    """How many pieces more make which lower price."""

    missing: int
    unit_price: Money


@dataclass
class PoolView:
    """A pool. Workshops get neither the price nor the next step: those would tell them what the customers' tops are.

    `elsewhere` is another pool for the same need that this customer is in: he cannot join this one as long as he is there.
    """

    id: str
    bid_id: str | None
    side: str
    state: str
    version: int
    name: str
    title: str
    description: str
    requirements: list[dict[str, Any]]
    wanted_by: day_type
    tax_included: bool
    tax_rate: int | None
    currency: str
    closes_at: datetime
    units: int
    people: int
    most: int | None
    price: Money | None
    next: StepView | None
    created_at: datetime
    ended_at: datetime | None = None
    about: dict[str, str] | None = None
    aliases: list[str] = field(default_factory=list)
    mine: PlaceView | None = None
    elsewhere: str | None = None
    offers: list[OfferView] = field(default_factory=list)
    possible: list[str] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        return self.state == "open"

    @property
    def left(self) -> int | None:
        """How many pieces still fit in; None without a limit."""
        return None if self.most is None else max(0, self.most - self.units)

    @property
    def is_full(self) -> bool:
        return self.left == 0

    @property
    def time_left(self) -> str:
        return time_left(self.closes_at)

    @property
    def own_offer(self) -> OfferView | None:
        """A workshop's own tiers."""
        return self.offers[0] if self.side == "producer" and self.offers else None


@dataclass(frozen=True)
class PoolLine:
    """A pool in a list."""

    id: str
    state: str
    name: str
    units: int
    people: int
    most: int | None
    closes_at: datetime
    wanted_by: day_type
    price: Money | None
    next: StepView | None
    mine: str | None
    created_at: datetime

    @property
    def time_left(self) -> str:
        return time_left(self.closes_at)

    @property
    def is_full(self) -> bool:
        return self.most is not None and self.units >= self.most
