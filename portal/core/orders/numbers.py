"""Numbers of orders, MQ-2026-000123: taken from a counter row in the placing transaction, without a gap or a double."""

from sqlalchemy.dialects import postgresql, sqlite

from portal.core.orders.models import OrderCounter
from portal.kernel.db import session


def next_number(year: int) -> str:
    """The next number of a year. Who asks meanwhile waits for this transaction's end."""
    opened = session()
    build = postgresql.insert if opened.get_bind().dialect.name == "postgresql" else sqlite.insert
    statement = build(OrderCounter).values(year=year, last=1).on_conflict_do_update(
        index_elements=[OrderCounter.year], set_={"last": OrderCounter.last + 1}).returning(OrderCounter.last)
    return f"MQ-{year}-{opened.execute(statement).scalar_one():06d}"
