"""What stands in the head of a thread: who takes care and by when; settled, why not, or where the same was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import aliased

from portal.accounts.models import User
from portal.kernel.db import session
from portal.prototypes.models import Thread
from portal.prototypes.talk.models import ThreadTask, ThreadVerdict

_same: Any = aliased(Thread)


@dataclass(frozen=True)
class Care:
    """All of it; what does not apply is None."""

    assignee_id: str | None
    assignee: str | None
    due_on: date | None
    why: str | None
    words: str | None
    same_as: str | None
    same_sign: str | None


def of(thread_ids: Sequence[str]) -> dict[str, Care]:
    """By thread, for those of which there is something to say."""
    rows = session().execute(
        select(Thread.id, ThreadTask.assignee_id, User.name, ThreadTask.due_on, ThreadVerdict.why, ThreadVerdict.words,
               ThreadVerdict.same_as, Thread.status, _same.number, _same.internal)
        .outerjoin(ThreadTask, ThreadTask.thread_id == Thread.id).outerjoin(User, User.id == ThreadTask.assignee_id)
        .outerjoin(ThreadVerdict, ThreadVerdict.thread_id == Thread.id).outerjoin(_same, _same.id == ThreadVerdict.same_as)
        .where(Thread.id.in_(thread_ids), or_(ThreadTask.thread_id.is_not(None), ThreadVerdict.thread_id.is_not(None))))
    return {row.id: _care(row) for row in rows}


def _care(row: Any) -> Care:
    settled = row.status == "resolved"
    sign = f"{'i' if row.internal else ''}{row.number}" if row.same_as and settled else None
    return Care(row.assignee_id, row.name, row.due_on, row.why if settled else None, row.words if settled else None,
                row.same_as if settled else None, sign)


def out(care: Care) -> dict[str, Any]:
    """The same for programs."""
    return {"assignee": {"id": care.assignee_id, "name": care.assignee} if care.assignee_id else None,
            "due_on": care.due_on.isoformat() if care.due_on else None, "why_not": care.why, "words": care.words or None,
            "same_as": care.same_as}
