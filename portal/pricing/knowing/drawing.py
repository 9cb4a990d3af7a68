"""Curves as lines: where each stands in a field of WIDE by TALL, and what is written at the axis of prices."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from portal.pricing.estimating.rounds import nice

WIDE, TALL = 1000, 200
Point = Sequence[float]


@dataclass(frozen=True)
class Drawing:
    """A step curve with its band, a smooth line beside it, and ticks of (place in per cent, price in minor units)."""

    steps: str
    band: str
    line: str
    prices: tuple[tuple[float, int], ...]
    limit: float | None


def draw(curve: Sequence[Point], line: Sequence[Point] = (), limit: float | None = None, falling: bool = True) -> Drawing:
    """The drawing of points (price, share, low, high), prices rising; `line` is of (price, share)."""
    right = max([*(one[0] for one in curve), *(one[0] for one in line), limit or 0.0]) * 1.04
    step = nice(right / 5)

    def at(price: float, share: float) -> str:
        return f"{price / right * WIDE:.1f} {TALL * (1 - share):.1f}"

    begin = 1.0 if falling else curve[0][1]
    steps = f"M{at(0, begin)}" + "".join(f"H{one[0] / right * WIDE:.1f}V{TALL * (1 - one[1]):.1f}" for one in curve)
    above = [at(one[0], one[3]) for one in curve]
    below = [at(one[0], one[2]) for one in reversed(curve)]
    smooth = "M" + "L".join(at(*one[:2]) for one in line) if line else ""
    ticks = tuple((price / right * 100, price) for price in range(0, ceil(right), step))
    return Drawing(steps, f"M{'L'.join([*above, *below])}Z", smooth, ticks, None if limit is None else limit / right * 100)
