"""A gate that waits for an approval given elsewhere: whoever asked tells when it stands, and when it stands no more.

Production does not know what is approved there: it keeps a kind and an id. Each of these may be told twice.
"""

from datetime import date

from sqlalchemy import delete, select

from portal.core.days import faults_of
from portal.core.once import insert_once
from portal.core.production import queries
from portal.core.production.actions.asking import USUAL_PATIENCE, settle
from portal.core.production.actions.finding import about, find_stage
from portal.core.production.events import GateOpened, StageReplanned
from portal.core.production.models import APPROVE, ASK, REPLAN, Job, JobStage, StageAwaits
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import move, refuse
from portal.kernel.text import _

TO_COME = ("blocked", "ready")


def await_approval(actor: Actor, stage_id: str, kind: str, about_id: str, question: str, approve_by: date | None = None,
                   delay_days: int | None = None) -> Job:
    """From now on the stage begins only when the approval stands. Raises Conflict for one that began or waits already."""
    stage = find_stage(actor, stage_id, "job.work")
    if stage.status not in TO_COME:
        raise refuse(stage, ASK, _("Only a stage that has not begun can wait for an approval."))
    by = approve_by or max(stage.planned_start, clock.today() + USUAL_PATIENCE)
    faults = faults_of(by)
    if faults:
        raise Invalid({"approve_by": faults})
    if not insert_once(StageAwaits, id=ids.new_id(), stage_id=stage.id, kind=kind, about_id=about_id, created_at=clock.now()):
        raise Conflict("gate_waits_already", _("This stage waits for an approval already."), state=stage.status, possible=[])
    move(stage, REPLAN, gate=True, decision=None, answer=None, decided_at=None, decided_by=None, question=question,
         approve_by=by, delay_days=stage.delay_days if delay_days is None else delay_days)
    if stage.status == "ready":
        _ask(actor, stage)
    else:
        record(actor, StageReplanned(stage_id=stage.id, **about(stage.job)))
    return queries.whole(stage.job_id)


def await_no_more(actor: Actor, stage_id: str, kind: str, about_id: str) -> Job:
    """The stage waits for its customer's word here again, as any gate."""
    stage = find_stage(actor, stage_id, "job.work")
    gone = session().execute(delete(StageAwaits).where(
        StageAwaits.stage_id == stage.id, StageAwaits.kind == kind, StageAwaits.about_id == about_id))
    if gone.rowcount != 1:  # type: ignore[attr-defined]
        raise NotFound()
    record(actor, StageReplanned(stage_id=stage.id, **about(stage.job)))
    return queries.whole(stage.job_id)


def approval_given(actor: Actor, kind: str, about_id: str) -> None:
    """The approval stands: gates that wait for it open, and those of stages to come will not be asked."""
    for stage in _waiting(kind, about_id):
        if stage.status == "awaiting_customer":
            settle(actor, stage, APPROVE, "approved")
        elif stage.status in TO_COME and stage.decision != "approved":
            move(stage, REPLAN, decision="approved", decided_at=clock.now())
            record(actor, StageReplanned(stage_id=stage.id, **about(stage.job)))


def approval_ended(actor: Actor, kind: str, about_id: str) -> None:
    """The approval stands no more: what has not begun waits again; what has begun goes on."""
    for stage in _waiting(kind, about_id):
        if stage.status in TO_COME and stage.decision == "approved":
            move(stage, REPLAN, decision=None, decided_at=None, decided_by=None)
            if stage.status == "ready":
                _ask(actor, stage)
            else:
                record(actor, StageReplanned(stage_id=stage.id, **about(stage.job)))


def ask_if_awaited(actor: Actor, stage: JobStage) -> None:
    """A stage whose turn it is asks by itself when what it waits for is not approved yet."""
    if stage.gate and stage.decision != "approved" and queries.awaited_by([stage.id]):
        _ask(actor, stage)


def _ask(actor: Actor, stage: JobStage) -> None:
    move(stage, ASK, asked_at=clock.now(), approve_by=stage.approve_by or clock.today() + USUAL_PATIENCE)
    record(actor, GateOpened(stage_id=stage.id, **about(stage.job)))


def _waiting(kind: str, about_id: str) -> list[JobStage]:
    found = session().execute(select(JobStage.id, JobStage.job_id).join(StageAwaits, StageAwaits.stage_id == JobStage.id)
                              .where(StageAwaits.kind == kind, StageAwaits.about_id == about_id).order_by(JobStage.id)).all()
    return [next(one for one in queries.whole(row.job_id).stages if one.id == row.id) for row in found]
