"""Who is told what happens to amendments: whoever answers them, and whoever proposed them. Voices are told to nobody."""

from typing import Any

from portal.ideas.amending.events import (
    AmendmentAccepted,
    AmendmentDeclined,
    AmendmentOvertaken,
    AmendmentProposed,
    AmendmentRenewed,
    AmendmentWithdrawn,
)
from portal.ideas.amending.models import Amendment
from portal.ideas.models import Idea
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import seeing
from portal.notifications.rules import Notice, rules


def _notice(heard: Heard[Any], to: list[str | None]) -> Notice:
    idea = session().get_one(Idea, heard.fact.idea_id)
    return Notice(to, seeing.idea(idea.id), "ideas", f"/amendments/{heard.fact.amendment_id}", idea.title)


@rules.on(AmendmentProposed, AmendmentRenewed, AmendmentWithdrawn)
def proposed(heard: Heard[Any]) -> Notice:
    """The author and the co-authors, who answer it."""
    idea = session().get_one(Idea, heard.fact.idea_id)
    return _notice(heard, [idea.author_id, *idea.coauthor_ids])


@rules.on(AmendmentAccepted, AmendmentDeclined, AmendmentOvertaken)
def answered(heard: Heard[Any]) -> Notice:
    """Whoever proposed it."""
    return _notice(heard, [session().get_one(Amendment, heard.fact.amendment_id).author_id])
