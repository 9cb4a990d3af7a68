"""What delivery shows on an order's page. Registered in app.py."""

from typing import Any

from flask import url_for

from portal.core.delivery import queries
from portal.core.delivery.words import TONES
from portal.core.orders.models import Order
from portal.kernel.policy import Actor, can
from portal.kernel.text import _


def order_panel(actor: Actor, order: Order) -> tuple[str, dict[str, Any]] | None:
    """The shipments, the address, and what may be done next."""
    if order.status in ("draft", "offered", "expired"):
        return None
    shipments, running = queries.of_order(order.id), order.status in ("confirmed", "on_hold")
    sends = running and can(actor, "shipment.send", order)
    return "delivery/_panel.html", {
        "order": order, "shipments": shipments, "tones": TONES, "address": queries.address_of(order.id),
        "ready": sum(count for _line, count in queries.ready(order.id)) if sends else 0, "sends": sends,
        "addresses": running and order.shipped_on is None and can(actor, "order.address", order),
        "receives": can(actor, "shipment.receive", order)}


def thread(_actor: Actor, order: Order) -> list[tuple[str, str]]:
    """The way to each shipment."""
    return [(_("Shipment %(n)s", n=one.number), url_for("delivery.show", shipment_id=one.id))
            for one in queries.of_order(order.id)]
