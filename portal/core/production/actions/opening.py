"""Opening jobs for the lines of an order, once each; following the order when it changes, stopping when it ends."""

from collections.abc import Sequence

from sqlalchemy import func, insert, select, update

from portal.core.once import insert_once
from portal.core.orders import queries as orders
from portal.core.orders.models import Order, OrderLine
from portal.core.production.actions.finding import about
from portal.core.production.events import JobChanged, JobOpened
from portal.core.production.models import CANCEL_JOB, RESIZE, Job, JobStage
from portal.core.production.routing import USUAL, Step, minutes, spread
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import move


def open_jobs(actor: Actor, order_id: str, steps: Sequence[Step] = USUAL) -> list[str]:
    """A job for each line that has none yet; called as often as one likes. Returns the ids of the new ones."""
    order = orders.whole(order_id)
    if order.status not in ("confirmed", "on_hold"):
        return []
    made = [_open(actor, order, line, line.ordered - line.fulfilled, 1, steps) for line in order.lines
            if line.fulfilled < line.ordered]
    return [one for one in made if one]


def make_again(actor: Actor, order_line_id: str, quantity: int, steps: Sequence[Step] = USUAL) -> str | None:
    """One more job for pieces that were lost or spoiled after they were made."""
    line = session().get_one(OrderLine, order_line_id)
    last = session().scalar(select(func.max(Job.round)).where(Job.order_line_id == order_line_id)) or 0
    return _open(actor, orders.whole(line.order_id), line, quantity, last + 1, steps)


def _open(actor: Actor, order: Order, line: OrderLine, quantity: int, number: int, steps: Sequence[Step]) -> str | None:
    spans = spread(steps, clock.today(), order.promised_on)
    job_id = ids.new_id()
    made = insert_once(
        Job, id=job_id, order_id=order.id, order_line_id=line.id, round=number, producer_id=order.producer_id,
        title=line.title, quantity=quantity, status="planned" if order.producer_id else "draft",
        planned_start=spans[0][0], planned_end=spans[-1][1], due_on=order.promised_on or order.requested_on,
        created_at=clock.now(), version=1)
    if not made:
        return None
    session().execute(insert(JobStage), [
        {"id": ids.new_id(), "job_id": job_id, "order_id": order.id, "position": at, "key": one.key, "name": one.name,
         "status": "blocked" if at else "ready", "planned_start": first, "planned_end": last, "gate": one.gate,
         "minutes": minutes(one, quantity), "delay_days": 3, "version": 1}
        for at, (one, (first, last)) in enumerate(zip(steps, spans, strict=True))])
    record(actor, JobOpened(job_id=job_id, order_id=order.id, customer_id=order.customer_id, producer_id=order.producer_id))
    return job_id


def follow_order(actor: Actor, order_id: str) -> None:
    """After a change both sides agreed to: new lines become jobs, open jobs take the new number and day."""
    order = orders.whole(order_id)
    wanted = {one.id: one for one in order.lines}
    for job in session().scalars(select(Job).where(Job.order_id == order_id, Job.status.in_(RESIZE.from_))):
        line = wanted.get(job.order_line_id or "")
        due = order.promised_on or order.requested_on
        left = line.ordered - line.fulfilled if line else 0
        if left < 1:
            _cancel(actor, job, order)
        elif job.round == 1 and (left != job.quantity or due != job.due_on):
            move(job, RESIZE, quantity=left, due_on=due)
            record(actor, JobChanged(status=job.status, **about(job, order)))
    open_jobs(actor, order_id)


def stop_jobs(actor: Actor, order_id: str) -> None:
    """The order was cancelled: so is what was not made yet."""
    order = orders.whole(order_id)
    for job in session().scalars(select(Job).where(Job.order_id == order_id, Job.status.in_(CANCEL_JOB.from_))):
        _cancel(actor, job, order)


def _cancel(actor: Actor, job: Job, order: Order) -> None:
    move(job, CANCEL_JOB)
    session().execute(update(JobStage).where(JobStage.job_id == job.id, JobStage.status != "done").values(
        status="cancelled", version=JobStage.version + 1).execution_options(synchronize_session=False))
    record(actor, JobChanged(status="cancelled", **about(job, order)))
