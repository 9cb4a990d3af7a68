"""The demand for an idea: how many units people would buy at each price, from what supporters named.

Drawn apart are those the team noted for customers, those for an earlier revision, and those that have become old. Who noted
whom is the team's own: for producers a noted support is one like any other.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import String, case, func, literal, select, union_all

from portal.ideas.models import Idea, Support
from portal.ideas.support.ageing import days_of, is_old
from portal.ideas.support.models import OnBehalf
from portal.kernel.db import session
from portal.kernel.errors import Forbidden
from portal.kernel.policy import Actor, can
from portal.kernel.text import _

MOST_STEPS = 400
KINDS = ("own", "noted", "stale", "old")


@dataclass(frozen=True)
class Step:
    """How many units are wanted at a price or less; `by` parts them by kind, in the order of KINDS."""

    price: int
    by: tuple[int, ...]

    @property
    def units(self) -> int:
        return sum(self.by)


@dataclass(frozen=True)
class Curve:
    """The steps of one currency, prices rising and units falling."""

    currency: str
    steps: tuple[Step, ...]
    people: int
    value_minor: int

    @property
    def units(self) -> int:
        return self.steps[0].units if self.steps else 0

    @property
    def best(self) -> Step:
        """Where price times units is most."""
        return max(self.steps, key=lambda step: (step.price * step.units, step.price))

    @property
    def kinds(self) -> tuple[int, ...]:
        """Which kinds there are on it."""
        return tuple(at for at in range(len(KINDS)) if any(step.by[at] for step in self.steps))


@dataclass(frozen=True)
class Demand:
    """Everything the curve is read by; `curves` begin with the board's own currency."""

    currency: str
    curves: tuple[Curve, ...]
    without_price: int
    stale: int
    old: int
    noted: int | None
    first_date: date | None
    revisions: list[tuple[int, int]] = field(default_factory=list)

    @property
    def main(self) -> Curve:
        """The one in the board's currency."""
        return next((one for one in self.curves if one.currency == self.currency), Curve(self.currency, (), 0, 0))

    @property
    def points(self) -> list[tuple[int, int]]:
        return [(step.price, step.units) for step in self.main.steps]

    @property
    def people(self) -> int:
        return self.main.people

    @property
    def units(self) -> int:
        return self.main.units

    @property
    def value_minor(self) -> int:
        return self.main.value_minor


def demand(actor: Actor, idea: Idea) -> Demand:
    """The demand for an idea. Raises Forbidden for whoever may only know the plain count."""
    if not can(actor, "idea.demand"):
        raise Forbidden(_("The demand curve is for the team and for producers."))
    rows = session().execute(_counted(actor, idea)).all()
    total: dict[str, int] = defaultdict(int)
    revisions: dict[int, int] = defaultdict(int)
    for row in rows:
        total[row.kind] += row.people
        revisions[row.revision] += row.people
    priced: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        if row.price is not None:
            priced[row.currency].append(row)
    curves = [_curve(currency, some) for currency, some in sorted(
        priced.items(), key=lambda one: (one[0] != idea.board.currency, one[0]))]
    days = [row.first for row in rows if row.first]
    return Demand(
        idea.board.currency, tuple(curves), sum(row.people for row in rows if row.price is None), total["stale"], total["old"],
        total["noted"] if actor.is_team else None, min(days) if days else None,
        sorted(revisions.items(), reverse=True) if actor.is_team else [])


def _counted(actor: Actor, idea: Idea) -> Any:
    """Supports by kind, price and revision: as many rows as there are different ones."""
    own = case((Support.revision_number < idea.material_number, literal("stale")),
               (is_old(Support, days_of(idea.board_id)), literal("old")), else_=literal("own"))
    noted = literal("noted" if actor.is_team else "own", String)
    parts = []
    for table, kind in ((Support, own), (OnBehalf, noted)):
        parts.append(select(kind.label("kind"), table.currency.label("currency"), table.top_price_minor.label("price"),
                            table.revision_number.label("revision"), table.quantity.label("quantity"),
                            table.by_date.label("day")).where(table.idea_id == idea.id))
    one = union_all(*parts).subquery()
    return (select(one.c.kind, one.c.currency, one.c.price, one.c.revision, func.sum(one.c.quantity).label("quantity"),
                   func.count().label("people"), func.min(one.c.day).label("first"))
            .group_by(one.c.kind, one.c.currency, one.c.price, one.c.revision))


def _curve(currency: str, rows: Iterable[Any]) -> Curve:
    """Adds up from the highest price down; beyond so many different prices the lowest are left to the table of supports."""
    at_price: dict[int, list[int]] = defaultdict(lambda: [0] * len(KINDS))
    people, value = 0, 0
    for row in rows:
        at_price[int(row.price)][KINDS.index(row.kind)] += int(row.quantity)
        people, value = people + row.people, value + int(row.price) * int(row.quantity)
    steps, so_far = [], [0] * len(KINDS)
    for price in sorted(at_price, reverse=True)[:MOST_STEPS]:
        so_far = [before + more for before, more in zip(so_far, at_price[price], strict=True)]
        steps.append(Step(price, tuple(so_far)))
    return Curve(currency, tuple(reversed(steps)), people, value)
