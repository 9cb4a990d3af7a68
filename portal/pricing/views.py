"""Bids and answers as somebody sees them: what a side may not know is not in its view at all."""

from dataclasses import dataclass, field
from datetime import date as day_type
from datetime import datetime
from typing import Any

from portal.core.producers.queries import Record
from portal.kernel.money import Money
from portal.pricing.awarding.panels import Panel
from portal.pricing.specifying.saying import Summary
from portal.pricing.taxing.sums import Taxed, taxed
from portal.pricing.terms import Change
from portal.pricing.words import against, time_left


@dataclass(frozen=True)
class Party:
    """A customer or a producer by name."""

    id: str
    name: str


@dataclass(frozen=True)
class MoveView:
    """One number of a negotiation."""

    side: str
    round: int
    unit_price: Money
    quantity: int
    date: day_type
    final: bool
    text: str
    at: datetime

    @property
    def minor(self) -> int:
        return self.unit_price.minor


@dataclass
class AnswerView:
    """An answer, to the customer, the team, or the producer who gave it."""

    id: str
    bid_id: str
    kind: str
    state: str
    version: int
    bid_version: int
    producer: Party | None
    text: str
    created_at: datetime
    unit_price: Money | None = None
    customer_price: Money | None = None
    total: Money | None = None
    tax_rate: int | None = None
    tax_included: bool = False
    quantity: int | None = None
    date: day_type | None = None
    valid_until: datetime | None = None
    requirements: list[dict[str, Any]] = field(default_factory=list)
    tiers: list[dict[str, Any]] = field(default_factory=list)
    choice: dict[str, Any] | None = None
    summary: Summary | None = None
    reason: str | None = None
    reply: str | None = None
    public: bool = False
    replied_at: datetime | None = None
    final: bool = False
    customer_final: bool = False
    rounds_left: dict[str, int] = field(default_factory=dict)
    split: Money | None = None
    lowest: Money | None = None
    highest: Money | None = None
    moves: list[MoveView] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    record: Record | None = None
    rank: int | None = None
    gap: Money | None = None
    possible: list[str] = field(default_factory=list)

    @property
    def is_offer(self) -> bool:
        return self.unit_price is not None

    def said_of(self, name: str) -> dict[str, Any]:
        """What the producer says about one requirement."""
        return next((row for row in self.requirements if row["name"] == name), {"met": "not_said"})

    def against(self, wanted: day_type) -> str:
        """The promised day against the wanted one, in words."""
        return against(self.date, wanted) if self.date is not None else ""

    @property
    def below(self) -> Money | None:
        """How far the ask lies below what the customer named, if it does: better than he asked for."""
        if self.unit_price is None or self.customer_price is None or self.customer_price <= self.unit_price:
            return None
        return self.customer_price - self.unit_price

    @property
    def taxed(self) -> Taxed | None:
        """The whole with and without its tax."""
        return None if self.total is None else taxed(self.total, self.tax_rate, self.tax_included)

    @property
    def is_live(self) -> bool:
        return self.state in ("standing", "countered", "stale")

    @property
    def met(self) -> int:
        return sum(row["met"] == "yes" for row in self.requirements)


@dataclass
class BidView:
    """A bid as its customer, the team or a producer sees it. `side` tells who looks."""

    id: str
    side: str
    state: str
    version: int
    title: str
    description: str
    requirements: list[dict[str, Any]]
    unit_price: Money
    quantity: int
    tax_included: bool
    tax_rate: int | None
    wanted_by: day_type
    place: str
    valid_until: datetime
    sealed: bool
    answers_until: datetime | None
    audience: str
    alias: str
    created_at: datetime
    processes: list[str] = field(default_factory=list)
    materials: list[str] = field(default_factory=list)
    region: str | None = None
    certificates: list[str] = field(default_factory=list)
    size: dict[str, int] | None = None
    about: dict[str, str] | None = None
    delivery: dict[str, str] | None = None
    tiers: list[dict[str, Any]] = field(default_factory=list)
    customer: Party | None = None
    reason: str | None = None
    ended_at: datetime | None = None
    offers: int | None = None
    envelopes: bool = False
    unreadable: int = 0
    answers: list[AnswerView] = field(default_factory=list)
    questions: list[AnswerView] = field(default_factory=list)
    invited: list[Party] = field(default_factory=list)
    fits: list[str] = field(default_factory=list)
    order_id: str | None = None
    deal_hash: str | None = None
    won: AnswerView | None = None
    producer_id: str | None = None
    awarding: Panel = field(default_factory=Panel)
    possible: list[str] = field(default_factory=list)

    @property
    def total(self) -> Money:
        return self.unit_price.times(self.quantity)

    @property
    def taxed(self) -> Taxed:
        """The whole with and without its tax."""
        return taxed(self.total, self.tax_rate, self.tax_included)

    @property
    def mine(self) -> AnswerView | None:
        """A producer's own answer: the one that stands, else the last he gave."""
        return next((one for one in self.answers if one.is_live), self.answers[0] if self.answers else None)

    @property
    def offered(self) -> list[AnswerView]:
        """The answers to compare: those with a price that can still be, or was, agreed to."""
        return [one for one in self.answers if one.is_offer and (one.is_live or one.state in ("accepted", "lost"))]

    @property
    def is_open(self) -> bool:
        return self.state == "open"

    @property
    def time_left(self) -> str:
        return time_left(self.valid_until)


@dataclass(frozen=True)
class BidLine:
    """A bid in a list. `mine_*` is the producer's own last answer; the counters are the customer's and the team's."""

    id: str
    state: str
    version: int
    title: str
    unit_price: Money
    quantity: int
    wanted_by: day_type
    valid_until: datetime
    sealed: bool
    audience: str
    alias: str
    place: str
    created_at: datetime
    customer: Party | None = None
    offers: int | None = None
    questions: int | None = None
    best: Money | None = None
    fits: list[str] | None = None
    invited: bool | None = None
    answer: dict[str, Any] | None = None

    @property
    def time_left(self) -> str:
        return time_left(self.valid_until)
