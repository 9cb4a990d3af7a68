"""What looking blind first shows: to a reviewer what he sees and how he finishes, to the team who has."""

from typing import Any

from portal.kernel.policy import Actor, can
from portal.prototypes.blind import showing

STYLES = ("css/review-blind.css",)
Shown = tuple[str, dict[str, Any]] | None


def in_room(actor: Actor, room: Any) -> Shown:
    """Above the threads. A place for it is there also while nothing runs: it may begin."""
    if room.blind.on is None:
        return "prototypes/blind/_room.html", {"view": None}
    view = showing.view_of(actor, room.blind.on)
    number = next((one.row.number for one in room.versions if one.row.id == room.blind.on), 0)
    return "prototypes/blind/_room.html", {
        "view": view, "still": room.blind.still, "number": number, "team": can(actor, "blind.see"),
        "may": can(actor, "blind.finish"), "prototype_id": room.id}


def desk(actor: Actor, shown: Any) -> Shown:
    """On the team's desk: the choice for what is shown and for what is in preparation."""
    if not can(actor, "blind.choose") or shown.prototype.status == "archived":
        return None
    rows = [one.row for one in shown.versions if one.row.status != "superseded"][:2]
    cards = [{"row": one, "view": showing.view_of(actor, one.id)} for one in rows]
    return ("prototypes/blind/_desk.html", {"cards": cards}) if cards else None
