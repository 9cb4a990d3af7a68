"""The chance that a named price is agreed to, by ranges of prices: coarse on purpose, so that nobody's threshold is read off.

Prices are put into ranges of a round width, each with enough cases; the shares rise with the price (isotonic), are told in
tenths, and their intervals are widened to the next twentieth. Below a least number of cases nothing is said at all.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor

from portal.pricing.estimating.monotone import monotone
from portal.pricing.estimating.rounds import nice

LEAST = 20
LEAST_IN_RANGE = 8
RANGES = 6


@dataclass(frozen=True)
class Chance:
    """Prices from `start` up to, not including, `end` (None: no bound): n cases, the chance and its interval."""

    start: int | None
    end: int | None
    n: int
    share: float
    low: float
    high: float

    def holds(self, price: float) -> bool:
        """Whether a price lies in this range."""
        return (self.start is None or price >= self.start) and (self.end is None or price < self.end)


def chances(cases: Sequence[tuple[int, bool]], least: int = LEAST, fewest: int = LEAST_IN_RANGE) -> list[Chance]:
    """The ranges from (price, agreed); none with fewer than `least` cases or without two ranges of `fewest`."""
    if len(cases) < max(least, 2 * fewest):
        return []
    edges = _edges([price for price, _yes in cases], fewest)
    if len(edges) < 3:
        return []
    n, yes = Counter[int](), Counter[int]()
    for price, agreed in cases:
        at = max(where for where, edge in enumerate(edges[:-1]) if where == 0 or price >= edge)
        n[at] += 1
        yes[at] += agreed
    levels = monotone([(float(at), n[at], yes[at]) for at in range(len(edges) - 1)])
    last = len(levels) - 1
    return [Chance(None if at == 0 else edges[at], None if at == last else edges[at + 1], one.n, round(one.share, 1),
                   floor(one.low * 20) / 20, min(ceil(one.high * 20) / 20, 1.0)) for at, one in enumerate(levels)]


def _edges(prices: Sequence[int], fewest: int) -> list[int]:
    """Where ranges begin, and where the last ends: multiples of a round width, joined until each holds enough cases."""
    ordered = sorted(prices)
    low, high = ordered[len(ordered) // 20], ordered[-1 - len(ordered) // 20]
    width = nice(max((high - low) / RANGES, 1))
    grid = range(ordered[0] // width * width, ordered[-1] + 2 * width, width)
    counted = Counter(price // width * width for price in prices)
    edges, so_far = [grid[0]], 0
    for start, end in pairwise(grid):
        so_far += counted[start]
        if so_far >= fewest:
            edges.append(end)
            so_far = 0
    if so_far and len(edges) > 1:
        edges[-1] = grid[-1]
    return edges
