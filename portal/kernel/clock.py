"""What time it is: aware UTC datetimes only, and a way to travel for the demo and the tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, timedelta

_travelled: ContextVar[timedelta] = ContextVar("travelled", default=timedelta(0))


def now() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC) + _travelled.get()


def today() -> date:
    """The present UTC day."""
    return now().date()


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """Inside the block the clock runs on from `moment`. Raises ValueError for a naive datetime."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    token = _travelled.set(moment - datetime.now(UTC))
    try:
        yield
    finally:
        _travelled.reset(token)
