"""The gate: the maker asks, the customer approves or asks for changes, and a late answer moves the plan."""

from datetime import date, timedelta

from sqlalchemy import select, update

from portal.core.days import faults_of
from portal.core.production import queries
from portal.core.production.actions.finding import about, check_runs, find_stage, running
from portal.core.production.events import GateDecided, GateOpened
from portal.core.production.gates import lateness
from portal.core.production.models import APPROVE, ASK, REQUEST, Job, JobStage, StageAwaits
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import Verb, move
from portal.kernel.text import _

USUAL_PATIENCE = timedelta(days=3)


def ask_customer(actor: Actor, stage_id: str, question: str, approve_by: date | None = None,
                 delay_days: int | None = None, expected: int | None = None) -> Job:
    """Asks the customer before a stage begins; from now on it waits for his answer."""
    stage = find_stage(actor, stage_id, "job.work", expected)
    check_runs(stage)
    check_is_ours(stage)
    by = approve_by or max(stage.planned_start, clock.today() + USUAL_PATIENCE)
    faults = faults_of(by)
    if faults:
        raise Invalid({"approve_by": faults})
    move(stage, ASK, where=running(stage), gate=True, question=question, approve_by=by, asked_at=clock.now(),
         decision=None, answer=None, decided_at=None, decided_by=None,
         delay_days=stage.delay_days if delay_days is None else delay_days)
    record(actor, GateOpened(stage_id=stage.id, **about(stage.job)))
    return queries.whole(stage.job_id)


def approve(actor: Actor, stage_id: str, answer: str | None = None, expected: int | None = None) -> Job:
    """The customer's yes."""
    return _decide(actor, stage_id, APPROVE, "approved", answer, expected)


def request_changes(actor: Actor, stage_id: str, answer: str, expected: int | None = None) -> Job:
    """The customer wants it otherwise and says how; the maker will ask again."""
    return _decide(actor, stage_id, REQUEST, "changes_requested", answer, expected)


def _decide(actor: Actor, stage_id: str, verb: Verb, decision: str, answer: str | None, expected: int | None) -> Job:
    stage = find_stage(actor, stage_id, "gate.decide", expected)
    check_is_ours(stage)
    return settle(actor, stage, verb, decision, answer)


def settle(actor: Actor, stage: JobStage, verb: Verb, decision: str, answer: str | None = None) -> Job:
    """The gate's answer, with what its lateness costs."""
    days = lateness(stage) if stage.status == "awaiting_customer" else 0
    move(stage, verb, decision=decision, answer=answer, decided_at=clock.now(), decided_by=actor.user_id)
    if days:
        _shift(stage, timedelta(days=days))
    record(actor, GateDecided(stage_id=stage.id, decision=decision, days=days, **about(stage.job)))
    return queries.whole(stage.job_id)


def check_is_ours(stage: JobStage) -> None:
    """Raises Conflict where the gate waits for an approval that is given elsewhere."""
    if session().scalar(select(StageAwaits.id).where(StageAwaits.stage_id == stage.id)) is not None:
        raise Conflict("gate_waits_elsewhere", _("This gate opens by an approval that is given elsewhere. Decide there."),
                       state=stage.status, possible=[])


def _shift(stage: JobStage, by: timedelta) -> None:
    """Moves this stage and those behind it; each row has days of its own, so this is a few small updates."""
    later = session().execute(select(JobStage.id, JobStage.planned_start, JobStage.planned_end).where(
        JobStage.job_id == stage.job_id, JobStage.position >= stage.position)).all()
    for row in later:
        session().execute(update(JobStage).where(JobStage.id == row.id).values(
            planned_start=row.planned_start + by, planned_end=row.planned_end + by, version=JobStage.version + 1)
            .execution_options(synchronize_session=False))
    session().execute(update(Job).where(Job.id == stage.job_id).values(
        planned_end=max(row.planned_end for row in later) + by, version=Job.version + 1)
        .execution_options(synchronize_session=False))
