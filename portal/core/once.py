"""Writing a row once: what stands behind UNIQUE is written by one, and the others are told so without an error."""

from typing import Any

from sqlalchemy import literal
from sqlalchemy.dialects import postgresql, sqlite

from portal.kernel.db import Base, session


def insert_once(table: type[Base], **values: Any) -> bool:
    """Writes the row unless a UNIQUE rule forbids it; whether it was written.

    On PostgreSQL it waits for a transaction that is writing the same, so that afterwards a SELECT finds the other's row.
    """
    opened = session()
    build = postgresql.insert if opened.get_bind().dialect.name == "postgresql" else sqlite.insert
    statement = build(table).values(**values).on_conflict_do_nothing().returning(literal(1))
    return opened.execute(statement).first() is not None
