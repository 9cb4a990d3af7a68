"""Statements that are made once, sent straight to the driver: compiled once, with the types' own ways with values and rows.

SQLAlchemy compiles and caches well, but what it does for each call costs several times what the driver does. Here that is
done once for a statement; errors, events and types stay SQLAlchemy's.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Dialect, bindparam
from sqlalchemy.engine import IteratorResult
from sqlalchemy.engine.result import SimpleResultMetaData

Turn = Callable[[Any], Any] | None


class Answered(IteratorResult[Any]):
    """The rows of a statement, all of them fetched, and how many it touched."""

    rowcount: int = -1
    returns_rows: bool = False


class Prepared:
    """A statement in the words of one database."""

    def __init__(self, dialect: Dialect, compiled: Any, names: frozenset[str]) -> None:
        expanded = compiled.construct_expanded_state(dict.fromkeys(names))
        self.dialect, self.text, self.order, self.names = dialect, expanded.statement, expanded.positiontup, names
        turns: dict[str, Turn] = {name: bound.type.dialect_impl(dialect).bind_processor(dialect)
                                  for bound, name in compiled.bind_names.items()} | dict(expanded.processors)
        self.turns = [(name, turns.get(name)) for name in sorted(names)]
        self.fixed = {name: _turned(turns.get(name), value)
                      for name, value in expanded.parameters.items() if name not in names}
        self.columns = [(one.keyname, one.type) for one in compiled._result_columns]
        self.rows: SimpleResultMetaData | None = None

    def run(self, connection: Connection, cursor: Any, values: dict[str, Any]) -> Answered:
        """Sends it with the values and fetches what it gives. Raises what SQLAlchemy would raise."""
        bound: Any = dict(self.fixed)
        for name, turn in self.turns:
            bound[name] = values[name] if turn is None else turn(values[name])
        if self.order is not None:
            bound = tuple([bound[name] for name in self.order])
        for hear in connection.dispatch.before_cursor_execute:
            hear(connection, cursor, self.text, bound, None, False)
        try:
            cursor.execute(self.text, bound)
            found = cursor.fetchall() if self.columns else ()
        except self.dialect.loaded_dbapi.Error as failed:
            connection._handle_dbapi_exception(failed, self.text, bound, cursor, None)
        answered = Answered(self.rows or self._look(cursor), iter(found))
        answered.rowcount, answered.returns_rows = cursor.rowcount, bool(self.columns)
        return answered

    def _look(self, cursor: Any) -> SimpleResultMetaData:
        """What the columns are called and how their values are turned, as the first answer shows."""
        told = [one[1] for one in cursor.description or ()]
        turns = [kind.dialect_impl(self.dialect).result_processor(self.dialect, code)
                 for (_name, kind), code in zip(self.columns, told, strict=True)]
        self.rows = SimpleResultMetaData([name for name, _kind in self.columns], _processors=turns)
        return self.rows


def _turned(turn: Turn, value: Any) -> Any:
    return value if turn is None else turn(value)


_UNSEEN: Any = object()


class Shelf:
    """The prepared statements of one database, each kept for as long as the statement itself."""

    def __init__(self) -> None:
        self._kept: WeakKeyDictionary[Any, Prepared | None] = WeakKeyDictionary()

    def find(self, statement: Any, dialect: Dialect, values: dict[str, Any]) -> Prepared | None:
        """The statement prepared, from its second time on: what is made anew for each call is left to SQLAlchemy's cache."""
        if statement not in self._kept:
            self._kept[statement] = _UNSEEN
            return None
        found = self._kept[statement]
        if found is _UNSEEN:
            found = self._kept[statement] = prepare(statement, dialect, frozenset(values))
        return found if found is not None and found.names == values.keys() else None


def prepare(statement: Any, dialect: Dialect, names: frozenset[str]) -> Prepared | None:
    """The statement as it is sent; None for one whose text depends on its values, or that needs more than its values."""
    compiled: Any = statement.compile(dialect=dialect, column_keys=sorted(names))
    lists = {one.key for one in compiled.post_compile_params}
    needs = {name for bound, name in compiled.bind_names.items() if bound.required}
    defaults = [*compiled.insert_prefetch, *compiled.update_prefetch] if compiled.isinsert or compiled.isupdate else []
    if lists & names or needs - names or names - set(compiled.bind_names.values()) or defaults or compiled.escaped_bind_names:
        return None
    return Prepared(dialect, compiled, names)


@lru_cache(maxsize=500)
def insert_many(shape: Callable[[Any], Any], table: Any, names: tuple[str, ...], count: int) -> Any:
    """An INSERT of so many rows at once: one round trip, where a driver's executemany takes one for each row."""
    return shape(table).values([{name: bindparam(f"{name}_{at}", type_=table.c[name].type) for name in names}
                                for at in range(count)])
