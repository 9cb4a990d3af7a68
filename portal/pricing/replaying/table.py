"""The table of a negotiation at one moment: the bid, and what each producer has said to it. Prices in minor units."""

from dataclasses import dataclass, field
from datetime import date, datetime

from portal.pricing.haggling import Numbers
from portal.pricing.states import LIVE


@dataclass
class Named:
    """The bid as it reads: `status` as in its states, `valid_until` to the second."""

    status: str
    version: int
    title: str
    unit_price_minor: int
    currency: str
    quantity: int
    wanted_by: date
    valid_until: datetime


@dataclass
class Said:
    """One answer or question. `ask_minor` is None for what names no price; `bid_taken` and `ask_taken` count the numbers
    of both sides that were read into it.
    """

    id: str
    producer_id: str
    kind: str
    status: str
    bid_version: int
    expires_at: datetime | None = None
    ask_minor: int | None = None
    bid_minor: int | None = None
    quantity: int | None = None
    promised_on: date | None = None
    bids: int = 0
    asks: int = 0
    final_bid: bool = False
    final_ask: bool = False
    bid_taken: int = 0
    ask_taken: int = 0
    rank: int | None = None
    gap_minor: int | None = None

    @property
    def is_live(self) -> bool:
        return self.status in LIVE

    def left(self) -> dict[str, int]:
        """How many numbers each side may still name."""
        numbers = Numbers(self.bid_minor or 0, self.ask_minor or 0, self.bids, self.asks, self.final_bid, self.final_ask)
        return {"bid": numbers.left("bid"), "ask": numbers.left("ask")}


@dataclass
class Table:
    """Everything on it. `seals` counts the envelopes that were closed."""

    bid: Named | None = None
    said: dict[str, Said] = field(default_factory=dict)
    seals: int = 0
    pooled: bool = False
    taken_back: bool = False

    def live(self) -> list[Said]:
        """The answers whose price stands or can stand again."""
        return [one for one in self.said.values() if one.is_live]

    def waiting(self) -> list[Said]:
        """The questions without a reply."""
        return [one for one in self.said.values() if one.status == "asked"]

    def best(self) -> int | None:
        """The lowest ask that could be accepted."""
        return min((one.ask_minor for one in self.said.values()
                    if one.status in ("standing", "countered") and one.ask_minor is not None), default=None)
