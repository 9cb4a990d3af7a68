"""Who is told of co-authors: the one who is invited or put out, and the author of what came of it."""

from collections.abc import Sequence
from typing import Any

from portal.ideas.models import Idea
from portal.ideas.together.events import (
    CoauthorDeclined,
    CoauthorInvited,
    CoauthorJoined,
    CoauthorLeft,
    CoauthorRemoved,
    CoauthorUninvited,
)
from portal.ideas.together.models import Coauthor
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.policy import Actor
from portal.notifications import seeing
from portal.notifications.rules import Notice, rules


@rules.on(CoauthorInvited, CoauthorUninvited, CoauthorRemoved)
def invited(heard: Heard[Any]) -> Notice | None:
    """The one it is about, who need not see the idea yet, or any more."""
    found = session().get(Coauthor, heard.fact.coauthor_id)
    if found is None:
        return None
    idea, standing = session().get_one(Idea, found.idea_id), found.status == "invited"

    def himself(actors: Sequence[Actor]) -> set[str]:
        return {one.user_id for one in actors if one.user_id and one.user_id == found.user_id}

    return Notice([found.user_id], himself, "ideas", f"/coauthorships/{found.id}" if standing else "/ideas", idea.title)


@rules.on(CoauthorJoined, CoauthorDeclined, CoauthorLeft)
def answered(heard: Heard[Any]) -> Notice | None:
    """The author, and whoever invited."""
    found = session().get(Coauthor, heard.fact.coauthor_id)
    if found is None:
        return None
    idea = session().get_one(Idea, found.idea_id)
    return Notice([idea.author_id, found.invited_by], seeing.idea(idea.id), "ideas", f"/ideas/{idea.id}/coauthors", idea.title)
