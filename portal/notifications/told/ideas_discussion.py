"""Who is told when a comment is edited so that it calls somebody: he alone, if he may read it and it stands."""

from portal.ideas.discussion.events import PersonCalled
from portal.ideas.models import Comment, Idea
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import seeing
from portal.notifications.rules import Notice, rules


@rules.on(PersonCalled)
def called(heard: Heard[PersonCalled]) -> Notice | None:
    """The one who is called; beside a note of the team nobody else's."""
    said = session().get(Comment, heard.fact.comment_id)
    if said is None or said.status != "posted":
        return None
    door = seeing.the_team if said.internal else seeing.idea(said.idea_id, decision=False)
    return Notice([heard.fact.user_id], door, "ideas", f"/comments/{said.id}",
                  session().get_one(Idea, said.idea_id).title, about="" if said.internal else f"idea:{said.idea_id}")
