"""How many threads, open ones and decisions a prototype has, as far as one may hear of them."""

from typing import Any

from sqlalchemy import case, func, select

from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.prototypes.blind.conditions import is_inside, knows_all, opened_by
from portal.prototypes.models import Decision, Prototype, Thread


def counted(actor: Actor) -> list[Any]:
    """The columns thread_count, open_count and decision_count beside a prototype; his own alone where others keep still."""
    if is_inside(actor):
        return [Prototype.thread_count, Prototype.open_count, Prototype.decision_count]
    threads = select(func.count()).select_from(Thread).where(
        Thread.prototype_id == Prototype.id, Thread.internal.is_(False), opened_by(actor)).correlate(Prototype)
    decided = select(func.count()).select_from(Decision).where(
        Decision.prototype_id == Prototype.id, Decision.standing, Decision.user_id == actor.user_id).correlate(Prototype)
    own = {"thread_count": threads, "open_count": threads.where(Thread.status == "open"), "decision_count": decided}
    knows = knows_all(actor, Prototype, Prototype.id)
    return [case((knows, getattr(Prototype, name)), else_=mine.scalar_subquery()).label(name) for name, mine in own.items()]


def counts_of(actor: Actor, prototype_id: str) -> Any:
    """The same of one prototype."""
    return session().execute(select(*counted(actor)).where(Prototype.id == prototype_id)).one()
