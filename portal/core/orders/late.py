"""When an order is late: its day (promised, else requested) has passed and it is not there, or it left or came after it."""

from datetime import date

from sqlalchemy import ColumnElement, and_, func, or_

from portal.core.orders.models import Order
from portal.kernel import clock

RUNNING = ("confirmed", "on_hold")
due = func.coalesce(Order.promised_on, Order.requested_on)


def due_on(order: Order) -> date | None:
    """The day an order is measured by."""
    return order.promised_on or order.requested_on


def is_on_time(order: Order) -> bool:
    """Whether a delivered order came by its day; one without a day cannot be late."""
    day = due_on(order)
    return day is None or max(order.delivered_on or day, order.shipped_on or day) <= day


def is_late(order: Order) -> bool:
    """Whether an order is or was late."""
    day = due_on(order)
    if day is None:
        return False
    waits = order.status in RUNNING and order.delivered_on is None and clock.today() > day
    return waits or not is_on_time(order)


def late_when_done() -> ColumnElement[bool]:
    """The condition for orders that were shipped or delivered after their day."""
    return or_(Order.shipped_on > due, Order.delivered_on > due)


def late_and_waiting() -> ColumnElement[bool]:
    """The condition for orders whose day has passed without their arrival."""
    return and_(Order.status.in_(RUNNING), Order.delivered_on.is_(None), due < clock.today())


def late() -> ColumnElement[bool]:
    """The condition for orders that are or were late."""
    return or_(late_when_done(), late_and_waiting())
