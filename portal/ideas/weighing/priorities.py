"""Priorities: the ideas of a board in the order of the weights its team chose, each with the reasons for its place."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any

from sqlalchemy import select

from portal.ideas.queries import boards_for
from portal.ideas.weighing.models import BoardRules
from portal.ideas.weighing.ranking import PARTS, RECENT, USUAL, ranked
from portal.ideas.weighing.rules import change_rules
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Invalid, NotFound
from portal.kernel.money import Money
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _


@dataclass(frozen=True)
class Reason:
    """One part of an idea's place: what was measured, 0 to 100 points for it, and what it adds with its weight."""

    part: str
    label: str
    measured: str
    points: int
    weight: int
    adds: int


@dataclass(frozen=True)
class Ranked:
    """An idea, its total, and why: what the reasons add is the total."""

    id: str
    title: str
    status: str
    total: int
    reopened: bool
    reasons: list[Reason]


@dataclass
class Priorities:
    """A page of a board's ranking with its weights."""

    page: Page[Ranked]
    board: Any
    boards: list[Any]
    weights: dict[str, int]
    version: int


def priorities(actor: Actor, board: str = "", after: str | None = None, limit: int = 20) -> Priorities:
    """The ranking of a board, the newest one unless one is named: three statements, however long it is. Raises NotFound."""
    authorize(actor, "priorities.see")
    boards = boards_for(actor)
    where = next((one for one in boards if board in ("", one.id, one.slug)), None)
    if where is None:
        if board:
            raise NotFound()
        return Priorities(Page([]), None, boards, dict(USUAL), 0)
    rules = session().scalar(select(BoardRules).where(BoardRules.board_id == where.id))
    weights = USUAL | (rules.weights if rules else {})
    today = clock.today()
    inner = ranked(session().get_bind().dialect.name).subquery()
    statement = select(inner).params(board=where.id, me=actor.user_id, today=today,
                                     since=datetime.combine(today, time(), UTC) - RECENT, **weights)
    found = page_of(session(), statement, [Key(inner.c.total, descending=True), Key(inner.c.id, descending=True)],
                    after_cursor=after, limit=limit)
    return Priorities(found.map(lambda row: _told(row, weights, where.currency)), where, boards, weights,
                      rules.version if rules else 0)


def weigh(actor: Actor, board: str, weights: Mapping[str, int], seen_version: int | None = None) -> BoardRules:
    """Says what counts how much on a board. Raises Invalid when nothing counts."""
    authorize(actor, "priorities.see")
    if not any(weights.values()):
        raise Invalid({"": [_("Something has to count: give at least one part a weight.")]})
    return change_rules(actor, board, {"weights": dict(weights)}, seen_version)


def _told(row: Any, weights: Mapping[str, int], currency: str) -> Ranked:
    reasons = [Reason(name, str(part.label), _measured(name, row, currency), row._mapping[f"points_{name}"], weights[name],
                      row._mapping[f"points_{name}"] * weights[name]) for name, part in PARTS.items()]
    return Ranked(row.id, row.title, row.status, row.total, bool(row.reopened), reasons)


def _measured(name: str, row: Any, currency: str) -> str:
    """What was measured, and the most of it on the board, in words."""
    have, most = row._mapping[name], row._mapping[f"most_{name}"]
    if name == "score":
        return _("not scored yet") if have is None else _("%(score)s of 5", score=f"{have / 1000:.2f}")
    if name == "value":
        return _("%(have)s of at most %(most)s %(currency)s", have=Money(have, currency).text,
                 most=Money(most or 0, currency).text, currency=currency)
    return _("%(have)s of at most %(most)s", have=have, most=most or 0)
