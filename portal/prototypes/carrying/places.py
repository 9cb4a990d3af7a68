"""Where threads stood: what an older version's room has to know of threads that went on to a newer one."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, exists, or_, select

from portal.kernel import clock
from portal.kernel.db import session
from portal.prototypes.carrying.models import SPOT, ThreadPlace
from portal.prototypes.models import Thread


def stood_on(version_id: str) -> ColumnElement[bool]:
    """Threads that stand on a version, or once stood there."""
    return or_(Thread.version_id == version_id, exists().where(
        ThreadPlace.thread_id == Thread.id, ThreadPlace.version_id == version_id))


def as_they_stood(threads: Sequence[Any], version_id: str) -> list[Any]:
    """Threads as they are shown on a version: those that went on, at the place they had there. Asks only if there are any."""
    gone = [one.id for one in threads if one.version_id != version_id]
    if gone:
        places = {one.thread_id: one for one in session().scalars(select(ThreadPlace).where(
            ThreadPlace.version_id == version_id, ThreadPlace.thread_id.in_(gone)))}
        for one in threads:
            if one.id in places:
                one.version_id = version_id
                for name in SPOT:
                    setattr(one, name, getattr(places[one.id], name))
    return list(threads)


def spot_of(row: Any) -> dict[str, Any]:
    """The columns of a thread's or a place's spot."""
    return {name: getattr(row, name) for name in SPOT}


def moved(thread: Thread, by: str | None) -> None:
    """A thread was put elsewhere by hand: where it was carried to follows, and is doubtful no more."""
    place = session().scalar(select(ThreadPlace).where(
        ThreadPlace.thread_id == thread.id, ThreadPlace.version_id == thread.version_id, ThreadPlace.status != "opened"))
    if place is not None:
        for name in SPOT:
            setattr(place, name, getattr(thread, name))
        place.status, place.confidence, place.settled_by, place.settled_at = "placed", 1.0, by, clock.now()
