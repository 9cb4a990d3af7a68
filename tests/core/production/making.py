"""Jobs for tests: an order whose listeners have heard, and a walk through all stages."""

from datetime import timedelta
from typing import Any

from portal.core.orders.models import Order
from portal.core.production import actions, queries
from portal.core.production.models import Job
from portal.kernel import clock
from tests import people
from tests.core.orders.making import placed


def in_work(portal: Any, cast: Any, **values: Any) -> tuple[Order, tuple[Job, ...]]:
    """An order between Clara and Paul with its jobs planned."""
    order = placed(portal, cast, **{"promised_on": clock.today() + timedelta(days=30), **values})
    portal.worker.settle()
    with portal.database.transaction(write=False):
        return order, queries.of_order(order.id)


def again(portal: Any, job_id: str) -> Job:
    """The job as it stands now."""
    with portal.database.transaction(write=False):
        return queries.whole(job_id)


def do(portal: Any, actor: Any, verb: Any, *arguments: Any, **values: Any) -> Any:
    """One verb in its own transaction."""
    with portal.database.transaction():
        return verb(actor, *arguments, **values)


def make_all(portal: Any, cast: Any, job: Job) -> Job:
    """Walks a job through every stage, with the customer's yes at the gate."""
    paul, clara = cast.actor(people.PAUL), cast.actor(people.CLARA)
    for stage in job.stages:
        if stage.gate:
            do(portal, paul, actions.ask_customer, stage.id, "Like this?")
            do(portal, clara, actions.approve, stage.id)
        do(portal, paul, actions.start, stage.id)
        do(portal, paul, actions.finish, stage.id)
    portal.worker.settle()
    return again(portal, job.id)
