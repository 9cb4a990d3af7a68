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

    @property
    def flagged(self) -> bool:
        """Whether the rule catches it."""
        return self.by_mean or self.by_next


def lowest(prices: Sequence[int]) -> Low | None:
    """The lowest of some prices beside the others; None where nobody asked any, no distance where nobody else did.

    Prices are minor units of one currency. Two equal lowest ones have no distance to the next, but both can lie below the
    mean of the others.
    """
    if not prices:
        return None
    least, *others = sorted(prices)
    if not any(others):
        return Low(Fraction(0), Fraction(0))
    return Low(1 - Fraction(least * len(others), sum(others)), 1 - Fraction(least, others[0]) if others[0] else Fraction(0))


def low_price(prices: Sequence[int], at: int) -> Low | None:
    """What the rule says of the price at a place of the list; None when it does not catch it, as only the lowest can be."""
    found = lowest(prices)
    return found if found is not None and found.flagged and prices[at] == min(prices) else None
