"""Steering jobs: plan, release, stuck and on again, close; and moving a stage to other days."""

from datetime import date
from typing import Any

from sqlalchemy import func, select, update

from portal.core.days import faults_of
from portal.core.producers import queries as producers
from portal.core.production import queries
from portal.core.production.actions.finding import about, find_job, find_stage
from portal.core.production.events import JobChanged, StageReplanned
from portal.core.production.models import BLOCK, CLOSE_JOB, PLAN, RELEASE, REPLAN, UNBLOCK, Job, JobStage, WorkCentre
from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import Verb, move
from portal.kernel.text import _


def plan(actor: Actor, job_id: str, expected: int | None = None) -> Job:
    """Takes on a job nobody makes yet."""
    return _steer(actor, job_id, PLAN, expected)


def release(actor: Actor, job_id: str, expected: int | None = None) -> Job:
    """Gives a planned job to the workshop."""
    return _steer(actor, job_id, RELEASE, expected)


def block(actor: Actor, job_id: str, reason: str, expected: int | None = None) -> Job:
    """Work is stuck, and everybody sees why."""
    return _steer(actor, job_id, BLOCK, expected, reason=reason)


def unblock(actor: Actor, job_id: str, expected: int | None = None) -> Job:
    """Work goes on."""
    return _steer(actor, job_id, UNBLOCK, expected, reason=None)


def close(actor: Actor, job_id: str, expected: int | None = None) -> Job:
    """Nothing is left to do on what is made."""
    return _steer(actor, job_id, CLOSE_JOB, expected)


def _steer(actor: Actor, job_id: str, verb: Verb, expected: int | None, **values: Any) -> Job:
    job = find_job(actor, job_id, "job.work", expected)
    move(job, verb, **values)
    record(actor, JobChanged(status=job.status, **about(job)))
    return queries.whole(job.id)


def replan(actor: Actor, stage_id: str, expected: int | None = None, **values: Any) -> Job:
    """Moves a stage to other days or to a work centre. Raises Invalid for days that run backwards."""
    stage = find_stage(actor, stage_id, "job.work", expected)
    first: date = values.get("planned_start") or stage.planned_start
    last: date = values.get("planned_end") or stage.planned_end
    _check_days(stage, first, last)
    _check_centre(actor, stage, values.get("work_centre_id"))
    changed = {name: value for name, value in values.items() if value is not None}
    move(stage, REPLAN, **changed)
    ends = select(func.min(JobStage.planned_start), func.max(JobStage.planned_end)).where(JobStage.job_id == stage.job_id)
    begins, over = session().execute(ends).one()
    session().execute(update(Job).where(Job.id == stage.job_id).values(
        planned_start=begins, planned_end=over, version=Job.version + 1).execution_options(synchronize_session=False))
    record(actor, StageReplanned(stage_id=stage.id, **about(stage.job)))
    return queries.whole(stage.job_id)


def _check_days(stage: JobStage, first: date, last: date) -> None:
    """Nothing is made before its order was placed; a plan that began earlier already may stay where it is."""
    earliest = min(stage.job.order.placed_at.date(), stage.job.planned_start)
    faults = {"planned_start": faults_of(first, stage.planned_start, earliest),
              "planned_end": faults_of(last, stage.planned_end, earliest)}
    if last < first:
        faults["planned_end"].append(_("A stage cannot end before it begins."))
    found = {name: says for name, says in faults.items() if says}
    if found:
        raise Invalid(found)


def _check_centre(actor: Actor, stage: JobStage, centre_id: str | None) -> None:
    if centre_id is None:
        return
    centre = session().get(WorkCentre, centre_id)
    mine = producers.producer_of(actor)
    owner = stage.job.producer_id if actor.is_team or mine is None else mine.id
    if centre is None or centre.producer_id != owner:
        raise Invalid({"work_centre_id": [_("This work centre is not yours.")]})
