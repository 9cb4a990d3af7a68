"""Is it solved? Whoever asked for a change is asked once for each version on which the team says that it is done.

When the thread has come to that version already, at once; when it was resolved on the version where it was opened (the
change is promised), with the next version, as soon as its place there is known. "No" opens it again where it is now.
"""

from typing import Any

from sqlalchemy import select

from portal.accounts.models import User
from portal.core.customers import actions as customers
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.prototypes import actions
from portal.prototypes import queries as prototypes
from portal.prototypes.carrying import makers
from portal.prototypes.carrying.bringing import bring, stand
from portal.prototypes.carrying.counting import counts
from portal.prototypes.carrying.events import FixAnswered, FixAsked
from portal.prototypes.carrying.models import SPOT, FixCheck
from portal.prototypes.carrying.orders import Placing
from portal.prototypes.carrying.places import spot_of
from portal.prototypes.carrying.spots import nowhere
from portal.prototypes.carrying.states import ANSWER
from portal.prototypes.models import Thread, Version


def ask_about(thread: Thread, to: Version, placing: Placing) -> FixCheck | None:
    """Asks whoever opened a thread about a version; once, also when it is heard twice."""
    known = select(FixCheck.id).where(FixCheck.thread_id == thread.id, FixCheck.version_id == to.id)
    if thread.author_id is None or thread.resolved_by is None or session().scalar(known) is not None:
        return None
    made = FixCheck(prototype_id=thread.prototype_id, thread_id=thread.id, version_id=to.id, asked_id=thread.author_id,
                    said_by=thread.resolved_by, confidence=placing.confidence, **placing.spot)
    session().add(made)
    session().flush()
    makers.credit(made)
    record(Actor.system(), FixAsked(prototype_id=thread.prototype_id, thread_id=thread.id, check_id=made.id))
    return made


def ask_at_once(thread: Thread) -> FixCheck | None:
    """The same for a thread that has come to its version from an older one."""
    place = stand(thread)
    if place is None or place.status == "opened" or thread.status != "resolved" or thread.reason != "done":
        return None
    return ask_about(thread, session().get_one(Version, thread.version_id),
                     Placing(thread.id, "carried", place.confidence, spot_of(thread)))


def find(actor: Actor, check_id: str) -> tuple[FixCheck, Thread]:
    """A question with its thread, for whoever was asked and the team. Raises NotFound."""
    check = session().get(FixCheck, check_id)
    if check is None or not (actor.is_team or (actor.user_id and actor.user_id == check.asked_id)):
        raise NotFound()
    return check, prototypes.find_thread(actor, check.thread_id)


def answer(actor: Actor, check_id: str, said: str, words: str = "") -> FixCheck:
    """Says whether it is solved; "no" opens the thread again, on the version shown now. Raises Conflict the second time."""
    check, thread = find(actor, check_id)
    authorize(actor, "thread.check_fix", check)
    move(check, ANSWER[said], words=words, answered_at=clock.now())
    if said == "no" and thread.status == "resolved":
        _bring_forward(thread, check)
        actions.reopen(actor, thread.id)
    record(actor, FixAnswered(prototype_id=thread.prototype_id, thread_id=thread.id, check_id=check.id, answer=said,
                              customer_id=customers.customer_for(actor).id if actor.is_customer else None))
    return check


def _bring_forward(thread: Thread, check: FixCheck) -> None:
    """To the current version, if it is not there; at the place that was shown, if that was this version."""
    shown = session().scalar(select(Version).where(Version.prototype_id == thread.prototype_id, Version.status == "current"))
    if shown is None or shown.id == thread.version_id or shown.number < _number(thread.version_id):
        return
    spot = {name: getattr(check, name) for name in SPOT} if check.version_id == shown.id else nowhere()
    placed = check.version_id == shown.id and (spot["shape"] != "whole" or thread.shape == "whole")
    bring(thread, shown, Placing(thread.id, "carried" if placed else "lost", check.confidence, spot), only="resolved")


def _number(version_id: str) -> int:
    return int(session().scalar(select(Version.number).where(Version.id == version_id)) or 0)


def shares(prototype_id: str | None = None) -> list[Any]:
    """Who says that something is done, and how often whoever asked for it agreed: name, yes, partly, no, answered, waiting."""
    asked = select(FixCheck.said_by.label("user_id"), User.name, *counts())
    if prototype_id:
        asked = asked.where(FixCheck.prototype_id == prototype_id)
    return list(session().execute(asked.join(User, User.id == FixCheck.said_by).group_by(FixCheck.said_by, User.name)
                                  .order_by(User.name).limit(200)))
