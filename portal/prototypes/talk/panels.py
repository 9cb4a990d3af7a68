"""What this folder shows in the room: what is new to whoever looks, and the filters of the list."""

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from babel.dates import format_timedelta
from sqlalchemy import select

from portal.accounts.models import User
from portal.kernel.db import session
from portal.kernel.policy import Actor, can
from portal.kernel.text import locale
from portal.prototypes.models import Thread
from portal.prototypes.policy import heard_by
from portal.prototypes.talk import answering, reading, taking, wishing
from portal.prototypes.talk.models import ThreadTask

NARROWING = ("label", "mine", "unread", "assignee", "q", "here")
Shown = tuple[str, dict[str, Any]]


def bar(actor: Actor, room: Any) -> Shown | None:
    """Above the threads: what is new, and which of them are listed."""
    if room.open is None:
        return None
    news = reading.unread(actor, room.id)
    narrowed = any(room.asked.get(one) for one in (*NARROWING, "state", "after"))
    return "prototypes/talk/_bar.html", {
        "news": news, "new": sum(one.number for one in news), "asked": room.asked, "room": room,
        "narrowed": narrowed, "people": _takers(actor, room.open.row.id) if narrowed or room.more_threads else _seen(room)}


def _seen(room: Any) -> list[Any]:
    """Who takes care of something, where all threads are on the page."""
    cares = [one.more["care"] for one in room.threads if "care" in one.more]
    found = {one.assignee_id: one.assignee or "" for one in cares if one.assignee_id}
    return [SimpleNamespace(id=one, name=name) for one, name in sorted(found.items(), key=lambda pair: pair[1])]


def _takers(actor: Actor, version_id: str) -> list[Any]:
    """Who takes care of something on this version."""
    return list(session().execute(select(User.id, User.name).where(User.id.in_(
        select(ThreadTask.assignee_id).join(Thread, Thread.id == ThreadTask.thread_id)
        .where(Thread.version_id == version_id, heard_by(actor)))).order_by(User.name)))


def tools(actor: Actor, room: Any) -> Shown | None:
    """For the team: what script clones into the chosen thread to say who takes care of it."""
    if room.open is None or not can(actor, "thread.assign"):
        return None
    found = taking.takers(actor, room.id)
    return "prototypes/talk/_taking.html", {"takers": found}


def counted(actor: Actor, room: Any) -> Shown | None:
    """For everybody but the team: how many named a price, without what it adds up to."""
    prices = [len(one.wishes) for one in getattr(room, "threads", ()) if one.wishes]
    if not prices or can(actor, "thread.overview"):
        return None
    return "prototypes/talk/_counted.html", {"prices": sum(prices), "changes": len(prices)}


def _lasting(seconds: int | None) -> str:
    """A length of time in words, such as "3 hours"."""
    return "" if seconds is None else str(format_timedelta(timedelta(seconds=seconds), threshold=1.4, locale=locale()))


def desk(actor: Actor, shown: Any) -> Shown | None:
    """On the team's desk: how fast it answers, and what the changes are worth."""
    if not can(actor, "thread.overview"):
        return None
    waited = answering.of_prototype(actor, shown.id)
    return "prototypes/talk/_desk.html", {"waited": waited, "median": _lasting(waited.median_seconds),
                                          "worth": wishing.ranked(actor, shown.id)}
