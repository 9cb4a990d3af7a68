"""Writing a row once: what stands behind UNIQUE is written by one, and the others are told so without an error."""

from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, literal
from sqlalchemy.dialects import postgresql, sqlite

from portal.kernel.db import Base, run, session


def insert_once(table: type[Base], **values: Any) -> bool:
    """Writes the row unless a UNIQUE rule forbids it; whether it was written.

    On PostgreSQL it waits for a transaction that is writing the same, so that afterwards a SELECT finds the other's row.
    """
    statement = _statement(session().get_bind().dialect.name, table, tuple(sorted(values)))
    return run(statement, **{f"new_{name}": value for name, value in values.items()}).first() is not None


@lru_cache(maxsize=500)
def _statement(dialect: str, table: type[Base], names: tuple[str, ...]) -> Any:
    build = postgresql.insert if dialect == "postgresql" else sqlite.insert
    rows: Any = table.__table__
    row = {name: bindparam(f"new_{name}", type_=rows.c[name].type) for name in names}
    return build(rows).values(row).on_conflict_do_nothing().returning(literal(1))
