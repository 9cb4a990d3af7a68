"""The ladder of a whole bid: the customer's price rising from below, every ask falling from above, step by step.

x is in per cent and y in pixels, as all our drawings; prices are minor units of one currency.
"""

from dataclasses import dataclass, field

from portal.pricing.replaying.table import Table

TALL, TOP, LEFT, WIDE = 150, 24, 3, 94


@dataclass(frozen=True)
class Stroke:
    """A piece of a line of `side` (bid or ask)."""

    side: str
    x1: float
    x2: float
    y1: float
    y2: float


@dataclass(frozen=True)
class Ladder:
    """Strokes up to the shown step, the prices at the axis as (y, minor), and where the shown step stands."""

    strokes: list[Stroke]
    prices: list[tuple[float, int]]
    here: float
    bottom: int
    currency: str


@dataclass
class Prices:
    """Prices by step as they are folded, as (step, price): of the bid, and of both sides of each answer while it is live."""

    bid: list[tuple[int, int | None]] = field(default_factory=list)
    sides: dict[tuple[str, str], list[tuple[int, int | None]]] = field(default_factory=dict)
    currency: str = ""

    def note(self, number: int, table: Table, hidden: bool) -> None:
        """How the prices stand after a step; sealed ones are left out as long as they are `hidden`."""
        if table.bid is None:
            return
        if table.bid.currency != self.currency:
            self.bid, self.sides, self.currency = [], {}, table.bid.currency
        if not self.bid or self.bid[-1][1] != table.bid.unit_price_minor:
            self.bid.append((number, table.bid.unit_price_minor))
        for one in [] if hidden else table.said.values():
            shown = one.is_live or one.status == "accepted"
            for side, minor in (("ask", one.ask_minor), ("bid", one.bid_minor)):
                line = self.sides.setdefault((side, one.id), [])
                if (line[-1][1] if line else None) != (minor if shown else None):
                    line.append((number, minor if shown else None))


def draw(prices: Prices, here: int, total: int) -> Ladder | None:
    """The ladder after step `here` of `total`; None as long as there is only one price."""
    lines = [*((side, line) for (side, _answer), line in prices.sides.items()), ("bid", prices.bid)]
    all_prices = [minor for _side, line in lines for _number, minor in line if minor is not None]
    if len(set(all_prices)) < 2:
        return None
    low, high = min(all_prices), max(all_prices)

    def x(number: int) -> float:
        return round(LEFT + WIDE * (number - 1) / max(total - 1, 1), 2)

    def y(minor: int) -> float:
        return round(TOP + TALL * (1 - (minor - low) / (high - low)), 1)

    strokes = []
    for side, line in lines:
        for at, (number, minor) in enumerate(line):
            until, after = line[at + 1] if at + 1 < len(line) else (total, None)
            if minor is None or number > here:
                continue
            strokes.append(Stroke(side, x(number), x(min(until, here)), y(minor), y(minor)))
            if after is not None and until <= here:
                strokes.append(Stroke(side, x(until), x(until), y(minor), y(after)))
    return Ladder(strokes, [(y(low), low), (y(high), high)], x(here), TOP + TALL, prices.currency)
