"""What stands on an idea's page of merges and relations."""

from typing import Any

from sqlalchemy import bindparam, exists, or_, select

from portal.ideas.merging import queries
from portal.ideas.merging.models import CarriedSupport, IdeaMerge, IdeaRelation
from portal.ideas.merging.states import KINDS
from portal.ideas.models import Idea, Support
from portal.ideas.states import EDIT
from portal.kernel.columns import Id
from portal.kernel.db import session
from portal.kernel.policy import Actor, can

_IDEA: Any = bindparam("idea")
_ME: Any = bindparam("me", type_=Id())
LOOKS = {
    "has_merges": select(exists().where(or_(IdeaMerge.source_id == _IDEA, IdeaMerge.target_id == _IDEA),
                                        IdeaMerge.status.in_(("proposed", "done")))).scalar_subquery(),
    "has_relations": select(exists().where(or_(IdeaRelation.idea_id == _IDEA, IdeaRelation.to_id == _IDEA))).scalar_subquery(),
    "carried_to_me": select(exists().where(CarriedSupport.idea_id == _IDEA, CarriedSupport.user_id == _ME,
                                           Support.id == CarriedSupport.support_id, Support.version == 1)).scalar_subquery(),
}


def merges(actor: Actor, idea_id: str, seen: Any) -> tuple[str, dict[str, Any], bool] | None:
    """Into what it went, what went into it, what is proposed, and one's own support that was carried over."""
    found = queries.merges(actor, idea_id) if seen.has_merges else []
    mine = queries.my_carried(actor, idea_id) if seen.carried_to_me else None
    if not found and mine is None:
        return None
    ideas = {one.id: one for one in session().scalars(select(Idea).where(Idea.id.in_(
        {idea_id, *(one.other_id for one in found if one.merge.status == "proposed")})))} if found else {}
    may = {one.merge.id: _may(actor, one, ideas, idea_id) for one in found}
    return "ideas/merging/_merges.html", {"merges": found, "mine": mine, "may": may, "undoes": actor.is_team,
                                          "idea_id": idea_id}, False


def _may(actor: Actor, one: queries.Joined, ideas: dict[str, Idea], idea_id: str) -> tuple[bool, bool]:
    """Whether this actor may agree, and refuse."""
    if one.merge.status != "proposed":
        return False, False
    here, other = ideas[idea_id], ideas[one.other_id]
    source, target = (other, here) if one.inward else (here, other)
    agrees = ((can(actor, "merge.agree", source) and not one.merge.source_agreed)
              or (can(actor, "merge.agree", target) and not one.merge.target_agreed))
    return agrees, can(actor, "merge.refuse", source, target)


def related(actor: Actor, idea_id: str, seen: Any) -> tuple[str, dict[str, Any], bool] | None:
    """The ideas it has to do with; for whoever stands behind it the ways to link, split and merge."""
    found = queries.related(actor, idea_id) if seen.has_relations else []
    idea = session().get(Idea, idea_id)
    manages = idea is not None and idea.status != "draft" and can(actor, "idea.relate", idea)
    if not found and not manages:
        return None
    return "ideas/merging/_related.html", {
        "related": found, "manages": manages, "idea_id": idea_id, "kinds": [(name, str(word)) for name, word in KINDS.items()],
        "open": idea is not None and idea.status in EDIT.from_}, False
