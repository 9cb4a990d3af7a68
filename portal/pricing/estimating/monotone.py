"""Shares that can only rise (or only fall) with the price: the isotonic curve, with n and an interval at each price.

Source of the curve: Ayer et al. (1955), pooled adjacent violators; for a single yes or no with S(0) = 1 also B. Kriström
(1990). The intervals need no curve at all. Where the true share cannot fall with the price, cases at lower prices have at
most the share of this one: so the exact (Clopper-Pearson) lower bound of this price and its lower neighbours together is a
lower bound here too, and in the same way the upper bound from its upper neighbours. How many neighbours are taken depends
on the numbers of cases alone, never on their outcome: the interval keeps its level for any number of cases.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

import numpy as np
from scipy.optimize import isotonic_regression
from scipy.special import betaincinv


@dataclass(frozen=True)
class Level:
    """At a price (or from `price` on): n cases, how many said yes, the fitted share and the interval of the true one."""

    price: float
    n: int
    yes: int
    share: float
    low: float
    high: float


def lower_bound(yes: int, n: int, tail: float) -> float:
    """The exact lower bound of a share (Clopper and Pearson 1934)."""
    return float(betaincinv(yes, n - yes + 1, tail)) if yes else 0.0


def upper_bound(yes: int, n: int, tail: float) -> float:
    """The exact upper bound of a share."""
    return float(betaincinv(yes + 1, n - yes, 1 - tail)) if yes < n else 1.0


def monotone(counts: Sequence[tuple[float, int, int]], rising: bool = True, level: float = 0.95) -> list[Level]:
    """The curve through (price, n, yes), prices rising. `rising` is the chance of a yes from a producer; falling is demand."""
    if not counts:
        return []
    n = np.array([one[1] for one in counts], dtype=np.float64)
    fitted = isotonic_regression([one[2] / one[1] for one in counts], weights=n, increasing=rising).x
    window, tail = ceil(float(n.sum()) ** (2 / 3)), (1 - level) / 2
    found = []
    for at, (price, cases, yes) in enumerate(counts):
        below, above = _pooled(counts[at::-1], window), _pooled(counts[at:], window)
        if not rising:
            below, above = above, below
        share = float(fitted[at])  # where the cases themselves fall, the bounds may cross: the interval holds the curve
        found.append(Level(price, cases, yes, share, min(share, lower_bound(below[1], below[0], tail)),
                           max(share, upper_bound(above[1], above[0], tail))))
    return found


def _pooled(counts: Sequence[tuple[float, int, int]], window: int) -> tuple[int, int]:
    """The first price and as many of the next as make up the window: cases, and how many of them said yes."""
    cases = yes = 0
    for _price, n, agreed in counts:
        cases, yes = cases + n, yes + agreed
        if cases >= window:
            break
    return cases, yes


def mean_of(levels: Sequence[Level], top: float) -> float:
    """The mean willingness to pay under a falling curve, by straight lines from S(0) = 1 to nothing at `top`."""
    points = [(0.0, 1.0), *((one.price, one.share) for one in levels), (top, 0.0)]
    return sum((right - left) * (before + after) / 2
               for (left, before), (right, after) in pairwise(points))
