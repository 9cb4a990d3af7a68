"""Closing orders of which everything has arrived: at the customer's word, or two weeks after without one."""

from datetime import timedelta

from sqlalchemy import select

from portal.core.delivery.models import Shipment
from portal.core.orders import actions as orders
from portal.core.orders.models import Order, OrderChange
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.policy import Actor

QUIET_FOR = timedelta(days=14)
AT_ONCE = 100


def close_if_over(order_id: str) -> bool:
    """Closes an order that is delivered whole and of which nothing is open: no other parcel, no change asked for."""
    opened = session()
    order = opened.get(Order, order_id, populate_existing=True)
    if order is None or order.status != "confirmed" or order.delivered_on is None:
        return False
    parcel = select(Shipment.id).where(Shipment.order_id == order_id,
                                       Shipment.status.not_in(("delivered", "returned", "lost"))).limit(1)
    change = select(OrderChange.id).where(OrderChange.order_id == order_id, OrderChange.status == "requested").limit(1)
    if opened.scalar(parcel) or opened.scalar(change):
        return False
    orders.close(Actor.system(), order_id)
    return True


def close_after_a_while() -> int:
    """Closes orders that arrived two weeks ago and of which nobody said more; timed work. Returns how many."""
    old = select(Order.id).where(Order.status == "confirmed", Order.delivered_on < clock.today() - QUIET_FOR,
                                 select(Shipment.id).where(Shipment.order_id == Order.id).exists())
    return sum(close_if_over(one) for one in session().scalars(old.order_by(Order.id).limit(AT_ONCE)).all())
