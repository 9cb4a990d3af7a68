"""How a round looks live in the prototype's room: drawn anew as a whole, neutral of who looks."""

from typing import Any

from portal.kernel.events import Heard
from portal.kernel.policy import Actor
from portal.prototypes.live import live
from portal.prototypes.reviewing import events, queries, schemas
from portal.realtime.live import Push


@live.push(events.ReviewArranged, events.ReviewCounted, events.GroupCalled, events.GroupSettled, events.GroupDue)
def review_moved(heard: Heard[Any]) -> Push | None:
    """The round as it stands now; of a version in preparation nothing is shown."""
    fact = heard.fact
    found = queries.view_of(fact.version_id, _reader(heard))
    if found is None or found.status == "prepared":
        return None
    more = {name: getattr(fact, name) for name in ("group_id", "status", "kind") if hasattr(fact, name)}
    return Push(data={"review": schemas.ReviewOut().dump(found), **more}, part="prototypes/reviewing/_round.html",
                context={"review": found}, list=f"review-{fact.version_id}", named=False)


def _reader(heard: Heard[Any]) -> Actor:
    """Before whom it is drawn: the room without an audience hears what everybody may know, the others are asked at the door."""
    return Actor.system() if "/" in heard.room else Actor.anonymous()


@live.push(events.DecisionWithdrawn)
def withdrawn(heard: Heard[events.DecisionWithdrawn]) -> Push:
    """The decision's place says that it was taken back."""
    fact = heard.fact
    return Push(data={"decision_id": fact.decision_id, "version_id": fact.version_id},
                part="prototypes/reviewing/_withdrawn.html", context={"version_id": fact.version_id, "user_id": fact.user_id})


@live.push(events.VersionApproved, events.VersionApprovalEnded)
def approved(heard: Heard[Any]) -> Push:
    """That the approval stands, or stands no more."""
    return Push(data={"version_id": heard.fact.version_id, "content_hash": getattr(heard.fact, "content_hash", None)},
                named=False)
