"""Facts: things that happened, said in the past tense, written in the same transaction as the change itself."""

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar, Generic, TypeVar, cast, dataclass_transform

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from portal.kernel import clock, ids
from portal.kernel.db import Database, run_many, session
from portal.kernel.facts import FactRow, FactSubject, Outbox, Room, RoomFact
from portal.kernel.policy import Actor
from portal.kernel.text import Lazy

_TYPES: dict[str, type["Fact"]] = {}
_FACT: Any = FactRow.__table__
_SUBJECT: Any = FactSubject.__table__
_OUTBOX: Any = Outbox.__table__
_ROOM: Any = Room.__table__
_ROOM_FACT: Any = RoomFact.__table__
F = TypeVar("F")


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Fact:
    """The base of all facts. A subclass is declared with @fact and has ids as fields; those of its base it has too."""

    type: ClassVar[str] = ""
    says: ClassVar[Lazy | str] = ""
    internal: ClassVar[bool] = False
    _known: ClassVar[dict[str, Any]]  # each field and its default
    _defaults: ClassVar[dict[str, Any]]

    def __init_subclass__(cls) -> None:
        # What a dataclass would write into each class stands below once: made anew a hundred times it holds up every start.
        dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=True)(cls)
        cls._known = {one.name: one.default for one in dataclasses.fields(cls)}  # type: ignore[arg-type]
        cls._defaults = {name: default for name, default in cls._known.items() if default is not dataclasses.MISSING}

    def __init__(self, **given: Any) -> None:
        values = self._defaults | given
        if values.keys() != self._known.keys():
            wrong = sorted(values.keys() ^ self._known.keys())
            raise TypeError(f"{type(self).__name__} is given too much or lacks: {', '.join(wrong)}")
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: Any) -> None:
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if type(self) is type(other) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(sorted(self.__dict__.items())))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={self.__dict__[name]!r}' for name in self._known)})"

    def rooms(self) -> Iterable[str]:
        """The rooms in which it is shown live: "idea:ID", or "idea:ID/internal" for the team alone."""
        return ()

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        """What it is about: ("idea", id), ("customer", id) ...; it stands in the timeline of each."""
        return ()


def fact(type_name: str, says: Lazy | str = "", internal: bool = False) -> Callable[[type[F]], type[F]]:
    """Declares a fact's stable name ("comment.posted"), its sentence, and whether only the team may know it."""

    def declare(cls: type[F]) -> type[F]:
        made: type[Fact] = cast("type[Fact]", cls)
        if type_name in _TYPES:
            raise ValueError(f"two facts called {type_name}")
        made.type, made.says, made.internal = type_name, says, internal
        _TYPES[type_name] = made
        return cls

    return declare


def told_of(says: str, doer: str) -> str:
    """A fact's sentence with its doer: where it names him, or before one that begins small; one that begins great is whole."""
    if "%(actor)s" in says:
        return says.replace("%(actor)s", doer)
    return says if says[:1].isupper() else f"{doer} {says}"


def fact_types() -> dict[str, type[Fact]]:
    """Every declared fact by name."""
    return dict(sorted(_TYPES.items()))


@dataclasses.dataclass(frozen=True)
class Heard(Generic[F]):
    """A fact as its listeners get it: the fact, when, and by whom."""

    id: str
    fact: F
    at: datetime
    actor_id: str | None
    actor_role: str
    room: str = ""  # in which it is being shown


def revive(row: FactRow) -> Heard[Any] | None:
    """The fact behind a stored row; None for a type this version no longer knows."""
    cls = _TYPES.get(row.type)
    if cls is None:
        return None
    known = {one.name for one in dataclasses.fields(cls)}  # type: ignore[arg-type]
    return Heard(row.id, cls(**{k: v for k, v in row.data.items() if k in known}), row.at, row.actor_id, row.actor_role)


def record(actor: Actor, happened: Fact) -> str:
    """Writes a fact down in the running transaction and returns its id.

    Room numbers are taken just before the commit, in the order of the rooms' names: the counter rows are locked for
    the shortest time and two transactions cannot wait for each other.
    """
    return record_all(actor, [happened])[0]


def record_all(actor: Actor, happened: Sequence[Fact]) -> list[str]:
    """The same for several at once."""
    now, facts = clock.now(), [(ids.new_id(), one) for one in happened]
    session().info.setdefault("facts", []).extend(facts)
    run_many(_FACT, [{"id": row_id, "type": one.type, "at": now, "actor_id": actor.user_id, "actor_role": actor.role,
                      "data": dataclasses.asdict(one)} for row_id, one in facts])  # type: ignore[call-overload]
    run_many(_SUBJECT, [{"kind": kind, "subject_id": about, "fact_id": row_id} for row_id, one in facts
                        for kind, about in sorted({(kind, about) for kind, about in one.subjects() if about})])
    return [row_id for row_id, _one in facts]


class Listeners:
    """A folder's listeners: durable ones hear each fact through the outbox, timed ones are called every so often."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.together: set[str] = set()
        self.durable: dict[str, tuple[tuple[str, ...], Callable[[Heard[Any]], None]]] = {}
        self.timed: dict[str, tuple[timedelta, Callable[[], object]]] = {}

    def on(self, *facts: type[Fact], together: bool = False) -> Callable[
            [Callable[[Heard[Any]], None]], Callable[[Heard[Any]], None]]:
        """The function hears these facts, each in its own transaction, at least once: make it idempotent.

        With `together` it may hear several in one, for one that only adds rows of its own; when it fails over one of them,
        all are heard again, each by itself.
        """

        def add(function: Callable[[Heard[Any]], None]) -> Callable[[Heard[Any]], None]:
            name = f"{self.name}.{function.__name__}"
            self.durable[name] = (tuple(one.type for one in facts), function)
            if together:
                self.together.add(name)
            return function

        return add

    def every(self, seconds: float) -> Callable[[Callable[[], object]], Callable[[], object]]:
        """The function is called in its own transaction about every so many seconds, by one process."""

        def add(function: Callable[[], object]) -> Callable[[], object]:
            self.timed[f"{self.name}.{function.__name__}"] = (timedelta(seconds=seconds), function)
            return function

        return add


class Ears:
    """All listeners of one application, and what is done with recorded facts at the commit."""

    def __init__(self, database: Database) -> None:
        self.durable: dict[str, Callable[[Heard[Any]], None]] = {}
        self.timed: dict[str, tuple[timedelta, Callable[[], object]]] = {}
        self.together: set[str] = set()
        self._by_type: dict[str, list[str]] = defaultdict(list)
        database.before_commit.append(self.number_facts)

    def add(self, listeners: Listeners) -> None:
        for name, (types, function) in listeners.durable.items():
            self.durable[name] = function
            for one in types:
                self._by_type[one].append(name)
        self.together |= listeners.together
        self.timed.update(listeners.timed)

    def number_facts(self, opened: Session) -> None:
        """Gives each recorded fact its number in each of its rooms, and an outbox row for each durable listener."""
        facts: list[tuple[str, Fact]] = opened.info.pop("facts", [])
        if not facts:
            return
        heard, now = opened.info["heard"], clock.now()
        rooms: dict[str, list[str]] = defaultdict(list)
        waiting = []
        for fact_id, happened in facts:
            for room in happened.rooms():
                rooms[room].append(fact_id)
            waiting += [{"id": ids.new_id(), "fact_id": fact_id, "listener": name, "state": "waiting", "attempts": 0,
                         "due_at": now} for name in self._by_type[happened.type]]
        run_many(_OUTBOX, waiting)
        last = _advance(opened, {room: len(rooms[room]) for room in sorted(rooms)})
        run_many(_ROOM_FACT, [{"room": room, "seq": last[room] - len(told) + at, "fact_id": one}
                              for room, told in sorted(rooms.items()) for at, one in enumerate(told, 1)])
        heard["rooms"], heard["outbox"] = sorted(rooms), bool(waiting)
        heard["facts"] = facts


def _advance(opened: Session, by: dict[str, int]) -> dict[str, int]:
    """Moves the counters of these rooms on, in the order they come in, and tells the last number of each."""
    shape = _advancing_on_postgresql if opened.get_bind().dialect.name == "postgresql" else _advancing_on_sqlite
    rows = run_many(_ROOM, [{"name": room, "seq": more, "epoch": ids.new_id()} for room, more in by.items()], shape)
    return {row.name: row.seq for row in rows}


def _advancing_on_postgresql(table: Any) -> Any:
    return _advancing(postgresql.insert(table))


def _advancing_on_sqlite(table: Any) -> Any:
    return _advancing(sqlite.insert(table))


def _advancing(made: Any) -> Any:
    return made.on_conflict_do_update(index_elements=["name"], set_={"seq": _ROOM.c.seq + made.excluded.seq}).returning(
        _ROOM.c.name, _ROOM.c.seq)
