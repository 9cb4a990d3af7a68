"""Who hears whose words while a version is looked at blind first: as conditions for lists and look-ups.

While it runs, what others said about the prototype keeps still, on whichever version it was said: an old word leads as well
as a new one. The team and the makers hear everything: they are not asked for an opinion. Who only looks never finishes, and so
sees others' words when the team opens them to all; else a window without an account would show what its owner waits for.
"""

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, func, or_, select, true
from sqlalchemy.orm import aliased

from portal.kernel.policy import Actor
from portal.prototypes.blind.models import BlindFirst, Finish, OwnNumber
from portal.prototypes.models import Comment, Decision, Thread
from portal.prototypes.sharing.models import GuestWord

_opening: Any = aliased(Comment)


def is_inside(actor: Actor) -> bool:
    """Those who are not asked for a first opinion: the team, and whoever makes."""
    return actor.is_team or actor.is_producer


def knows_all(actor: Actor, model: Any, prototype_id: Any) -> ColumnElement[bool]:
    """Rows of `model` about prototypes of which this actor may hear everybody: nothing runs, or he has finished."""
    if is_inside(actor):
        return true()
    running = select(BlindFirst.id).where(BlindFirst.prototype_id == prototype_id, BlindFirst.status == "running")
    if actor.key:
        done = select(Finish.id).where(Finish.blind_id == BlindFirst.id, Finish.viewer == actor.key).correlate(BlindFirst)
        running = running.where(~exists(done))
    return ~exists(running.correlate(model))


def opened_by(actor: Actor) -> ColumnElement[bool]:
    """Threads this actor opened, also as a guest without an account."""
    if actor.user_id:
        return Thread.author_id == actor.user_id
    if not actor.guest_of:
        return false()
    first = select(func.min(_opening.id)).where(_opening.thread_id == Thread.id).correlate(Thread).scalar_subquery()
    said = select(GuestWord.comment_id).where(GuestWord.pass_id == actor.guest_of, GuestWord.comment_id == first)
    return and_(Thread.author_id.is_(None), exists(said.correlate(Thread)))


def threads_told(actor: Actor) -> ColumnElement[bool]:
    """Threads that need not keep still before this actor: his own, and where he knows all."""
    return true() if is_inside(actor) else or_(opened_by(actor), knows_all(actor, Thread, Thread.prototype_id))


def decisions_told(actor: Actor) -> ColumnElement[bool]:
    """The same of decisions."""
    if is_inside(actor):
        return true()
    knows = knows_all(actor, Decision, Decision.prototype_id)
    return or_(Decision.user_id == actor.user_id, knows) if actor.user_id else knows


def shown_number() -> Any:
    """What stands on a thread's pin: its number, or while its author has not finished his own count."""
    own = select(OwnNumber.number).where(OwnNumber.thread_id == Thread.id).correlate(Thread).scalar_subquery()
    return func.coalesce(own, Thread.number)
