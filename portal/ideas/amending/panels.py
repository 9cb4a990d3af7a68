"""What an idea's page shows of amendments: the open ones by voices, and the way to propose one."""

from typing import Any

from sqlalchemy import bindparam, func, select

from portal.ideas.amending import queries
from portal.ideas.amending.models import Amendment
from portal.ideas.amending.states import FIELDS, LABELS
from portal.ideas.models import Idea
from portal.ideas.panels import PanelShown
from portal.ideas.states import AMEND
from portal.kernel.db import session
from portal.kernel.policy import Actor, can

SHOWN = 5
_OF_IDEA = select(func.count()).select_from(Amendment).where(Amendment.idea_id == bindparam("idea"))
LOOKS = {
    "amendments_open": _OF_IDEA.where(Amendment.status == "open").scalar_subquery(),
    "amendments_all": _OF_IDEA.scalar_subquery(),
    "may_be_amended": select(Idea.status.in_(AMEND.from_)).where(Idea.id == bindparam("idea")).scalar_subquery(),
}


def for_idea(actor: Actor, idea_id: str, seen: Any) -> PanelShown | None:
    """Shown where there is one, or where one may be proposed."""
    if not seen.amendments_all and not seen.may_be_amended:
        return None
    found = queries.open_ones(idea_id, actor.user_id, SHOWN) if seen.amendments_open else []
    may = bool(seen.may_be_amended) and can(actor, "amendment.propose", session().get_one(Idea, idea_id))
    return "ideas/amending/_panel.html", {
        "panel_idea_id": idea_id, "changes": found, "open_count": seen.amendments_open, "all_count": seen.amendments_all,
        "may": may, "fields": FIELDS, "labels": LABELS}, False
