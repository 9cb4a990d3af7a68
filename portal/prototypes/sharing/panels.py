"""What the desk and the room show of sharing."""

from typing import Any

from portal.kernel.policy import Actor, can
from portal.prototypes.sharing import queries


def on_desk(actor: Actor, shown: Any) -> tuple[str, dict[str, Any]] | None:
    """For the team: links, newcomers and segments, terms, watermark, and the way to who saw what."""
    if not can(actor, "prototype.share"):
        return None
    return "prototypes/sharing/_desk.html", {
        "links": queries.links(actor, shown.id), "letters": queries.letters(actor, shown.id),
        "settings": queries.settings(actor, shown.id), "tags": queries.known_tags(), "prototype_id": shown.id}


def in_room(actor: Actor, room: Any) -> tuple[str, dict[str, Any]] | None:
    """That one looks as a guest, or what is kept of one's looking; the team has its desk."""
    if actor.is_team or not actor.key:
        return None
    return "prototypes/sharing/_room.html", {"prototype_id": room.id, "guest": actor.guest_of is not None}
