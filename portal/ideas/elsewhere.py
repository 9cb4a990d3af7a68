"""What other pages lead to here: ideas and their revisions by their titles, for those who may see them."""

from sqlalchemy import select

from portal.ideas.models import Idea, IdeaRevision
from portal.ideas.queries import visible_to
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.kernel.text import _


def ways(actor: Actor, idea_ids: list[str]) -> dict[str, tuple[str, str]]:
    """Ideas: their titles and where they stand."""
    rows = session().execute(select(Idea.id, Idea.title).where(Idea.id.in_(idea_ids), visible_to(actor)))
    return {row.id: (row.title, f"/ideas/{row.id}") for row in rows}


def revision_ways(actor: Actor, revision_ids: list[str]) -> dict[str, tuple[str, str]]:
    """Revisions: the titles they had, and what changed with them."""
    rows = session().execute(
        select(IdeaRevision.id, IdeaRevision.idea_id, IdeaRevision.number, IdeaRevision.title)
        .join(Idea, Idea.id == IdeaRevision.idea_id).where(IdeaRevision.id.in_(revision_ids), visible_to(actor)))
    return {row.id: (_("%(title)s, revision %(number)s", title=row.title, number=row.number),
                     f"/ideas/{row.idea_id}/revisions?number={row.number}") for row in rows}
