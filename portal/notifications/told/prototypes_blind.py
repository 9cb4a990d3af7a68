"""Who is told of looking blind first: the makers when one has finished, and whoever took part when all is open to him."""

from typing import Any

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules
from portal.prototypes.blind.events import BlindBegan, BlindChosen, BlindOpened, OwnFinished, ReviewerFinished
from portal.prototypes.models import Prototype, Thread
from portal.prototypes.sharing.models import Pass


@rules.on(ReviewerFinished)
def finished(heard: Heard[ReviewerFinished]) -> Notice:
    """Whoever looks after the prototype."""
    shown, own = session().get_one(Prototype, heard.fact.prototype_id), session().get(Pass, heard.fact.viewer)
    return Notice([shown.owner_id] if shown.owner_id else circles.team(), seeing.the_team, "prototypes",
                  f"/prototypes/{shown.id}/desk#blind-title", shown.title, by=own.name if own else "")


@rules.on(BlindOpened)
def opened(heard: Heard[BlindOpened]) -> Notice:
    """Whoever set a pin on it: there is more to read now."""
    shown = session().get_one(Prototype, heard.fact.prototype_id)
    to = session().scalars(select(Thread.author_id).where(
        Thread.version_id == heard.fact.version_id, Thread.internal.is_(False)).distinct())
    return Notice(list(to), seeing.prototype(shown.id), "prototypes", f"/prototypes/{shown.id}", shown.title)


@rules.on(BlindBegan, BlindChosen, OwnFinished)
def quietly(heard: Heard[Any]) -> None:
    """Nobody: that there is something to look at is told by the version's being shown."""
    del heard
