"""Helping: who looks after a request, working, solving, tracing the cause, refusing, closing, opening again."""

from typing import Any

from sqlalchemy import select

from portal.accounts.models import User
from portal.core.delivery.models import Shipment
from portal.core.producers.actions import count
from portal.core.production.models import Job
from portal.core.service import queries
from portal.core.service.actions.finding import about, find
from portal.core.service.causes import way_to
from portal.core.service.events import CauseFound, ServiceMoved
from portal.core.service.models import ASSIGN, CLOSE, DUPLICATE, REJECT, REOPEN, SOLVE, TRACE, WORK, ServiceRequest
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import Verb, move
from portal.kernel.text import _

OF_THE_ORDER: dict[str, Any] = {"job": Job, "shipment": Shipment}


def assign(actor: Actor, request_id: str, assignee_id: str | None = None, expected: int | None = None) -> ServiceRequest:
    """Gives a request to somebody of the team; to oneself when nobody is named."""
    request = find(actor, request_id, "service.judge", expected)
    helper = session().get(User, assignee_id or actor.user_id or "") if (assignee_id or actor.user_id) else None
    if helper is None or helper.role not in ("team", "admin") or helper.status != "active":
        raise Invalid({"assignee_id": [_("Choose somebody of the team.")]})
    return _moved(actor, request, ASSIGN, assignee_id=helper.id)


def work(actor: Actor, request_id: str, expected: int | None = None) -> ServiceRequest:
    """Begins to work on it."""
    return _moved(actor, find(actor, request_id, "service.help", expected), WORK)


def solve(actor: Actor, request_id: str, *, end_kind: str, resolution: str, expected: int | None = None) -> ServiceRequest:
    """Says what was done; the customer may still say that it is not solved."""
    request = find(actor, request_id, "service.help", expected)
    return _moved(actor, request, SOLVE, end_kind=end_kind, resolution=resolution, solved_at=clock.now(),
                  answered_at=request.answered_at or clock.now())


def close(actor: Actor, request_id: str, expected: int | None = None) -> ServiceRequest:
    """Agrees that it is solved."""
    return _moved(actor, find(actor, request_id, "service.agree", expected), CLOSE)


def reopen(actor: Actor, request_id: str, expected: int | None = None) -> ServiceRequest:
    """It is not solved after all."""
    return _moved(actor, find(actor, request_id, "service.agree", expected), REOPEN, solved_at=None)


def reject(actor: Actor, request_id: str, resolution: str, expected: int | None = None) -> ServiceRequest:
    """Does not accept it, and says why."""
    request = find(actor, request_id, "service.judge", expected)
    return _moved(actor, request, REJECT, resolution=resolution, answered_at=request.answered_at or clock.now())


def duplicate(actor: Actor, request_id: str, of: str, expected: int | None = None) -> ServiceRequest:
    """Points at the request that asked the same before."""
    request = find(actor, request_id, "service.judge", expected)
    try:
        other = queries.find(actor, of)
    except NotFound:
        other = None
    if other is None or other.id == request.id or other.customer_id != request.customer_id:
        raise Invalid({"of": [_("Choose another request of the same customer.")]})
    return _moved(actor, request, DUPLICATE, duplicate_of=other.id)


def trace(actor: Actor, request_id: str, *, cause_kind: str, cause_id: str, note: str | None = None,
          expected: int | None = None) -> ServiceRequest:
    """Leads a defect back to what it comes of: a comment, a revision, the making. Counted in the producer's record once."""
    request = find(actor, request_id, "service.help", expected)
    _check_cause(actor, request, cause_kind, cause_id)
    first = request.cause_id is None and request.kind == "defect"
    move(request, TRACE, cause_kind=cause_kind, cause_id=cause_id, cause_note=note)
    if first and cause_kind == "job" and request.order.producer_id:
        count(request.order.producer_id, defects=1)
    record(actor, CauseFound(cause_kind=cause_kind, cause_id=cause_id, **about(request)))
    return queries.whole(request.id)


def _check_cause(actor: Actor, request: ServiceRequest, kind: str, cause_id: str) -> None:
    """A cause is something that is there for whoever names it; what was made or sent is counted against its maker, so it
    has to be of this very order.
    """
    table = OF_THE_ORDER.get(kind)
    if table is None and way_to(actor, kind, cause_id) is None:
        raise Invalid({"cause_id": [_("There is nothing of this kind under this number.")]})
    if table is not None and session().scalar(
            select(table.id).where(table.id == cause_id, table.order_id == request.order_id)) is None:
        raise Invalid({"cause_id": [_("This does not belong to the order of the request.")]})


def _moved(actor: Actor, request: ServiceRequest, verb: Verb, **values: Any) -> ServiceRequest:
    move(request, verb, **values)
    record(actor, ServiceMoved(status=request.status, **about(request)))
    return queries.whole(request.id)
