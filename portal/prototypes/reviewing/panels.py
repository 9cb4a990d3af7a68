"""What reviewing shows in the room (how the round stands, and one's own part in it) and on the team's desk."""

from typing import Any

from portal.kernel.policy import Actor, can
from portal.prototypes.reviewing import gates, queries

STYLES = ("css/review-reviewing.css",)
Shown = tuple[str, dict[str, Any]]


def standing(actor: Actor, room: Any) -> Shown | None:
    """How the round of the open version stands. A place for it is there also while there is none: one may begin."""
    if room.open is None:
        return None
    found = queries.view_of(room.open.row.id, actor)
    if found is not None and found.status == "prepared" and not actor.is_team:
        found = None
    return "prototypes/reviewing/_standing.html", {"review": found, "version_id": room.open.row.id}


def my_part(actor: Actor, room: Any) -> Shown | None:
    """What is asked of this person, what he said, and the open threads for the team when changes are wanted."""
    if room.open is None or room.open.row.status != "current":
        return None
    found = queries.view_of(room.open.row.id, actor)
    mine = queries.mine(actor, found) if found is not None and found.status == "open" else []
    said = next((one for one in room.decisions if one.user_id == actor.user_id and one.version_id == room.open.row.id), None)
    runs = room.prototype.status == "in_review" and can(actor, "prototype.decide")
    asked = found is not None and actor.is_team and any(one.status == "changes_wanted" for one in found.groups)
    still = [one for one in room.threads if one.status == "open"] if asked else []
    if not mine and not (said and runs) and not asked:
        return None
    return "prototypes/reviewing/_mine.html", {"mine": mine, "said": said if runs else None, "asked": asked, "open": still,
                                               "prototype_id": room.prototype.id}


def desk(actor: Actor, shown: Any) -> Shown | None:
    """The groups of what is shown and of what is in preparation, and the stages that wait for them."""
    if not can(actor, "prototype.manage"):
        return None
    versions = [one.row for one in shown.versions if one.row.status != "superseded"][:2]
    if not versions or shown.prototype.status == "archived":
        return None
    cards = []
    for row in versions:
        found = queries.view_of(row.id, actor)
        cards.append({"row": row, "review": found, "seats": queries.seats_shown(found) if found else {},
                      "open": found is None or found.status != "closed", "gates": gates.bound(actor, row.id)})
    return "prototypes/reviewing/_desk.html", {"cards": cards, "stages": gates.offered(actor), "before": earlier,
                                               "arrangeable": shown.prototype.status != "approved"}


def earlier(review: queries.ReviewView, group: queries.GroupView) -> list[str]:
    """The order of the groups with this one a place earlier."""
    order = [one.id for one in review.groups]
    at = order.index(group.id)
    order[at - 1:at + 1] = [order[at], order[at - 1]]
    return order
