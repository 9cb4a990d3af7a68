"""Promising an answer: the board's usual day, moves with their reasons, and what is overdue."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import String, bindparam, cast, select
from sqlalchemy.orm import aliased

from portal.accounts.models import User
from portal.ideas.models import Board, Idea
from portal.ideas.queries import find_visible, visible_to
from portal.ideas.weighing.events import AnswerPromised
from portal.ideas.weighing.models import Promise
from portal.kernel import clock
from portal.kernel.db import run, session
from portal.kernel.errors import Invalid
from portal.kernel.events import record
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _

WAITING = ("submitted", "under_review")
_MOVES = (select(Promise.id, Promise.from_day, Promise.to_day, Promise.why, Promise.created_at, Promise.author_id,
                 User.name.label("author"))
          .outerjoin(User, User.id == Promise.author_id).where(Promise.idea_id == bindparam("idea"))
          .order_by(Promise.id.desc()).limit(100))


def usual_day(days: int | None) -> date | None:
    """The day on which a board that answers in so many days will have answered what comes in today."""
    return clock.today() + timedelta(days=days) if days else None


def note(actor: Actor, idea: Idea, before: date | None, after: date | None, why: str = "") -> None:
    """Writes down that a promise was given, moved or taken back. Raises Invalid when a later day comes without a reason."""
    if before == after:
        return
    weaker = before is not None and (after is None or after > before) and idea.answered_at is None
    if weaker and not why:
        raise Invalid({"why": [_("Please say why the answer comes later: those who wait for it read it.")]})
    made = Promise(idea_id=idea.id, author_id=actor.user_id, from_day=before, to_day=after, why=why, created_at=clock.now())
    session().add(made)
    session().flush()
    if actor.user_id is not None:
        record(actor, AnswerPromised(idea_id=idea.id, promise_id=made.id, customer_id=idea.customer_id))


def days_late(idea: Any, today: date | None = None) -> int:
    """How many days ago an answer was due that has not been given."""
    if idea.answer_by is None or idea.answered_at is not None or idea.status not in WAITING:
        return 0
    return max(0, ((today or clock.today()) - idea.answer_by).days)


def moves(actor: Actor, idea_id: str) -> list[Any]:
    """The promises given for an idea, the newest first, with who gave them."""
    find_visible(actor, idea_id)
    return moves_of(idea_id)


def moves_of(idea_id: str) -> list[Any]:
    """The same for an idea that is known to be seen."""
    return list(run(_MOVES, idea=idea_id))


@dataclass(frozen=True)
class Owed:
    """An answer the team owes."""

    id: str
    title: str
    status: str
    board: str
    owner_id: str | None
    owner: str
    answer_by: date
    days_late: int
    support_count: int
    moved: bool


_OWNER: Any = aliased(User)
_MOVED = (select(Promise.idea_id).where(Promise.idea_id == Idea.id, Promise.from_day.is_not(None)).exists())


def owed(actor: Actor, owner: str | None = None, board: str = "", all_of_them: bool = False, after: str | None = None,
         limit: int = 20) -> Page[Owed]:
    """The promised answers that are overdue, the latest first; with `all_of_them` also those that are not due yet.

    `owner` is a person's id, or "nobody".
    """
    authorize(actor, "promise.list")
    today = clock.today()
    statement = (select(Idea.id, Idea.title, Idea.status, Board.name.label("board"), Idea.owner_id, _OWNER.name.label("owner"),
                        Idea.answer_by, Idea.answered_at, Idea.top_score, _MOVED.label("moved"))
                 .join(Board, Board.id == Idea.board_id).outerjoin(_OWNER, _OWNER.id == Idea.owner_id)
                 .where(visible_to(actor), Idea.answered_at.is_(None), Idea.status.in_(WAITING),
                        Idea.answer_by.is_not(None)))
    if not all_of_them:
        statement = statement.where(Idea.answer_by < today)
    if owner:
        statement = statement.where(Idea.owner_id.is_(None) if owner == "nobody" else Idea.owner_id == owner)
    if board:
        statement = statement.where(Board.slug == board)
    found = page_of(session(), statement, [Key(cast(Idea.answer_by, String)), Key(Idea.id)], after_cursor=after, limit=limit)
    return found.map(lambda row: Owed(row.id, row.title, row.status, row.board, row.owner_id, row.owner or "", row.answer_by,
                                      days_late(row, today), row.top_score, bool(row.moved)))
