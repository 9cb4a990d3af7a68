"""Reading selectors of others strictly: the place they mean, and the selector in our own writing."""

from typing import Any, Protocol

from portal.kernel.errors import Invalid
from portal.kernel.text import _
from portal.prototypes.spots import fragments
from portal.prototypes.spots.drawings import LONGEST, read_svg, write_svg
from portal.prototypes.spots.numbers import checked, refused
from portal.prototypes.spots.shapes import Outline, Place, Span, Spot
from portal.prototypes.spots.surfaces import read_surface, write_surface
from portal.prototypes.spots.writing import write, write_on

_WORDS = {"type", "value", "conformsTo", "refinedBy"}


class Ground(Protocol):
    """What a spot lies on: an asset."""

    kind: Any
    width: Any
    height: Any
    page: Any
    duration_ms: Any


def read_on(ground: Ground, selector: Any) -> tuple[Place, dict[str, Any]]:
    """The place a selector means on an asset, and the selector as we keep it. Raises Invalid."""
    if not isinstance(selector, dict):
        raise refused()
    if ground.kind == "model":
        if selector.get("type") != "SurfaceSelector":
            raise refused()
        place = read_surface(selector)
        return place, write_surface(place)
    if ground.kind == "video":
        span = _span(selector, ground)
        return span, write_on(ground, span)
    return read(_on_page(selector, ground.page), ground.width, ground.height)


def read(selector: Any, width: int | None, height: int | None) -> tuple[Spot | Outline, dict[str, Any]]:
    """The spot a selector means on a picture of this size, and the selector in our own writing. Raises Invalid."""
    kind, value = _said(selector)
    if "refinedBy" in selector:
        raise refused()
    if kind == "FragmentSelector":
        if selector.get("conformsTo", fragments.MEDIA_FRAGMENTS) != fragments.MEDIA_FRAGMENTS:
            raise refused()
        spot = fragments.read_region(value, width, height)
        return spot, fragments.write_region(spot)
    if kind == "SvgSelector" and "conformsTo" not in selector:
        drawn = read_svg(value, width, height)
        return drawn, write_svg(drawn, width, height)
    raise refused()


def from_percent(x: float, y: float, w: float = 0.0, h: float = 0.0) -> Spot:
    """A spot from the numbers of a form, in per cent. Raises Invalid."""
    try:
        return checked(x / 100, y / 100, w / 100, h / 100)
    except Invalid as wrong:
        raise Invalid({"x": [_("The spot lies outside the picture.")]}) from wrong


def _said(selector: Any) -> tuple[str, str]:
    if not isinstance(selector, dict) or not set(selector) <= _WORDS:
        raise refused()
    kind, value = selector.get("type"), selector.get("value")
    if not isinstance(kind, str) or not isinstance(value, str) or len(value) > LONGEST:
        raise refused()
    return kind, value


def _on_page(selector: dict[str, Any], page: int | None) -> Any:
    """A page's picture is the page itself: naming it is allowed, naming another is not."""
    if selector.get("conformsTo") != fragments.PDF_FRAGMENTS:
        return selector
    kind, value = _said(selector)
    if kind != "FragmentSelector" or fragments.read_page(value) != page:
        raise refused()
    return selector.get("refinedBy", write(Spot(0, 0, 1, 1), None, None))


def _span(selector: dict[str, Any], ground: Ground) -> Span:
    kind, value = _said(selector)
    if kind != "FragmentSelector" or selector.get("conformsTo", fragments.MEDIA_FRAGMENTS) != fragments.MEDIA_FRAGMENTS:
        raise refused()
    time, together, region = value.partition("&")
    inner: Any = selector.get("refinedBy")
    if together:
        if inner is not None:
            raise refused()
        inner = {"type": "FragmentSelector", "value": region}
    span = fragments.read_time(time, ground.duration_ms)
    if inner is None:
        return span
    return Span(span.start_ms, span.end_ms, read(inner, ground.width, ground.height)[0])
