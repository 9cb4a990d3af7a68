"""The database: one ambient transaction per request or job, and the only commit of the house."""

import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from sqlalchemy import Connection, Engine, MetaData, create_engine, event, insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import DeclarativeBase, Session

from portal.kernel.columns import Id, Json, UTCDateTime, created_column, fk, moment, pk, version_column
from portal.kernel.errors import Busy
from portal.kernel.prepared import Shelf, insert_many
from portal.kernel.waiting import wait_with_gevent

__all__ = ["Base", "Database", "Id", "Json", "UTCDateTime", "created_column", "fk", "insert_into", "moment", "pk", "run",
           "run_many", "session", "version_column"]

log = logging.getLogger(__name__)
_ambient: ContextVar[Session | None] = ContextVar("session", default=None)
LOCK_PATIENCE = 10.0
AT_ONCE = (32, 8, 4, 2, 1)  # rows of one INSERT: few different numbers, so that each statement is prepared once
# A page and the numbers of its rooms have to be of one moment, else what happens in between is shown by neither.
POSTGRES: dict[bool, dict[str, Any]] = {
    True: {"postgresql_readonly": False}, False: {"postgresql_readonly": True, "isolation_level": "REPEATABLE READ"}}


class Base(DeclarativeBase):
    """The root of all tables; constraint names are fixed so that migrations can name them."""

    metadata = MetaData(naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s", "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s", "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    })


def session() -> Session:
    """The session of the running transaction. Raises RuntimeError outside one."""
    found = _ambient.get()
    if found is None:
        raise RuntimeError("no transaction is open")
    return found


def run(statement: Any, **values: Any) -> Any:
    """Runs a statement that was made once, with `values` for its bindparams, and gives plain rows.

    It goes past the ORM, which costs as much as the database itself: for what is asked at every request.
    """
    opened = session()
    opened.flush()
    info = opened.info
    connection: Connection = info["connection"]
    ready = info["shelf"].find(statement, connection.dialect, values)
    if ready is None:
        return connection.execute(statement, values)
    if "cursor" not in info:
        info["cursor"] = connection.connection.cursor()
    return ready.run(connection, info["cursor"], values)


def run_many(table: Any, rows: list[dict[str, Any]], shape: Callable[[Any], Any] = insert) -> list[Any]:
    """Writes rows into a table, some at a time; each tells all columns that have to be told. Gives what `shape` returns."""
    names, at = tuple(rows[0]) if rows else (), 0
    given: list[Any] = []
    while at < len(rows):
        size = next(one for one in AT_ONCE if one <= len(rows) - at)
        values = {f"{name}_{place}": row[name] for place, row in enumerate(rows[at:at + size]) for name in names}
        done = run(insert_many(shape, table, names, size), **values)
        given += done.all() if done.returns_rows else []
        at += size
    return given


def in_transaction() -> bool:
    """Whether a transaction is open here."""
    return _ambient.get() is not None


class Database:
    """An engine, its transactions, and those who are told after each commit."""

    def __init__(self, url: str, **engine_options: Any) -> None:
        self.engine = make_engine(url, **engine_options)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        # SQLite has one writer. Waiting for it here lets other greenlets run; inside sqlite3 it would stop the loop.
        self._writer = threading.Lock()
        self._shelf = Shelf()
        self.before_commit: list[Callable[[Session], None]] = []
        self.after_commit: list[Callable[[dict[str, Any]], None]] = []

    @contextmanager
    def transaction(self, write: bool = True) -> Iterator[Session]:
        """Opens THE transaction: commits at the end, rolls back on any exception, then tells the listeners.

        A reading transaction sees one moment and cannot write: the database itself refuses. Raises
        RuntimeError when one is already open and Busy when the writer's place stays taken.
        """
        if in_transaction():
            raise RuntimeError("a transaction is already open here")
        heard: dict[str, Any] = {}
        with self._place(write), Session(self.engine, expire_on_commit=False) as opened:
            token = _ambient.set(opened)
            opened.info["heard"], opened.info["shelf"] = heard, self._shelf
            if not write:
                opened.info["read"] = {}
            try:
                self._begin(opened, write)
                yield opened
                if write:
                    opened.flush()
                    for prepare in self.before_commit:
                        prepare(opened)
                opened.commit()
            except BaseException:
                opened.rollback()
                raise
            finally:
                _ambient.reset(token)
        if heard:
            self._tell(heard)

    @contextmanager
    def _place(self, write: bool) -> Iterator[None]:
        if not (write and self.is_sqlite):
            yield
            return
        if not self._writer.acquire(timeout=LOCK_PATIENCE):
            raise Busy()
        try:
            yield
        finally:
            self._writer.release()

    def _begin(self, opened: Session, write: bool) -> None:
        """Takes the connection; on SQLite another process may hold the writer's place, so ask again for a while."""
        options: dict[str, Any] = {"sqlite_write": write} if self.is_sqlite else POSTGRES[write]
        deadline, pause = time.monotonic() + LOCK_PATIENCE, 0.002
        while True:
            try:
                opened.info["connection"] = opened.connection(execution_options=options)
                return
            except OperationalError as busy:
                if "database is locked" not in str(busy.orig):
                    raise
                opened.rollback()
                if time.monotonic() > deadline:
                    raise Busy() from busy
                time.sleep(pause)
                pause = min(pause * 1.5, 0.05)

    def _tell(self, heard: dict[str, Any]) -> None:
        for hear in self.after_commit:
            try:
                hear(heard)
            except Exception:
                # The change is committed; a listener that fails must not make it look lost.
                log.exception("a listener failed after the commit")


def make_engine(url: str, **options: Any) -> Engine:
    """An engine for `sqlite:///file` or `postgresql+psycopg://...` with the settings durability needs."""
    if url.startswith(("postgres://", "postgresql://")):
        url = "postgresql+psycopg://" + url.split("://", 1)[1]
    if not url.startswith("sqlite"):
        # The one that was given back last: a few connections do most of the work, and have its statements prepared.
        options = {"pool_size": 20, "max_overflow": 20, "pool_timeout": 5, "pool_pre_ping": False, "pool_use_lifo": True,
                   **options}
        engine = create_engine(url, **options)
        event.listen(engine, "connect", _prepare_postgres)
        wait_with_gevent(engine)
        return engine
    engine = create_engine(url, pool_size=20, max_overflow=20, pool_timeout=5, **options)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_postgres(connection: Any, _record: Any) -> None:
    """No parallel workers: to start them costs as much as half a page (6 ms), and pages come side by side anyway.

    Planned without its values a statement looks expensive enough for them whatever it finds.
    """
    connection.execute("SET max_parallel_workers_per_gather = 0")
    connection.commit()


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # SQLAlchemy's events say when a transaction begins
    cursor = connection.cursor()
    for pragma in ("busy_timeout=50", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON",
                   "cache_size=-32000", "temp_store=MEMORY"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Any) -> None:
    write = connection.get_execution_options().get("sqlite_write", True)
    connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if write else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def insert_into(table: Any) -> Any:
    """An INSERT that knows ON CONFLICT, for whichever database is open."""
    return (postgresql.insert if session().get_bind().dialect.name == "postgresql" else sqlite.insert)(table)
