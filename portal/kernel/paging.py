"""Paging by key: a page continues after the last row seen, so page 500 costs what page 1 costs and nothing is skipped."""

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Integer, Numeric, String, and_, or_

from portal.kernel.columns import Id, UTCDateTime
from portal.kernel.errors import Invalid
from portal.kernel.ids import is_id
from portal.kernel.text import _

T = TypeVar("T")
U = TypeVar("U")
MOST = 100


@dataclass
class Page(Generic[T]):
    """A page of things, the cursor of the next one (None at the end), and a total only where it is cheap."""

    items: list[T]
    next: str | None = None
    total: int | None = None
    extra: dict[str, Any] = field(default_factory=dict)

    def map(self, turn: Callable[[T], U]) -> "Page[U]":
        return Page([turn(one) for one in self.items], self.next, self.total, self.extra)


@dataclass(frozen=True)
class Key:
    """One column of an order, and whether it descends. The last key of an order has to be unique."""

    column: Any
    descending: bool = False


def write_cursor(values: Sequence[Any]) -> str:
    """The opaque text of a position."""
    plain = [{"t": one.isoformat()} if isinstance(one, datetime) else one for one in values]
    return base64.urlsafe_b64encode(json.dumps(plain, separators=(",", ":")).encode()).decode().rstrip("=")


def read_cursor(text: str, length: int) -> list[Any]:
    """The position behind a cursor. Raises Invalid for one we did not write."""
    try:
        values = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        if not isinstance(values, list) or len(values) != length:
            raise ValueError("length")
        plain = [datetime.fromisoformat(one["t"]) if isinstance(one, dict) else one for one in values]
        if not all(isinstance(one, str | int | float | datetime | None) for one in plain):
            raise ValueError("kind")
        return plain
    except (ValueError, TypeError, KeyError, binascii.Error, RecursionError) as wrong:
        raise Invalid({"after": [_("This cursor does not belong to this list.")]}) from wrong


def fits(column: Any, value: Any) -> bool:
    """Whether a value of a cursor is of the column's kind: a cursor may be forged, and no database takes just anything."""
    kind = getattr(column, "type", None)
    if value is None:
        return True
    if isinstance(kind, Id):
        return is_id(value)
    if isinstance(kind, UTCDateTime):
        return isinstance(value, datetime) and value.tzinfo is not None
    if isinstance(kind, String):
        return isinstance(value, str) and "\0" not in value and not any("\ud800" <= one <= "\udfff" for one in value)
    if isinstance(value, int | float):
        return not isinstance(value, bool) and abs(value) < 2**63 and (isinstance(value, int) or not isinstance(kind, Integer))
    return not isinstance(kind, Numeric | Integer)


def position(keys: Sequence[Key], cursor: str) -> list[Any]:
    """The position behind a cursor of this order. Raises Invalid for one we did not write."""
    values = read_cursor(cursor, len(keys))
    if not all(fits(key.column, value) for key, value in zip(keys, values, strict=True)):
        raise Invalid({"after": [_("This cursor does not belong to this list.")]})
    return values


def after(keys: Sequence[Key], values: Sequence[Any]) -> ColumnElement[bool]:
    """The condition for rows behind a position in the order of `keys`."""
    branches = []
    for at, key in enumerate(keys):
        beyond = key.column < values[at] if key.descending else key.column > values[at]
        branches.append(and_(*(keys[i].column == values[i] for i in range(at)), beyond))
    return or_(*branches)


def page_of(opened: Any, statement: Any, keys: Sequence[Key], *, after_cursor: str | None = None,
            limit: int = 20, scalars: bool = False) -> Page[Any]:
    """Runs `statement` ordered by `keys` and gives one page.

    With `scalars` the items are the first column (entities); the key columns must then be attributes of it. Otherwise
    the keys are added to the columns and the items are rows.
    """
    return cut(opened.execute(ordered(statement, keys, after_cursor, limit)).all(), keys, limit, scalars)


def ordered(statement: Any, keys: Sequence[Key], after_cursor: str | None, limit: int) -> Any:
    """`statement` in the order of `keys`, from behind the cursor, for one row more than a page holds."""
    limit = max(1, min(limit, MOST))
    if after_cursor:
        statement = statement.where(after(keys, position(keys, after_cursor)))
    statement = statement.order_by(*(key.column.desc() if key.descending else key.column.asc() for key in keys))
    return statement.add_columns(*(key.column.label(f"key_{at}") for at, key in enumerate(keys))).limit(limit + 1)


def cut(rows: Sequence[Any], keys: Sequence[Key], limit: int, scalars: bool = False) -> Page[Any]:
    """The page in the rows of an ordered statement, and its cursor when there is more."""
    limit = max(1, min(limit, MOST))
    more, rows = len(rows) > limit, rows[:limit]
    cursor = write_cursor(rows[-1][-len(keys):]) if more else None
    return Page([row[0] for row in rows] if scalars else list(rows), cursor)
