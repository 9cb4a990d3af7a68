"""What the team does with places that were found doubtful: confirm, place by hand, say that they do not apply any more."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.prototypes import actions, queries
from portal.prototypes.actions.placing import placed
from portal.prototypes.carrying.bringing import stand
from portal.prototypes.carrying.events import InternalThreadPlaced, ThreadPlaced
from portal.prototypes.carrying.models import SPOT, ThreadPlace
from portal.prototypes.carrying.states import CONFIRM, DROP, REPLACE
from portal.prototypes.models import Thread, Version
from portal.prototypes.spots import Place

NOT_APPLICABLE = "answered"


def confirm(actor: Actor, prototype_id: str, thread_ids: Sequence[str]) -> list[Thread]:
    """These places are right; together, and none when one of them is not to be confirmed any more."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "thread.place")
    threads = list(session().scalars(select(Thread).where(Thread.prototype_id == found.id, Thread.id.in_(thread_ids))
                                     .order_by(Thread.id)))
    if not threads or len(threads) != len(set(thread_ids)):
        raise Invalid({"threads": [_("Choose the places that are right.")]})
    for thread in threads:
        move(_place(thread), CONFIRM, settled_by=actor.user_id, settled_at=clock.now())
        _tell(actor, thread, "placed")
    return threads


def replace(actor: Actor, thread_id: str, asset: str, selector: Any = None, spot: Place | None = None) -> Thread:
    """Places a thread by hand on an asset of the version it stands on now: a W3C selector, or a spot."""
    thread = queries.find_thread(actor, thread_id)
    authorize(actor, "thread.place")
    place, version = _place(thread), session().get_one(Version, thread.version_id)
    if version.status == "superseded":
        raise Conflict("version_read_only", _("This version is read-only now. Look at the current one and say it there."),
                       state=version.status, possible=[])
    if selector is None and spot is None:
        raise Invalid({"x": [_("Say where the spot should be.")]})
    columns = placed(version, asset, selector, spot)
    for name in SPOT:
        setattr(thread, name, columns[name])
    thread.version += 1
    session().flush()
    move(place, REPLACE, settled_by=actor.user_id, settled_at=clock.now(), confidence=1.0, **columns)
    _tell(actor, thread, "placed")
    return thread


def drop(actor: Actor, thread_id: str, why: str) -> Thread:
    """Not applicable any more: the reason is said in the thread, where whoever asked reads it, and the thread is closed."""
    thread = queries.find_thread(actor, thread_id)
    authorize(actor, "thread.place")
    move(_place(thread), DROP, why=why, settled_by=actor.user_id, settled_at=clock.now())
    actions.reply(actor, thread.id, why)
    session().refresh(thread)
    actions.resolve(actor, thread.id, NOT_APPLICABLE)
    _tell(actor, thread, "dropped")
    return thread


def _place(thread: Thread) -> ThreadPlace:
    place = stand(thread)
    if place is None:
        raise Conflict("never_carried", _("This thread stands where it was opened."), state=thread.status, possible=[])
    return place


def _tell(actor: Actor, thread: Thread, status: str) -> None:
    told = InternalThreadPlaced if thread.internal else ThreadPlaced
    record(actor, told(prototype_id=thread.prototype_id, thread_id=thread.id, status=status))

