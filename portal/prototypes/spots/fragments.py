"""Spots as FragmentSelectors: regions (xywh) and times (t) of W3C Media Fragments 1.0, pages of RFC 3778."""

import re
from typing import Any

from portal.prototypes.spots.numbers import NUMBER, checked, plain, refused
from portal.prototypes.spots.shapes import Span, Spot

MEDIA_FRAGMENTS = "http://www.w3.org/TR/media-frags/"
PDF_FRAGMENTS = "http://tools.ietf.org/rfc/rfc3778"
_REGION = re.compile(rf"xywh=(?:(percent|pixel):)?({NUMBER}),({NUMBER}),({NUMBER}),({NUMBER})", re.ASCII)
_CLOCK = r"(?:(?:\d{1,3}:)?[0-5]?\d:)?\d{1,6}(?:\.\d{1,9})?"
_TIME = re.compile(rf"t=(?:npt:)?({_CLOCK})?(?:,({_CLOCK}))?", re.ASCII)
_PAGE = re.compile(r"page=([1-9]\d{0,4})", re.ASCII)
PAST_END_MS = 1000  # players say the length of one file a little differently


def read_region(value: str, width: int | None, height: int | None) -> Spot:
    """A region in per cent, or in pixels of a picture whose size is known. Raises Invalid."""
    found = _REGION.fullmatch(value)
    if found is None:
        raise refused()
    x, y, w, h = map(float, found.groups()[1:])
    if found[1] == "percent":
        return checked(x / 100, y / 100, w / 100, h / 100)
    if not width or not height:
        raise refused()
    return checked(x / width, y / height, w / width, h / height)


def write_region(spot: Spot) -> dict[str, Any]:
    """A region in per cent of the picture."""
    numbers = ",".join(plain(one * 100) for one in (spot.x, spot.y, spot.w, spot.h))
    return {"type": "FragmentSelector", "conformsTo": MEDIA_FRAGMENTS, "value": f"xywh=percent:{numbers}"}


def read_time(value: str, duration_ms: int | None) -> Span:
    """t=start or t=start,end in normal play time (seconds, or clock time with colons). Raises Invalid.

    Without an end we take it for the moment itself, as people who point at a frame mean it.
    """
    found = _TIME.fullmatch(value)
    if found is None or (found[1] is None and found[2] is None):
        raise refused()
    start = _milliseconds(found[1] or "0")
    end = _milliseconds(found[2]) if found[2] else None
    longest = duration_ms if duration_ms is not None else 10**9
    if start > longest + PAST_END_MS or (end or 0) > longest + PAST_END_MS:
        raise refused()
    start, end = min(start, longest), None if end is None else min(end, longest)
    if end is not None and end <= start:
        raise refused()
    return Span(start, end)


def write_time(span: Span) -> dict[str, Any]:
    """Seconds of normal play time."""
    ends = [span.start_ms] + ([] if span.end_ms is None else [span.end_ms])
    return {"type": "FragmentSelector", "conformsTo": MEDIA_FRAGMENTS,
            "value": "t=npt:" + ",".join(plain(one / 1000, 3) for one in ends)}


def read_page(value: str) -> int:
    """The page of a document. Raises Invalid."""
    found = _PAGE.fullmatch(value)
    if found is None:
        raise refused()
    return int(found[1])


def _milliseconds(clock: str) -> int:
    seconds = 0.0
    for part in clock.split(":"):
        seconds = seconds * 60 + float(part)
    return round(seconds * 1000)
