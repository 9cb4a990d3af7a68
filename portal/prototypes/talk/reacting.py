"""Reacting to a comment: one of each kind for a person; everybody sees the counts, who it was is not told."""

from collections import defaultdict
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

from sqlalchemy import delete, func, literal, select

from portal.kernel import clock
from portal.kernel.columns import Id
from portal.kernel.db import insert_into, session
from portal.kernel.errors import NotFound
from portal.kernel.events import record_all
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import refuse
from portal.prototypes.actions.talking import read_only
from portal.prototypes.blind.finishing import keep_still
from portal.prototypes.models import Comment, Prototype, Thread, Version
from portal.prototypes.queries import find_comment
from portal.prototypes.states import EDIT
from portal.prototypes.talk.events import InternalReacted, OwnReactionsChanged, Reacted
from portal.prototypes.talk.models import ThreadReaction
from portal.web.reactions import REACTIONS, Counts, counted

_ROW: Any = ThreadReaction.__table__


def react(actor: Actor, thread_id: str, comment_id: str, kind: str) -> Comment:
    """Reacts; twice is once. Raises Conflict where the comment is removed or the version read-only."""
    thread, said = _found(actor, thread_id, comment_id, kind)
    standing = (select(Comment.id, literal(actor.user_id, Id()), literal(kind), literal(clock.now(), _ROW.c.created_at.type))
                .join(Thread, Thread.id == Comment.thread_id).join(Version, Version.id == Thread.version_id)
                .join(Prototype, Prototype.id == Thread.prototype_id)
                .where(Comment.id == said.id, Comment.status == "posted", Version.status.in_(("draft", "current")),
                       Prototype.status != "archived"))
    fresh = insert_into(_ROW).from_select(["comment_id", "user_id", "kind", "created_at"], standing)
    if session().execute(fresh.on_conflict_do_nothing().returning(_ROW.c.comment_id)).first() is not None:
        _tell(actor, thread, said)
    elif kind not in owned_by(actor.user_id, said.id):
        session().refresh(said)
        raise refuse(said, EDIT) if said.status != "posted" else read_only(session().get_one(Version, thread.version_id))
    return said


def take_back(actor: Actor, thread_id: str, comment_id: str, kind: str) -> Comment:
    """Takes a reaction back; what is not there is no trouble."""
    thread, said = _found(actor, thread_id, comment_id, kind)
    gone = session().execute(delete(_ROW).where(
        _ROW.c.comment_id == said.id, _ROW.c.user_id == actor.user_id, _ROW.c.kind == kind))
    if gone.rowcount == 1:  # type: ignore[attr-defined]
        _tell(actor, thread, said)
    return said


def _found(actor: Actor, thread_id: str, comment_id: str, kind: str) -> tuple[Thread, Comment]:
    found = find_comment(actor, thread_id, comment_id)
    authorize(actor, "thread.react")
    if kind not in REACTIONS:
        raise NotFound()
    keep_still(actor, found[0])
    return found


def _tell(actor: Actor, thread: Thread, said: Comment) -> None:
    told = InternalReacted if thread.internal else Reacted
    record_all(actor, [told(prototype_id=thread.prototype_id, thread_id=thread.id, comment_id=said.id),
                       OwnReactionsChanged(user_id=actor.user_id or "", comment_id=said.id)])


def counts_of(comments: Sequence[Any]) -> dict[str, Counts]:
    """How many reacted to each of these comments, by kind; nothing for removed ones."""
    rows = session().execute(select(_ROW.c.comment_id, _ROW.c.kind, func.count().label("many")).where(
        _ROW.c.comment_id.in_([one.id for one in comments])).group_by(_ROW.c.comment_id, _ROW.c.kind))
    numbers: dict[str, dict[str, int]] = defaultdict(dict)
    for row in rows:
        numbers[row.comment_id][row.kind] = row.many
    return {one.id: counted(SimpleNamespace(**numbers[one.id])) for one in comments if one.status == "posted"}


def own(actor: Actor, comment_ids: Sequence[str]) -> dict[str, list[str]]:
    """The actor's own reactions to these comments."""
    found: dict[str, list[str]] = {}
    if actor.user_id and comment_ids:
        for row in session().execute(select(_ROW.c.comment_id, _ROW.c.kind).where(
                _ROW.c.user_id == actor.user_id, _ROW.c.comment_id.in_(comment_ids))):
            found.setdefault(row.comment_id, []).append(row.kind)
    return found


def owned_by(user_id: str | None, comment_id: str) -> list[str]:
    """The kinds somebody gave to one comment; a guest without an account gives none."""
    if not user_id:
        return []
    return sorted(session().scalars(select(_ROW.c.kind).where(_ROW.c.user_id == user_id, _ROW.c.comment_id == comment_id)))
