"""Promising a day: the ledger keeps every promise with its reason."""

from datetime import date

from portal.core.days import faults_of
from portal.core.orders import queries
from portal.core.orders.actions.steering import about
from portal.core.orders.events import OrderPromised
from portal.core.orders.models import PROMISE, Order
from portal.core.orders.promises import ledger, write_promise
from portal.kernel.errors import Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move


def promise(actor: Actor, order_id: str, promised_on: date, reason: str) -> Order:
    """Promises a delivery day, instead of the one promised before. Raises Conflict when another came in between."""
    order = queries.find(actor, order_id)
    authorize(actor, "order.promise", order)
    faults = faults_of(promised_on)
    if faults:
        raise Invalid({"promised_on": faults})
    promised(actor, order, promised_on, reason)
    return queries.whole(order_id)


def promised(actor: Actor, order: Order, promised_on: date, reason: str) -> None:
    """Writes a promise down and puts its day on the order; the caller has asked who may."""
    move(order, PROMISE, promised_on=promised_on)
    standing = ledger(order.id)
    promise_id = write_promise(actor, order.id, promised_on, reason, standing[-1].id if standing else None)
    record(actor, OrderPromised(promise_id=promise_id, **about(order)))
