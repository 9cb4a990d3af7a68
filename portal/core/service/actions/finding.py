"""How an action finds its request, and the ids its facts name."""

from typing import Any

from portal.core.service import queries
from portal.core.service.models import ServiceRequest
from portal.kernel.errors import Stale
from portal.kernel.policy import Actor, authorize


def find(actor: Actor, request_id: str, rule: str, expected: int | None = None) -> ServiceRequest:
    """Raises NotFound, Forbidden or Stale."""
    request = queries.find(actor, request_id)
    authorize(actor, rule, request.order)
    if expected is not None and request.version != expected:
        raise Stale()
    return request


def about(request: ServiceRequest) -> dict[str, Any]:
    """The ids every fact about a request names."""
    return {"request_id": request.id, "unit_id": request.unit_id, "order_id": request.order_id,
            "customer_id": request.customer_id, "producer_id": request.order.producer_id}
