"""The changelog: what became available, when, with which answer and how many wanted it; and an idea's history of states."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, bindparam, null, select

from portal.accounts.models import User
from portal.ideas.models import Board, Idea, IdeaResponse, Support
from portal.ideas.queries import find_visible, visible_to
from portal.kernel.columns import Id
from portal.kernel.db import run, session
from portal.kernel.facts import FactRow, FactSubject
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor


@dataclass(frozen=True)
class Release:
    """An idea that became available."""

    id: str
    idea_id: str
    title: str
    text: str
    board: str
    support_count: int
    supported: bool
    at: datetime
    pictures: list[str]
    author: str


def changelog(actor: Actor, board: str = "", mine: bool = False, after: str | None = None, limit: int = 20) -> Page[Release]:
    """The ideas that are available, the newest first; `mine` shows those one supported."""
    me = bindparam("me", actor.user_id, type_=Id())
    statement = (select(IdeaResponse.id, IdeaResponse.text, IdeaResponse.created_at, Idea.id.label("idea_id"), Idea.title,
                        Idea.pictures, Idea.top_score, Board.name.label("board"), User.name.label("author"))
                 .join(Idea, Idea.id == IdeaResponse.idea_id).join(Board, Board.id == Idea.board_id)
                 .outerjoin(User, User.id == IdeaResponse.author_id)
                 .where(IdeaResponse.to_status == "available", IdeaResponse.from_status != "available",
                        Idea.status == "available", visible_to(actor)))
    if actor.user_id:
        statement = statement.add_columns(Support.id.label("supported")).outerjoin(
            Support, and_(Support.idea_id == Idea.id, Support.user_id == me))
        statement = statement.where(Support.id.is_not(None)) if mine else statement
    else:
        statement = statement.add_columns(null().label("supported"))
    if board:
        statement = statement.where(Board.slug == board)
    found = page_of(session(), statement, [Key(IdeaResponse.id, descending=True)], after_cursor=after, limit=limit)
    return found.map(lambda row: Release(row.id, row.idea_id, row.title, row.text, row.board, row.top_score,
                                         row.supported is not None, row.created_at, row.pictures, row.author or ""))


@dataclass(frozen=True)
class Step:
    """A change of an idea's status: who, when, from where to where, and the official answer it came with."""

    at: datetime
    author_id: str | None
    author: str
    from_status: str
    status: str
    response_id: str | None
    text: str


_STEPS = (select(FactRow.id, FactRow.type, FactRow.at, FactRow.data, FactRow.actor_id, FactRow.actor_role, User.name)
          .join(FactSubject, and_(FactSubject.fact_id == FactRow.id, FactSubject.kind == "idea"))
          .outerjoin(User, User.id == FactRow.actor_id)
          .where(FactSubject.subject_id == bindparam("idea"),
                 FactRow.type.in_(("idea.submitted", "idea.status_changed", "idea.withdrawn")))
          .order_by(FactRow.id).limit(300))
_ANSWERS = select(IdeaResponse.id, IdeaResponse.text).where(IdeaResponse.idea_id == bindparam("idea"))


def history(actor: Actor, idea_id: str) -> tuple[Idea, list[Step]]:
    """How an idea's status changed, the first change first."""
    idea = find_visible(actor, idea_id)
    texts = {row.id: row.text for row in run(_ANSWERS, idea=idea_id)}
    rows = [row for row in session().execute(_STEPS, {"idea": idea_id}) if row.data.get("idea_id") == idea_id]
    steps, before = [], "draft"
    for row in rows:
        after = {"idea.submitted": "submitted", "idea.withdrawn": "withdrawn"}.get(row.type) or row.data["to_status"]
        response = row.data.get("response_id")
        steps.append(Step(row.at, row.actor_id, row.name or ("" if row.actor_id else "Maquette"), before, after, response,
                          texts.get(response, "")))
        before = after
    return idea, steps
