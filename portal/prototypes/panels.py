"""What an idea's page shows of prototypes; the roof puts it there."""

from typing import Any

from portal.kernel.policy import Actor, can
from portal.prototypes import queries


def for_idea(actor: Actor, idea_id: str) -> tuple[str, dict[str, Any]] | None:
    """The prototypes that answer an idea; for the team also a way to attach one."""
    found = queries.of_idea(actor, idea_id)
    managing = can(actor, "prototype.manage")
    if not found and not managing:
        return None
    offered = queries.attachable(actor, idea_id) if managing else []
    return "prototypes/_idea_panel.html", {"prototypes": found, "attachable": offered, "panel_idea_id": idea_id}
