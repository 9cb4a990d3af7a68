"""Writing places as selectors, for our own table and for other programs."""

from typing import Any, Protocol

from portal.prototypes.spots.drawings import read_svg, write_svg
from portal.prototypes.spots.fragments import write_region, write_time
from portal.prototypes.spots.numbers import plain
from portal.prototypes.spots.shapes import Outline, Place, Span, Spot, Surface
from portal.prototypes.spots.surfaces import write_surface


class Sized(Protocol):
    """What has a width and a height, where they are known."""

    width: Any
    height: Any


def write_on(ground: Sized, place: Place) -> dict[str, Any]:
    """The selector of a place on an asset."""
    if isinstance(place, Surface):
        return write_surface(place)
    if isinstance(place, Span):
        inner = {"refinedBy": write(place.spot, ground.width, ground.height)} if place.spot else {}
        return {**write_time(place), **inner}
    return write(place, ground.width, ground.height)


def write(spot: Spot | Outline, width: int | None, height: int | None) -> dict[str, Any]:
    """A rectangle as a FragmentSelector, all else drawn (a region of no size is none for a media fragment)."""
    if isinstance(spot, Spot) and spot.shape == "rect":
        return write_region(spot)
    return write_svg(spot, width, height)


def corners(selector: dict[str, Any]) -> str:
    """The corners of an outline that we have written, as fractions: "x,y x,y ...", with a " Z" where it is closed.

    Nothing for a spot that is none; one in the frame of a video is found too.
    """
    drawn = selector.get("refinedBy", selector)
    if drawn["type"] != "SvgSelector" or not any(one in drawn["value"] for one in ("<polygon", "<path")):
        return ""
    place = read_svg(drawn["value"], None, None)
    assert isinstance(place, Outline), "a polygon or a path is an outline"
    return " ".join(f"{plain(x)},{plain(y)}" for x, y in place.points) + (" Z" if place.closed else "")
