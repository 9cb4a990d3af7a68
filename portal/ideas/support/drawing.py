"""The demand curve as lines and marks: where each stands in a field of WIDE by TALL, and what is written at the axes."""

from dataclasses import dataclass
from math import ceil, floor, log10

from portal.ideas.demand import KINDS, Curve

WIDE, TALL = 1000, 200


@dataclass(frozen=True)
class Drawing:
    """Areas by kind with their rims, the topmost kind first so that each covers its part of the next; the edge; the ticks.

    Ticks are (place in per cent, price in minor units) and (place in pixels, units).
    """

    areas: tuple[tuple[str, str, str], ...]
    edge: str
    prices: tuple[tuple[float, int], ...]
    units: tuple[tuple[float, int], ...]


def nice(step: float) -> int:
    """The smallest of 1, 2, 5, 10, 20, 25, 50, 100 ... that is not below."""
    power = 10 ** floor(log10(step)) if step > 1 else 1
    return next(int(power * one) for one in (1, 2, 2.5, 5, 10) if power * one >= step and power * one % 1 == 0)


def draw(curve: Curve) -> Drawing:
    """The drawing of a curve that has at least one step."""
    low, top = curve.steps[0].price, curve.steps[-1].price
    step = nice(max((top - low) / 4, top / 12, 1))
    left = floor(low * 0.96 / step) * step
    right = top + max((top - left) // 20, 1)
    rise = nice(max(curve.units / 3, 1))
    most = ceil(curve.units / rise) * rise

    def x(price: int) -> float:
        return (price - left) / (right - left) * WIDE

    def y(units: int) -> float:
        return TALL * (1 - units / most)

    def path(levels: list[int]) -> str:
        words, at = [f"M0 {y(levels[0]):.1f}"], levels[0]
        for one, level in zip(curve.steps, levels, strict=True):
            if level != at:
                words.append(f"V{y(level):.1f}")
                at = level
            words.append(f"H{x(one.price):.1f}")
        return "".join([*words, f"V{TALL}"])

    areas = []
    for kind in reversed(curve.kinds):
        rim = path([sum(one.by[:kind + 1]) for one in curve.steps])
        areas.append((KINDS[kind], f"{rim}H0Z", rim))
    prices = tuple((x(price) / WIDE * 100, price) for price in range(left, right + 1, step))
    return Drawing(tuple(areas), path([one.units for one in curve.steps]), prices,
                   tuple((y(units), units) for units in range(0, most + 1, rise)))
