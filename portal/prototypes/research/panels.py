"""What research shows in the room (the questions that are asked) and on the team's desk (how to ask one)."""

from typing import Any

from portal.kernel.policy import Actor, can
from portal.prototypes.research import queries

STYLES = ("css/review-research.css",)


def asked(actor: Actor, room: Any) -> tuple[str, dict[str, Any]]:
    """The questions about this prototype; a place for them also while there is none."""
    pictures = room.open is not None and any(one.asset.kind == "image" for one in room.open.assets)
    return "prototypes/research/_panel.html", {"studies": queries.of_prototype(actor, room.prototype.id, 10),
                                               "heat": room.open.row.id if pictures else None,
                                               "prototype_id": room.prototype.id}


def desk(actor: Actor, shown: Any) -> tuple[str, dict[str, Any]] | None:
    """The questions, and the form for another about the shown version."""
    current = next((one for one in shown.versions if one.row.status == "current"), None)
    if not can(actor, "study.run") or current is None or shown.prototype.status in ("draft", "archived"):
        return None
    ways = [("version", one) for one in shown.versions if one.row.status != "draft"]
    return "prototypes/research/_desk.html", {"studies": queries.of_prototype(actor, shown.prototype.id),
                                              "current": current, "ways": ways}
