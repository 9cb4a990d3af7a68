"""The job that carries: claims, looks in a child process, and writes where everything stands, each in its own transaction.

One job of a prototype after the other, so that a thread goes from version to version in their order. What the child does
not answer is lost, never forgotten: a person is asked. A process that died leaves its job to the next.
"""

import logging
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.orm import aliased

from portal.kernel import beside, clock
from portal.kernel.db import Database, session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.jobs import look_for_work
from portal.kernel.policy import Actor
from portal.kernel.states import move
from portal.prototypes.carrying import fixes
from portal.prototypes.carrying.bringing import bring
from portal.prototypes.carrying.events import InternalThreadsCarried, ThreadsCarried
from portal.prototypes.carrying.models import CarryJob
from portal.prototypes.carrying.orders import Order, Placing, order_of, placings, to_carry
from portal.prototypes.carrying.states import AGAIN, BEGIN, FINISH
from portal.prototypes.models import Thread, Version

log = logging.getLogger(__name__)
STALLED = timedelta(minutes=10)
Look = Callable[[dict[str, Any]], dict[str, Any]]


def in_child(asked: dict[str, Any]) -> dict[str, Any]:
    """The child's findings."""
    return beside.ask("portal.prototypes.carrying.child", asked)


def carry_next(database: Database, look: Look = in_child) -> bool:
    """Does the job that waits longest; False when none waits."""
    job_id = _claim(database)
    if job_id is None:
        return False
    with database.transaction(write=False) as opened:
        job = opened.get_one(CarryJob, job_id)
        order = order_of(job)
    said = _looked(order, look)
    with database.transaction() as opened:
        _write(opened.get_one(CarryJob, job_id), placings(order, said))
    return True


def _claim(database: Database) -> str | None:
    """Takes the next job whose prototype has no earlier one under way; what a dead process began is begun again."""
    earlier = aliased(CarryJob)
    first = ~exists().where(earlier.prototype_id == CarryJob.prototype_id, earlier.status != "done", earlier.id < CarryJob.id)
    with database.transaction(write=False) as opened:
        found = opened.execute(select(CarryJob.id, CarryJob.status).where(
            first, (CarryJob.status == "waiting") | ((CarryJob.status == "working")
                                                     & (CarryJob.changed_at < clock.now() - STALLED)))
            .order_by(CarryJob.id).limit(1)).first()
    if found is None:
        return None
    try:
        with database.transaction() as opened:
            job = opened.get_one(CarryJob, found.id)
            if found.status == "working":
                move(job, AGAIN, where=[CarryJob.changed_at < clock.now() - STALLED])
            move(job, BEGIN, changed_at=clock.now(), attempts=CarryJob.attempts + 1)
    except Conflict:
        return None
    return str(found.id)


def _looked(order: Order, look: Look) -> dict[str, Any]:
    if not order.asked["pictures"] and not order.asked["models"]:
        return {}
    try:
        return look(order.asked)
    except beside.NotDone:
        log.exception("looking for pins failed: they are lost until somebody places them")
        return {}


def _write(job: CarryJob, found: list[Placing]) -> None:
    to = session().get_one(Version, job.to_version_id)
    by_id = {one.thread_id: one for one in found}
    counts: dict[bool, Counter[str]] = {False: Counter(), True: Counter()}
    for thread in to_carry(job):
        placing = by_id.get(thread.id)
        if placing is None:
            continue  # opened in between: there is no such thing on a version that is read-only
        if thread.status == "resolved":
            fixes.ask_about(thread, to, placing)
        elif bring(thread, to, placing):
            counts[thread.internal][placing.status] += 1
    move(job, FINISH, changed_at=clock.now())
    for internal, told in ((False, ThreadsCarried), (True, InternalThreadsCarried)):
        if counts[internal]:
            record(Actor.system(), told(prototype_id=job.prototype_id, version_id=to.id, carried=counts[internal]["carried"],
                                        confirm=counts[internal]["confirm"], lost=counts[internal]["lost"]))


def begin(to: Version) -> CarryJob | None:
    """A job for the threads of the version shown before this one; None where there is nothing to carry."""
    before = session().scalar(select(Version.id).where(
        Version.prototype_id == to.prototype_id, Version.status != "draft", Version.number < to.number)
        .order_by(Version.number.desc()).limit(1))
    known = session().scalar(select(CarryJob.id).where(CarryJob.to_version_id == to.id))
    if before is None or known is not None:
        return None
    stand = exists().where(Thread.version_id == before)
    coming = exists().where(CarryJob.to_version_id == before, CarryJob.status != "done")
    if not session().scalar(select(stand | coming)):
        return None
    session().add(job := CarryJob(prototype_id=to.prototype_id, from_version_id=before, to_version_id=to.id))
    session().flush()
    return job


def start(app: Any) -> None:
    """Starts looking for jobs, for as long as the process lives."""
    look_for_work("threads to carry", lambda: carry_next(app.database))
