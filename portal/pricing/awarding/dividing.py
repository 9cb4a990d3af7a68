"""Dividing a quantity over several offers as cheaply as their least quantities allow: pure numbers, exact."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

EXACT_UP_TO = 10  # offers; a thousand combinations


@dataclass(frozen=True)
class Offered:
    """What one producer would make: from `least` to `most` pieces, each for `price` minor units."""

    price: int
    least: int
    most: int


def cheapest(offers: Sequence[Offered], wanted: int) -> list[int] | None:
    """How many pieces each offer gets (0 for none) so that all are `wanted` at the least cost; None when it cannot be.

    Of several cheapest divisions the one with the fewest producers. Up to ten offers every combination is tried; of more
    the ten cheapest.
    """
    chosen = sorted(range(len(offers)), key=lambda at: (offers[at].price, at))[:EXACT_UP_TO]
    best: tuple[int, int] | None = None
    found: list[int] | None = None
    for size in range(1, len(chosen) + 1):
        for some in combinations(chosen, size):
            filled = _fill([offers[at] for at in some], wanted)
            if filled is None:
                continue
            cost = sum(count * offers[at].price for count, at in zip(filled, some, strict=True))
            if best is None or (cost, size) < best:
                best, found = (cost, size), [0] * len(offers)
                for count, at in zip(filled, some, strict=True):
                    found[at] = count
    return found


def _fill(offers: Sequence[Offered], wanted: int) -> list[int] | None:
    """Everybody his least, the rest to the cheapest first; the offers are ordered by price."""
    if not sum(one.least for one in offers) <= wanted <= sum(one.most for one in offers):
        return None
    left, filled = wanted - sum(one.least for one in offers), []
    for one in offers:
        more = min(left, one.most - one.least)
        filled.append(one.least + more)
        left -= more
    return filled
