"""Who may see and do what with an order: the customer's people, the producer's people, the team."""

from sqlalchemy import ColumnElement, and_, or_, select, true

from portal.core.customers import policy as customers
from portal.core.customers.models import Customer
from portal.core.orders.models import Order, OrderChange
from portal.core.producers import policy as producers
from portal.core.producers.models import Producer
from portal.kernel.db import session
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


def visible(actor: Actor) -> ColumnElement[bool]:
    """The condition for the orders an actor may see; a draft is not the customer's yet."""
    if actor.is_team:
        return true()
    mine = and_(Order.customer_id.in_(select(Customer.id).where(customers.own(actor))), Order.status != "draft")
    if not actor.is_producer:
        return mine
    return or_(mine, Order.producer_id.in_(select(Producer.id).where(producers.own(actor))))


def side_of(actor: Actor, order: Order) -> str | None:
    """On which side of an order an actor stands: "team", "customer", "producer", or None for a stranger."""
    if actor.is_team:
        return "team"
    customer = session().get(Customer, order.customer_id)
    if customer is not None and order.status != "draft" and customers.is_own(actor, customer):
        return "customer"
    producer = session().get(Producer, order.producer_id) if order.producer_id and actor.is_producer else None
    return "producer" if producer is not None and producers.is_own(actor, producer) else None


def _may(actor: Actor, order: Order, *sides: str) -> bool:
    return actor.may_write and side_of(actor, order) in sides


@permissions.rule("order.place")
def place(actor: Actor, customer: Customer, producer: Producer | None) -> bool:
    """The team, or either side of the deal."""
    ours = producer is not None and actor.is_producer and producers.is_own(actor, producer)
    return actor.may_write and (actor.is_team or customers.is_own(actor, customer) or ours)


@permissions.rule("order.take_over")
def take_over(actor: Actor) -> bool:
    return actor.is_team and actor.may_write


@permissions.rule("order.see")
def see(actor: Actor, order: Order) -> bool:
    return side_of(actor, order) is not None


@permissions.rule("order.draft")
def draft(actor: Actor, producer_id: str | None) -> bool:
    """The team, or a producer for himself."""
    return actor.may_write and (actor.is_team or (actor.is_producer and producer_id is not None))


@permissions.rule("order.offer")
def offer(actor: Actor, order: Order) -> bool:
    return _may(actor, order, "team", "producer")


@permissions.rule("order.confirm")
def confirm(actor: Actor, order: Order) -> bool:
    """Only the customer's own yes binds him."""
    return _may(actor, order, "customer")


@permissions.rule("order.promise")
def promise(actor: Actor, order: Order) -> bool:
    return _may(actor, order, "team", "producer")


@permissions.rule("order.hold")
def hold(actor: Actor, order: Order) -> bool:
    return _may(actor, order, "team", "customer", "producer")


@permissions.rule("order.cancel")
def cancel(actor: Actor, order: Order) -> bool:
    return _may(actor, order, "team", "customer")


@permissions.rule("order.close")
def close(actor: Actor, order: Order) -> bool:
    return _may(actor, order, "team")


@permissions.rule("order.change")
def change(actor: Actor, order: Order) -> bool:
    return _may(actor, order, "team", "customer", "producer")


@permissions.rule("order.answer_change")
def answer_change(actor: Actor, order: Order, change: OrderChange) -> bool:
    """The other side: the maker's (producer or team) for what the customer asks, the customer for all else."""
    return _may(actor, order, *(("producer", "team") if change.side == "customer" else ("customer",)))


@permissions.rule("order.withdraw_change")
def withdraw_change(actor: Actor, order: Order, change: OrderChange) -> bool:
    return _may(actor, order, change.side)
