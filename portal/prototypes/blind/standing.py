"""How a prototype stands with looking blind first: what runs, who has finished, and for whom it keeps still."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, func, select

from portal.accounts.models import User
from portal.kernel.db import run, session
from portal.kernel.policy import Actor
from portal.prototypes.blind.conditions import is_inside
from portal.prototypes.blind.models import BlindFirst, Finish
from portal.prototypes.models import Comment, Thread
from portal.prototypes.sharing.models import GuestWord

# Facts of what people said and decided that name no thread.
OF_WORDS = {"prototype.decided", "prototype.decision_withdrawn", "review.counted", "review.group_settled",
            "prototype.threads_carried", "prototype.annotations_imported"}
_RUNNING = select(BlindFirst.id, BlindFirst.version_id, BlindFirst.room_seq).where(
    BlindFirst.prototype_id == bindparam("prototype"), BlindFirst.status == "running")
_FIRST = select(func.min(Comment.id)).where(Comment.thread_id == bindparam("thread")).scalar_subquery()
_AUTHOR = select(Thread.author_id, User.role, GuestWord.pass_id).outerjoin(User, User.id == Thread.author_id).outerjoin(
    GuestWord, GuestWord.comment_id == _FIRST).where(Thread.id == bindparam("thread"))
_FINISHED = select(Finish.id).where(Finish.blind_id == bindparam("blind"), Finish.viewer == bindparam("viewer"))


def running(prototype_id: str) -> Any:
    """What runs on a prototype: id, version_id and room_seq; None where everybody sees everything."""
    return run(_RUNNING, prototype=prototype_id).first()


def has_finished(blind_id: str, viewer: str) -> bool:
    """Whether somebody has finished there."""
    return run(_FINISHED, blind=blind_id, viewer=viewer).first() is not None


def keeps_still_for(actor: Actor, prototype_id: str) -> bool:
    """Whether others' words about a prototype still keep still before this actor."""
    if is_inside(actor):
        return False
    found = running(prototype_id)
    return found is not None and not (actor.key and has_finished(found.id, actor.key))


def reviewer_of(thread_id: str) -> str | None:
    """The key of the customer or the guest who opened a thread; None for one of the team, of a maker or of an import."""
    row = run(_AUTHOR, thread=thread_id).first()
    if row is None or row.role in ("team", "admin", "producer"):
        return None
    return row.author_id or row.pass_id


def who_knows_all(prototype_id: str, actors: Sequence[Actor]) -> set[str]:
    """Of several people the keys of those who may hear everybody: two questions for a whole room."""
    found = running(prototype_id)
    if found is None:
        return {one.key for one in actors}
    viewers = [one.key for one in actors if one.key]
    done = set(session().scalars(select(Finish.viewer).where(Finish.blind_id == found.id, Finish.viewer.in_(viewers))))
    return {one.key for one in actors if is_inside(one) or one.key in done}


def told_to(actor: Actor, rows: Sequence[Any]) -> list[Any]:
    """Of stored facts those that need not keep still before this actor; `rows` have a type and data."""
    about = {row.data.get("prototype_id") for row in rows if _is_of_words(row)} - {None}
    if not about or is_inside(actor):
        return list(rows)
    done = select(Finish.blind_id).where(Finish.viewer == actor.key)
    still = set(session().scalars(select(BlindFirst.prototype_id).where(
        BlindFirst.prototype_id.in_(about), BlindFirst.status == "running", BlindFirst.id.not_in(done))))
    return [row for row in rows if not (_is_of_words(row) and row.data.get("prototype_id") in still)]


def _is_of_words(row: Any) -> bool:
    return "thread_id" in row.data or row.type in OF_WORDS
