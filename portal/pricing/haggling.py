"""The rules of a negotiation, as numbers alone: bids only rise, asks only fall, and it ends after three rounds.

A counter lies strictly between the two numbers that stand. Each side may name three of them, the third is final; the
customer's named price is where he starts (round 0), the producer's first ask is his first round.
"""

from dataclasses import dataclass, replace
from typing import Literal

ROUNDS = 3
Side = Literal["bid", "ask"]


class Refused(Exception):
    """A move against the rules: `code` is "rounds_over", "final", "nothing_between", "not_between" or "risen"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Numbers:
    """How a negotiation stands: both numbers in minor units, how many each side has named, and whether it said "last"."""

    bid: int
    ask: int
    bids: int = 0
    asks: int = 1
    final_bid: bool = False
    final_ask: bool = False

    def left(self, side: Side) -> int:
        """How many numbers a side may still name."""
        if self.final_bid if side == "bid" else self.final_ask:
            return 0
        return ROUNDS - (self.bids if side == "bid" else self.asks)

    def room(self) -> tuple[int, int] | None:
        """The lowest and the highest number strictly between the two; None when they touch or have met."""
        return (self.bid + 1, self.ask - 1) if self.ask - self.bid >= 2 else None

    def middle(self) -> int | None:
        """The number that splits the difference, the odd cent to the customer; None when there is none between."""
        return (self.bid + self.ask) // 2 if self.room() else None


def counter(numbers: Numbers, side: Side, price: int, final: bool = False) -> Numbers:
    """The numbers after a side has named `price`; its third number is final by itself. Raises Refused."""
    _may_name(numbers, side)
    room = numbers.room()
    if room is None:
        raise Refused("nothing_between")
    if not room[0] <= price <= room[1]:
        raise Refused("not_between")
    last = final or numbers.left(side) == 1
    if side == "bid":
        return replace(numbers, bid=price, bids=numbers.bids + 1, final_bid=last)
    return replace(numbers, ask=price, asks=numbers.asks + 1, final_ask=last)


def again(numbers: Numbers, price: int, final: bool = False) -> Numbers:
    """The numbers after a newer answer of the producer in the same negotiation. Raises Refused.

    His ask said again, and a yes to the customer's number, are no new rounds. Once his ask lies at or below the
    customer's number there is nothing between them: it may only fall further.
    """
    if price == numbers.ask or price == numbers.bid < numbers.ask:
        return replace(numbers, ask=price, final_ask=numbers.final_ask or final)
    if numbers.ask > numbers.bid:
        return counter(numbers, "ask", price, final)
    if price > numbers.ask:
        raise Refused("risen")
    _may_name(numbers, "ask")
    return replace(numbers, ask=price, asks=numbers.asks + 1, final_ask=final or numbers.left("ask") == 1)


def _may_name(numbers: Numbers, side: Side) -> None:
    if numbers.left(side) <= 0:
        raise Refused("final" if (numbers.final_bid if side == "bid" else numbers.final_ask) and
                      (numbers.bids if side == "bid" else numbers.asks) < ROUNDS else "rounds_over")
