"""What an idea's page shows of those who made it."""

from typing import Any

from sqlalchemy import String, bindparam, cast, func, literal, select, union_all

from portal.ideas.amending.models import Amendment
from portal.ideas.amending.states import FIELDS
from portal.ideas.models import Idea
from portal.ideas.panels import PanelShown
from portal.ideas.together import queries
from portal.ideas.together.models import Coauthor
from portal.kernel.columns import Id
from portal.kernel.db import session
from portal.kernel.policy import Actor, can

_MANY = union_all(
    select(literal(1).label("one")).where(Coauthor.idea_id == bindparam("idea"), Coauthor.status == "accepted"),
    select(literal(1).label("one")).where(Amendment.idea_id == bindparam("idea"), Amendment.status == "accepted")).subquery()
LOOKS = {
    "made_together": select(func.count()).select_from(_MANY).scalar_subquery(),
    "my_coauthorship": cast(select(Coauthor.id).where(
        Coauthor.idea_id == bindparam("idea"), Coauthor.user_id == bindparam("me", type_=Id()),
        Coauthor.status.in_(("invited", "accepted"))).scalar_subquery(), String),
}


def for_idea(actor: Actor, idea_id: str, seen: Any) -> PanelShown | None:
    """Who made it, where it was not the author alone; to the author the way to invite, to the invited the way to answer."""
    idea = session().get_one(Idea, idea_id)
    invites = can(actor, "idea.invite", idea)
    if not seen.made_together and not seen.my_coauthorship and not invites:
        return None
    parts = queries.contributions(idea) if seen.made_together else []
    own = queries.mine(actor, idea_id) if seen.my_coauthorship else None
    return "ideas/together/_panel.html", {"idea_id": idea_id, "parts": parts, "invites": invites, "own": own,
                                          "fields": FIELDS}, False
