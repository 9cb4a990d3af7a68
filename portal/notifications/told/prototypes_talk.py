"""Who is told of what happens in threads beyond words: whoever is called, and whoever takes care."""

from typing import Any

from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import seeing
from portal.notifications.rules import Notice, rules
from portal.prototypes.models import Comment, Prototype
from portal.prototypes.talk.events import InternalPersonCalled, PersonCalled


def _title(heard: Heard[Any]) -> str:
    return session().get_one(Prototype, heard.fact.prototype_id).title


@rules.on(PersonCalled, InternalPersonCalled)
def called(heard: Heard[Any]) -> Notice | None:
    """The one who is called by an edit; in an internal thread nobody but the team."""
    said = session().get(Comment, heard.fact.comment_id)
    if said is None or said.status != "posted":
        return None
    door = seeing.the_team if isinstance(heard.fact, InternalPersonCalled) else seeing.prototype(heard.fact.prototype_id)
    return Notice([heard.fact.user_id], door, "prototypes", f"/threads/{heard.fact.thread_id}#comment-{said.id}", _title(heard))
