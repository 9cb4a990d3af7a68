"""Asking for service on the exact unit, and talking about it."""

from typing import Any

from sqlalchemy import update

from portal.core.orders.policy import side_of
from portal.core.service import queries
from portal.core.service.actions.finding import about, find
from portal.core.service.clockwork import due
from portal.core.service.events import MessagePosted, NotePosted, ServiceAsked, ServiceMoved
from portal.core.service.models import ASK, WORK, ServiceMessage, ServiceRequest
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Forbidden
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _


def ask(actor: Actor, unit_id: str, *, kind: str, title: str, text: str) -> ServiceRequest:
    """A request on a unit; the clock for the first answer begins. Raises Conflict for one that has not arrived."""
    unit = queries.find_unit(actor, unit_id)
    authorize(actor, "service.ask", unit.order)
    if unit.delivered_on is None:
        raise Conflict("unit_not_delivered", _("This piece has not arrived yet; ask about it on its order."), possible=[])
    made = ServiceRequest(id=ids.new_id(), unit_id=unit.id, order_id=unit.order_id, customer_id=unit.order.customer_id,
                          asked_by=actor.user_id, kind=kind, title=title, text=text, status="new",
                          warranty=unit.warranty, sla_due=due(kind, clock.now()))
    session().add(made)
    session().flush()
    request = queries.whole(made.id)
    record(actor, ServiceAsked(**about(request)))
    return request


def say(actor: Actor, request_id: str, body: str, internal: bool = False) -> ServiceMessage:
    """Writes into the conversation. The makers' first word stops the clock; the customer's answer puts it back to work."""
    request = find(actor, request_id, "service.talk")
    side = side_of(actor, request.order)
    if internal and side != "team":
        raise Forbidden()
    message = ServiceMessage(id=ids.new_id(), request_id=request.id, author_id=actor.user_id, side=side,
                             internal=internal, body=body)
    session().add(message)
    fact = NotePosted if internal else MessagePosted
    record(actor, fact(message_id=message.id, **about(request)))
    if not internal:
        _count(request, answers=side != "customer")
        if side == "customer" and request.status == "waiting_customer":
            move(request, WORK)
            record(actor, ServiceMoved(status=request.status, **about(request)))
    session().flush()
    return message


def ask_back(actor: Actor, request_id: str, body: str, expected: int | None = None) -> ServiceRequest:
    """Asks the customer something; the request waits for his answer."""
    request = find(actor, request_id, "service.help", expected)
    move(request, ASK)
    record(actor, ServiceMoved(status=request.status, **about(request)))
    say(actor, request_id, body)
    return queries.whole(request_id)


def _count(request: ServiceRequest, answers: bool) -> None:
    """Counters only: who has the request open loses no version by a word."""
    changes: dict[str, Any] = {"messages": ServiceRequest.messages + 1}
    if answers and request.answered_at is None:
        changes["answered_at"] = clock.now()
    session().flush()
    session().execute(update(ServiceRequest).where(ServiceRequest.id == request.id).values(changes)
                      .execution_options(synchronize_session=False))
    session().refresh(request, ["messages", "answered_at"])
