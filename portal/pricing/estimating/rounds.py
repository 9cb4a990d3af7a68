"""Round widths: for ranges of prices and for axes."""

from math import floor, log10


def nice(step: float) -> int:
    """The smallest of 1, 2, 5, 10, 20, 50, 100 ... that is not below."""
    power = 10 ** floor(log10(step)) if step > 1 else 1
    return next(power * one for one in (1, 2, 5, 10) if power * one >= step)
