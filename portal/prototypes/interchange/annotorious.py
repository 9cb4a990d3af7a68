"""Files of Annotorious: its own form, where a target holds a shape in pixels, as W3C annotations."""

from typing import Any

BOXES = ("RECTANGLE", "ELLIPSE")
Numbers = list[float]


def as_w3c(made: dict[str, Any]) -> dict[str, Any]:
    """The same annotation in W3C's form; what is in that form already comes back as it is. Raises ValueError.

    Newer files have `bodies` and `target.selector.type`; a shape without an outline is read by its `bounds`.
    """
    target = made.get("target")
    selector = target.get("selector") if isinstance(target, dict) else None
    if not isinstance(target, dict) or not isinstance(selector, dict) or "geometry" not in selector:
        return made
    bodies = made.get("bodies", made.get("body", []))
    turned = {name: one for name, one in made.items() if name not in ("bodies", "target", "properties")}
    turned["body"] = [_body(one) for one in bodies if isinstance(one, dict)] if isinstance(bodies, list) else bodies
    for name in ("creator", "created"):
        turned.setdefault(name, target.get(name))
    if target.get("updated"):
        turned.setdefault("modified", target["updated"])
    turned["target"] = {"selector": _selector(str(selector.get("type", "")).upper(), selector["geometry"])}
    if isinstance(target.get("source"), str):
        turned["target"]["source"] = target["source"]
    return turned


def _body(one: dict[str, Any]) -> dict[str, Any]:
    """A body there names no type when it is text."""
    return {"type": "TextualBody"} | one


def _selector(kind: str, geometry: Any) -> dict[str, Any]:
    if not isinstance(geometry, dict):
        raise ValueError("geometry")
    if kind in ("POLYGON", "POLYLINE", "LINE") and isinstance(geometry.get("points"), list):
        points = [_pair(one) for one in geometry["points"]]
        drawn = " ".join(f"{_plain(x)},{_plain(y)}" for x, y in points)
        figure = f'<polygon points="{drawn}"/>' if kind == "POLYGON" else f'<path d="M{drawn.replace(" ", " L")}"/>'
        return {"type": "SvgSelector", "value": f"<svg>{figure}</svg>"}
    x, y, w, h = _box(kind, geometry)
    return {"type": "FragmentSelector", "value": f"xywh=pixel:{_plain(x)},{_plain(y)},{_plain(w)},{_plain(h)}"}


def _box(kind: str, geometry: dict[str, Any]) -> Numbers:
    if kind == "RECTANGLE" and all(name in geometry for name in "xywh"):
        return [_number(geometry[name]) for name in "xywh"]
    bounds = geometry.get("bounds")
    if not isinstance(bounds, dict):
        raise ValueError("bounds")
    left, top, right, bottom = (_number(bounds.get(name)) for name in ("minX", "minY", "maxX", "maxY"))
    return [left, top, right - left, bottom - top]


def _pair(one: Any) -> tuple[float, float]:
    if not isinstance(one, list) or len(one) != 2:
        raise ValueError("points")
    return _number(one[0]), _number(one[1])


def _number(one: Any) -> float:
    if isinstance(one, bool) or not isinstance(one, int | float) or not abs(one) < 1_000_000:
        raise ValueError("number")
    return float(one)


def _plain(one: float) -> str:
    return f"{one:.6f}".rstrip("0").rstrip(".")
