"""What is read of orders: always scoped to the actor."""

from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import joinedload, selectinload

from portal.core.orders.models import DealSheet, Order, OrderLine
from portal.core.orders.policy import visible
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """The condition for the orders this actor may see."""
    return visible(actor)


def find(actor: Actor, order_id: str) -> Order:
    """An order this actor may see, with its lines and both sides. Raises NotFound."""
    return _one(Order.id == order_id, visible(actor))


def find_by_origin(actor: Actor, kind: str, origin_id: str) -> Order | None:
    """The order that came of a bid or of anything else, if this actor may see it."""
    found = session().scalar(select(Order.id).where(Order.origin_kind == kind, Order.origin_id == origin_id))
    return _one(Order.id == found, visible(actor)) if found else None


def whole(order_id: str) -> Order:
    """An order with its lines and both sides, for work that is not somebody's. Raises NotFound."""
    return _one(Order.id == order_id)


def _one(*which: ColumnElement[bool]) -> Order:
    found = session().scalars(
        select(Order).where(*which).options(joinedload(Order.customer), joinedload(Order.producer),
                                            selectinload(Order.lines))
        .execution_options(populate_existing=True)).first()
    if found is None:
        raise NotFound()
    return found


def lines_of(order_ids: list[str]) -> list[OrderLine]:
    """The lines of several orders in one question."""
    if not order_ids:
        return []
    return list(session().scalars(select(OrderLine).where(OrderLine.order_id.in_(order_ids))
                                  .order_by(OrderLine.order_id, OrderLine.position)))


def deal_sheet(order_id: str) -> DealSheet | None:
    """What was agreed, word for word; for those who have found the order."""
    return session().scalar(select(DealSheet).where(DealSheet.order_id == order_id))


def parties(order_id: str) -> Any:
    """The ids a fact about an order names: id, customer_id, producer_id. Raises NotFound."""
    row = session().execute(select(Order.id, Order.customer_id, Order.producer_id).where(Order.id == order_id)).first()
    if row is None:
        raise NotFound()
    return row
