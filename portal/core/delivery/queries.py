"""What is read of delivery: always through the orders an actor may see."""

from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import contains_eager, joinedload, selectinload

from portal.core.customers.models import Customer
from portal.core.delivery.models import WAITING, DeliveryAddress, Shipment, ShipmentLine
from portal.core.orders.models import Order, OrderLine
from portal.core.orders.queries import visible_to
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor
from portal.kernel.reading import read_once

COLUMNS = (Shipment.id, Shipment.order_id, Order.number.label("order_number"), Order.title, Shipment.number,
           Shipment.status, Shipment.units, Shipment.carrier, Shipment.tracking_number, Shipment.expected_on,
           Shipment.handed_over_at, Shipment.delivered_at, Shipment.confirmed_at, Shipment.version,
           Customer.name.label("customer_name"))


def find(actor: Actor, shipment_id: str) -> Shipment:
    """A shipment of an order this actor may see, with its lines, news and both sides. Raises NotFound."""
    return _one(Shipment.id == shipment_id, visible_to(actor))


def whole(shipment_id: str) -> Shipment:
    """A shipment for work that is not somebody's. Raises NotFound."""
    return _one(Shipment.id == shipment_id)


def _one(*which: Any) -> Shipment:
    found = session().scalars(
        select(Shipment).join(Shipment.order).where(*which).options(
            contains_eager(Shipment.order).options(joinedload(Order.customer), joinedload(Order.producer)),
            selectinload(Shipment.lines).joinedload(ShipmentLine.line), selectinload(Shipment.events))
        .execution_options(populate_existing=True)).first()
    if found is None:
        raise NotFound()
    return found


_OF_ORDER = (select(Shipment).where(Shipment.order_id == bindparam("order")).order_by(Shipment.number)
             .options(selectinload(Shipment.lines).joinedload(ShipmentLine.line), selectinload(Shipment.events))
             .execution_options(populate_existing=True))


@read_once
def of_order(order_id: str) -> tuple[Shipment, ...]:
    """The shipments of an order; for those who have found the order."""
    return tuple(session().scalars(_OF_ORDER, {"order": order_id}))


def page(actor: Actor, state: str | None = None, order: str | None = None, after: str | None = None,
         limit: int = 20) -> Page[Any]:
    """Shipments as rows, the newest first."""
    asked = (select(*COLUMNS).select_from(Shipment).join(Order, Order.id == Shipment.order_id)
             .join(Customer, Customer.id == Order.customer_id).where(visible_to(actor)))
    asked = asked.where(Shipment.status == state) if state else asked
    asked = asked.where(Shipment.order_id == order) if order else asked
    return page_of(session(), asked, [Key(Shipment.id, descending=True)], after_cursor=after, limit=limit)


def ready(order_id: str) -> list[tuple[OrderLine, int]]:
    """The lines of an order with how many of their pieces are made and in no shipment yet."""
    taken = (select(ShipmentLine.order_line_id, func.sum(ShipmentLine.quantity).label("pieces"))
             .join(Shipment, Shipment.id == ShipmentLine.shipment_id)
             .where(Shipment.order_id == order_id, Shipment.status.in_(WAITING))
             .group_by(ShipmentLine.order_line_id).subquery())
    rows = session().execute(select(OrderLine, func.coalesce(taken.c.pieces, 0).label("pieces"))
                             .outerjoin(taken, taken.c.order_line_id == OrderLine.id)
                             .where(OrderLine.order_id == order_id).order_by(OrderLine.position)
                             .execution_options(populate_existing=True))
    return [(row[0], row[0].fulfilled - row[0].shipped - int(row.pieces)) for row in rows]


def address_of(order_id: str) -> DeliveryAddress | None:
    """Where the order goes, as its customer gave it."""
    return session().scalar(select(DeliveryAddress).where(DeliveryAddress.order_id == order_id))
