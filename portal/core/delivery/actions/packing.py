"""Putting a shipment together: which pieces, packed, unpacked, edited, thrown away."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, func, select, update

from portal.core.days import faults_of
from portal.core.delivery import queries
from portal.core.delivery.actions.finding import about, find
from portal.core.delivery.events import ShipmentMade, ShipmentMoved
from portal.core.delivery.models import EDIT, PACK, UNPACK, Shipment, ShipmentLine, TrackingEvent
from portal.core.orders import queries as orders
from portal.core.orders.models import Order
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move, refuse
from portal.kernel.text import _


def make(actor: Actor, order_id: str, lines: Sequence[Mapping[str, Any]], **values: Any) -> Shipment:
    """A shipment with some of what is made. Raises Invalid for more pieces than are made and in no other shipment."""
    order = orders.find(actor, order_id)
    authorize(actor, "shipment.send", order)
    # The order's row is locked until the commit: two who pack at once see each other's pieces.
    session().execute(update(Order).where(Order.id == order.id).values(version=Order.version)
                      .execution_options(synchronize_session=False))
    if order.status not in ("confirmed", "on_hold"):
        raise Conflict(f"order_{order.status}", _("Nothing more is sent for this order."), state=order.status)
    wanted = _check(order.id, lines)
    _check_day(values.get("expected_on"))
    number = (session().scalar(select(func.max(Shipment.number)).where(Shipment.order_id == order.id)) or 0) + 1
    made = Shipment(id=ids.new_id(), order_id=order.id, number=number, units=sum(wanted.values()), status="draft", **values)
    session().add(made)
    session().flush()
    session().add_all([ShipmentLine(shipment_id=made.id, order_line_id=line, quantity=count)
                       for line, count in wanted.items()])
    session().flush()
    record(actor, ShipmentMade(**about(made, order)))
    return queries.whole(made.id)


def _check(order_id: str, lines: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    left = {line.id: count for line, count in queries.ready(order_id)}
    wanted: dict[str, int] = {}
    errors: dict[str, list[str]] = {}
    for at, one in enumerate(lines):
        line, count = one["order_line_id"], one["quantity"]
        if line not in left or line in wanted:
            errors[f"lines.{at}.order_line_id"] = [_("This line does not belong to the order, or stands here twice.")]
        elif count > left[line]:
            errors[f"lines.{at}.quantity"] = [_("%(left)s of these are made and not packed yet.", left=max(left[line], 0))]
        elif count:
            wanted[line] = count
    if not wanted and not errors:
        errors["lines"] = [_("Choose at least one piece.")]
    if errors:
        raise Invalid(errors)
    return wanted


def _check_day(day: date | None, standing: date | None = None) -> None:
    faults = faults_of(day, standing)
    if faults:
        raise Invalid({"expected_on": faults})


def pack(actor: Actor, shipment_id: str, expected: int | None = None) -> Shipment:
    """Closes the box; it takes its own copy of the address. Raises Conflict while nobody said where to."""
    shipment = find(actor, shipment_id, "shipment.send", expected)
    given = queries.address_of(shipment.order_id)
    address = shipment.address or (given.address if given else shipment.order.deliver_to)
    if not address and shipment.status == "draft":
        raise Conflict("no_address", _("Nobody has said yet where this order goes. Ask the customer for the address."),
                       state=shipment.status, possible=[])
    move(shipment, PACK, packed_at=clock.now(), address=address)
    session().add(TrackingEvent(shipment_id=shipment.id, at=clock.now(), code="packed", told_by=actor.user_id))
    return moved(actor, shipment)


def unpack(actor: Actor, shipment_id: str, expected: int | None = None) -> Shipment:
    """Opens the box again; the address is taken anew when it is closed."""
    shipment = find(actor, shipment_id, "shipment.send", expected)
    move(shipment, UNPACK, packed_at=None, address=None)
    return moved(actor, shipment)


def moved(actor: Actor, shipment: Shipment) -> Shipment:
    """Says how the shipment stands since."""
    session().flush()
    record(actor, ShipmentMoved(status=shipment.status, **about(shipment)))
    return queries.whole(shipment.id)


def edit(actor: Actor, shipment_id: str, expected: int | None = None, **values: Any) -> Shipment:
    """Changes carrier, numbers and the expected day; what is not named stays."""
    shipment = find(actor, shipment_id, "shipment.send", expected)
    _check_day(values.get("expected_on"), shipment.expected_on)
    move(shipment, EDIT, **values)
    return moved(actor, shipment)


def discard(actor: Actor, shipment_id: str, expected: int | None = None) -> str:
    """Throws a draft away; its pieces are free again. Returns the order's id."""
    shipment = find(actor, shipment_id, "shipment.send", expected)
    names = about(shipment)
    gone: Any = session().execute(delete(Shipment).where(
        Shipment.id == shipment.id, Shipment.status == "draft", Shipment.version == shipment.version)
        .execution_options(synchronize_session=False))
    if gone.rowcount != 1:
        session().refresh(shipment, ["status", "version"])
        raise refuse(shipment, EDIT, _("Only a draft can be thrown away."))
    session().expunge(shipment)
    record(actor, ShipmentMoved(status="discarded", **names))
    return str(names["order_id"])
