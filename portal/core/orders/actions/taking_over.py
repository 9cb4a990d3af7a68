"""Taking over orders of another system, with their own days, numbers and amounts; nothing starts because of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

from portal.core.customers.models import Customer
from portal.core.orders import queries, reasons
from portal.core.orders.actions.placing import Line, write
from portal.core.orders.actions.steering import about
from portal.core.orders.events import OrderTakenOver
from portal.core.orders.late import is_on_time
from portal.core.orders.models import Order
from portal.core.orders.promises import first_promise
from portal.core.producers.actions import count
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize


def take_over(actor: Actor, *, external_system: str, external_ref: str, customer_id: str, placed_at: datetime,
              lines: Sequence[Line], currency: str, producer_id: str | None = None, title: str = "",
              freight_minor: int = 0, requested_on: date | None = None, promised_on: date | None = None,
              shipped_on: date | None = None, delivered_on: date | None = None, deliver_to: str | None = None,
              note: str | None = None) -> Order:
    """An order of the past. One with a shipping day is whole and closed; one without waits, confirmed.

    Where the other system knows no arrival, the shipping day stands for it: lateness is then measured by shipping. Give
    lines the amounts of `amounts.Carried` when the books' total has to come out exactly. For a timeline with the original
    days call it inside `clock.at(placed_at)`. Raises Conflict("order_exists") for a reference that is known already.
    """
    authorize(actor, "order.take_over")
    if session().get(Customer, customer_id) is None:
        raise NotFound()
    delivered_on = delivered_on or shipped_on
    ended = datetime.combine(delivered_on, time(), UTC) if delivered_on else None
    order_id = write(actor, [_come(one, shipped_on, delivered_on) for one in lines], currency=currency,
                     customer_id=customer_id, producer_id=producer_id, title=title, freight_minor=freight_minor,
                     year=placed_at.year, placed_at=placed_at, confirmed_at=placed_at, requested_on=requested_on,
                     promised_on=promised_on, shipped_on=shipped_on, delivered_on=delivered_on, deliver_to=deliver_to,
                     note=note, external_system=external_system, external_ref=external_ref, closed_at=ended,
                     status="closed" if ended else "confirmed")
    order = queries.whole(order_id)
    if promised_on is not None:
        first_promise(actor, order_id, promised_on, reasons.stored(reasons.TAKEN, system=external_system))
    record(actor, OrderTakenOver(**about(order)))
    if producer_id:
        count(producer_id, orders=1, delivered=int(bool(ended)), on_time=int(bool(ended) and is_on_time(order)))
    return order


def _come(line: Line, shipped_on: date | None, delivered_on: date | None) -> Line:
    counts = {"fulfilled": line.quantity, "shipped": line.quantity} if shipped_on else {}
    return replace(line, progress=counts | ({"delivered": line.quantity} if delivered_on and shipped_on else {}))
