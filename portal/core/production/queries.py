"""What is read of production: always through the orders an actor may see."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import String, bindparam, cast, exists, select
from sqlalchemy.orm import contains_eager, joinedload, selectinload
from sqlalchemy.orm.attributes import set_committed_value

from portal.core.customers.models import Customer
from portal.core.orders.models import Order
from portal.core.orders.queries import visible_to
from portal.core.producers.models import Producer
from portal.core.production.models import OPEN_JOBS, Job, JobStage, StageAwaits, StagePhoto, WorkCentre
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor
from portal.kernel.reading import read_once

COLUMNS = (Job.id, Job.order_id, Order.number.label("order_number"), Job.title, Job.quantity, Job.status, Job.due_on,
           Job.planned_start, Job.planned_end, Job.producer_id, Job.version, Customer.name.label("customer_name"),
           Order.promised_on)
# As text, because a cursor carries texts and numbers.
KEYS = (Key(cast(Job.planned_end, String(10))), Key(Job.id))
STAGES = (JobStage.id, JobStage.job_id, JobStage.position, JobStage.key, JobStage.name, JobStage.status, JobStage.gate,
          JobStage.planned_start, JobStage.planned_end, JobStage.minutes, JobStage.approve_by, JobStage.decision,
          JobStage.work_centre_id)
MOST_ON_BOARD = 100


def find(actor: Actor, job_id: str) -> Job:
    """A job of an order this actor may see, with stages, photos and both sides. Raises NotFound."""
    return _one(Job.id == job_id, visible_to(actor))


def whole(job_id: str) -> Job:
    """A job for work that is not somebody's. Raises NotFound."""
    return _one(Job.id == job_id)


def find_stage(actor: Actor, stage_id: str) -> JobStage:
    """A stage of such a job, with its job. Raises NotFound."""
    job_id = session().scalar(select(JobStage.job_id).where(JobStage.id == stage_id))
    if job_id is None:
        raise NotFound()
    return next(one for one in find(actor, job_id).stages if one.id == stage_id)


def _one(*which: Any) -> Job:
    found = session().scalars(
        select(Job).join(Job.order).where(*which).options(
            contains_eager(Job.order).options(joinedload(Order.customer), joinedload(Order.producer)),
            selectinload(Job.stages).selectinload(JobStage.photos))
        .execution_options(populate_existing=True)).first()
    if found is None:
        raise NotFound()
    return _joined(found)


def _joined(job: Job) -> Job:
    """Lets each stage know its job without another question."""
    for stage in job.stages:
        set_committed_value(stage, "job", job)
    return job


_OF_ORDER = (select(Job).where(Job.order_id == bindparam("order")).order_by(Job.id)
             .options(selectinload(Job.stages).selectinload(JobStage.photos)).execution_options(populate_existing=True))


@read_once
def of_order(order_id: str) -> tuple[Job, ...]:
    """The jobs of an order with their stages; for those who have found the order, whose own loading is left alone."""
    found = session().scalars(_OF_ORDER, {"order": order_id}).all()
    order = session().get(Order, order_id) if found else None
    for job in found:
        set_committed_value(job, "order", order)
    return tuple(_joined(job) for job in found)


def page(actor: Actor, state: str | None = None, order: str | None = None, after: str | None = None,
         limit: int = 20) -> Page[Any]:
    """Jobs as rows, the one that ends first at the top, each with its stages in `stages`."""
    asked = _listed(actor)
    asked = asked.where(Job.status == state) if state else asked
    asked = asked.where(Job.order_id == order) if order else asked
    found = page_of(session(), asked, KEYS, after_cursor=after, limit=limit)
    stages = stages_of([row.id for row in found.items])
    return found.map(lambda row: Row(row, stages.get(row.id, [])))


def board(actor: Actor, state: str | None = None) -> list["Row"]:
    """The open jobs for the producer's board."""
    wanted = Job.status == state if state else Job.status.in_(OPEN_JOBS)
    rows = session().execute(_listed(actor).where(wanted).order_by(Job.planned_end, Job.id).limit(MOST_ON_BOARD)).all()
    stages = stages_of([row.id for row in rows])
    return [Row(row, stages.get(row.id, [])) for row in rows]


def _listed(actor: Actor) -> Any:
    return (select(*COLUMNS).select_from(Job).join(Order, Order.id == Job.order_id)
            .join(Customer, Customer.id == Order.customer_id).where(visible_to(actor)))


def stages_of(job_ids: list[str]) -> dict[str, list[Any]]:
    """The stages of several jobs in one question."""
    found: dict[str, list[Any]] = {}
    if job_ids:
        for row in session().execute(select(*STAGES).where(JobStage.job_id.in_(job_ids))
                                     .order_by(JobStage.job_id, JobStage.position)):
            found.setdefault(row.job_id, []).append(row)
    return found


class Row:
    """A job in a list: the columns, its stages and where it stands."""

    def __init__(self, row: Any, stages: list[Any]) -> None:
        self.row, self.stages = row, stages
        self.current = next((one for one in stages if one.status not in ("done", "cancelled")), None)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.row, name)

    def is_late(self, today: date) -> bool:
        """Whether the plan ends after the promised day, or the stage at hand should be over by now."""
        if self.status in ("to_close", "done", "cancelled"):
            return False
        return bool((self.due_on and self.planned_end > self.due_on) or (self.current and self.current.planned_end < today))


@dataclass(frozen=True)
class Awaiting:
    """A stage that waits for an approval given elsewhere."""

    stage_id: str
    job_id: str
    order_number: str
    title: str
    label: str
    status: str
    approve_by: date | None
    decision: str | None


def awaiting(actor: Actor, kind: str, about_id: str) -> list[Awaiting]:
    """The stages that wait for this approval, of orders this actor may see."""
    return [_awaiting(row) for row in session().execute(_to_come(actor).join(
        StageAwaits, StageAwaits.stage_id == JobStage.id).where(StageAwaits.kind == kind, StageAwaits.about_id == about_id))]


def stages_to_come(actor: Actor, limit: int = 100) -> list[Awaiting]:
    """The stages that have not begun and wait for nothing yet: what could still wait for an approval."""
    bound = exists().where(StageAwaits.stage_id == JobStage.id)
    return [_awaiting(row) for row in session().execute(_to_come(actor).where(
        JobStage.status.in_(("blocked", "ready")), Job.status.in_(("planned", "released", "in_progress")),
        ~bound).limit(limit))]


def _to_come(actor: Actor) -> Any:
    return (select(JobStage, Order.number, Job.title).join(Job, Job.id == JobStage.job_id)
            .join(Order, Order.id == Job.order_id).where(visible_to(actor))
            .order_by(Job.planned_end, Job.id, JobStage.position))


def _awaiting(row: Any) -> Awaiting:
    stage = row.JobStage
    return Awaiting(stage.id, stage.job_id, row.number, row.title, stage.label, stage.status, stage.approve_by, stage.decision)


def awaited_by(stage_ids: Sequence[str]) -> dict[str, tuple[str, str]]:
    """What each of these stages waits for elsewhere: (kind, id)."""
    if not stage_ids:
        return {}
    rows = session().execute(select(StageAwaits.stage_id, StageAwaits.kind, StageAwaits.about_id).where(
        StageAwaits.stage_id.in_(stage_ids)))
    return {row.stage_id: (row.kind, row.about_id) for row in rows}


def sees_photo(actor: Actor, file_id: str) -> bool:
    """The door of stage photos: whoever sees the order."""
    asked = select(StagePhoto.id).join(JobStage, JobStage.id == StagePhoto.stage_id).join(
        Order, Order.id == JobStage.order_id).where(StagePhoto.file_id == file_id, visible_to(actor)).limit(1)
    return session().scalar(asked) is not None


def work_centres(producer: Producer | None) -> list[WorkCentre]:
    """A workshop's work centres."""
    if producer is None:
        return []
    return list(session().scalars(select(WorkCentre).where(WorkCentre.producer_id == producer.id).order_by(WorkCentre.name)))
