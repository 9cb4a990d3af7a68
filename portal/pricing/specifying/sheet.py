"""What a line of a deal sheet says beyond the plainest: tolerance, options, the offered value, and whether an extra is taken.

Only what there is: the sheet of a deal made before a word was known does not change.
"""

from collections.abc import Mapping
from typing import Any

from portal.pricing.models import Answer


def asked(row: Mapping[str, Any]) -> dict[str, Any]:
    """The customer's limits of a line."""
    return {name: row[name] for name in ("tolerance", "options") if row.get(name)}


def offered(heard: Mapping[str, Any], answer: Answer) -> dict[str, Any]:
    """The producer's own value for it, and whether what costs extra is part of the deal."""
    told = {"offered": heard["value"]} if heard.get("value") else {}
    return told | ({"taken": heard["name"] in taken(answer)} if heard.get("extra_minor") else {})


def taken(answer: Answer) -> list[str]:
    """The lines the customer pays extra for."""
    return list((answer.choice or {}).get("lines", ()))
