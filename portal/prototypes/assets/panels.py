"""What the review room and the desk tell of the files: sizes, pages, lengths; the shelf of a prototype."""

from typing import Any

from portal.kernel.policy import Actor, can
from portal.prototypes.assets.shelves import MOST_BYTES, MOST_FILES, peek

STYLES = ("css/review-assets.css",)


def shown_here(actor: Actor, room: Any) -> tuple[str, dict[str, Any]] | None:
    """In the room, what the open version shows, with the measures of each."""
    if room.open is None or not room.open.assets:
        return None
    return "prototypes/assets/_shown.html", {"assets": room.open.assets, "team": can(actor, "prototype.manage")}


def shelf(_actor: Actor, seen: Any) -> tuple[str, dict[str, Any]]:
    """On the desk, how much the prototype holds and whether originals are kept."""
    found = peek(seen.prototype.id)
    return "prototypes/assets/_shelf.html", {"shelf": found, "prototype_id": seen.prototype.id, "most_files": MOST_FILES,
                                             "most_bytes": MOST_BYTES}
