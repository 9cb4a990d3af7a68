"""The market of pricing's tests, for sealing too; and all that the database holds, as somebody who has only it would look."""

import re
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from tests.pricing.conftest import market

__all__ = ["market"]


@pytest.fixture
def holdings(portal):
    """`holdings()`: every value of every table as bytes, and on SQLite the bytes of its files with what they let go."""
    def look() -> bytes:
        found = []
        with portal.database.transaction(write=False) as opened:
            names = "SELECT name FROM sqlite_schema WHERE type = 'table'" if portal.database.is_sqlite else \
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
            for (table,) in opened.execute(text(names)).all():
                for row in opened.execute(text(f'SELECT * FROM "{table}"')):
                    found += [one if isinstance(one, bytes) else str(one).encode() for one in row]
        if portal.database.is_sqlite:
            file = Path(make_url(str(portal.settings.database_url)).database)
            found += [one.read_bytes() for one in (file, file.with_name(file.name + "-wal")) if one.exists()]
        return b"\n".join(found)

    return look


@pytest.fixture
def told():
    """`told(holdings, words, number)`: which of them stand there; whole numbers, also as SQLite keeps them."""
    def found(held: bytes, words, *numbers: int):
        return [one for one in words if one.encode() in held] + [
            one for one in numbers if re.search(rb"(?<!\d)%d(?!\d)" % one, held) or one.to_bytes(5) in held]

    return found
