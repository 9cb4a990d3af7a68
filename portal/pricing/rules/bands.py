"""Three bands of prices, what is drawn from them for one bid, and what a rule then says. Numbers alone, in minor units.

A single secret number is no secret: who may ask ten times finds it by halving. So a producer names bands. For each bid three
numbers are drawn, each uniformly from its band and none looking at the bid:

- `yes`: a bid EQUAL to it or above is accepted at the named price;
- `no`: a bid strictly BELOW it is declined (no band: nothing is declined);
- `ask`: what is asked of a bid in between.

All of the yes band lies at or below all of the ask band. What is asked is therefore above the bid by itself and is never bent
towards it: that would tell something, and the answers of customers would no longer measure demand without bias (Becker, DeGroot
and Marschak 1964: where the price does not depend on what one says, one may as well say the truth). Whoever sees every answer
learns the bands in the end, and of the numbers of the next bid nothing more.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Literal

NARROWEST = Fraction(2, 100)
Kind = Literal["accept", "counter", "decline"]
Share = Callable[[str], Fraction]


@dataclass(frozen=True)
class Band:
    """All prices from `low` to `high`, both among them."""

    low: int
    high: int

    def at(self, share: Fraction) -> int:
        """The price at a share from 0 (low) to just under 1 (high): each price of the band is as likely."""
        return self.low + int(share * (self.high - self.low + 1))

    def raised(self, by: int) -> "Band":
        return Band(self.low + by, self.high + by)

    @property
    def is_wide(self) -> bool:
        """Whether there is something to hide in: 2 % of the price, and at least two steps."""
        return self.high - self.low >= 2 and self.high - self.low >= NARROWEST * self.high


@dataclass(frozen=True)
class Drawn:
    """The numbers of one bid."""

    no: int | None
    yes: int
    ask: int


@dataclass(frozen=True)
class Bands:
    """What a rule says: no below the first, yes from the second on, the third in between."""

    no: Band | None
    yes: Band
    ask: Band

    def faults(self) -> list[tuple[str, str]]:
        """What is wrong, as (field, code): "order" where a band stands on its head or reaches into the next, "narrow"."""
        named = [(name, band) for name, band in (("no", self.no), ("yes", self.yes), ("ask", self.ask)) if band is not None]
        found = [(f"{name}_to", "order") for name, band in named if band.high <= band.low]
        found += [(f"{name}_from", "reaches") for (_name, before), (name, band) in pairwise(named)
                  if band.low < before.high]
        return found or [(f"{name}_to", "narrow") for name, band in named if not band.is_wide]

    def highest(self, raised: int = 0) -> int:
        """The highest price that can be asked or taken by itself, whatever is drawn."""
        return self.ask.high + max(0, self.yes.high + raised - self.ask.low)

    def draw(self, share: Share, raised: int = 0) -> Drawn:
        """The numbers of one bid; `share` gives one from 0 to 1 for each name.

        `raised` is what scarce room adds to what is taken; what is asked moves up as far as that pushes it.
        """
        yes = self.yes.raised(raised)
        asked = self.ask.raised(max(0, yes.high - self.ask.low))
        return Drawn(self.no.at(share("no")) if self.no is not None else None, yes.at(share("yes")), asked.at(share("ask")))


def decide(drawn: Drawn, bid: int) -> tuple[Kind, int | None]:
    """What is said to a bid, and the price asked where it is countered: always above the bid."""
    if bid >= drawn.yes:
        return "accept", None
    if drawn.no is not None and bid < drawn.no:
        return "decline", None
    return "counter", drawn.ask
