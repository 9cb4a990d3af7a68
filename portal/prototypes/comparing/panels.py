"""In the room's head: the way to compare, on one key each."""

from typing import Any

from portal.kernel.policy import Actor
from portal.prototypes.parts import RoomPanel


def link(_actor: Actor, room: Any) -> tuple[str, dict[str, Any]] | None:
    """Where there are two versions to see; the one on the table with the one before it, or the first with the next."""
    if room.open is None or len(room.versions) < 2:
        return None
    numbers = sorted(one.row.number for one in room.versions)
    here = room.open.row.number
    older = [one for one in numbers if one < here]
    before, after = (older[-1], here) if older else (here, numbers[1])
    return "prototypes/comparing/_link.html", {"id": room.id, "before": before, "after": after,
                                               "asset": room.asset.asset.id if room.asset else None}


PANELS = (RoomPanel(link, "head"),)
