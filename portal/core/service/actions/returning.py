"""Sending pieces back: asked for, accepted, received; the counts of the line follow, guarded by the orders."""

from typing import Any

from portal.core.orders import queries as orders
from portal.core.orders.actions import progress
from portal.core.service import queries
from portal.core.service.events import ReturnAsked, ReturnMoved
from portal.core.service.models import ACCEPT_RETURN, CANCEL_RETURN, RECEIVE_RETURN, REJECT_RETURN, ReturnRequest
from portal.kernel import ids
from portal.kernel.db import session
from portal.kernel.errors import Invalid, Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import Verb, move
from portal.kernel.text import _


def ask_return(actor: Actor, *, order_id: str, order_line_id: str, quantity: int, reason: str) -> ReturnRequest:
    """Asks to send delivered pieces back. Raises Invalid for another order's line and for more than arrived."""
    order = orders.find(actor, order_id)
    authorize(actor, "return.ask", order)
    line = next((one for one in order.lines if one.id == order_line_id), None)
    if line is None:
        raise Invalid({"order_line_id": [_("This line does not belong to the order, or stands here twice.")]})
    left = line.delivered - line.return_requested
    if quantity > left:
        raise Invalid({"quantity": [_("%(left)s of these arrived and are not on their way back.", left=left)]})
    progress(line.id, actor=actor, return_requested=quantity)
    made = ReturnRequest(id=ids.new_id(), order_id=order.id, order_line_id=line.id, customer_id=order.customer_id,
                         asked_by=actor.user_id, quantity=quantity, reason=reason, status="requested")
    session().add(made)
    session().flush()
    record(actor, ReturnAsked(return_id=made.id, order_id=order.id, customer_id=order.customer_id,
                              producer_id=order.producer_id))
    return queries.find_return(actor, made.id)


def accept_return(actor: Actor, return_id: str, expected: int | None = None) -> ReturnRequest:
    """Agrees to take the pieces back."""
    return _moved(actor, return_id, "return.answer", ACCEPT_RETURN, expected)


def receive_return(actor: Actor, return_id: str, expected: int | None = None) -> ReturnRequest:
    """The pieces are back."""
    return _moved(actor, return_id, "return.answer", RECEIVE_RETURN, expected, counts=("return_received", 1))


def reject_return(actor: Actor, return_id: str, answer: str, expected: int | None = None) -> ReturnRequest:
    """Does not take them back, and says why."""
    return _moved(actor, return_id, "return.answer", REJECT_RETURN, expected, counts=("return_dismissed", 1), answer=answer)


def cancel_return(actor: Actor, return_id: str, expected: int | None = None) -> ReturnRequest:
    """The customer keeps them after all."""
    return _moved(actor, return_id, "return.cancel", CANCEL_RETURN, expected, counts=("return_requested", -1))


def _moved(actor: Actor, return_id: str, rule: str, verb: Verb, expected: int | None,
           counts: tuple[str, int] | None = None, **values: Any) -> ReturnRequest:
    found = queries.find_return(actor, return_id)
    authorize(actor, rule, found.order)
    if expected is not None and found.version != expected:
        raise Stale()
    move(found, verb, **values)
    if counts:
        progress(found.order_line_id, actor=actor, **{counts[0]: counts[1] * found.quantity})
    record(actor, ReturnMoved(return_id=found.id, status=found.status, order_id=found.order_id,
                              customer_id=found.customer_id, producer_id=found.order.producer_id))
    return queries.find_return(actor, return_id)
