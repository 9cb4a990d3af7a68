"""Typed values of a requirement: what may be written for each kind, and whether an offered value is as asked.

Numbers are plain decimal digits, compared exactly as decimals; a tolerance is how far an offered number may lie off.
"""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from portal.kernel.text import _

KINDS = ("text", "number", "choice", "yes_no", "date")
MOST_OPTIONS, MOST_TIERS = 20, 8
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?", re.ASCII)
_DAY = re.compile(r"[1-9]\d{3}-\d\d-\d\d", re.ASCII)
_COMMA = re.compile(r"(-?\d{1,12}),(\d{1,6})", re.ASCII)


def is_number(text: str) -> bool:
    """Whether a text is a plain number: no exponent, no group signs, no digits of another script."""
    return _NUMBER.fullmatch(text) is not None


def is_day(text: str) -> bool:
    """Whether a text is a day of the calendar, written 2026-11-23."""
    try:
        return _DAY.fullmatch(text) is not None and date.fromisoformat(text) is not None
    except ValueError:
        return False


def pointed(text: str) -> str:
    """A number with a decimal comma as one with a point; anything else as it is."""
    found = _COMMA.fullmatch(text)
    return f"{found[1]}.{found[2]}" if found else text


def fault(kind: str, value: str) -> str | None:
    """What is wrong with a value of a kind, in a sentence."""
    if kind == "number" and not is_number(value):
        return _("Write a plain number, such as 12.5.")
    if kind == "yes_no" and value not in ("yes", "no"):
        return _("Write yes or no.")
    if kind == "date" and not is_day(value):
        return _("Write a date such as 2026-11-23.")
    return None


def as_asked(row: Mapping[str, Any], offered: str) -> bool:
    """Whether an offered value is what a requirement asks: a number within the tolerance, a choice among the options,
    a day not after the wanted one.
    """
    wanted, kind = str(row["value"]), row["kind"]
    if kind == "number":
        return abs(Decimal(offered) - Decimal(wanted)) <= Decimal(row.get("tolerance") or "0")
    if kind == "date":
        return offered <= wanted
    if kind == "choice":
        options = row.get("options") or [wanted]
        return offered.casefold() in {one.casefold() for one in ([wanted] if wanted else options)}
    return kind == "text" or offered == wanted


def told(row: Mapping[str, Any]) -> str:
    """A requirement's value in plain words: "280 ± 2 mm", "sage or olive"."""
    value = str(row["value"]) or _(" or ").join(row.get("options") or ())
    parts = [value, f"± {row['tolerance']}" if row.get("tolerance") else "", row.get("unit") or ""]
    return " ".join(part for part in parts if part)
