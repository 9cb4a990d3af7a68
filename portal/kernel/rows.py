"""Rows of the ORM read again without its help, which costs several times what the database takes: for what every verb does."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, inspect, select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm.attributes import set_committed_value

from portal.kernel.db import Base, run


@lru_cache(maxsize=500)
def columns_of(kind: type[Base]) -> tuple[str, ...]:
    """The names by which a class knows the columns of its table, in the table's order."""
    mapper = inspect(kind)
    return tuple(mapper.get_property_by_column(one).key for one in kind.__table__.c)


@lru_cache(maxsize=500)
def _by_key(kind: type[Base]) -> tuple[Any, tuple[str, ...]]:
    keys = inspect(kind).primary_key
    names = tuple(inspect(kind).get_property_by_column(one).key for one in keys)
    matches = [one == bindparam(f"key_{at}", type_=one.type) for at, one in enumerate(keys)]
    return select(*kind.__table__.c).where(*matches), names


def reread(row: Base) -> None:
    """Brings a row's columns up to what the database holds now, as this transaction sees it. What was loaded beside them stays.

    Raises NoResultFound when it is gone.
    """
    statement, names = _by_key(type(row))
    found = run(statement, **{f"key_{at}": getattr(row, name) for at, name in enumerate(names)}).first()
    if found is None:
        raise NoResultFound(f"{type(row).__name__} is gone")
    take(row, found)


def take(row: Base, values: Sequence[Any]) -> None:
    """Puts the values of all columns, in the table's order, into a row as what was read."""
    for name, value in zip(columns_of(type(row)), values, strict=True):
        set_committed_value(row, name, value)
