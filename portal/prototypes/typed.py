"""Spots as a page's form gives them: typed as numbers in per cent and seconds, or drawn by script as a selector."""

import json
from typing import Any

from portal.kernel.errors import Invalid
from portal.kernel.text import _
from portal.prototypes.schemas import MOST_TEXT
from portal.prototypes.spots import Span, from_percent
from portal.prototypes.states import LABELS
from portal.web.schemas import Choice, Flag, IdField, Plain, Schema, Text

LONGEST_S = 360_000  # a hundred hours


class SpotForm(Schema):
    """The place: per cent of the picture, seconds of the video, or a selector as JSON; all empty for the whole."""

    x = Plain(load_default="")
    y = Plain(load_default="")
    w = Plain(load_default="")
    h = Plain(load_default="")
    start = Plain(load_default="")
    end = Plain(load_default="")
    selector = Plain(load_default="")


class ThreadForm(SpotForm):
    """A new thread: the spot as numbers or drawn, empty for the whole."""

    text = Text(required=True, most=MOST_TEXT, lines=True)
    asset = IdField(load_default=None, allow_none=True)
    label = Choice(*LABELS, load_default="feedback")
    internal = Flag(load_default=False)


def take_spot(values: dict[str, Any]) -> dict[str, Any]:
    """Takes the fields of a SpotForm out of a form's values; gives what an action takes. Raises Invalid by field."""
    given = {name: str(values.pop(name, "")).strip() for name in ("x", "y", "w", "h", "start", "end", "selector")}
    if given["selector"]:
        return {"selector": _parsed(given["selector"])}
    given = {name: text.replace(",", ".") for name, text in given.items()}
    region = None
    if given["x"] or given["y"]:
        says = _("Write the place in per cent of the picture, such as 51.2.")
        region = from_percent(*(_number(given[name], "x", says) for name in ("x", "y", "w", "h")))
    if not given["start"]:
        return {"spot": region} if region else {}
    says = _("Write the time in seconds, such as 12.5; the end comes after the start.")
    start, end = (_number(given[name], "start", says) * 1000 for name in ("start", "end"))
    if not 0 <= start <= LONGEST_S * 1000 or (given["end"] and not start < end <= LONGEST_S * 1000):
        raise Invalid({"start": [says]})
    return {"spot": Span(round(start), round(end) if given["end"] else None, region)}


def _number(text: str, field: str, says: str) -> float:
    try:
        return float(text or 0)
    except ValueError as wrong:
        raise Invalid({field: [says]}) from wrong


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as wrong:
        raise Invalid({"selector": [_("This is not a spot we can read.")]}) from wrong
