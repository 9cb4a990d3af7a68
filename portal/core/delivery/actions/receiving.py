"""Arriving: the carrier says so, or the customer does; with the customer's last word a finished order closes."""

from datetime import datetime

from sqlalchemy import select

from portal.core.delivery import queries
from portal.core.delivery.actions.closing import close_if_over
from portal.core.delivery.actions.finding import about, find
from portal.core.delivery.events import ReceiptConfirmed, ShipmentDelivered
from portal.core.delivery.models import CONFIRM, DELIVER, Shipment, TrackingEvent
from portal.core.orders.actions import progress
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import move
from portal.kernel.text import _


def arrived(actor: Actor, shipment: Shipment, at: datetime, proof: str | None = None) -> None:
    """The pieces count as delivered, once: the guarded move sees to it."""
    move(shipment, DELIVER, delivered_at=at, proof=proof or shipment.proof)
    for one in sorted(shipment.lines, key=lambda line: line.order_line_id):
        progress(one.order_line_id, actor=actor, delivered=one.quantity)
    record(actor, ShipmentDelivered(**about(shipment)))


def confirm(actor: Actor, shipment_id: str, expected: int | None = None) -> Shipment:
    """The customer says that it is there, whatever the carrier told. Closes the order when nothing of it is open."""
    shipment = find(actor, shipment_id, "shipment.receive", expected)
    if shipment.status == "delivered" and shipment.confirmed_at is not None:
        raise Conflict("shipment_confirmed", _("The receipt was confirmed already."), state=shipment.status, possible=[])
    if shipment.status != "delivered":
        arrived(actor, shipment, clock.now())
        session().add(TrackingEvent(shipment_id=shipment.id, at=clock.now(), code="delivered", told_by=actor.user_id))
    move(shipment, CONFIRM, where=[Shipment.confirmed_at.is_(None)], confirmed_at=clock.now(), confirmed_by=actor.user_id)
    record(actor, ReceiptConfirmed(**about(shipment)))
    waits = select(Shipment.id).where(Shipment.order_id == shipment.order_id, Shipment.status == "delivered",
                                      Shipment.confirmed_at.is_(None)).limit(1)
    if session().scalar(waits) is None:
        close_if_over(shipment.order_id)
    return queries.whole(shipment.id)
