"""How long people wait for the team's first answer, for the team: a word in the thread, or its being settled by the team."""

from dataclasses import dataclass
from datetime import datetime
from statistics import median
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from portal.accounts.models import User
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.policy import Actor, authorize
from portal.prototypes.models import Comment, Thread
from portal.prototypes.queries import find

MOST = 10_000
TEAM = ("team", "admin")
_asker: Any = aliased(User)
_settler: Any = aliased(User)
_replier: Any = aliased(User)


@dataclass(frozen=True)
class AnswerTime:
    """Seconds until the first answer, the middle of all; how many still wait, and which has waited longest since when."""

    answered: int
    median_seconds: int | None
    waiting: int
    oldest_thread_id: str | None
    oldest_since: datetime | None


def of_prototype(actor: Actor, prototype_id: str) -> AnswerTime:
    """Of what customers and makers asked about a prototype, internal threads aside."""
    found = find(actor, prototype_id)
    authorize(actor, "thread.overview")
    said = (select(func.min(Comment.created_at)).join(_replier, _replier.id == Comment.author_id)
            .where(Comment.thread_id == Thread.id, _replier.role.in_(TEAM)).correlate(Thread).scalar_subquery())
    rows = session().execute(
        select(Thread.id, Thread.status, Thread.created_at, Thread.resolved_at, _settler.role.label("settled_by"),
               said.label("said_at"))
        .join(_asker, _asker.id == Thread.author_id).outerjoin(_settler, _settler.id == Thread.resolved_by)
        .where(Thread.prototype_id == found.id, Thread.internal.is_(False), _asker.role.not_in(TEAM))
        .order_by(Thread.id).limit(MOST)).all()
    waited = [(first - row.created_at).total_seconds() for row in rows if (first := _first(row)) is not None]
    waiting = [row for row in rows if row.status == "open" and _first(row) is None]
    oldest = waiting[0] if waiting else None
    return AnswerTime(len(waited), round(median(waited)) if waited else None, len(waiting),
                      oldest.id if oldest else None, oldest.created_at if oldest else None)


def _first(row: Any) -> datetime | None:
    times = [row.said_at, row.resolved_at if row.settled_by in TEAM else None]
    return min((one for one in times if one is not None), default=None)


def since(moment: datetime) -> int:
    """Seconds from then until now."""
    return round((clock.now() - moment).total_seconds())
