"""Column types and short forms that mean the same on SQLite and PostgreSQL."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, ForeignKey, Integer
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator

from portal.kernel import clock, ids


class Id(TypeDecorator[str]):
    """13 letters in Python, a 64-bit integer in the database."""

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        return dialect.type_descriptor(Integer() if dialect.name == "sqlite" else BigInteger())

    def process_bind_param(self, value: str | None, dialect: Dialect) -> int | None:
        return None if value is None else ids.decode(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> str | None:
        return None if value is None else ids.encode(value)


class UTCDateTime(TypeDecorator[datetime]):
    """An aware instant, kept in UTC. Raises ValueError for a naive one: SQLite would drop the zone without a word."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def pk() -> MappedColumn[str]:
    """A primary key that is known before the row is written."""
    return mapped_column(Id, primary_key=True, default=ids.new_id)


def fk(target: str, *, index: bool = True, nullable: bool = False, ondelete: str | None = None,
       unique: bool = False) -> MappedColumn[Any]:
    """A reference to `table.column`; indexed unless told otherwise."""
    return mapped_column(Id, ForeignKey(target, ondelete=ondelete), index=index and not unique, nullable=nullable,
                         unique=unique or None)


def created_column() -> MappedColumn[datetime]:
    """When the row came to be, by our clock."""
    return mapped_column(UTCDateTime, default=clock.now, nullable=False)


def moment(*, nullable: bool = True, index: bool = False) -> MappedColumn[Any]:
    """An instant."""
    return mapped_column(UTCDateTime, nullable=nullable, index=index)


def version_column() -> MappedColumn[int]:
    """Counts the changes of a row: guarded updates compare it, and it becomes the ETag."""
    return mapped_column(Integer, default=1, nullable=False)
