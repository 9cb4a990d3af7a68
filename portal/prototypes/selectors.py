"""Spots on a picture as W3C Web Annotation selectors: read strictly, kept as fractions of the picture, written back.

We take a FragmentSelector (xywh, per cent or pixel) and an SvgSelector with one circle or rect and nothing else. No XML is
parsed: a selector that is not exactly of the small form below is refused.
"""

import math
import re
from dataclasses import dataclass
from typing import Any

from portal.kernel.errors import Invalid
from portal.kernel.text import _

MEDIA_FRAGMENTS = "http://www.w3.org/TR/media-frags/"
_NUMBER = r"(?:0|[1-9]\d{0,5})(?:\.\d{1,12})?"
_FRAGMENT = re.compile(rf"xywh=(?:(percent|pixel):)?({_NUMBER}),({_NUMBER}),({_NUMBER}),({_NUMBER})", re.ASCII)
_SVG = re.compile(r'<svg((?: [a-zA-Z]+="[^"<>&]{0,80}")*) ?><(circle|rect)((?: [a-z]+="[^"<>&]{0,40}")+) ?'
                  r"(?:/>|></\2>)</svg>", re.ASCII)
_ATTRIBUTE = re.compile(r' ([a-zA-Z]+)="([^"]*)"', re.ASCII)
_FRAME = {"xmlns", "viewBox", "preserveAspectRatio"}
_PARTS = {"circle": {"cx", "cy", "r"}, "rect": {"x", "y", "width", "height"}}
LONGEST = 600


@dataclass(frozen=True)
class Spot:
    """A point (w = h = 0) or a rectangle, in fractions of the picture's width and height."""

    x: float
    y: float
    w: float = 0.0
    h: float = 0.0

    @property
    def shape(self) -> str:
        return "rect" if self.w or self.h else "point"


def read(selector: Any, width: int | None, height: int | None) -> tuple[Spot, dict[str, Any]]:
    """The spot a selector means on a picture of this size, and the selector in our own writing. Raises Invalid."""
    if not isinstance(selector, dict) or not isinstance(selector.get("value"), str) or len(selector["value"]) > LONGEST:
        raise refused()
    kind, value = selector.get("type"), selector["value"]
    if kind == "FragmentSelector" and set(selector) <= {"type", "value", "conformsTo"}:
        if selector.get("conformsTo", MEDIA_FRAGMENTS) != MEDIA_FRAGMENTS:
            raise refused()
        spot = _read_fragment(value, width, height)
        return spot, fragment(spot)
    if kind == "SvgSelector" and set(selector) <= {"type", "value"}:
        spot = _read_svg(value, width, height)
        return spot, svg(spot, width, height)
    raise refused()


def from_percent(x: float, y: float, w: float = 0.0, h: float = 0.0) -> Spot:
    """A spot from the numbers of a form, in per cent. Raises Invalid."""
    try:
        return _checked(x / 100, y / 100, w / 100, h / 100)
    except Invalid as wrong:
        raise Invalid({"x": [_("The spot lies outside the picture.")]}) from wrong


def write(spot: Spot, width: int | None, height: int | None) -> dict[str, Any]:
    """A point as an SvgSelector (a region of no size is none for a media fragment), a rectangle as a FragmentSelector."""
    return fragment(spot) if spot.shape == "rect" else svg(spot, width, height)


def fragment(spot: Spot) -> dict[str, Any]:
    numbers = ",".join(_plain(one * 100) for one in (spot.x, spot.y, spot.w, spot.h))
    return {"type": "FragmentSelector", "conformsTo": MEDIA_FRAGMENTS, "value": f"xywh=percent:{numbers}"}


def svg(spot: Spot, width: int | None, height: int | None) -> dict[str, Any]:
    wide, high = width or 100, height or 100
    x, y = _plain(spot.x * wide), _plain(spot.y * high)
    drawn = (f'<rect x="{x}" y="{y}" width="{_plain(spot.w * wide)}" height="{_plain(spot.h * high)}"/>'
             if spot.shape == "rect" else f'<circle cx="{x}" cy="{y}" r="{_plain(max(wide, high) / 200)}"/>')
    return {"type": "SvgSelector",
            "value": f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}">{drawn}</svg>'}


def refused() -> Invalid:
    return Invalid({"selector": [_("This is not a spot we can read: give a FragmentSelector (xywh=percent:x,y,w,h) or an "
                                   "SvgSelector with one circle or rect.")]})


def _read_fragment(value: str, width: int | None, height: int | None) -> Spot:
    found = _FRAGMENT.fullmatch(value)
    if found is None:
        raise refused()
    x, y, w, h = map(float, found.groups()[1:])
    if found[1] == "percent":
        return _checked(x / 100, y / 100, w / 100, h / 100)
    if not width or not height:
        raise refused()
    return _checked(x / width, y / height, w / width, h / height)


def _read_svg(value: str, width: int | None, height: int | None) -> Spot:
    found = _SVG.fullmatch(value)
    if found is None:
        raise refused()
    frame, given = _attributes(found[1]), _attributes(found[3])
    if not set(frame) <= _FRAME or set(given) != _PARTS[found[2]]:
        raise refused()
    wide, high = _size(frame.get("viewBox"), width, height)
    numbers = {name: _number(text) for name, text in given.items()}
    if found[2] == "circle":
        return _checked(numbers["cx"] / wide, numbers["cy"] / high, 0.0, 0.0)
    return _checked(numbers["x"] / wide, numbers["y"] / high, numbers["width"] / wide, numbers["height"] / high)


def _attributes(text: str) -> dict[str, str]:
    pairs = _ATTRIBUTE.findall(text)
    if len({name for name, _value in pairs}) != len(pairs):
        raise refused()
    return dict(pairs)


def _size(view_box: str | None, width: int | None, height: int | None) -> tuple[float, float]:
    """What the drawing's units are measured by: its viewBox from 0 0, else the picture's pixels."""
    if view_box is None:
        if not width or not height:
            raise refused()
        return float(width), float(height)
    parts = view_box.split(" ")
    if len(parts) != 4 or parts[:2] != ["0", "0"]:
        raise refused()
    wide, high = _number(parts[2]), _number(parts[3])
    if wide <= 0 or high <= 0:
        raise refused()
    return wide, high


def _number(text: str) -> float:
    if not re.fullmatch(_NUMBER, text, re.ASCII):
        raise refused()
    return float(text)


def _checked(x: float, y: float, w: float, h: float) -> Spot:
    numbers = (x, y, w, h)
    if not all(math.isfinite(one) for one in numbers):
        raise refused()
    if min(numbers) < 0 or x + w > 1.000001 or y + h > 1.000001 or bool(w > 0) != bool(h > 0):
        raise Invalid({"selector": [_("The spot lies outside the picture.")]})
    left, top = round(x, 6), round(y, 6)
    return Spot(left, top, round(min(w, 1 - left), 6), round(min(h, 1 - top), 6))


def _plain(number: float) -> str:
    return f"{number:.4f}".rstrip("0").rstrip(".")
