"""Beside an idea: those the team linked it with, as far as the one who looks may see them."""

from typing import Any

from sqlalchemy import bindparam, case, exists, or_, select

from portal.ideas.duplicates.models import IdeaPair
from portal.ideas.models import Idea
from portal.ideas.panels import PanelShown
from portal.ideas.queries import visible_to
from portal.ideas.states import LABELS
from portal.kernel.columns import Id
from portal.kernel.db import session
from portal.kernel.policy import Actor

MOST = 8
_HERE: Any = bindparam("idea", type_=Id())
_LINKED = (IdeaPair.state == "linked") & or_(IdeaPair.older_id == _HERE, IdeaPair.newer_id == _HERE)
LOOKS = {"linked": select(exists().where(_LINKED)).scalar_subquery()}


def related(actor: Actor, idea_id: str, seen: Any) -> PanelShown | None:
    """Nothing, where nothing is linked or none of it is to be seen."""
    if not seen.linked:
        return None
    other = select(case((IdeaPair.older_id == _HERE, IdeaPair.newer_id), else_=IdeaPair.older_id)).where(_LINKED)
    rows = session().execute(
        select(Idea.id, Idea.title, Idea.status).where(Idea.id.in_(other), visible_to(actor), Idea.status != "draft")
        .order_by(Idea.id.desc()).limit(MOST), {"idea": idea_id}).all()
    if not rows:
        return None
    told = tuple((row.id, row.title, row.status, str(LABELS[row.status])) for row in rows)
    return "ideas/duplicates/_related.html", {"related": told}, True
