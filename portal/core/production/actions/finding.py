"""How an action finds its job or stage: seen, allowed, of the version the client saw, and of an order that runs."""

from typing import Any

from sqlalchemy import ColumnElement, select

from portal.core.orders.models import Order
from portal.core.production import queries
from portal.core.production.models import Job, JobStage
from portal.kernel.errors import Conflict, Stale
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _


def find_job(actor: Actor, job_id: str, rule: str, expected: int | None = None) -> Job:
    """Raises NotFound, Forbidden or Stale."""
    job = queries.find(actor, job_id)
    authorize(actor, rule, job.order)
    if expected is not None and job.version != expected:
        raise Stale()
    return job


def find_stage(actor: Actor, stage_id: str, rule: str, expected: int | None = None) -> JobStage:
    """Raises NotFound, Forbidden or Stale."""
    stage = queries.find_stage(actor, stage_id)
    authorize(actor, rule, stage.job.order)
    if expected is not None and stage.version != expected:
        raise Stale()
    return stage


def check_runs(stage: JobStage) -> None:
    """Raises Conflict while the order or the job rests: nobody works on what is on hold."""
    job = stage.job
    if job.order.status != "confirmed":
        raise Conflict(f"order_{job.order.status}", _("The order is not running, so nothing is made for it now."),
                       state=job.order.status, possible=[])
    if job.status not in ("planned", "released", "in_progress"):
        raise Conflict(f"job_{job.status}", _("This job is “%(state)s”; work on it cannot go on now.", state=job.word),
                       state=job.status, possible=[])


def running(stage: JobStage) -> list[ColumnElement[bool]]:
    """The same question as a guard of the UPDATE, for what changed in the same moment."""
    return [select(Order.id).where(Order.id == stage.order_id, Order.status == "confirmed").exists(),
            select(Job.id).where(Job.id == stage.job_id, Job.status.in_(("planned", "released", "in_progress"))).exists()]


def about(job: Job, order: Order | None = None) -> dict[str, Any]:
    """The ids every fact about a job names."""
    order = order or job.order
    return {"job_id": job.id, "order_id": order.id, "customer_id": order.customer_id, "producer_id": order.producer_id}
