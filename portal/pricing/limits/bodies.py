"""What was filled in as JSON and back, each value as exactly the same: amounts, days and instants keep what they are."""

from dataclasses import asdict, is_dataclass
from datetime import UTC, date, datetime
from typing import Any

from portal.kernel.money import Money

_MONEY, _AT, _DAY = "$money", "$at", "$day"


def packed(value: Any) -> Any:
    """The value as JSON holds it."""
    if isinstance(value, Money):
        return {_MONEY: [value.minor, value.currency]}
    if isinstance(value, datetime):
        return {_AT: value.astimezone(UTC).isoformat()}
    if isinstance(value, date):
        return {_DAY: value.isoformat()}
    if is_dataclass(value) and not isinstance(value, type):
        return packed(asdict(value))
    if isinstance(value, dict):
        return {name: packed(one) for name, one in value.items()}
    return [packed(one) for one in value] if isinstance(value, list | tuple) else value


def unpacked(value: Any) -> Any:
    """The value as it was filled in."""
    if isinstance(value, list):
        return [unpacked(one) for one in value]
    if not isinstance(value, dict):
        return value
    if _MONEY in value:
        return Money(*value[_MONEY])
    if _AT in value:
        return datetime.fromisoformat(value[_AT])
    if _DAY in value:
        return date.fromisoformat(value[_DAY])
    return {name: unpacked(one) for name, one in value.items()}
