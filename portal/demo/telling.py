"""Telling the story: every event at its own time, through the features' own actions, and heard before the next one."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from itertools import count
from typing import Any

from portal.accounts import doors
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.money import Money
from portal.kernel.policy import Actor
from portal.web.server import Portal

CURRENCY = "EUR"
Deed = Callable[..., Any]


@dataclass
class Telling:
    """The story while it is told: whom and what it speaks of by slug, and what is still to happen."""

    app: Portal
    now: datetime = field(default_factory=clock.now)
    people: dict[str, str] = field(default_factory=dict)
    companies: dict[str, str] = field(default_factory=dict)
    producers: dict[str, str] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    files: dict[tuple[str, str], str] = field(default_factory=dict)
    _steps: list[tuple[float, int, str, Deed, tuple[Any, ...]]] = field(default_factory=list)
    _alone: list[tuple[float, int, Callable[[], object]]] = field(default_factory=list)
    _numbers: Any = field(default_factory=count)

    def moment(self, days: float) -> datetime:
        """So many days from now."""
        return self.now + timedelta(days=days)

    def day(self, days: float) -> date:
        return self.moment(days).date()

    def at(self, days: float, who: str, deed: Deed, *told: Any) -> None:
        """Somebody will do `deed(telling, actor, *told)` at a time; what happens at the same time happens in the order it
        was said.
        """
        self._steps.append((days, next(self._numbers), who, deed, told))

    def after(self, days: float, work: Callable[[], object]) -> None:
        """At a time something happens by itself, in transactions of its own."""
        self._alone.append((days, next(self._numbers), work))

    def tell(self) -> int:
        """Lets everything happen in the order of its times; returns how much."""
        told: list[tuple[float, int, Callable[[], object]]] = [
            (days, number, partial(self._happen, who, deed, words)) for days, number, who, deed, words in self._steps]
        steps, self._steps, self._alone = sorted([*told, *self._alone], key=lambda step: step[:2]), [], []
        for days, _number, happen in steps:
            with clock.at(self.moment(days)):
                happen()
                self.app.worker.settle()
        return len(steps)

    def _happen(self, who: str, deed: Deed, told: tuple[Any, ...]) -> None:
        with self.app.database.transaction():
            deed(self, self.actor(who), *told)

    def actor(self, who: str) -> Actor:
        """Somebody as actions know him; "" is the system itself."""
        found = doors.by_user(self.people[who]) if who else Actor.system()
        assert found is not None
        return found


def money(minor: int) -> Money:
    """An amount of the story."""
    return Money(minor, CURRENCY)


def perhaps(minor: int | None) -> Money | None:
    """An amount, where one is named."""
    return None if minor is None else money(minor)


def read(table: type[Any], row_id: str) -> Any:
    """A row as it stands now."""
    return session().get_one(table, row_id, populate_existing=True)
