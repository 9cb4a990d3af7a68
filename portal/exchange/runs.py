"""Keeping a run: its row, what it made, its figures; and the report everybody gets."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import insert

from portal.exchange.events import ImportDone
from portal.exchange.models import ImportMade, ImportRun
from portal.exchange.reading import Problems
from portal.kernel import ids
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.text import Lazy, lazy

MOST_REMARKS = 1000
COUNTS: dict[str, Lazy] = {
    "proposals": lazy("proposals read"), "comments": lazy("comments read"), "replies": lazy("of them replies"),
    "customers": lazy("customers read"), "orders": lazy("orders read"), "lines": lazy("lines read"),
    "left_out": lazy("problems found"), "ideas_here": lazy("ideas were here already"),
    "comments_here": lazy("comments were here already"), "orders_here": lazy("orders were here already"),
    "customers_here": lazy("customers were here already"), "ideas_made": lazy("ideas made"),
    "comments_made": lazy("comments made"), "customers_made": lazy("customers made"), "orders_made": lazy("orders made"),
    "hung": lazy("replies whose parent is nowhere: they hang on the idea")}
Progress = Callable[[str, int, int], None]


@dataclass
class Report:
    """What an import did, or would do: its figures, what is worth telling, and what was wrong."""

    kind: str
    counts: dict[str, int] = field(default_factory=dict)
    remarks: dict[str, list[str]] = field(default_factory=dict)
    problems: Problems = field(default_factory=Problems)
    run_id: str | None = None
    dry: bool = False

    @property
    def refused(self) -> bool:
        """Whether nothing was done because of what is wrong."""
        return self.run_id is None and not self.dry


def silent(_what: str, _done: int, _total: int) -> None:
    """Progress nobody looks at."""


class Run:
    """A run that is going on: notes what it makes as it goes."""

    def __init__(self, actor: Actor, kind: str, system: str) -> None:
        self.actor, self.kind = actor, kind
        self.row = ImportRun(id=ids.new_id(), kind=kind, system=system, counts={}, remarks={}, made_by=actor.user_id)
        session().add(self.row)
        session().flush()

    def made(self, kind: str, row_ids: Iterable[str]) -> None:
        rows = [{"run_id": self.row.id, "kind": kind, "row_id": one} for one in row_ids]
        if rows:
            session().execute(insert(ImportMade), rows)

    def finish(self, report: Report) -> None:
        self.row.counts = report.counts
        self.row.remarks = {name: found[:MOST_REMARKS] for name, found in report.remarks.items() if found}
        session().flush()
        record(self.actor, ImportDone(run_id=self.row.id, kind=self.kind))
        report.run_id = self.row.id


def in_batches(things: Iterable[Any], size: int) -> Iterator[tuple[Any, ...]]:
    """The things, so many at a time."""
    going = iter(things)
    while batch := tuple(islice(going, size)):
        yield batch
