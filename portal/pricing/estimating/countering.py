"""The price to counter with when the customer takes it or leaves it: p - c = S(p) / f(p), where c is the unit cost.

Closed forms for plain shapes (the logistic one is in `logistic.py`), and the top of (p - c) S(p) for any other curve. Heavy
tails have no such top: a curve is never followed beyond the highest price that was ever asked.
"""

from collections.abc import Callable

GOLDEN = 0.6180339887498949


def for_uniform(top: float, cost: float) -> float:
    """Willingness to pay lies anywhere from nothing to `top` alike."""
    return (top + cost) / 2


def for_exponential(mean: float, cost: float) -> float:
    """Willingness to pay falls off exponentially."""
    return cost + mean


def best_counter(survival: Callable[[float], float], cost: float, highest: float, pieces: int = 200) -> float:
    """The price from the cost to the highest ever asked at which (p - cost) S(p) is most.

    A coarse look first, so that several tops do not mislead; then the golden section around the best of them.
    """
    if highest <= cost:
        return highest
    width = (highest - cost) / pieces
    at = max(range(pieces + 1), key=lambda one: one * width * survival(cost + one * width))
    low, high = cost + max(at - 1, 0) * width, cost + min(at + 1, pieces) * width
    while high - low > 1e-9 * highest:
        left, right = high - GOLDEN * (high - low), low + GOLDEN * (high - low)
        if (left - cost) * survival(left) < (right - cost) * survival(right):
            low = left
        else:
            high = right
    return (low + high) / 2
