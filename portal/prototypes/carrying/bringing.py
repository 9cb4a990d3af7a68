"""A thread comes to another version: its row says where it stands now, a row of its own where it stood before."""

from typing import Any

from sqlalchemy import select, update

from portal.kernel.db import session
from portal.prototypes.carrying.models import ThreadPlace
from portal.prototypes.carrying.orders import Placing
from portal.prototypes.carrying.places import spot_of
from portal.prototypes.models import Thread, Version


def bring(thread: Thread, to: Version, placing: Placing, only: str | None = "open") -> bool:
    """Moves a thread to a version, once; False when it went on already, or is no longer in the state `only`."""
    opened = session()
    before, spot = thread.version_id, spot_of(thread)
    guard = [Thread.id == thread.id, Thread.version_id == before, Thread.version_id != to.id]
    done = opened.execute(update(Thread).where(*guard, *([Thread.status == only] if only else [])).values(
        version_id=to.id, version=Thread.version + 1, **_columns(placing.spot)).execution_options(synchronize_session=False))
    opened.refresh(thread)
    if done.rowcount != 1:  # type: ignore[attr-defined]
        return False
    _remember(thread.id, before, spot)
    opened.add(ThreadPlace(thread_id=thread.id, version_id=to.id, number=to.number, status=placing.status,
                           confidence=placing.confidence, off_mm=placing.off_mm, **placing.spot))
    opened.flush()
    return True


def _columns(spot: dict[str, Any]) -> dict[Any, Any]:
    return {getattr(Thread, name).key: value for name, value in spot.items()}


def _remember(thread_id: str, version_id: str, spot: dict[str, Any]) -> None:
    """Where it stood, unless that is known from an earlier journey."""
    opened = session()
    known = select(ThreadPlace.id).where(ThreadPlace.thread_id == thread_id, ThreadPlace.version_id == version_id)
    if opened.scalar(known) is None:
        number = opened.scalar(select(Version.number).where(Version.id == version_id))
        opened.add(ThreadPlace(thread_id=thread_id, version_id=version_id, number=number, status="opened", **spot))


def stand(thread: Thread) -> ThreadPlace | None:
    """The row of the place where a thread stands now; None for one that never travelled."""
    return session().scalar(select(ThreadPlace).where(ThreadPlace.thread_id == thread.id,
                                                      ThreadPlace.version_id == thread.version_id))
