"""Who is told of carrying: the team of doubtful places, whoever asked of a fix to look at, the team of the answer."""

from typing import Any

from portal.accounts.models import User
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules
from portal.prototypes.carrying.events import FixAnswered, FixAsked, InternalThreadsCarried, ThreadsCarried
from portal.prototypes.carrying.models import FixCheck
from portal.prototypes.models import Prototype


def _makers(shown: Prototype) -> list[str]:
    return [shown.owner_id] if shown.owner_id else circles.team()


@rules.on(ThreadsCarried, InternalThreadsCarried)
def doubtful(heard: Heard[Any]) -> Notice | None:
    """Whoever looks after it, where something is to be confirmed or was lost; what went by itself is not news."""
    if not heard.fact.confirm + heard.fact.lost:
        return None
    shown = session().get_one(Prototype, heard.fact.prototype_id)
    return Notice(_makers(shown), seeing.the_team, "prototypes", f"/prototypes/{shown.id}/places", shown.title, named=False)


@rules.on(FixAsked)
def asked(heard: Heard[FixAsked]) -> Notice:
    """Whoever opened the thread."""
    shown, check = session().get_one(Prototype, heard.fact.prototype_id), session().get_one(FixCheck, heard.fact.check_id)
    said_by = session().get(User, check.said_by)
    return Notice([check.asked_id], seeing.prototype(shown.id), "prototypes", f"/fixes/{check.id}", shown.title,
                  by=said_by.name if said_by else "")


@rules.on(FixAnswered)
def answered(heard: Heard[FixAnswered]) -> Notice:
    """Whoever said that it is done, and whoever looks after it."""
    shown, check = session().get_one(Prototype, heard.fact.prototype_id), session().get_one(FixCheck, heard.fact.check_id)
    return Notice([check.said_by, *_makers(shown)], seeing.the_team, "prototypes", f"/fixes/{check.id}", shown.title)
