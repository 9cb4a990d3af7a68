"""Who is told of what happens in threads beyond words: whoever is called, and whoever takes care."""

from typing import Any

from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules
from portal.prototypes.models import Comment, Prototype, Thread
from portal.prototypes.talk.events import (
    InternalPersonCalled,
    InternalThreadAssigned,
    PersonCalled,
    ThreadAssigned,
    ThreadDue,
    ThreadOverdue,
)


def _title(heard: Heard[Any]) -> str:
    return session().get_one(Prototype, heard.fact.prototype_id).title


@rules.on(PersonCalled, InternalPersonCalled)
def called(heard: Heard[Any]) -> Notice | None:
    """The one who is called by an edit; in an internal thread nobody but the team."""
    said = session().get(Comment, heard.fact.comment_id)
    if said is None or said.status != "posted":
        return None
    inside = isinstance(heard.fact, InternalPersonCalled)
    door = seeing.the_team if inside else seeing.words(heard.fact.prototype_id, said.thread_id)
    return Notice([heard.fact.user_id], door, "prototypes", f"/threads/{heard.fact.thread_id}#comment-{said.id}", _title(heard))


@rules.on(ThreadAssigned, InternalThreadAssigned)
def assigned(heard: Heard[Any]) -> Notice:
    """Whoever takes care now: that it is his, or that his day is another."""
    return _care(heard, [heard.fact.assignee_id])


@rules.on(ThreadDue, ThreadOverdue)
def due(heard: Heard[Any]) -> Notice:
    """Whoever takes care; where nobody does, whoever looks after the prototype, else the team."""
    if heard.fact.assignee_id:
        return _care(heard, [heard.fact.assignee_id])
    owner = session().get_one(Prototype, heard.fact.prototype_id).owner_id
    return _care(heard, [owner] if owner else circles.team())


def _care(heard: Heard[Any], to: list[str | None] | list[str]) -> Notice:
    thread = session().get_one(Thread, heard.fact.thread_id)
    door = seeing.the_team if thread.internal else seeing.prototype(thread.prototype_id)
    return Notice(to, door, "prototypes", f"/threads/{thread.id}", _title(heard))
