"""Deal sheets: what both sides agreed to as canonical JSON, so that the same words always give the same hash."""

import hashlib
import json
from datetime import date, datetime
from typing import Any

from portal.core.orders.models import DealSheet


def canonical(sheet: Any) -> str:
    """JSON with sorted keys, no spaces, and letters as they are."""
    return json.dumps(sheet, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_plain)


def digest(text: str) -> str:
    """The SHA-256 of the text in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def make(order_id: str, sheet: Any) -> DealSheet:
    """The stored form of a deal sheet."""
    body = canonical(sheet)
    return DealSheet(order_id=order_id, body=body, sha256=digest(body))


def holds(sheet: DealSheet) -> bool:
    """Whether the text still has the hash it was stored with."""
    return digest(sheet.body) == sheet.sha256


def _plain(value: Any) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"a deal sheet holds plain values, not {type(value).__name__}")
