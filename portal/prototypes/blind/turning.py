"""Choosing that a version is looked at blind first, letting it begin with the version, and opening everything to all."""

from sqlalchemy import delete, exists, select, update

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.facts import Room
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.prototypes import queries
from portal.prototypes.blind.events import BlindBegan, BlindChosen, BlindOpened
from portal.prototypes.blind.models import BlindFirst, OwnNumber
from portal.prototypes.blind.states import BEGIN, OPEN
from portal.prototypes.models import Decision, Prototype, Thread, Version


def choose(actor: Actor, version_id: str) -> BlindFirst:
    """Lets a version be looked at blind first: at once when it is shown, else from the moment it is. Twice is once.

    Raises Conflict where somebody has spoken about it already: who has read him has no first opinion any more.
    """
    version = queries.find_version(actor, version_id)
    authorize(actor, "blind.choose")
    _take_turn(version)
    found = of_version(version.id)
    if found is not None and found.status != "opened":
        return found
    if version.status == "superseded" or found is not None or _has_been_spoken_of(version):
        raise Conflict("blind_too_late", _("It is too late for that: somebody has spoken about this version, or it was open "
                                           "to all before. Choose it for the next version."), state=version.status, possible=[])
    session().add(found := BlindFirst(prototype_id=version.prototype_id, version_id=version.id, chosen_by=actor.user_id))
    session().flush()
    if version.status == "current":
        _begin(actor, found)
    else:
        record(actor, BlindChosen(prototype_id=version.prototype_id, version_id=version.id, chosen=True))
    return found


def end(actor: Actor, version_id: str) -> Version:
    """Opens to all what was said; on a version in preparation the choice is taken back. Twice is once, also where
    everybody sees everything from the start.
    """
    version = queries.find_version(actor, version_id)
    authorize(actor, "blind.choose")
    _take_turn(version)
    found = of_version(version.id)
    if found is None:
        return version
    if found.status == "chosen":
        session().execute(delete(BlindFirst).where(BlindFirst.id == found.id, BlindFirst.status == "chosen"))
        record(actor, BlindChosen(prototype_id=version.prototype_id, version_id=version.id, chosen=False))
    elif found.status == "running":
        _open(actor, found)
    return version


def published(actor: Actor, version: Version) -> None:
    """A version is shown: what ran on the one before is open to all, and what was chosen for this one begins."""
    before = session().scalar(select(BlindFirst).where(
        BlindFirst.prototype_id == version.prototype_id, BlindFirst.status == "running"))
    if before is not None:
        _open(actor, before)
    found = of_version(version.id)
    if found is not None and found.status == "chosen":
        _begin(actor, found)


def of_version(version_id: str) -> BlindFirst | None:
    """What was chosen for a version."""
    return session().scalar(select(BlindFirst).where(BlindFirst.version_id == version_id))


def _begin(actor: Actor, found: BlindFirst) -> None:
    seq = session().scalar(select(Room.seq).where(Room.name == f"prototype:{found.prototype_id}")) or 0
    move(found, BEGIN, began_at=clock.now(), room_seq=seq)
    record(actor, BlindBegan(prototype_id=found.prototype_id, version_id=found.version_id))


def _open(actor: Actor, found: BlindFirst) -> None:
    move(found, OPEN, opened_at=clock.now())
    session().execute(delete(OwnNumber).where(OwnNumber.blind_id == found.id))
    record(actor, BlindOpened(prototype_id=found.prototype_id, version_id=found.version_id))


def _has_been_spoken_of(version: Version) -> bool:
    said = exists().where(Thread.version_id == version.id, Thread.internal.is_(False))
    decided = exists().where(Decision.version_id == version.id)
    return bool(session().scalar(select(said | decided)))


def _take_turn(version: Version) -> None:
    """Whoever decides about the prototype, publishes or opens a thread on the version has done it before, or comes after."""
    for row in (update(Prototype).where(Prototype.id == version.prototype_id).values(version_count=Prototype.version_count),
                update(Version).where(Version.id == version.id).values(thread_count=Version.thread_count)):
        session().execute(row.execution_options(synchronize_session=False))
    session().refresh(version, ["status"])
