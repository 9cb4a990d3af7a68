"""What the feeds tell: always as nobody in particular sees it, so that nothing is in them that is not for everybody."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select

from portal.accounts.models import User
from portal.ideas.discussion.queries import calls_of, spoken
from portal.ideas.feeds.atom import Entry, Feed, lasting, speakable
from portal.ideas.models import Comment, Idea, IdeaResponse, IdeaRevision
from portal.ideas.policy import HIDDEN
from portal.ideas.queries import find_board, find_visible, visible_to
from portal.ideas.states import LABELS, PUBLIC
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.web.markdown import markdown

MOST = 50
NOBODY = Actor.anonymous()
BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)


def ideas() -> Feed:
    """All ideas everybody may see."""
    return Feed(lasting("feed", "ideas"), _("Ideas on Maquette"), "/ideas", BEGINNING, _ideas())


def of_board(board: str) -> Feed:
    """The ideas of one board. Raises NotFound for one that is not for everybody."""
    found = find_board(NOBODY, board)
    entries = _ideas(Idea.board_id == found.id)
    return Feed(lasting("feed", "board", found.id), speakable(found.name), f"/boards/{found.id}", found.created_at, entries)


def of_status(status: str) -> Feed:
    """The ideas that have a status. Raises NotFound for what is no status of ideas on show."""
    if status not in PUBLIC:
        raise NotFound()
    title = _("Ideas: %(status)s", status=str(LABELS[status]))
    return Feed(lasting("feed", "status", status), title, f"/ideas?status={status}", BEGINNING, _ideas(Idea.status == status))


def _ideas(*where: ColumnElement[bool]) -> list[Entry]:
    name = func.coalesce(User.name, Idea.author_name).label("name")
    rows = session().execute(
        select(Idea.id, Idea.title, Idea.text, Idea.tags, Idea.submitted_at, Idea.changed_at, name)
        .outerjoin(User, User.id == Idea.author_id).where(visible_to(NOBODY), Idea.status.not_in(HIDDEN), *where)
        .order_by(Idea.submitted_at.desc(), Idea.id.desc()).limit(MOST))
    return [Entry(lasting("idea", row.id), speakable(row.title), f"/ideas/{row.id}", _named(row.name), row.submitted_at,
                  max(row.submitted_at, row.changed_at), markdown(speakable(row.text)), tuple(row.tags)) for row in rows]


def available() -> Feed:
    """What became available, with what the team said to it."""
    rows = session().execute(
        select(IdeaResponse.id, IdeaResponse.idea_id, IdeaResponse.text, IdeaResponse.created_at, Idea.title, User.name)
        .join(Idea, Idea.id == IdeaResponse.idea_id).outerjoin(User, User.id == IdeaResponse.author_id)
        .where(visible_to(NOBODY), Idea.status == "available", IdeaResponse.to_status == "available",
               IdeaResponse.from_status != "available").order_by(IdeaResponse.id.desc()).limit(MOST))
    entries = [Entry(lasting("available", row.id), speakable(row.title), f"/ideas/{row.idea_id}", _named(row.name),
                     row.created_at, row.created_at, markdown(speakable(row.text))) for row in rows]
    return Feed(lasting("feed", "available"), _("What became available"), "/roadmap", BEGINNING, entries)


def of_idea(idea_id: str) -> Feed:
    """What happens to one idea: answers, revisions and comments. Raises NotFound where not everybody may see it."""
    idea = find_visible(NOBODY, idea_id)
    told = [*_answers(idea), *_revisions(idea), *_comments(idea)]
    newest = sorted(told, key=lambda one: (one.updated, one.id), reverse=True)[:MOST]
    return Feed(lasting("feed", "idea", idea.id), speakable(idea.title), f"/ideas/{idea.id}",
                idea.submitted_at or idea.created_at, newest)


def _answers(idea: Idea) -> list[Entry]:
    rows = _rows(IdeaResponse, IdeaResponse.to_status, IdeaResponse.text, where=IdeaResponse.idea_id == idea.id)
    return [Entry(lasting("answer", row.id), _("Answer of the team: %(status)s", status=str(LABELS[row.to_status])),
                  f"/ideas/{idea.id}", _named(row.name), row.created_at, row.created_at, markdown(speakable(row.text)))
            for row in rows]


def _revisions(idea: Idea) -> list[Entry]:
    rows = _rows(IdeaRevision, IdeaRevision.number, IdeaRevision.note, IdeaRevision.text, where=IdeaRevision.idea_id == idea.id)
    here = f"/ideas/{idea.id}/revisions?number="
    return [Entry(lasting("revision", row.id), _("Revision %(n)s", n=row.number), f"{here}{row.number}",
                  _named(row.name or idea.author_name), row.created_at, row.created_at,
                  markdown(speakable(row.note or row.text))) for row in rows]


def _comments(idea: Idea) -> list[Entry]:
    shown = (Comment.idea_id == idea.id) & Comment.internal.is_(False) & (Comment.status == "posted")
    rows = _rows(Comment, Comment.text, Comment.edited_at, Comment.author_name, where=shown)
    calls = calls_of((row.id, row.text) for row in rows)
    return [Entry(lasting("comment", row.id), _("Comment by %(name)s", name=_named(row.name or row.author_name)),
                  f"/comments/{row.id}", _named(row.name or row.author_name), row.created_at, row.edited_at or row.created_at,
                  markdown(speakable(spoken(row.text, calls.get(row.id, ()))))) for row in rows]


def _rows(table: Any, *columns: Any, where: ColumnElement[bool]) -> Any:
    return session().execute(select(table.id, table.created_at, *columns, User.name).outerjoin(User, User.id == table.author_id)
                             .where(where).order_by(table.id.desc()).limit(MOST)).all()


def _named(name: str | None) -> str:
    return speakable(name or "").strip() or _("Somebody who left")
