"""How far somebody has read each thread, and what is new to him since; his alone, told to nobody else."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select

from portal.kernel.db import insert_into, session
from portal.kernel.errors import Invalid
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes.blind.conditions import shown_number
from portal.prototypes.models import Comment, Prototype, Thread, Version
from portal.prototypes.policy import heard_by, shown_to, visible
from portal.prototypes.queries import find, find_thread
from portal.prototypes.talk.models import PrototypeSeen, ThreadSeen

MOST = 200


@dataclass(frozen=True)
class News:
    """A thread with something new: how many comments, the first of them, and what stands on its pin."""

    thread_id: str
    version_id: str
    asset_id: str | None
    number: int
    first: str
    sign: str


def _new(actor: Actor, *columns: Any) -> Any:
    """Comments of others that this actor may read and has not read. One who was never there has read nothing."""
    return (select(*columns).select_from(Comment).join(Thread, Thread.id == Comment.thread_id)
            .join(Version, Version.id == Thread.version_id).join(Prototype, Prototype.id == Thread.prototype_id)
            .outerjoin(ThreadSeen, and_(ThreadSeen.thread_id == Thread.id, ThreadSeen.user_id == actor.user_id))
            .outerjoin(PrototypeSeen, and_(PrototypeSeen.prototype_id == Prototype.id, PrototypeSeen.user_id == actor.user_id))
            .where(visible(actor), shown_to(actor), heard_by(actor), Comment.status == "posted",
                   Comment.author_id.is_distinct_from(actor.user_id),
                   or_(ThreadSeen.comment_id.is_(None), Comment.id > ThreadSeen.comment_id),
                   or_(PrototypeSeen.comment_id.is_(None), Comment.id > PrototypeSeen.comment_id)))


def unread(actor: Actor, prototype_id: str) -> list[News]:
    """The threads of a prototype with something new, the oldest news first."""
    if not actor.is_signed_in:
        return []
    first = func.min(Comment.id).label("first")
    about = (Thread.id, Thread.version_id, Thread.asset_id, Thread.number, Thread.internal)
    sign = func.min(shown_number()).label("sign")
    rows = session().execute(_new(actor, *about, first, sign, func.count().label("new")).where(
        Thread.prototype_id == prototype_id).group_by(*about).order_by(first).limit(MOST))
    return [News(row.id, row.version_id, row.asset_id, row.new, row.first, f"{'i' if row.internal else ''}{row.sign}")
            for row in rows]


def numbers(actor: Actor, prototype_ids: Sequence[str]) -> dict[str, int]:
    """How many comments are new in each of these prototypes."""
    if not actor.is_signed_in or not prototype_ids:
        return {}
    rows = session().execute(_new(actor, Thread.prototype_id, func.count().label("new")).where(
        Thread.prototype_id.in_(prototype_ids)).group_by(Thread.prototype_id))
    return {row.prototype_id: row.new for row in rows}


def is_new(actor: Actor) -> ColumnElement[bool]:
    """Threads with something new, as a condition."""
    found: ColumnElement[bool] = Thread.id.in_(_new(actor, Comment.thread_id))
    return found


def mark(actor: Actor, thread_id: str, comment_id: str) -> None:
    """Says that somebody has read a thread up to a comment; it never goes back. Raises Invalid for what is not in it."""
    thread = find_thread(actor, thread_id)
    authorize(actor, "thread.mark_read")
    said = session().get(Comment, comment_id)
    if said is None or said.thread_id != thread.id:
        raise Invalid({"comment_id": [_("This comment is not in the thread.")]})
    _up_to(ThreadSeen, "thread_id", user_id=actor.user_id, thread_id=thread.id, comment_id=comment_id)


def mark_all(actor: Actor, prototype_id: str, comment_id: str | None = None) -> None:
    """Says that everything about a prototype is read, up to a comment (by default the newest one may read)."""
    find(actor, prototype_id)
    authorize(actor, "thread.mark_read")
    newest = select(func.max(Comment.id)).join(Thread, Thread.id == Comment.thread_id).join(
        Version, Version.id == Thread.version_id).where(Thread.prototype_id == prototype_id, heard_by(actor), shown_to(actor))
    last = session().scalar(newest.where(Comment.id <= comment_id) if comment_id else newest)
    if last is not None:
        _up_to(PrototypeSeen, "prototype_id", user_id=actor.user_id, prototype_id=prototype_id, comment_id=last)


def _up_to(model: Any, key: str, **values: Any) -> None:
    table: Any = model.__table__
    fresh = insert_into(table).values(**values)
    session().execute(fresh.on_conflict_do_update(index_elements=[table.c.user_id, table.c[key]], set_={
        "comment_id": fresh.excluded.comment_id}, where=table.c.comment_id < fresh.excluded.comment_id))
