"""The least price to accept while pieces of capacity are scarce and more bids are to come: a recursion, bid by bid.

With t bids to come and k pieces free, V_t(k) = E max(b - c + V_{t-1}(k - 1), V_{t-1}(k)); the threshold of the bid that is
here is tau = c + V_t(k) - V_t(k - 1). With capacity to spare it is the cost: a higher one pays only where a piece sold now
is missing later. For one piece and bids spread evenly from 0 to 1 it is Moser's sequence (1956).
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate
from typing import TypeVar

N = TypeVar("N", float, Fraction, Decimal)


def between(low: N, high: N) -> Callable[[N], N]:
    """E max(b - x, 0) for bids spread evenly from `low` to `high`; exact where these are Fractions."""
    return lambda x: ((high - x) ** 2 - (min(max(x, low), high) - x) ** 2) / (2 * (high - low))


def evenly(top: float = 1.0) -> Callable[[float], float]:
    """The same from nothing to `top`."""
    return between(0.0, top)


def as_seen(bids: Sequence[float]) -> Callable[[float], float]:
    """E max(b - x, 0) for bids as they were seen."""
    ordered = sorted(bids)
    sums = [0.0, *accumulate(ordered)]

    def gain(x: float) -> float:
        at = bisect_right(ordered, x)
        return (sums[-1] - sums[at] - x * (len(ordered) - at)) / len(ordered)

    return gain


def values(gain: Callable[[N], N], cost: N, pieces: int, bids: int) -> list[list[N]]:
    """V_t(k) for t up to `bids` and k up to `pieces`."""
    nothing = cost - cost
    made = [[nothing] * (pieces + 1)]
    for _bid in range(bids):
        before = made[-1]
        made.append([nothing] + [before[k] + gain(cost + before[k] - before[k - 1]) for k in range(1, pieces + 1)])
    return made


def thresholds(gain: Callable[[N], N], cost: N, pieces: int, bids: int) -> list[N]:
    """The least price to accept with 1 up to `pieces` pieces free, and so many bids to come after this one."""
    last = values(gain, cost, pieces, bids)[-1]
    return [cost + last[k] - last[k - 1] for k in range(1, pieces + 1)]
