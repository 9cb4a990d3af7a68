"""What this folder shows in the room: what is new to whoever looks, and the filters of the list."""

from typing import Any

from sqlalchemy import select

from portal.accounts.models import User
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.prototypes.models import Thread
from portal.prototypes.policy import heard_by
from portal.prototypes.talk import reading
from portal.prototypes.talk.models import ThreadTask

NARROWING = ("label", "mine", "unread", "assignee", "q", "here")
Shown = tuple[str, dict[str, Any]]


def bar(actor: Actor, room: Any) -> Shown | None:
    """Above the threads: what is new, and which of them are listed."""
    if room.open is None:
        return None
    news = reading.unread(actor, room.id)
    return "prototypes/talk/_bar.html", {
        "news": news, "new": sum(one.number for one in news), "asked": room.asked, "room": room,
        "narrowed": any(room.asked.get(one) for one in NARROWING), "people": _takers(actor, room.open.row.id)}


def _takers(actor: Actor, version_id: str) -> list[Any]:
    """Who takes care of something on this version."""
    return list(session().execute(select(User.id, User.name).where(User.id.in_(
        select(ThreadTask.assignee_id).join(Thread, Thread.id == ThreadTask.thread_id)
        .where(Thread.version_id == version_id, heard_by(actor)))).order_by(User.name)))
