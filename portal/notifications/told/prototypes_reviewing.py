"""Who is told of rounds of review: whose turn it is, whose day comes, and the makers when a group has decided."""

from typing import Any

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules
from portal.prototypes.models import Prototype
from portal.prototypes.reviewing.events import (
    DecisionWithdrawn,
    GroupCalled,
    GroupDue,
    GroupSettled,
    ReviewArranged,
    ReviewCounted,
    VersionApprovalEnded,
    VersionApproved,
)
from portal.prototypes.reviewing.models import Group
from portal.prototypes.reviewing.queries import first_open_thread, people_of


def _makers(shown: Prototype) -> list[str]:
    return [shown.owner_id] if shown.owner_id else circles.team()


def _group(heard: Heard[Any]) -> tuple[Prototype, str]:
    """The prototype, and the name of the group, which may be gone by now."""
    name = session().scalar(select(Group.name).where(Group.id == heard.fact.group_id))
    shown = session().get_one(Prototype, heard.fact.prototype_id)
    return shown, f"{shown.title} · {name}" if name else shown.title


@rules.on(GroupCalled)
def called(heard: Heard[GroupCalled]) -> Notice:
    """Those of the group who have not decided: it is their turn."""
    shown, what = _group(heard)
    return Notice(people_of(heard.fact.group_id), seeing.prototype(shown.id), "prototypes", f"/prototypes/{shown.id}", what,
                  named=False)


@rules.on(GroupDue)
def due(heard: Heard[GroupDue]) -> Notice:
    """The same when their day comes; when it is over also whoever looks after the prototype."""
    shown, what = _group(heard)
    more = _makers(shown) if heard.fact.kind == "overdue" else []
    return Notice([*people_of(heard.fact.group_id), *more], seeing.prototype(shown.id), "prototypes",
                  f"/prototypes/{shown.id}", what, named=False, urgent=heard.fact.kind != "soon")


@rules.on(GroupSettled)
def settled(heard: Heard[GroupSettled]) -> Notice:
    """Whoever looks after it; where changes are wanted it leads to the first thread that is open."""
    shown, what = _group(heard)
    thread = first_open_thread(heard.fact.version_id) if heard.fact.status == "changes_wanted" else None
    return Notice(_makers(shown), seeing.the_team, "prototypes", f"/threads/{thread}" if thread else f"/prototypes/{shown.id}",
                  what, named=False)


@rules.on(DecisionWithdrawn)
def withdrawn(heard: Heard[DecisionWithdrawn]) -> Notice:
    """Whoever looks after it: what was decided stands no more."""
    shown = session().get_one(Prototype, heard.fact.prototype_id)
    return Notice(_makers(shown), seeing.the_team, "prototypes", f"/prototypes/{shown.id}", shown.title)


@rules.on(ReviewArranged, ReviewCounted, VersionApproved, VersionApprovalEnded)
def counted(heard: Heard[Any]) -> None:
    """Nobody: whose turn it is, what was decided and how the prototype moved on are told by facts of their own."""
    del heard
