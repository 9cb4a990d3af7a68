"""What orders show on other pages: of their customer, of their producer, in timelines, in the search for a customer."""

from typing import Any
from urllib.parse import urlencode

from flask import url_for
from sqlalchemy import ColumnElement, select

from portal.core.customers.models import Customer
from portal.core.orders import queries
from portal.core.orders.late import due_on, is_late
from portal.core.orders.models import Order
from portal.kernel.policy import Actor


def of_customer(actor: Actor, customer_id: str) -> tuple[str, dict[str, Any]]:
    """The newest orders of a customer."""
    return _panel(actor, customer=customer_id)


def of_producer(actor: Actor, producer_id: str) -> tuple[str, dict[str, Any]] | None:
    """The newest orders of a producer that this actor may see; nothing for whoever sees none."""
    shown = _panel(actor, producer=producer_id)
    return shown if shown[1]["rows"] or actor.is_team else None


def _panel(actor: Actor, **whose: str) -> tuple[str, dict[str, Any]]:
    found = queries.page(actor, limit=5, totals=False, **whose)
    more = f"{url_for('orders.index')}?{urlencode(whose)}" if found.next else None
    return "orders/_panel.html", {"rows": found.items, "more": more, "is_late": is_late, "due_on": due_on}


def ways(actor: Actor, order_ids: list[str]) -> dict[str, tuple[str, str]]:
    """The numbers of orders, as links for timelines."""
    return {order_id: (number, url_for("orders.show", order_id=order_id))
            for order_id, number in queries.labels(actor, order_ids).items()}


def customer_by_number(q: str) -> ColumnElement[bool]:
    """The condition for customers one of whose orders has this number, ours or another system's."""
    return Customer.id.in_(select(Order.customer_id).where((Order.number == q.upper()) | (Order.external_ref == q)))
