"""Taking care of a thread: the team says who and by when; that person has it in his list and is reminded, once of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import String, cast, func, select, update
from sqlalchemy.orm import aliased

from portal.accounts.models import User
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.events import record
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes.models import Comment, Prototype, Thread, Version
from portal.prototypes.policy import heard_by, shown_to, visible
from portal.prototypes.queries import find_thread
from portal.prototypes.talk.events import InternalThreadAssigned, ThreadAssigned, ThreadDue, ThreadOverdue
from portal.prototypes.talk.models import ThreadTask
from portal.prototypes.talk.people import Person, those

MORNING = 7
AT_ONCE = 500
TAKERS = ("team", "admin", "producer")
_giver: Any = aliased(User)


@dataclass(frozen=True)
class Task:
    """Something one takes care of."""

    thread_id: str
    prototype_id: str
    title: str
    sign: str
    internal: bool
    label: str
    text: str
    due_on: date | None
    is_overdue: bool
    given_by: str | None


def takers(actor: Actor, prototype_id: str, internal: bool = False) -> list[Person]:
    """Who may take care: the team; in threads for everybody also a maker who is on the prototype."""
    return those(actor, prototype_id, User.role.in_(TAKERS), internal=internal)


def assign(actor: Actor, thread_id: str, assignee_id: str | None, due_on: date | None) -> Thread:
    """Says who takes care of a thread and by which day; nobody and no day takes it off. Raises Invalid for a stranger."""
    thread = find_thread(actor, thread_id)
    authorize(actor, "thread.assign")
    found = session().get(ThreadTask, thread.id)
    before = (found.assignee_id, found.due_on) if found else (None, None)
    if (assignee_id, due_on) == before:
        return thread
    _check(actor, thread, assignee_id, due_on, *before)
    if found:
        session().delete(found)
        session().flush()
    if assignee_id or due_on:
        session().add(ThreadTask(thread_id=thread.id, assignee_id=assignee_id, due_on=due_on, assigned_by=actor.user_id))
    told = InternalThreadAssigned if thread.internal else ThreadAssigned
    record(actor, told(prototype_id=thread.prototype_id, thread_id=thread.id, assignee_id=assignee_id,
                       due_on=due_on.isoformat() if due_on else None))
    session().flush()
    return thread


def _check(actor: Actor, thread: Thread, assignee_id: str | None, due_on: date | None, who: str | None,
           day: date | None) -> None:
    if assignee_id and assignee_id != who:
        fits = those(actor, thread.prototype_id, User.id == assignee_id, User.role.in_(TAKERS), internal=thread.internal)
        if not fits:
            raise Invalid({"assignee_id": [_("Only somebody of the team, or a maker who is on this prototype.")]})
    if due_on and due_on != day and due_on < clock.today() - timedelta(days=1):  # it may still be yesterday where he lives
        raise Invalid({"due_on": [_("This day is over.")]})


def mine(actor: Actor, after: str | None = None, limit: int = 20) -> Page[Task]:
    """The open threads this person takes care of, by their day; those without a day last."""
    first = select(Comment.text).where(Comment.thread_id == Thread.id).order_by(Comment.id).limit(1).scalar_subquery()
    day = func.coalesce(cast(ThreadTask.due_on, String), "9999-12-31")
    wanted = (select(Thread.id, Thread.prototype_id, Thread.number, Thread.internal, Thread.label, Prototype.title,
                     first.label("text"), ThreadTask.due_on, _giver.name.label("given_by"))
              .join(ThreadTask, ThreadTask.thread_id == Thread.id).join(Version, Version.id == Thread.version_id)
              .join(Prototype, Prototype.id == Thread.prototype_id).outerjoin(_giver, _giver.id == ThreadTask.assigned_by)
              .where(ThreadTask.assignee_id == actor.user_id, Thread.status == "open", Prototype.status != "archived",
                     visible(actor), shown_to(actor), heard_by(actor)))
    return page_of(session(), wanted, [Key(day), Key(Thread.id)], after_cursor=after, limit=limit).map(_task)


def _task(row: Any) -> Task:
    return Task(row.id, row.prototype_id, row.title, f"{'i' if row.internal else ''}{row.number}", row.internal, row.label,
                row.text or "", row.due_on, bool(row.due_on and row.due_on < clock.today()), row.given_by)


def remind() -> int:
    """On the morning of the day, where the one who takes care lives, and on the morning after it; how many were told."""
    rows: Sequence[Any] = session().execute(
        select(ThreadTask.thread_id, ThreadTask.due_on, ThreadTask.assignee_id, ThreadTask.reminded_at, Thread.prototype_id,
               User.timezone)
        .join(Thread, Thread.id == ThreadTask.thread_id).join(Prototype, Prototype.id == Thread.prototype_id)
        .outerjoin(User, User.id == ThreadTask.assignee_id)
        .where(ThreadTask.due_on <= clock.today() + timedelta(days=1), ThreadTask.overdue_at.is_(None),
               Thread.status == "open", Prototype.status != "archived")
        .order_by(ThreadTask.due_on, ThreadTask.thread_id).limit(AT_ONCE)).all()
    return sum(_tell(row, clock.now().astimezone(ZoneInfo(row.timezone or "UTC"))) for row in rows)


def _tell(row: Any, there: datetime) -> bool:
    """Whoever writes the time first tells it."""
    if there.hour < MORNING or there.date() < row.due_on:
        return False
    late = there.date() > row.due_on
    column = ThreadTask.overdue_at if late else ThreadTask.reminded_at
    done = session().execute(update(ThreadTask).where(ThreadTask.thread_id == row.thread_id, ThreadTask.due_on == row.due_on,
                                                      column.is_(None)).values({column: clock.now()}))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        return False
    record(Actor.system(), (ThreadOverdue if late else ThreadDue)(
        prototype_id=row.prototype_id, thread_id=row.thread_id, assignee_id=row.assignee_id))
    return True
