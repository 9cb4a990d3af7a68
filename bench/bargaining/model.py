"""What the rules of bargaining say, as plain Python: a bid, what is said to it, and who may do what with it when.

Written from the rules alone (bids only rise, asks only fall, a counter lies strictly between, three rounds, what
ran out of time is over). It shares no line with the product: where the two differ, one of them is wrong.

Times are minutes since the walk began; what ends does so at half minutes, so that nothing happens in the very moment.
Prices are minor units, days are counted from the first day of the walk.
"""

from dataclasses import dataclass, field

from bench.bargaining.people import Who

LIVE = ("standing", "countered", "stale")
TABLE = ("standing", "countered")
ROUNDS = 3
MOST_WAITING = 5
COOLING = 2 * 1440
WORTH = {"Tray": 250, "Height": 0}
# What somebody is told about an offer that is no longer what he takes it for.
TOLD = {"stale": "requirements_changed", "expired": "expired", "withdrawn": "withdrawn", "superseded": "superseded",
        "accepted": "taken", "lost": "taken", "refused": "refused", "closed": "closed"}
OVER = {"awarded": "taken", "withdrawn": "withdrawn", "expired": "expired", "closed": "closed"}


class No(Exception):
    """The rules refuse it, with this code, or one of the others where the model cannot know which."""

    def __init__(self, code: str, *others: str) -> None:
        super().__init__(code)
        self.code, self.others = code, others


@dataclass
class Numbers:
    """Both numbers of a negotiation, how many each side has named, and whether that was its last."""

    bid: int
    ask: int
    bids: int = 0
    asks: int = 1
    last_bid: bool = False
    last_ask: bool = False


@dataclass
class Offer:
    """An answer: an offer with `n`, or a question or a decline without.

    `base` is what the workshop named before the customer chose among it: (quantity, ask, the customer's number). `wish` is
    what the customer last named in this negotiation, None while he has named nothing but his bid: (quantity, day, the day his
    bid asked for then).
    """

    id: str
    producer: str
    kind: str
    status: str
    bid_version: int
    version: int = 1
    n: Numbers | None = None
    quantity: int = 0
    day: int = 0
    ends: float | None = None
    tiers: dict[int, int] = field(default_factory=dict)
    extras: dict[str, int] = field(default_factory=dict)
    base: tuple[int, int, int] | None = None
    wish: tuple[int, int, int] | None = None
    share: int = 0
    rank: int | None = None
    gap: int | None = None
    explained: str = ""
    ran_out: bool = False

    def to(self, status: str) -> None:
        """A transition: each one counts the version on."""
        self.status, self.version = status, self.version + 1
        self.ran_out = self.ran_out or status == "expired"


@dataclass
class Award:
    """When the bid was awarded, and until when the customer may step back (None: never)."""

    until: float | None
    taken_back: bool = False


@dataclass
class Terms:
    """What a version of a bid says; `words` stands for everything that is neither number nor day."""

    price: int
    quantity: int
    wanted: int
    ends: float
    words: int


@dataclass
class Place:
    """A customer's place in a pool."""

    customer: str
    quantity: int
    top: int
    status: str = "in"
    version: int = 1
    pieces: int | None = None


@dataclass
class Tiers:
    """A workshop's prices for a pool: {least pieces: price}."""

    id: str
    producer: str
    tiers: dict[int, int]
    most: int | None
    status: str = "standing"


@dataclass
class Pool:
    """A bid opened to others."""

    id: str
    closes: float
    most: int | None
    places: list[Place] = field(default_factory=list)
    tiers: list[Tiers] = field(default_factory=list)
    status: str = "open"
    price: int | None = None

    @property
    def inside(self) -> list[Place]:
        return [one for one in self.places if one.status == "in"]

    @property
    def standing(self) -> list[Tiers]:
        return [one for one in self.tiers if one.status == "standing"]


@dataclass
class Bid:
    """A bid with all that is said to it. `reach` are the workshops it is open to, `opens` when its envelopes are opened."""

    id: str
    customer: str
    terms: Terms
    reach: frozenset[str]
    opens: float | None = None
    status: str = "open"
    version: int = 1
    ended: float | None = None
    history: dict[int, Terms] = field(default_factory=dict)
    offers: list[Offer] = field(default_factory=list)
    parts: bool = False
    leasts: dict[str, int] = field(default_factory=dict)
    award: Award | None = None
    pool: Pool | None = None

    def offer(self, offer_id: str) -> Offer:
        return next(one for one in self.offers if one.id == offer_id)

    def live(self) -> list[Offer]:
        return [one for one in self.offers if one.status in LIVE]

    def sealed(self, now: float) -> bool:
        """Envelopes stay closed until their time, and for ever where the bid ended before it."""
        return self.opens is not None and (now < self.opens or (self.ended is not None and self.ended < self.opens))

    @property
    def pooled(self) -> bool:
        return self.pool is not None and self.pool.status == "open"

    def tick(self, now: float) -> None:
        """What ran out of time is over, whether a sweep has said so yet or not."""
        if self.status != "open":
            return
        for one in self.live():
            if one.ends is not None and one.ends <= now:
                one.to("expired")
        if self.terms.ends <= now and not self.pooled:
            for one in self.live():
                one.to("expired")
            self.end("expired", self.terms.ends)

    def end(self, status: str, now: float) -> None:
        """The bid is over; what still stood or waited closes with it."""
        self.status, self.ended, self.version = status, now, self.version + 1
        for one in self.offers:
            if one.status in (*LIVE, "asked"):
                one.to("closed")


def see(bid: Bid, who: Who) -> None:
    """Refuses whoever may not know of the bid."""
    if (who.role == "producer" and who.side not in bid.reach) or (who.role == "customer" and who.side != bid.customer):
        raise No("not_found")


def manage(bid: Bid, who: Who) -> None:
    """The customer's own people who may write."""
    see(bid, who)
    if who.role != "customer" or not who.writes:
        raise No("forbidden")


def make(bid: Bid, who: Who) -> None:
    """A workshop the bid is open to."""
    see(bid, who)
    if who.role != "producer":
        raise No("forbidden")


def find(bid: Bid, who: Who, offer_id: str, now: float) -> Offer:
    """What was said, to those who may read it."""
    see(bid, who)
    one = bid.offer(offer_id)
    hidden = one.producer != who.side if who.role == "producer" else one.kind != "question" and bid.sealed(now)
    if hidden:
        raise No("not_found")
    return one


def held(bid: Bid, now: float, one: Offer | None = None, version: int | None = None) -> None:
    """The bid is open, and the version that was read."""
    if one is not None and one.status == "accepted":
        raise No("taken")
    state = "expired" if bid.status == "open" and bid.terms.ends <= now else bid.status
    if state != "open":
        raise No(OVER[state])
    if version is not None and version != bid.version:
        raise No("requirements_changed")


def alone(bid: Bid) -> None:
    """What others have joined is decided by nobody alone."""
    if bid.pooled:
        raise No("pooled")


def dead(one: Offer, version: int | None = None) -> No:
    """Why an offer as it stands cannot be moved so."""
    if one.n is None:
        return No("not_an_offer")
    if one.status in TOLD:
        return No(TOLD[one.status])
    return No("superseded" if version is not None and version != one.version else "not_your_turn")
