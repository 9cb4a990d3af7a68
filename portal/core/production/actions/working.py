"""Working on stages: start, pause, resume, finish. With the last stage the pieces of the line count as made, once."""

from sqlalchemy import select

from portal.core.orders.actions import progress
from portal.core.production import queries
from portal.core.production.actions.awaiting import ask_if_awaited
from portal.core.production.actions.finding import about, check_runs, find_stage, running
from portal.core.production.events import StageFinished, StagePaused, StageStarted
from portal.core.production.models import BEGIN, COMPLETE, FINISH, PAUSE, READY, RESUME, START, Job, JobStage
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import move, refuse
from portal.kernel.text import _


def start(actor: Actor, stage_id: str, expected: int | None = None) -> Job:
    """Begins a stage. Raises Conflict("gate_closed") before the customer's yes."""
    stage = find_stage(actor, stage_id, "job.work", expected)
    check_runs(stage)
    if stage.status == "ready" and stage.gate and stage.decision != "approved":
        raise Conflict("gate_closed", _("The customer has to approve before this stage begins. Ask first."),
                       state=stage.status, possible=["ask_customer"])
    if stage.status == "blocked":
        raise _blocked(stage)
    move(stage, START, where=running(stage), started_at=clock.now())
    if stage.job.status in BEGIN.from_:
        move(stage.job, BEGIN, started_at=clock.now())
    record(actor, StageStarted(stage_id=stage.id, **about(stage.job)))
    return queries.whole(stage.job_id)


def _blocked(stage: JobStage) -> Conflict:
    """Says which step has to be finished before this one."""
    before = session().scalars(select(JobStage).where(
        JobStage.job_id == stage.job_id, JobStage.position < stage.position, JobStage.status.not_in(("done", "cancelled")))
        .order_by(JobStage.position).limit(1)).first()
    if before is None:
        return refuse(stage, START)
    return refuse(stage, START, _("“%(step)s” has to be finished before this step begins.", step=before.label))


def pause(actor: Actor, stage_id: str, expected: int | None = None) -> Job:
    """Lets work rest."""
    stage = find_stage(actor, stage_id, "job.work", expected)
    move(stage, PAUSE)
    record(actor, StagePaused(stage_id=stage.id, **about(stage.job)))
    return queries.whole(stage.job_id)


def resume(actor: Actor, stage_id: str, expected: int | None = None) -> Job:
    """Goes on after a pause."""
    stage = find_stage(actor, stage_id, "job.work", expected)
    check_runs(stage)
    move(stage, RESUME, where=running(stage))
    record(actor, StageStarted(stage_id=stage.id, **about(stage.job)))
    return queries.whole(stage.job_id)


def finish(actor: Actor, stage_id: str, note: str | None = None, expected: int | None = None) -> Job:
    """Ends a stage; the next may begin. After the last one the pieces are made."""
    stage = find_stage(actor, stage_id, "job.work", expected)
    check_runs(stage)
    job = stage.job
    move(stage, FINISH, where=running(stage), finished_at=clock.now(), note=note or stage.note)
    following = session().scalars(select(JobStage).where(
        JobStage.job_id == job.id, JobStage.status == "blocked").order_by(JobStage.position).limit(1)).first()
    if following is not None:
        move(following, READY)
        ask_if_awaited(actor, following)
    else:
        _complete(actor, job)
    record(actor, StageFinished(stage_id=stage.id, last=following is None, **about(job)))
    return queries.whole(job.id)


def _complete(actor: Actor, job: Job) -> None:
    """The guarded move is what makes it once: who comes second finds the job made already."""
    move(job, COMPLETE, finished_at=clock.now())
    if job.order_line_id:
        progress(job.order_line_id, actor=actor, produced=job.quantity)
