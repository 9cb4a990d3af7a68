"""Spots moved from one picture to another: their columns and their selector, whatever its shape.

Selectors are always in our own writing (they were read strictly when they came), so that numbers can be moved in place:
a region in per cent, or one circle, rectangle, polygon or path in an SVG with its viewBox; a time keeps its time and moves
the region inside.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_REGION = re.compile(r"(xywh=percent:)([\d.,]+)")
_VIEW = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


@dataclass(frozen=True)
class Move:
    """Boxes about (x, y) go to boxes about (to_x, to_y), `wide` and `high` times as large; all in fractions of the pictures.

    Unlike sizes of the two pictures are in `wide` and `high` already.
    """

    x: float
    y: float
    to_x: float
    to_y: float
    wide: float
    high: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point goes, kept inside the picture."""
        return _within(self.to_x + (x - self.x) * self.wide), _within(self.to_y + (y - self.y) * self.high)


def moved(spot: dict[str, Any], move: Move, size: tuple[int, int]) -> dict[str, Any]:
    """The columns of a spot after a move; `size` of the new picture in pixels."""
    made = dict(spot)
    if spot["x"] is not None:
        left, top = move.point(spot["x"], spot["y"])
        right, bottom = move.point(spot["x"] + spot["w"], spot["y"] + spot["h"])
        made |= {"x": left, "y": top, "w": round(right - left, 6), "h": round(bottom - top, 6)}
    made["selector"] = _selector(spot["selector"], move, size, made) if spot["selector"] else None
    return made


def _selector(selector: dict[str, Any], move: Move, size: tuple[int, int], box: dict[str, Any]) -> dict[str, Any]:
    if "refinedBy" in selector:
        return {**selector, "refinedBy": _selector(selector["refinedBy"], move, size, box)}
    if selector.get("type") == "FragmentSelector":
        numbers = ",".join(_plain(box[name] * 100) for name in ("x", "y", "w", "h"))
        return {**selector, "value": _REGION.sub(rf"\g<1>{numbers}", selector["value"])}
    if selector.get("type") == "SvgSelector":
        return {**selector, "value": _drawn(selector["value"], move, size)}
    return selector


def _drawn(value: str, move: Move, size: tuple[int, int]) -> str:
    view = _VIEW.search(value)
    if view is None:
        return value
    old = float(view[1]), float(view[2])

    def turned(x: float, y: float) -> tuple[str, str]:
        to_x, to_y = move.point(x / old[0], y / old[1])
        return _plain(to_x * size[0]), _plain(to_y * size[1])

    def pairs(found: re.Match[str]) -> str:
        numbers = iter([float(one) for one in _NUMBER.findall(found[2])])
        points = iter([text for x in numbers for text in turned(x, next(numbers, 0.0))])
        return f'{found[1]}="{_NUMBER.sub(lambda _one: next(points), found[2])}"'

    value = re.sub(r'(?<= )(points|d)="([^"]*)"', pairs, value)
    value = _corner(value, ("cx", "cy"), turned)
    value = _rectangle(value, turned)
    return value.replace(view[0], f'viewBox="0 0 {size[0]} {size[1]}"')


def _corner(value: str, names: tuple[str, str], turned: Callable[[float, float], tuple[str, str]]) -> str:
    found = re.search(rf' {names[0]}="([\d.]+)" {names[1]}="([\d.]+)"', value)
    if found is None:
        return value
    x, y = turned(float(found[1]), float(found[2]))
    return value.replace(found[0], f' {names[0]}="{x}" {names[1]}="{y}"')


def _rectangle(value: str, turned: Callable[[float, float], tuple[str, str]]) -> str:
    found = re.search(r' x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"', value)
    if found is None:
        return value
    x, y, w, h = map(float, found.groups())
    left, top = turned(x, y)
    right, bottom = turned(x + w, y + h)
    return value.replace(found[0], f' x="{left}" y="{top}" width="{_plain(float(right) - float(left))}" '
                                   f'height="{_plain(float(bottom) - float(top))}"')


def on_surface(spot: dict[str, Any], position: list[float], normal: list[float]) -> dict[str, Any]:
    """The same place on another model: the nearest point of its surface, seen from where it was looked at."""
    return {**spot, "selector": {**spot["selector"], "position": position, "normal": normal}}


def nowhere() -> dict[str, Any]:
    """The columns of a thread that speaks about the whole, or has lost its place."""
    return {"asset_id": None, "shape": "whole", "x": None, "y": None, "w": None, "h": None, "start_ms": None,
            "end_ms": None, "selector": None}


def _within(value: float) -> float:
    return round(min(1.0, max(0.0, value)), 6)


def _plain(number: float) -> str:
    return f"{number:.4f}".rstrip("0").rstrip(".")
