"""Taking over shipments of another system: written as they were, telling nobody and counting nothing again."""

from datetime import UTC, date, datetime, time

from sqlalchemy import func, select

from portal.core.delivery.models import Shipment, ShipmentLine, TrackingEvent
from portal.core.orders import queries as orders
from portal.kernel import ids
from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _


def take_over_shipment(actor: Actor, order_id: str, shipped_on: date, carrier: str | None = None, *,
                       delivered_on: date | None = None, address: str | None = None, tracking_number: str | None = None,
                       proof: str | None = None, quantities: dict[str, int] | None = None) -> str:
    """A shipment of the past with all pieces of the order, or with those of `quantities` (line id to pieces): delivered
    when `delivered_on` is known, else handed over. Orders taken over count their own pieces. Returns its id.
    """
    authorize(actor, "shipment.take_over")
    if delivered_on is not None and delivered_on < shipped_on:
        raise Invalid({"delivered_on": [_("It cannot arrive before it is sent.")]})
    lines = orders.lines_of([order_id])
    counts = quantities if quantities is not None else {one.id: one.ordered for one in lines}
    left, there = _noon(shipped_on), _noon(delivered_on) if delivered_on else None
    number = (session().scalar(select(func.max(Shipment.number)).where(Shipment.order_id == order_id)) or 0) + 1
    made = Shipment(id=ids.new_id(), order_id=order_id, number=number, units=sum(counts.values()), carrier=carrier,
                    status="delivered" if there else "handed_over", address=address, tracking_number=tracking_number,
                    proof=proof, packed_at=left, handed_over_at=left, delivered_at=there, created_at=left)
    session().add(made)
    session().flush()
    session().add_all([ShipmentLine(shipment_id=made.id, order_line_id=line, quantity=count)
                       for line, count in counts.items() if count])
    session().add_all([TrackingEvent(shipment_id=made.id, at=at, code=code, created_at=at)
                       for code, at in (("handed_over", left), ("delivered", there)) if at])
    session().flush()
    return made.id


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
