"""What a person who names his own price is willing to pay, from the bids he made.

He believes the secret threshold to lie anywhere in [least, most] alike, and each bid costs him `cost` in time and bother.
In the spirit of Hann and Terwiesch (2003) and Spann, Skiera and Schäfers (2004); derived anew: the best increments of n bids
fall by the cost of a bid, d_j = d_1 - (j - 1) c, with d_1 = (W - least) / (n + 1) + c (n - 1)(n + 2) / (2 (n + 1)).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True)
class Named:
    """What bids tell: willingness to pay, and what a further bid costs; the cost is unknown from one bid."""

    willing: float
    cost: float | None


def willing_from_one(bid: float, least: float) -> float:
    """From the only bid somebody may make: it lies halfway between the least and what he is willing to pay."""
    return 2 * bid - least


def bids_of(willing: float, least: float, cost: float, n: int) -> list[float]:
    """The n bids that are best for him."""
    step = (willing - least) / (n + 1) + cost * (n - 1) * (n + 2) / (2 * (n + 1))
    made, at = [], least
    for number in range(n):
        at += step - number * cost
        made.append(at)
    return made


def read(bids: Sequence[float], least: float) -> Named:
    """What rising bids tell about who made them; `least` is where he thinks thresholds begin. Raises ValueError for none."""
    steps = [after - before for before, after in pairwise([least, *bids])]
    if not steps:
        raise ValueError("no bid")
    falls = [before - after for before, after in pairwise(steps)]
    return Named(bids[-1] + steps[-1], sum(falls) / len(falls) if falls else None)


def worth_of(willing: float, least: float, most: float, cost: float, n: int) -> float:
    """What he gains on average by his best n bids: the surplus where one is accepted, less the cost of those he makes."""
    bids = bids_of(willing, least, cost, n)
    wide, gain = most - least, 0.0
    for before, bid in pairwise([least, *bids]):
        gain += (bid - before) / wide * (willing - bid) - cost * (most - before) / wide
    return gain


def best_number(willing: float, least: float, most: float, cost: float, limit: int = 20) -> int:
    """How many bids are best for him."""
    return max(range(1, limit + 1), key=lambda n: (worth_of(willing, least, most, cost, n), -n))
