"""On the way: handing over counts the pieces as shipped; news of the carrier moves the shipment and is only added."""

from datetime import datetime, timedelta

from sqlalchemy import select

from portal.core.delivery import queries
from portal.core.delivery.actions.finding import about, find
from portal.core.delivery.actions.packing import moved
from portal.core.delivery.actions.receiving import arrived
from portal.core.delivery.events import ShipmentTracked
from portal.core.delivery.models import HAND_OVER, HOLD_UP, LOSE, ON_THE_WAY, SEND_BACK, TRAVEL, Shipment, TrackingEvent
from portal.core.once import insert_once
from portal.core.orders.actions import progress
from portal.core.production.actions import make_again
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import move, refuse
from portal.kernel.text import _

MOVES = {"in_transit": TRAVEL, "out_for_delivery": TRAVEL, "customs": TRAVEL, "exception": HOLD_UP, "lost": LOSE,
         "returned": SEND_BACK}
AHEAD = timedelta(minutes=5)
BEFORE = timedelta(days=1)  # a carrier may tell of the day on which it was announced


def hand_over(actor: Actor, shipment_id: str, expected: int | None = None) -> Shipment:
    """Gives it to the carrier: from now on its pieces count as shipped. Raises Conflict("quantities") for too many."""
    shipment = find(actor, shipment_id, "shipment.send", expected)
    move(shipment, HAND_OVER, handed_over_at=clock.now())
    _count(actor, shipment, shipped=1)
    session().add(TrackingEvent(shipment_id=shipment.id, at=clock.now(), code="handed_over", told_by=actor.user_id))
    return moved(actor, shipment)


def _count(actor: Actor, shipment: Shipment, **sign: int) -> None:
    """Counts the pieces of a shipment, line by line in a fixed order, so that two who count cannot wait for each other."""
    for one in sorted(shipment.lines, key=lambda line: line.order_line_id):
        progress(one.order_line_id, actor=actor, **{name: by * one.quantity for name, by in sign.items()})


def tell(actor: Actor, shipment_id: str, code: str, at: datetime | None = None, place: str | None = None,
         text: str | None = None, ref: str | None = None, proof: str | None = None) -> Shipment:
    """Adds what happened on the way, and moves the shipment where that means something. News with a `ref` that is
    known already changes nothing.
    """
    shipment = find(actor, shipment_id, "shipment.send")
    if shipment.status in ("draft", "packed"):
        raise refuse(shipment, HAND_OVER, _("Hand the shipment over first."))
    at = at or clock.now()
    if at > clock.now() + AHEAD:
        raise Invalid({"at": [_("This time has not come yet.")]})
    if shipment.packed_at is not None and at < shipment.packed_at - BEFORE:
        raise Invalid({"at": [_("This is before the parcel was packed.")]})
    fresh = insert_once(TrackingEvent, id=ids.new_id(), shipment_id=shipment.id, at=at, place=place, code=code, text=text,
                        ref=ref, told_by=actor.user_id, created_at=clock.now())
    if not fresh:
        return queries.whole(shipment.id)
    if shipment.delivered_at is not None and at <= shipment.delivered_at:
        pass  # told late: it is part of the way, and moves nothing any more
    elif code == "delivered":
        arrived(actor, shipment, at, proof)
    elif code in MOVES:
        _move(actor, shipment, code)
    else:
        _refuse_when_over(shipment)
    record(actor, ShipmentTracked(code=code, **about(shipment)))
    return queries.whole(shipment.id)


def _move(actor: Actor, shipment: Shipment, code: str) -> None:
    """Lost pieces have to be made again; those that came back can be sent again."""
    before = shipment.status
    if code == "lost" and before in ("handed_over", "in_transit"):
        move(shipment, HOLD_UP)
    if MOVES[code].to != before or code in ("lost", "returned"):
        move(shipment, MOVES[code])
        moved(actor, shipment)
    if code == "returned":
        _count(actor, shipment, shipped=-1)
    if code == "lost":
        _count(actor, shipment, shipped=-1, produced=-1)
        for one in shipment.lines:
            make_again(actor, one.order_line_id, one.quantity)


def _refuse_when_over(shipment: Shipment) -> None:
    still = session().scalar(select(Shipment.status).where(Shipment.id == shipment.id))
    if still not in ON_THE_WAY:
        raise Conflict(f"shipment_{still}", _("The way of this shipment is over."), state=still, possible=[])
