"""What scarce room is worth: how much more a bid has to bring while others may still come for the same slot.

The recursion stands in estimating/capacity.py; here bids to come are expected anywhere between two prices, and what making
costs is the lowest price a workshop takes.
"""

from decimal import ROUND_HALF_UP, Decimal, localcontext

from portal.pricing.estimating.capacity import between, thresholds

MOST_BIDS = 120
DIGITS = 40


def raised_by(bids: int, slots: int, cost: int, low: int, high: int) -> int:
    """How much scarce room adds to what a bid has to bring, in whole minor units, rounded half up.

    `bids` are to come, this one among them, for `slots` that are left (at least one), uniform from `low` to `high`.
    """
    bids = min(bids, MOST_BIDS)
    if slots >= bids or high <= low:
        return 0
    with localcontext() as context:
        context.prec = DIGITS
        least = thresholds(between(Decimal(low), Decimal(high)), Decimal(cost), slots, bids - 1)[slots - 1]
        return int((least - cost).to_integral_value(ROUND_HALF_UP))
