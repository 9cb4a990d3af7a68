"""The shapes of the trading half of the story: bids, answers, orders, parcels, service. Manners: see shapes.py."""

from dataclasses import dataclass

from .shapes import Comment, Row


@dataclass(frozen=True)
class Offer:
    """One number in a haggle. `side` is customer (bids only rise) or producer (asks only fall)."""

    side: str
    by: str
    at: float
    unit_price: int
    final: bool = False
    text: str = ""


@dataclass(frozen=True)
class Answer:
    """A producer's answer. `kind`: accept, counter, decline, question. `state`: standing, accepted, declined, closed,
    expired, withdrawn, stale; a question is open or answered. `can` says per requirement what the producer can do.
    """

    slug: str
    by: str
    at: float
    kind: str
    state: str
    text: str = ""
    unit_price: int | None = None
    quantity: int | None = None
    ready: float | None = None
    valid_until: float | None = None
    can: tuple[tuple[str, str], ...] = ()
    haggle: tuple[Offer, ...] = ()
    reason: str | None = None
    reply: Comment | None = None
    public: bool = False


@dataclass(frozen=True)
class Bid:
    """A customer's named price. `state`: open, awarded, declined, expired, withdrawn. Countered and questioned bids are
    open ones with such answers; declined means that everybody who could answer has declined.
    """

    slug: str
    by: str
    at: float
    title: str
    text: str
    requirements: tuple[Row, ...]
    quantity: int
    unit_price: int
    wanted_by: float
    valid_until: float
    state: str
    place: str
    about: str  # idea:SLUG or version:PROTOTYPE/NUMBER
    producers: tuple[str, ...] = ()  # companies; empty: open to all who can
    sealed: bool = True
    currency: str = "EUR"
    answers: tuple[Answer, ...] = ()
    withdrawn_why: str | None = None


@dataclass(frozen=True)
class Stage:
    """A step of making. `state`: planned, running, done, waiting (a gate where the customer's approval is awaited)."""

    name: str
    start: float
    end: float
    state: str
    note: str = ""
    picture: str | None = None
    gate: str | None = None
    approve_by: float | None = None
    days_late_per_day: int = 1


@dataclass(frozen=True)
class Tracking:
    """Something that happened to a parcel."""

    at: float
    place: str
    text: str


@dataclass(frozen=True)
class Shipment:
    """A parcel on its way. `state`: packed, on_the_way, delivered."""

    carrier: str
    number: str
    state: str
    quantity: int
    sent: float
    due: float
    events: tuple[Tracking, ...]
    proof: str | None = None


@dataclass(frozen=True)
class Service:
    """A request on a delivered unit. `kind`: question, repair, replace, return. `cause` leads back to the design."""

    by: str
    at: float
    kind: str
    serial: str
    title: str
    text: str
    state: str
    comments: tuple[Comment, ...] = ()
    cause: str | None = None
    answer_due: float | None = None


@dataclass(frozen=True)
class Cost:
    """Cost per piece along the chain, planned against actual (None: not known yet)."""

    part: str  # design, material, work, inbound, outbound, service
    planned: int
    actual: int | None = None


@dataclass(frozen=True)
class Order:
    """What an awarded bid became. `stands`: planned, in_production, shipped, delivered, service_asked."""

    slug: str
    bid: str
    producer: str
    stands: str
    placed: float
    promised: float
    stages: tuple[Stage, ...]
    shipment: Shipment | None = None
    service: Service | None = None
    costs: tuple[Cost, ...] = ()
    notes: tuple[Comment, ...] = ()
