"""What is read of orders: always scoped to the actor."""

from typing import Any

from sqlalchemy import ColumnElement, Select, String, cast, func, or_, select
from sqlalchemy.orm import joinedload, selectinload

from portal.core.customers.models import Customer
from portal.core.orders import late as lateness
from portal.core.orders.models import DealSheet, Order, OrderChange, OrderLine
from portal.core.orders.policy import visible
from portal.core.producers.models import Producer
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor
from portal.kernel.reading import read_once
from portal.kernel.search.face import match

COLUMNS = (Order.id, Order.number, Order.title, Order.status, Order.currency, Order.net_minor, Order.freight_minor,
           Order.total_minor, Order.units, Order.made, Order.shipped, Order.delivered, Order.requested_on,
           Order.promised_on, Order.shipped_on, Order.delivered_on, Order.placed_at, Order.customer_id,
           Customer.name.label("customer_name"), Order.producer_id, Producer.name.label("producer_name"),
           Order.external_system, Order.external_ref, Order.version)
# Orders without a day stand behind all others; as text, because a cursor carries texts and numbers.
_DUE = func.coalesce(cast(lateness.due, String(10)), "9999-12-31")
SORTS = {
    "new": [Key(Order.placed_at, descending=True), Key(Order.id, descending=True)],
    "old": [Key(Order.placed_at), Key(Order.id)],
    "due": [Key(_DUE), Key(Order.id)],
    "total": [Key(Order.total_minor, descending=True), Key(Order.id, descending=True)],
    "number": [Key(Order.number), Key(Order.id)],
}
LATE = {"any": lateness.late, "done": lateness.late_when_done, "waiting": lateness.late_and_waiting}


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """The condition for the orders this actor may see."""
    return visible(actor)


def find(actor: Actor, order_id: str) -> Order:
    """An order this actor may see, with its lines and both sides. Raises NotFound."""
    return _one(Order.id == order_id, visible(actor))


def find_by_origin(actor: Actor, kind: str, origin_id: str) -> Order | None:
    """The order that came of a bid or of anything else, if this actor may see it."""
    found = session().scalar(select(Order.id).where(Order.origin_kind == kind, Order.origin_id == origin_id,
                                                    visible(actor)))
    return _one(Order.id == found) if found else None


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


@read_once
def deal_sheet(order_id: str) -> DealSheet | None:
    """What was agreed, word for word; for those who have found the order."""
    return session().scalar(select(DealSheet).where(DealSheet.order_id == order_id))


def parties(order_id: str) -> Any:
    """The ids a fact about an order names: id, customer_id, producer_id. Raises NotFound."""
    row = session().execute(select(Order.id, Order.customer_id, Order.producer_id).where(Order.id == order_id)).first()
    if row is None:
        raise NotFound()
    return row


def changes(order_id: str) -> list[OrderChange]:
    """Every change asked for, the newest first; for those who have found the order."""
    return list(session().scalars(select(OrderChange).where(OrderChange.order_id == order_id)
                                  .order_by(OrderChange.id.desc())))


def page(actor: Actor, *, sort: str = "new", after: str | None = None, limit: int = 20, totals: bool = True,
         **filters: Any) -> Page[Any]:
    """The orders this actor may see, as rows; on the first page with how many there are and what they are worth."""
    chosen = _chosen(actor, **filters)
    listed = chosen.with_only_columns(*COLUMNS).outerjoin(Producer, Producer.id == Order.producer_id)
    found = page_of(session(), listed, SORTS[sort], after_cursor=after, limit=limit)
    if after is None and totals:
        found.extra["totals"] = _totals(chosen)
        found.total = sum(one["orders"] for one in found.extra["totals"])
    return found


def rows(actor: Actor, most: int, **filters: Any) -> Any:
    """The same orders for an export, oldest first."""
    chosen = _chosen(actor, **filters).with_only_columns(*COLUMNS).outerjoin(Producer, Producer.id == Order.producer_id)
    return session().execute(chosen.order_by(Order.placed_at, Order.id).limit(most))


def _totals(chosen: Select[Any]) -> list[dict[str, Any]]:
    sums = chosen.with_only_columns(Order.currency, func.count(), func.sum(Order.net_minor)).group_by(Order.currency)
    return [{"currency": currency, "orders": int(orders), "net_minor": int(net)}
            for currency, orders, net in session().execute(sums.order_by(Order.currency))]


def _chosen(actor: Actor, q: str | None = None, state: str | None = None, late: str | None = None,
            customer: str | None = None, producer: str | None = None) -> Select[Any]:
    chosen = select(Order.id).select_from(Order).join(Customer, Customer.id == Order.customer_id).where(visible(actor))
    for column, wanted in ((Order.status, state), (Order.customer_id, customer), (Order.producer_id, producer)):
        if wanted:
            chosen = chosen.where(column == wanted)
    if late:
        chosen = chosen.where(LATE[late]())
    return chosen.where(_asked(q.strip())) if q and q.strip() else chosen


def _asked(q: str) -> ColumnElement[bool]:
    """By number (whole, its beginning or its last digits), by another system's number, or by words."""
    ways: list[ColumnElement[bool]] = [Order.number.istartswith(q, autoescape=True), Order.external_ref == q]
    if q.isascii() and q.isdigit() and len(q) <= 6:
        ways.append(Order.number.endswith("-" + q.zfill(6)))
    found = match("order", q)
    if found is not None:
        ways.append(Order.id.in_(select(found.c.ref)))
    return or_(*ways)


def labels(actor: Actor, order_ids: list[str]) -> dict[str, str]:
    """The numbers of those of these orders that this actor may see."""
    found = session().execute(select(Order.id, Order.number).where(Order.id.in_(order_ids), visible(actor)))
    return {row.id: row.number for row in found}
