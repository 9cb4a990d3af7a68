"""States: one table per kind of object that drives the code, the database CHECK, the API docs and the tests.

A verb tells from where, to where, who and what we say. `move` is ONE guarded UPDATE: what raced and lost gets a
Conflict that says what the state is now and what is still possible.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CheckConstraint, ColumnElement, Connection, update

from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.rows import reread, take
from portal.kernel.text import Lazy

_ALL: dict[str, "States"] = {}


@dataclass(frozen=True)
class Verb:
    """A transition: its name, the states it starts from, the state it ends in (None: it stays), who, and the words."""

    object: str
    name: str
    from_: tuple[str, ...]
    to: str | None
    who: str
    says: Lazy | str


class States:
    """The states of one kind of object, and its verbs."""

    def __init__(self, name: str, *states: str) -> None:
        self.name = name
        self.states = states
        self.verbs: dict[str, Verb] = {}
        _ALL[name] = self

    def check(self, column: str = "status") -> CheckConstraint:
        """The CHECK that makes the database believe the same list."""
        listed = ", ".join(f"'{state}'" for state in self.states)
        return CheckConstraint(f"{column} IN ({listed})", name=column)

    def verb(self, name: str, *, from_: Sequence[str], to: str | None, who: str = "", says: Lazy | str = "") -> Verb:
        """Declares a transition. Raises ValueError for a state that is not in the list."""
        unknown = {*from_, *([to] if to else [])} - set(self.states)
        if unknown or name in self.verbs:
            raise ValueError(f"{self.name}.{name}: {unknown or 'declared twice'}")
        self.verbs[name] = made = Verb(self.name, name, tuple(from_), to, who, says)
        return made

    def possible(self, status: str) -> list[str]:
        """The verbs that may start from `status`, in the order declared."""
        return [verb.name for verb in self.verbs.values() if status in verb.from_]


def all_states() -> dict[str, States]:
    """Every declared kind by name."""
    return dict(sorted(_ALL.items()))


def refuse(row: Any, verb: Verb, detail: str = "", code: str = "") -> Conflict:
    """The Conflict that tells what has happened to `row` and what is still possible."""
    return Conflict(code or f"{verb.object}_{row.status}", detail, state=row.status,
                    possible=_ALL[verb.object].possible(row.status))


def move(row: Any, verb: Verb, *, where: Sequence[ColumnElement[bool]] = (), **values: Any) -> None:
    """Does a transition as one guarded UPDATE and reads the row again.

    The guard is: this id, one of the verb's states, the version that was loaded, and `where`. Raises Conflict when no
    row passes it, after re-reading, so that `row` then shows how it really stands.
    """
    table = type(row)
    opened = session()
    opened.flush()
    changes: dict[str, Any] = dict(values)
    columns = table.__table__.c
    guard = [table.id == row.id, table.status.in_(verb.from_), *where]
    if verb.to is not None:
        changes["status"] = verb.to
    if hasattr(table, "version"):
        guard.append(table.version == row.version)
        changes["version"] = table.version + 1
    connection: Connection = opened.info["connection"]
    now = connection.execute(update(table.__table__).where(*guard).values(changes).returning(*columns)).first()
    if now is None:
        reread(row)
        raise refuse(row, verb)
    take(row, now)
