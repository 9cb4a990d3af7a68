"""Reminders of groups whose turn it is: two days before the day, on it, and when it is over; each is told once."""

from datetime import date, timedelta

from sqlalchemy import select

from portal.core.once import insert_once
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.prototypes.models import Prototype
from portal.prototypes.reviewing.events import GroupDue
from portal.prototypes.reviewing.models import Group, Reminder, Round

SOON = timedelta(days=2)


def kind_of(due_on: date, today: date) -> str | None:
    """Which reminder a day calls for today."""
    if due_on <= today:
        return "today" if due_on == today else "overdue"
    return "soon" if due_on - today <= SOON else None


def remind() -> int:
    """Tells each open group what its day calls for and it was not told yet; how many were told."""
    today = clock.today()
    rows = session().execute(
        select(Group.id, Group.due_on, Round.prototype_id, Round.version_id).join(Round, Round.id == Group.round_id)
        .join(Prototype, Prototype.id == Round.prototype_id)
        .where(Group.status == "open", Group.due_on <= today + SOON, Round.status == "open", Prototype.status == "in_review")
        .order_by(Group.id).limit(500)).all()
    told = 0
    for row in rows:
        kind = kind_of(row.due_on, today)
        if kind and insert_once(Reminder, group_id=row.id, kind=kind, told_at=clock.now()):
            record(Actor.system(), GroupDue(prototype_id=row.prototype_id, version_id=row.version_id, group_id=row.id,
                                            kind=kind))
            told += 1
    return told
