"""A story as it is shown: its steps, and the table as it stood after one of them."""

from dataclasses import dataclass, field
from datetime import date as day_type
from datetime import datetime

from portal.kernel.money import Money
from portal.pricing.replaying.drawing import Ladder
from portal.pricing.terms import Change
from portal.pricing.views import Party


@dataclass
class Step:
    """One fact. `who` is customer, producer, team or clock; `producer` is None where the reader may not know which one."""

    number: int
    id: str
    type: str
    at: datetime
    who: str
    says: str
    icon: str
    tone: str
    producer: Party | None = None
    answer_id: str | None = None
    unit_price: Money | None = None
    quantity: int | None = None
    date: day_type | None = None
    final: bool = False
    text: str = ""
    reason: str | None = None
    rank: int | None = None
    gap: Money | None = None
    order_id: str | None = None
    until: datetime | None = None
    seal: str | None = None
    changes: list[Change] = field(default_factory=list)


@dataclass(frozen=True)
class Line:
    """One offer on the table at a moment."""

    id: str
    producer: Party
    kind: str
    state: str
    bid_version: int
    unit_price: Money | None
    customer_price: Money | None
    quantity: int | None
    date: day_type | None
    valid_until: datetime | None
    rounds_left: dict[str, int]
    final: bool
    customer_final: bool
    rank: int | None
    gap: Money | None


@dataclass(frozen=True)
class Moment:
    """The table after step `number`. `offers` and `best` are None for producers; `seals` counts envelopes still closed
    at that moment, whose answers are not among `answers`.
    """

    number: int
    at: datetime
    state: str
    version: int
    title: str
    unit_price: Money
    quantity: int
    wanted_by: day_type
    valid_until: datetime
    answers: list[Line]
    questions: int
    offers: int | None
    best: Money | None
    seals: int | None
    pooled: bool
    taken_back: bool


@dataclass(frozen=True)
class Story:
    """The steps from `after` on, how many there are in all, and the table after step `moment.number`."""

    id: str
    title: str
    side: str
    alias: str
    total: int
    after: int
    steps: list[Step]
    next: int | None
    moment: Moment | None
    ladder: Ladder | None

    @property
    def step(self) -> Step | None:
        """The step the table is shown after, if it stands among `steps`."""
        return next((one for one in self.steps if self.moment and one.number == self.moment.number), None)
