"""Finishing: "show me the others'", once and for good. And what keeps others from speaking to one who has not."""

from typing import Any

from sqlalchemy import delete, func, select

from portal.kernel import ids
from portal.kernel.db import insert_into, session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes import queries
from portal.prototypes.blind.conditions import is_inside, opened_by, shown_number
from portal.prototypes.blind.events import OwnFinished, ReviewerFinished
from portal.prototypes.blind.models import BlindFirst, Finish, OwnNumber
from portal.prototypes.blind.standing import has_finished, reviewer_of, running
from portal.prototypes.blind.turning import of_version
from portal.prototypes.models import Thread
from portal.prototypes.sharing.asking import check_way

_FINISH: Any = Finish.__table__


def finish(actor: Actor, version_id: str) -> BlindFirst:
    """From now on this person sees everybody's. Twice is once. Raises Conflict on a version that is open to all."""
    version = queries.find_version(actor, version_id)
    authorize(actor, "blind.finish")
    check_way(actor, version.prototype_id, to_say=True)
    found = of_version(version.id)
    if found is None or found.status == "chosen":
        raise Conflict("not_blind_first", _("On this version everybody sees everything already."), state=version.status,
                       possible=[])
    if found.status == "opened":
        return found
    done = session().execute(insert_into(_FINISH).values(
        id=ids.new_id(), blind_id=found.id, viewer=actor.key, user_id=actor.user_id,
        pass_id=None if actor.user_id else actor.guest_of).on_conflict_do_nothing().returning(_FINISH.c.id)).first()
    if done is not None:
        session().execute(delete(OwnNumber).where(OwnNumber.blind_id == found.id, OwnNumber.viewer == actor.key))
        record(actor, ReviewerFinished(prototype_id=version.prototype_id, version_id=version.id, viewer=actor.key))
        record(actor, OwnFinished(prototype_id=version.prototype_id, viewer=actor.key))
    return found


def number_apart(actor: Actor, thread: Thread) -> None:
    """Gives a new thread its author's own number, where the real one would tell him how much others have said."""
    found = None if thread.internal or is_inside(actor) else running(thread.prototype_id)
    if found is None or has_finished(found.id, actor.key):
        return
    last = session().scalar(select(func.max(shown_number())).where(
        Thread.prototype_id == thread.prototype_id, Thread.internal.is_(False), Thread.id != thread.id, opened_by(actor)))
    session().add(OwnNumber(thread_id=thread.id, blind_id=found.id, viewer=actor.key, number=(last or 0) + 1))
    session().flush()


def keep_still(actor: Actor, thread: Thread) -> None:
    """Nobody speaks to one who has not finished: others' words in his threads would lead him. Raises Conflict."""
    found = None if thread.internal else running(thread.prototype_id)
    if found is None:
        return
    whose = reviewer_of(thread.id)
    if whose is None or whose == actor.key or has_finished(found.id, whose):
        return
    raise Conflict("blind_first", _("Whoever opened this thread still looks by himself: your words would reach him too early. "
                                    "Wait until he has finished, or open the version to all."), state="running", possible=[])
