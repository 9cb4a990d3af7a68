"""What production hears: an order is placed, changed, cancelled or delivered. Each may be heard twice."""

from portal.core.orders.events import OrderChanged, OrderDelivered, OrderPlaced, OrderStateChanged
from portal.core.orders.queries import parties
from portal.core.production import actions
from portal.core.production.actions.finding import about
from portal.core.production.events import JobChanged
from portal.core.production.models import CLOSE_JOB
from portal.core.production.queries import of_order
from portal.kernel.errors import NotFound
from portal.kernel.events import Heard, Listeners, record
from portal.kernel.policy import Actor
from portal.kernel.states import move

listeners = Listeners("production")


@listeners.on(OrderPlaced)
def open_jobs(heard: Heard[OrderPlaced]) -> None:
    """A job for each line; UNIQUE (line, round) sees to it that there is one."""
    if _is_there(heard.fact.order_id):
        actions.open_jobs(Actor.system(), heard.fact.order_id)


@listeners.on(OrderChanged)
def follow_order(heard: Heard[OrderChanged]) -> None:
    """The plan follows what both sides agreed to."""
    if _is_there(heard.fact.order_id):
        actions.follow_order(Actor.system(), heard.fact.order_id)


@listeners.on(OrderStateChanged)
def stop_jobs(heard: Heard[OrderStateChanged]) -> None:
    """Nothing is made for a cancelled order."""
    if heard.fact.status == "cancelled" and _is_there(heard.fact.order_id):
        actions.stop_jobs(Actor.system(), heard.fact.order_id)


@listeners.on(OrderDelivered)
def close_jobs(heard: Heard[OrderDelivered]) -> None:
    """What has arrived needs no more closing by hand."""
    for job in of_order(heard.fact.order_id):
        if job.status in CLOSE_JOB.from_:
            move(job, CLOSE_JOB)
            record(Actor.system(), JobChanged(status=job.status, **about(job)))


def _is_there(order_id: str) -> bool:
    try:
        parties(order_id)
    except NotFound:
        return False
    return True
