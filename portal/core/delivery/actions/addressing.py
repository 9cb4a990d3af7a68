"""Saying where an order goes: the customer may, until its last shipment is packed."""

from sqlalchemy import select

from portal.core.delivery import queries
from portal.core.delivery.events import AddressGiven
from portal.core.delivery.models import DeliveryAddress
from portal.core.once import insert_once
from portal.core.orders import queries as orders
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _


def give_address(actor: Actor, order_id: str, address: str, expected: int | None = None) -> DeliveryAddress:
    """Sets the address of what is not packed yet. Raises Conflict when everything has left already."""
    order = orders.find(actor, order_id)
    authorize(actor, "order.address", order)
    if order.status in ("closed", "cancelled", "expired") or order.shipped_on is not None:
        raise Conflict("order_left", _("Everything of this order is on its way already."), state=order.status)
    found = queries.address_of(order.id)
    if found is None:
        insert_once(DeliveryAddress, id=ids.new_id(), order_id=order.id, address=address, given_by=actor.user_id,
                    given_at=clock.now(), version=1)
        found = session().scalars(select(DeliveryAddress).where(DeliveryAddress.order_id == order.id)).one()
    if expected is not None and found.version != expected:
        raise Stale()
    if found.address != address:
        found.address, found.given_by, found.given_at = address, actor.user_id, clock.now()
        found.version += 1
        session().flush()
    record(actor, AddressGiven(order_id=order.id, customer_id=order.customer_id, producer_id=order.producer_id))
    return found
