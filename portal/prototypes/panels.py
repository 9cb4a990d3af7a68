"""What an idea's page shows of prototypes; the roof puts it there."""

from typing import Any

from sqlalchemy import bindparam, exists, select

from portal.kernel.policy import Actor, can
from portal.prototypes import queries
from portal.prototypes.models import IdeaLink

IDEA_LOOKS = {"has_prototypes": select(exists().where(IdeaLink.idea_id == bindparam("idea"))).scalar_subquery()}


def for_idea(actor: Actor, idea_id: str, seen: Any) -> tuple[str, dict[str, Any], bool] | None:
    """The prototypes that answer an idea; for the team also a way to attach one."""
    found = queries.of_idea(actor, idea_id) if seen.has_prototypes else []
    managing = can(actor, "prototype.manage")
    if not found and not managing:
        return None
    offered = queries.attachable(actor, idea_id) if managing else []
    shown = {"prototypes": found, "attachable": offered, "panel_idea_id": idea_id}
    return "prototypes/_idea_panel.html", shown, False
