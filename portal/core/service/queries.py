"""What is read of service: always through the orders an actor may see; internal words for the team alone."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import contains_eager, joinedload

from portal.accounts.models import User
from portal.core.customers.models import Customer
from portal.core.orders.models import Order, OrderLine
from portal.core.orders.queries import visible_to
from portal.core.service.models import OPEN, ReturnRequest, ServiceMessage, ServiceRequest, Unit
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor

COLUMNS = (ServiceRequest.id, ServiceRequest.unit_id, Unit.serial, ServiceRequest.order_id,
           Order.number.label("order_number"), ServiceRequest.kind, ServiceRequest.title, ServiceRequest.status,
           ServiceRequest.assignee_id, User.name.label("assignee_name"), ServiceRequest.warranty, ServiceRequest.sla_due,
           ServiceRequest.answered_at, ServiceRequest.messages, ServiceRequest.created_at, ServiceRequest.customer_id,
           Customer.name.label("customer_name"), ServiceRequest.version)
RETURNS = (ReturnRequest.id, ReturnRequest.order_id, Order.number.label("order_number"), ReturnRequest.order_line_id,
           OrderLine.title, ReturnRequest.quantity, ReturnRequest.reason, ReturnRequest.status, ReturnRequest.answer,
           ReturnRequest.created_at, ReturnRequest.version)


def find_unit(actor: Actor, unit_id: str) -> Unit:
    """A unit of an order this actor may see. Raises NotFound."""
    return _one(select(Unit).join(Unit.order).where(Unit.id == unit_id, visible_to(actor)).options(
        contains_eager(Unit.order).options(joinedload(Order.customer), joinedload(Order.producer)), joinedload(Unit.line)))


def find(actor: Actor, request_id: str) -> ServiceRequest:
    """A request of an order this actor may see, with unit and both sides. Raises NotFound."""
    return _one(_request(ServiceRequest.id == request_id, visible_to(actor)))


def whole(request_id: str) -> ServiceRequest:
    """A request for work that is not somebody's. Raises NotFound."""
    return _one(_request(ServiceRequest.id == request_id))


def _request(*which: Any) -> Any:
    return select(ServiceRequest).join(ServiceRequest.order).where(*which).options(
        contains_eager(ServiceRequest.order).options(joinedload(Order.customer), joinedload(Order.producer)),
        joinedload(ServiceRequest.unit).joinedload(Unit.line))


def find_return(actor: Actor, return_id: str) -> ReturnRequest:
    """A return of an order this actor may see. Raises NotFound."""
    return _one(select(ReturnRequest).join(ReturnRequest.order).where(ReturnRequest.id == return_id, visible_to(actor))
                .options(contains_eager(ReturnRequest.order).options(joinedload(Order.customer), joinedload(Order.producer)),
                         joinedload(ReturnRequest.line)))


def _one(asked: Any) -> Any:
    found = session().scalars(asked.execution_options(populate_existing=True)).first()
    if found is None:
        raise NotFound()
    return found


def page(actor: Actor, state: str | None = None, order: str | None = None, unit: str | None = None,
         mine: bool = False, after: str | None = None, limit: int = 20) -> Page[Any]:
    """Requests as rows, the newest first; `state` may also be "open"."""
    asked = (select(*COLUMNS).select_from(ServiceRequest).join(Order, Order.id == ServiceRequest.order_id)
             .join(Unit, Unit.id == ServiceRequest.unit_id).join(Customer, Customer.id == ServiceRequest.customer_id)
             .outerjoin(User, User.id == ServiceRequest.assignee_id).where(visible_to(actor)))
    if state:
        asked = asked.where(ServiceRequest.status.in_(OPEN) if state == "open" else ServiceRequest.status == state)
    for column, wanted in ((ServiceRequest.order_id, order), (ServiceRequest.unit_id, unit),
                           (ServiceRequest.assignee_id, actor.user_id if mine else None)):
        if wanted:
            asked = asked.where(column == wanted)
    return page_of(session(), asked, [Key(ServiceRequest.id, descending=True)], after_cursor=after, limit=limit)


def returns(actor: Actor, order: str | None = None, after: str | None = None, limit: int = 20) -> Page[Any]:
    """Returns as rows, the newest first."""
    asked = (select(*RETURNS).select_from(ReturnRequest).join(Order, Order.id == ReturnRequest.order_id)
             .join(OrderLine, OrderLine.id == ReturnRequest.order_line_id).where(visible_to(actor)))
    asked = asked.where(ReturnRequest.order_id == order) if order else asked
    return page_of(session(), asked, [Key(ReturnRequest.id, descending=True)], after_cursor=after, limit=limit)


def units_of(order_id: str, most: int = 200) -> list[Unit]:
    """The units of an order; for those who have found the order."""
    return list(session().scalars(select(Unit).where(Unit.order_id == order_id).order_by(Unit.order_line_id, Unit.number)
                                  .options(joinedload(Unit.line)).limit(most)))


def talk(request_id: str, internal: bool) -> list[Any]:
    """The conversation, the oldest word first; internal ones only when asked for, for the team."""
    return list(session().execute(_words(ServiceMessage.request_id == request_id,
                                         *(() if internal else (ServiceMessage.internal.is_(False),)))
                                  .order_by(ServiceMessage.id)))


def word(message_id: str) -> Any:
    """One word of a conversation."""
    return session().execute(_words(ServiceMessage.id == message_id)).one()


def _words(*which: Any) -> Any:
    return select(ServiceMessage.id, ServiceMessage.request_id, ServiceMessage.side, ServiceMessage.internal,
                  ServiceMessage.body, ServiceMessage.created_at, ServiceMessage.author_id,
                  User.name.label("author")).outerjoin(User, User.id == ServiceMessage.author_id).where(*which)


def helpers() -> list[tuple[str, str]]:
    """Whom a request may be given to: people of the team, (id, name)."""
    rows = session().execute(select(User.id, User.name).where(User.role.in_(("team", "admin")), User.status == "active")
                             .order_by(User.name).limit(200))
    return [(row.id, row.name) for row in rows]
