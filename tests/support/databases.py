"""Both kinds of database: a migrated template is made once, and each test begins with exactly what it held."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import Engine, event

from tests.support.postgres import Postgres

Migrate = Callable[[str], None]
BACKENDS = ("sqlite", "postgres")


class SqliteHouse:
    """Databases as files; a fresh one is a copy of the template."""

    def __init__(self, folder: Path, migrate: Migrate) -> None:
        self.folder = folder
        self.template = folder / "template.db"
        migrate(f"sqlite:///{self.template}")
        with sqlite3.connect(self.template) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()

    def create(self, name: str, *, empty: bool = False) -> str:
        """A new database, migrated unless it is to be empty; returns its url."""
        path = self.folder / f"{name}.db"
        if not empty:
            shutil.copy(self.template, path)
        return f"sqlite:///{path}"

    def drop(self, url: str) -> None:
        for ending in ("", "-wal", "-shm"):
            Path(url.removeprefix("sqlite:///") + ending).unlink(missing_ok=True)

    def renew(self, engine: Engine, url: str) -> None:
        """Back to what the template holds."""
        engine.dispose()
        self.drop(url)
        shutil.copy(self.template, url.removeprefix("sqlite:///"))


    def restore(self, url: str) -> None:
        """The same under the hands of a server that runs: it goes on with what the template holds."""
        template = sqlite3.connect(f"file:{self.template}?immutable=1", uri=True)
        with closing(template) as made, closing(sqlite3.connect(url.removeprefix("sqlite:///"), timeout=30)) as used:
            made.backup(used)


class PostgresHouse:
    """Databases on one running server; a fresh one is made from the template, a used one is emptied row by row."""

    def __init__(self, server: Postgres, migrate: Migrate) -> None:
        self.server = server
        migrate(server.create("template_maquette"))
        self._find = self._find_rows()
        self._doors: dict[str, psycopg.Connection] = {}

    def create(self, name: str, *, empty: bool = False) -> str:
        """A new database, migrated unless it is to be empty; returns its url."""
        return self.server.create(name, "template0" if empty else "template_maquette")

    def drop(self, url: str) -> None:
        if door := self._doors.pop(url, None):
            door.close()
        self.server.drop(_name(url))

    def _find_rows(self) -> sql.Composed:
        """The question which tables hold rows; and a copy, in a schema beside, of what the template holds."""
        with self._connect("template_maquette") as connection:
            tables = [row[0] for row in connection.execute(
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'")]
            asked = sql.SQL(" UNION ALL ").join(
                sql.SQL("SELECT {} WHERE EXISTS (SELECT FROM {})").format(sql.Literal(one), sql.Identifier(one))
                for one in tables or ["alembic_version"])
            connection.execute("CREATE SCHEMA as_made")
            self._made = [one for (one,) in connection.execute(asked).fetchall()]
            for one in self._made:
                connection.execute(sql.SQL("CREATE TABLE as_made.{0} AS TABLE public.{0}").format(sql.Identifier(one)))
        return asked

    def _connect(self, name: str) -> psycopg.Connection:
        return psycopg.connect(host=str(self.server.data), user="maquette", dbname=name, autocommit=True)

    def renew(self, engine: Engine, url: str) -> None:
        """Back to what the template holds. A transaction that a test left open would block it: an error after 5 s."""
        if url not in self._doors:  # kept, and with it the plan of the question over all tables
            self._doors[url] = self._connect(_name(url))
        connection = self._doors[url]
        with connection.transaction():
            connection.execute("SET LOCAL session_replication_role = replica")  # no foreign keys while we sweep
            connection.execute("SET LOCAL lock_timeout = '5s'")
            for (one,) in connection.execute(self._find, prepare=True).fetchall():
                connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(one)))
            for one in self._made:
                connection.execute(sql.SQL("INSERT INTO public.{0} TABLE as_made.{0}").format(sql.Identifier(one)))


def _name(url: str) -> str:
    return url.partition("@/")[2].partition("?")[0]


House = SqliteHouse | PostgresHouse


def hurry(engine: Engine) -> None:
    """SQLite without waiting for the disk: for tests in this process, which never pull the plug."""
    if engine.dialect.name != "sqlite":
        return

    @event.listens_for(engine, "connect")
    def _no_fsync(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA synchronous=OFF")


class Queries(list[str]):
    """The statements that were sent inside the block, without those that only begin and end a transaction."""

    def __str__(self) -> str:
        return f"{len(self)} statements:\n" + "\n".join(f"  {one[:200]}" for one in self)


@contextmanager
def counted(engine: Engine) -> Iterator[Queries]:
    """Collects what is sent to the database inside the block; more threads than one are counted together."""
    seen = Queries()

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.startswith(("BEGIN", "PRAGMA", "SAVEPOINT", "RELEASE", "ROLLBACK")):
            seen.append(" ".join(statement.split()))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)
