"""Who is told what happens to orders while they are agreed, made and brought: both sides, and who looks after them."""

from collections.abc import Iterable
from typing import Any

from portal.core.customers.events import CustomerAssigned, TaskAdded
from portal.core.customers.models import Customer, CustomerTask
from portal.core.orders import events
from portal.core.orders.models import Order, OrderChange
from portal.core.production import events as making
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules


def about(heard: Heard[Any], to: Iterable[str | None], topic: str = "orders", **more: Any) -> Notice:
    """A notice that leads to the order of a fact; a draft is the customer's only once it is offered."""
    order = session().get_one(Order, heard.fact.order_id)
    return Notice(to, seeing.order(order.id), topic, f"/orders/{order.id}", f"{order.number} · {order.title}", **more)


def customers(heard: Heard[Any]) -> list[str]:
    """The customer's people."""
    return circles.of_customer(heard.fact.customer_id)


def makers(heard: Heard[Any]) -> list[str]:
    """The workshop's people."""
    return circles.of_producers([heard.fact.producer_id])


@rules.on(events.OrderPlaced)
def placed(heard: Heard[events.OrderPlaced]) -> Notice:
    """The team; both sides too, unless they heard it from the bid it came of."""
    both = [] if heard.fact.origin_kind in ("bid", "answer", "pool_place") else [*customers(heard), *makers(heard)]
    return about(heard, [*both, *circles.team()])


@rules.on(events.OrderOffered)
def offered(heard: Heard[events.OrderOffered]) -> Notice:
    """The customer, whose yes it waits for."""
    return about(heard, customers(heard), urgent=True)


@rules.on(events.OrderDelivered)
def delivered(heard: Heard[events.OrderDelivered]) -> Notice:
    """Whoever looks after the customer; both sides hear of each parcel."""
    return about(heard, circles.keeper(heard.fact.customer_id))


@rules.on(events.OrderStateChanged, events.OrderPromised, events.ChangeAnswered, events.OrderChanged)
def changed(heard: Heard[Any]) -> Notice:
    """Both sides and whoever looks after the customer."""
    return about(heard, [*customers(heard), *makers(heard), *circles.keeper(heard.fact.customer_id)])


@rules.on(events.ChangeAsked)
def change_asked(heard: Heard[events.ChangeAsked]) -> Notice:
    """The side that has to answer, and the colleagues of who asked."""
    asked = session().get(OrderChange, heard.fact.change_id)
    return about(heard, [*customers(heard), *makers(heard), *circles.keeper(heard.fact.customer_id)],
                 urgent=asked is not None and asked.status == "requested")


@rules.on(making.StageFinished)
def came_closer(heard: Heard[making.StageFinished]) -> Notice:
    """The customer, who waits for it."""
    return about(heard, [*customers(heard), *circles.keeper(heard.fact.customer_id)])


@rules.on(making.GateOpened)
def gate_opened(heard: Heard[making.GateOpened]) -> Notice:
    """The customer at once: each day without his answer costs days."""
    return about(heard, customers(heard), urgent=True)


@rules.on(making.GateDecided)
def gate_decided(heard: Heard[making.GateDecided]) -> Notice:
    """The makers at once: work may go on, or not."""
    return about(heard, [*makers(heard), *circles.keeper(heard.fact.customer_id)], urgent=True)


@rules.on(making.JobChanged)
def job_changed(heard: Heard[making.JobChanged]) -> Notice | None:
    """When work is stuck: whoever looks after the customer, and the makers' colleagues."""
    if heard.fact.status != "blocked":
        return None
    return about(heard, [*makers(heard), *circles.keeper(heard.fact.customer_id)])


@rules.on(CustomerAssigned)
def assigned(heard: Heard[CustomerAssigned]) -> Notice:
    """Whoever looks after this customer from now on."""
    customer = session().get_one(Customer, heard.fact.customer_id)
    return Notice([heard.fact.owner_id], seeing.the_team, "account", f"/customers/{customer.id}", customer.name)


@rules.on(TaskAdded)
def task_added(heard: Heard[TaskAdded]) -> Notice | None:
    """Whoever is to do it."""
    task = session().get(CustomerTask, heard.fact.task_id)
    if task is None:
        return None
    return Notice([task.owner_id], seeing.the_team, "account", f"/customers/{task.customer_id}", task.title)
