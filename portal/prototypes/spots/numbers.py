"""Numbers in selectors: plain decimals only, read strictly and written the shortest way."""

import math
import re

from portal.kernel.errors import Invalid
from portal.kernel.text import _
from portal.prototypes.spots.shapes import Outline, Spot

NUMBER = r"(?:0|[1-9]\d{0,5})(?:\.\d{1,17})?"
BEYOND = 1.000001  # what rounding may add to a side


def refused() -> Invalid:
    """The Invalid of a selector that we cannot read."""
    return Invalid({"selector": [_("This is not a spot we can read: on pictures give a FragmentSelector "
                                   "(xywh=percent:x,y,w,h) or an SvgSelector with one circle, rect, polygon or path of "
                                   "straight lines, on videos a FragmentSelector (t=start,end), on models a "
                                   "SurfaceSelector.")]})


def outside() -> Invalid:
    """The Invalid of a spot that lies beside what it should lie on."""
    return Invalid({"selector": [_("The spot lies outside the picture.")]})


def number(text: str) -> float:
    """A decimal without sign and exponent. Raises Invalid."""
    if not re.fullmatch(NUMBER, text, re.ASCII):
        raise refused()
    return float(text)


def plain(value: float, places: int = 6) -> str:
    """The same number written for others to read; six places keep a fraction times a whole number exactly."""
    return f"{value:.{places}f}".rstrip("0").rstrip(".")


def checked(x: float, y: float, w: float, h: float) -> Spot:
    """A point or rectangle that lies on the picture. Raises Invalid."""
    numbers = (x, y, w, h)
    if not all(math.isfinite(one) for one in numbers):
        raise refused()
    if min(numbers) < 0 or x + w > BEYOND or y + h > BEYOND or bool(w > 0) != bool(h > 0):
        raise outside()
    left, top = round(min(x, 1), 6), round(min(y, 1), 6)
    return Spot(left, top, round(min(w, 1 - left), 6), round(min(h, 1 - top), 6))


def outline(points: list[tuple[float, float]], closed: bool) -> Outline:
    """An outline that lies on the picture and has some size; points on the one before count once. Raises Invalid."""
    if any(not (0 <= one <= BEYOND) for point in points for one in point):
        raise outside()
    kept: list[tuple[float, float]] = []
    for x, y in points:
        point = (round(min(x, 1), 6), round(min(y, 1), 6))
        if not kept or kept[-1] != point:
            kept.append(point)
    if closed and len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    made = Outline(tuple(kept), closed)
    if len(kept) < (3 if closed else 2) or (closed and not (made.box.w and made.box.h)):
        raise refused()
    return made
