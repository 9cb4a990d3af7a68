"""JSON with amounts as decimal numbers, written digit by digit: no float ever touches money."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from portal.kernel.money import Money

NOTHING = ("null", "[]", "{}")


def write(value: Any) -> str:
    """A value as JSON; fields of an object that hold nothing are left out, as OCDS asks for."""
    if isinstance(value, Mapping):
        written = ((name, write(one)) for name, one in value.items())
        return "{" + ",".join(f"{json.dumps(name)}:{one}" for name, one in written if one not in NOTHING) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ",".join(write(one) for one in value) + "]"
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return json.dumps(stamp(value))
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def value(money: Money | None) -> dict[str, Any] | None:
    """A Value of OCDS: the amount with exactly the currency's decimals, and the ISO 4217 code."""
    return None if money is None else {"amount": money.decimal, "currency": money.currency}


def stamp(moment: date) -> str:
    """A date-time of OCDS, in UTC; a day ends with its last second, for our days are days until when."""
    if isinstance(moment, datetime):
        return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return f"{moment.isoformat()}T23:59:59Z"
