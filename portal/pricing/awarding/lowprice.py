"""When a price is so low that one should ask how it is possible: a published rule, in exact numbers.

The rule is ProZorro's for an abnormally low tender, as openprocurement.api states it: the lowest price is at least 40 %
below the mean of the other offers, or at least 30 % below the next one. It is a reason to ask, never one to refuse.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

BELOW_MEAN, BELOW_NEXT = Fraction(40, 100), Fraction(30, 100)


@dataclass(frozen=True)
class Low:
    """How far a price lies below the others, as shares from 0 to 1: exact, negative where it lies above."""

    below_mean: Fraction
    below_next: Fraction

    @property
    def by_mean(self) -> bool:
        return self.below_mean >= BELOW_MEAN

    @property
    def by_next(self) -> bool:
        return self.below_next >= BELOW_NEXT


def low_price(prices: Sequence[int], at: int) -> Low | None:
    """What the rule says of the price at a place of the list; None when it does not catch it.

    Prices are minor units of one currency and above zero. Only the lowest can be caught, and only beside another one; two
    equal lowest prices have no distance to the next, but both can lie below the mean of the others.
    """
    others = [price for place, price in enumerate(prices) if place != at]
    if not others or prices[at] > min(others):
        return None
    found = Low(1 - Fraction(prices[at] * len(others), sum(others)), 1 - Fraction(prices[at], min(others)))
    return found if found.by_mean or found.by_next else None
