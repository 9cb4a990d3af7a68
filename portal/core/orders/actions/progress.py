"""Counting work: pieces made, shipped, delivered, returned. Called by production, delivery and service."""

from typing import Any

from sqlalchemy import func, select, update

from portal.core.orders import queries
from portal.core.orders.events import OrderDelivered, OrderProgressed, OrderShipped
from portal.core.orders.late import is_on_time
from portal.core.orders.models import Order, OrderLine
from portal.core.producers.actions import count
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.text import _

COUNTED = {"produced": "fulfilled", "shipped": "shipped", "delivered": "delivered",
           "return_requested": "return_requested", "return_received": "return_received",
           "return_dismissed": "return_dismissed", "written_off": "written_off"}
SUMS = {"produced": "made", "shipped": "shipped", "delivered": "delivered"}
# Returns come after an order is closed too; nothing more is made or sent then.
OPEN, AFTER = ("confirmed", "on_hold"), ("confirmed", "on_hold", "closed")


def progress(order_line_id: str, *, actor: Actor | None = None, **more: int) -> Order:
    """Adds pieces to the counts of a line: produced, shipped, delivered, return_requested, return_received,
    return_dismissed, written_off. The numbers are what came to it now, not totals.

    Raises Conflict("quantities") when the counts would not fit each other: no more can be shipped than was made, none
    delivered that was not shipped, none returned that was not delivered; Conflict("order_...") when the order's state
    does not allow it; NotFound for an unknown line.
    """
    unknown = set(more) - set(COUNTED)
    if unknown:
        raise TypeError(f"no such counts: {', '.join(sorted(unknown))}")
    order_id = session().scalar(select(OrderLine.order_id).where(OrderLine.id == order_line_id))
    if order_id is None:
        raise NotFound()
    # The order's row first, as everybody does: two who count at once wait for each other instead of locking up.
    _count_order(order_id, more)
    _count_line(order_line_id, more)
    return _tell(actor or Actor.system(), order_id, order_line_id, {name: one for name, one in more.items() if one})


def _count_order(order_id: str, more: dict[str, int]) -> None:
    allowed = OPEN if any(more.get(name) for name in SUMS) else AFTER
    changes: dict[str, Any] = {total: getattr(Order, total) + more[name] for name, total in SUMS.items() if more.get(name)}
    sums = {total: getattr(Order, total) + more.get(name, 0) for name, total in SUMS.items()}
    fits = [sums["made"] <= Order.units, sums["shipped"] <= sums["made"], sums["delivered"] <= sums["shipped"],
            sums["delivered"] >= 0]
    done = session().execute(update(Order).where(Order.id == order_id, Order.status.in_(allowed), *fits).values(
        version=Order.version + 1, **changes).execution_options(synchronize_session=False))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        status = session().scalar(select(Order.status).where(Order.id == order_id))
        raise _misfit(status) if status in allowed else Conflict(f"order_{status}", state=status)


def _count_line(line_id: str, more: dict[str, int]) -> None:
    new = {column: getattr(OrderLine, column) + more.get(name, 0) for name, column in COUNTED.items()}
    fits = [new["fulfilled"] <= OrderLine.ordered, new["shipped"] <= new["fulfilled"], new["delivered"] <= new["shipped"],
            new["return_requested"] <= new["delivered"], new["delivered"] + new["written_off"] <= OrderLine.ordered,
            new["return_received"] + new["return_dismissed"] <= new["return_requested"],
            *(one >= 0 for one in new.values())]
    done = session().execute(update(OrderLine).where(OrderLine.id == line_id, *fits).values(
        {column: new[column] for name, column in COUNTED.items() if more.get(name)}
        or {"fulfilled": OrderLine.fulfilled}).execution_options(synchronize_session=False))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise _misfit(None)


def _misfit(status: str | None) -> Conflict:
    return Conflict("quantities", _("These quantities do not fit: what is shipped has to be made before, what is "
                                    "delivered has to be shipped before, and so on."), state=status)


def _tell(actor: Actor, order_id: str, line_id: str, counts: dict[str, int]) -> Order:
    order = queries.whole(order_id)
    about: dict[str, Any] = {"order_id": order.id, "customer_id": order.customer_id, "producer_id": order.producer_id}
    record(actor, OrderProgressed(line_id=line_id, counts=counts, **about))
    _note_days(actor, order, about)
    return order


def _note_days(actor: Actor, order: Order, about: dict[str, Any]) -> None:
    """Sets the days on which the last piece owed was shipped and delivered; takes them back when pieces were corrected."""
    left = session().execute(select(
        func.count().filter(OrderLine.shipped < OrderLine.ordered - OrderLine.written_off).label("shipped"),
        func.count().filter(OrderLine.delivered < OrderLine.ordered - OrderLine.written_off).label("delivered"),
    ).where(OrderLine.order_id == order.id)).one()
    was_delivered = order.delivered_on is not None
    for name, column, fact in (("shipped", "shipped_on", OrderShipped), ("delivered", "delivered_on", OrderDelivered)):
        whole = getattr(left, name) == 0 and getattr(order, name) > 0
        if whole and getattr(order, column) is None:
            setattr(order, column, clock.today())
            record(actor, fact(**about))
        elif not whole:
            setattr(order, column, None)
    if order.producer_id and order.delivered_on and not was_delivered:
        count(order.producer_id, delivered=1, on_time=int(is_on_time(order)))
    session().flush()
