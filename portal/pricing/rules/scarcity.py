"""What scarce room is worth: how much more a bid has to bring while others may still come for the same slot.

With t bids to come, this one among them, and k slots left, a bid is worth a slot when it brings at least

    tau_t(k) = c + V_{t-1}(k) - V_{t-1}(k-1),    V_t(k) = E max(b - c + V_{t-1}(k-1), V_{t-1}(k)),

where c is what making it costs and b the next bid, here uniform between `low` and `high`. With slots for all of them it is
c. For one slot, prices from 0 to 1 and c = 0 these are Moser's numbers (1956): 1/2, 5/8, 89/128 ...
"""

from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from typing import TypeVar

N = TypeVar("N", Fraction, Decimal)
MOST_BIDS = 120
DIGITS = 40


def values(bids: int, slots: int, cost: N, low: N, high: N) -> list[N]:
    """What 0, 1, ... `slots` slots are worth while `bids` bids are to come. The numbers are exact where they are Fractions."""
    worth: list[N] = [cost - cost] * (slots + 1)
    for _bid in range(bids):
        worth[1:] = [_one_more(worth[k], worth[k - 1], cost, low, high) for k in range(1, slots + 1)]
    return worth


def _one_more(kept: N, used: N, cost: N, low: N, high: N) -> N:
    """V_t(k) from V_{t-1}(k) and V_{t-1}(k-1): the integral over the bids that bring more than they cost and keep away."""
    least = cost + kept - used
    begin = min(max(least, low), high)
    return kept + ((high - least) ** 2 - (begin - least) ** 2) / (2 * (high - low))


def threshold(bids: int, slots: int, cost: N, low: N, high: N) -> N:
    """What a bid has to bring (tau) with `bids` to come, this one among them, and `slots` left (at least one)."""
    worth = values(bids - 1, slots, cost, low, high)
    return cost + worth[slots] - worth[slots - 1]


def raised_by(bids: int, slots: int, cost: int, low: int, high: int) -> int:
    """How much scarce room adds to what a bid has to bring, in whole minor units, rounded half up."""
    bids = min(bids, MOST_BIDS)
    if slots >= bids or high <= low:
        return 0
    with localcontext() as context:
        context.prec = DIGITS
        more = threshold(bids, slots, Decimal(cost), Decimal(low), Decimal(high)) - cost
        return int(more.to_integral_value(ROUND_HALF_UP))
