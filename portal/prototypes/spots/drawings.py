"""Spots as SvgSelectors: one circle, rect, polygon, polyline or path of straight lines, and nothing else.

No XML is parsed: a drawing that is not exactly of the small form below is refused. What Annotorious writes is of that form
(a path may stand in one <g>, and say its fill-rule); ellipses, curves and several figures are not.
"""

import re
from collections.abc import Callable
from typing import Any

from portal.prototypes.spots.numbers import NUMBER, checked, number, outline, plain, refused
from portal.prototypes.spots.shapes import Outline, Spot

LONGEST = 16_000
MOST_POINTS = 400
_SVG = re.compile(r'<svg((?: [a-zA-Z]+="[^"<>&]{0,80}")*) ?>(<g>)?<(circle|rect|polygon|polyline|path)'
                  r'((?: [a-z-]+="[^"<>&]{0,15000}")+) ?(?:/>|></\3>)(?(2)</g>)</svg>', re.ASCII)
_ATTRIBUTE = re.compile(r' ([a-zA-Z-]+)="([^"]*)"', re.ASCII)
_STEP = re.compile(rf"[ ,]*([MLZ]|{NUMBER})", re.ASCII)
_FRAME = {"xmlns", "viewBox", "preserveAspectRatio"}
_PARTS = {"circle": {"cx", "cy", "r"}, "rect": {"x", "y", "width", "height"}, "polygon": {"points"}, "polyline": {"points"},
          "path": {"d"}}
Size = tuple[float, float]


def read_svg(value: str, width: int | None, height: int | None) -> Spot | Outline:
    """The one figure of a drawing. Raises Invalid."""
    found = _SVG.fullmatch(value) if len(value) <= LONGEST else None
    if found is None:
        raise refused()
    frame, given = _attributes(found[1]), _attributes(found[4])
    given.pop("fill-rule", "")
    if not set(frame) <= _FRAME or set(given) != _PARTS[found[3]]:
        raise refused()
    return _READERS[found[3]](given, _size(frame.get("viewBox"), width, height))


def write_svg(place: Spot | Outline, width: int | None, height: int | None) -> dict[str, Any]:
    """The drawing of a spot in the pixels of its picture, or in hundredths where they are not known."""
    wide, high = width or 100, height or 100
    drawn = _figure(place, wide, high)
    return {"type": "SvgSelector",
            "value": f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}">{drawn}</svg>'}


def _figure(place: Spot | Outline, wide: int, high: int) -> str:
    if isinstance(place, Outline):
        points = [f"{plain(x * wide)},{plain(y * high)}" for x, y in place.points]
        return f'<polygon points="{" ".join(points)}"/>' if place.closed else f'<path d="M{" L".join(points)}"/>'
    x, y = plain(place.x * wide), plain(place.y * high)
    if place.shape == "rect":
        return f'<rect x="{x}" y="{y}" width="{plain(place.w * wide)}" height="{plain(place.h * high)}"/>'
    return f'<circle cx="{x}" cy="{y}" r="{plain(max(wide, high) / 200)}"/>'


def _circle(given: dict[str, str], size: Size) -> Spot:
    x, y, _r = (number(given[one]) for one in ("cx", "cy", "r"))
    return checked(x / size[0], y / size[1], 0.0, 0.0)


def _rect(given: dict[str, str], size: Size) -> Spot:
    x, y, w, h = (number(given[one]) for one in ("x", "y", "width", "height"))
    return checked(x / size[0], y / size[1], w / size[0], h / size[1])


def _polygon(given: dict[str, str], size: Size) -> Outline:
    return outline(_pairs(re.split(r"[ ,]+", given["points"].strip(" ")), size), closed=True)


def _polyline(given: dict[str, str], size: Size) -> Outline:
    return outline(_pairs(re.split(r"[ ,]+", given["points"].strip(" ")), size), closed=False)


def _path(given: dict[str, str], size: Size) -> Outline:
    """M x y, then L x y as often as one likes (the letter may be left out), then perhaps Z."""
    steps, at, text = [], 0, given["d"].strip(" ")
    while at < len(text):
        found = _STEP.match(text, at)
        if found is None:
            raise refused()
        steps.append(found[1])
        at = found.end()
    closed = steps[-1:] == ["Z"]
    body = steps[1:-1] if closed else steps[1:]
    if steps[:1] != ["M"] or not {"M", "Z"}.isdisjoint(body):
        raise refused()
    numbers: list[str] = []
    for before, one in zip(["M", *body], body, strict=False):
        if one != "L":
            numbers.append(one)
        elif before in "ML" or len(numbers) % 2:
            raise refused()
    return outline(_pairs(numbers, size), closed)


def _pairs(numbers: list[str], size: Size) -> list[tuple[float, float]]:
    if len(numbers) % 2 or len(numbers) > 2 * MOST_POINTS:
        raise refused()
    values = [number(one) for one in numbers]
    return [(x / size[0], y / size[1]) for x, y in zip(values[::2], values[1::2], strict=True)]


_READERS: dict[str, Callable[[dict[str, str], Size], Spot | Outline]] = {
    "circle": _circle, "rect": _rect, "polygon": _polygon, "polyline": _polyline, "path": _path}


def _attributes(text: str) -> dict[str, str]:
    pairs = _ATTRIBUTE.findall(text)
    if len({name for name, _value in pairs}) != len(pairs):
        raise refused()
    return dict(pairs)


def _size(view_box: str | None, width: int | None, height: int | None) -> Size:
    """What the drawing's units are measured by: its viewBox from 0 0, else the picture's pixels."""
    if view_box is None:
        if not width or not height:
            raise refused()
        return float(width), float(height)
    parts = view_box.split(" ")
    if len(parts) != 4 or parts[:2] != ["0", "0"]:
        raise refused()
    wide, high = number(parts[2]), number(parts[3])
    if wide <= 0 or high <= 0:
        raise refused()
    return wide, high
