"""How an action finds its shipment, and the ids its facts name."""

from typing import Any

from portal.core.delivery import queries
from portal.core.delivery.models import Shipment
from portal.core.orders.models import Order
from portal.kernel.errors import Stale
from portal.kernel.policy import Actor, authorize


def find(actor: Actor, shipment_id: str, rule: str, expected: int | None = None) -> Shipment:
    """Raises NotFound, Forbidden or Stale."""
    shipment = queries.find(actor, shipment_id)
    authorize(actor, rule, shipment.order)
    if expected is not None and shipment.version != expected:
        raise Stale()
    return shipment


def about(shipment: Shipment, order: Order | None = None) -> dict[str, Any]:
    """The ids every fact about a shipment names."""
    order = order or shipment.order
    return {"shipment_id": shipment.id, "order_id": order.id, "customer_id": order.customer_id,
            "producer_id": order.producer_id}
