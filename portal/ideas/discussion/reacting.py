"""Reacting to a comment: one of each kind for a person; the counts are kept in the same transaction."""

from functools import cache
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from portal.ideas.discussion.counts import Counts, counted
from portal.ideas.discussion.events import OwnReactionsChanged
from portal.ideas.discussion.models import CommentBeside, CommentReaction
from portal.ideas.events import CommentReacted, NoteReacted
from portal.ideas.models import Comment
from portal.ideas.states import COMMENT, EDIT_COMMENT
from portal.ideas.talking import find_comment
from portal.kernel import clock
from portal.kernel.columns import Id
from portal.kernel.db import insert_into, run, session
from portal.kernel.errors import NotFound
from portal.kernel.events import record_all
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import refuse
from portal.kernel.text import _
from portal.web.reactions import REACTIONS

_ROW: Any = CommentReaction.__table__
_BESIDE: Any = CommentBeside.__table__
_COMMENT, _ME = bindparam("comment", type_=Id()), bindparam("me", type_=Id())
_GONE = delete(_ROW).where(_ROW.c.comment_id == _COMMENT, _ROW.c.user_id == _ME, _ROW.c.kind == bindparam("said"))
_LESS = {kind: update(_BESIDE).where(_BESIDE.c.comment_id == _COMMENT)
         .values({kind: _BESIDE.c[kind] - 1, "reactions": _BESIDE.c.reactions - 1}) for kind in REACTIONS}
_OWN = select(_ROW.c.comment_id, _ROW.c.kind).where(
    _ROW.c.user_id == _ME, _ROW.c.comment_id.in_(bindparam("comments", expanding=True)))


@cache
def _once(_dialect: str) -> Any:
    """A row of a comment that stands, unless it is there already."""
    chosen: Any = select(Comment.id, _ME, bindparam("said"), bindparam("now")).where(
        Comment.id == _COMMENT, Comment.status == "posted")
    fresh = insert_into(_ROW).from_select(["comment_id", "user_id", "kind", "created_at"], chosen)
    return fresh.on_conflict_do_nothing().returning(_ROW.c.comment_id)


@cache
def _more(_dialect: str, kind: str) -> Any:
    first = {one: int(one == kind) for one in REACTIONS}
    statement = insert_into(_BESIDE).values(comment_id=_COMMENT, reactions=1, **first)
    return statement.on_conflict_do_update(index_elements=[_BESIDE.c.comment_id], set_={
        kind: _BESIDE.c[kind] + 1, "reactions": _BESIDE.c.reactions + 1})


def react(actor: Actor, comment_id: str, kind: str) -> Comment:
    """Reacts; twice is once. Raises Conflict where the comment is removed or the discussion closed."""
    comment = _standing(actor, comment_id, kind)
    dialect = session().get_bind().dialect.name
    done = session().execute(_once(dialect), {"comment": comment.id, "me": actor.user_id, "said": kind, "now": clock.now()})
    if done.first() is not None:
        session().execute(_more(dialect, kind), {"comment": comment.id})
        _tell(actor, comment)
    return comment


def take_back(actor: Actor, comment_id: str, kind: str) -> Comment:
    """Takes a reaction back; what is not there is no trouble."""
    comment = _standing(actor, comment_id, kind)
    if session().execute(_GONE, {"comment": comment.id, "me": actor.user_id, "said": kind}).rowcount == 1:  # type: ignore[attr-defined]
        session().execute(_LESS[kind], {"comment": comment.id})
        _tell(actor, comment)
    return comment


def own(actor: Actor, comment_ids: list[str]) -> dict[str, list[str]]:
    """The actor's own reactions to these comments, in one small statement."""
    found: dict[str, list[str]] = {}
    if actor.user_id and comment_ids:
        for row in run(_OWN, me=actor.user_id, comments=comment_ids):
            found.setdefault(row.comment_id, []).append(row.kind)
    return found


def _standing(actor: Actor, comment_id: str, kind: str) -> Comment:
    comment, idea = find_comment(actor, comment_id)
    authorize(actor, "comment.react")
    if kind not in REACTIONS:
        raise NotFound()
    if idea.status not in COMMENT.from_:
        raise refuse(idea, COMMENT, _("The discussion of this idea is closed."))
    if comment.status != "posted":
        raise refuse(comment, EDIT_COMMENT)
    return comment


def _tell(actor: Actor, comment: Comment) -> None:
    record_all(actor, [
        (NoteReacted if comment.internal else CommentReacted)(idea_id=comment.idea_id, comment_id=comment.id),
        OwnReactionsChanged(user_id=actor.user_id or "", comment_id=comment.id)])


def counts(comment_id: str) -> Counts:
    """How many reacted to a comment, by kind."""
    return counted(session().get(CommentBeside, comment_id))


def owned_by(user_id: str, comment_id: str) -> list[str]:
    """The kinds somebody gave to one comment."""
    return sorted(row.kind for row in run(_OWN, me=user_id, comments=[comment_id]))
