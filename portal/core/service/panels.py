"""What service shows on the pages of orders and customers. Registered in app.py."""

from typing import Any

from flask import url_for
from sqlalchemy import bindparam, func, select

from portal.core.orders import queries as orders
from portal.core.orders.models import Order
from portal.core.service import queries
from portal.core.service.models import ServiceRequest, Unit
from portal.core.service.words import RETURN_TONES, RETURN_WORDS, TONES, WORDS
from portal.kernel.db import run, session
from portal.kernel.policy import Actor, can
from portal.kernel.text import _, ngettext


def order_panel(actor: Actor, order: Order) -> tuple[str, dict[str, Any]] | None:
    """The units, their requests and returns; nothing before the first piece is made."""
    units = queries.units_of(order.id)
    if not units:
        return None
    returning = [one for one in order.lines if one.delivered > one.return_requested]
    return "service/_panel.html", {
        "order": order, "units": units, "requests": queries.page(actor, order=order.id, limit=50).items,
        "returns": queries.returns(actor, order=order.id, limit=50).items, "words": WORDS, "tones": TONES,
        "return_words": RETURN_WORDS, "return_tones": RETURN_TONES,
        "returning": returning if can(actor, "return.ask", order) else []}


_ASKED = select(func.count().label("asked"), func.count().filter(ServiceRequest.status.in_(
    ("closed", "solved", "rejected", "duplicate"))).label("over")).where(ServiceRequest.order_id == bindparam("order"))


def journey(_actor: Actor, order: Order) -> list[dict[str, Any]]:
    """The stop "service", once something was asked."""
    found = run(_ASKED, order=order.id).one()
    if not found.asked:
        return []
    return [{"key": "service", "place": 80, "label": _("Service"), "state": "done" if found.over == found.asked else "now",
             "said": ngettext("%(num)s request", "%(num)s requests", found.asked),
             "url": url_for("orders.show", order_id=order.id, _anchor="service")}]


def of_customer(actor: Actor, customer_id: str) -> tuple[str, dict[str, Any]] | None:
    """The newest requests of a customer."""
    rows = session().execute(select(
        ServiceRequest.id, ServiceRequest.title, ServiceRequest.status, ServiceRequest.created_at, Unit.serial)
        .join(Unit, Unit.id == ServiceRequest.unit_id).join(Order, Order.id == ServiceRequest.order_id)
        .where(ServiceRequest.customer_id == customer_id, orders.visible_to(actor))
        .order_by(ServiceRequest.id.desc()).limit(5)).all()
    return ("service/_of_customer.html", {"rows": rows, "words": WORDS, "tones": TONES}) if rows else None


def ways(actor: Actor, request_ids: list[str]) -> dict[str, tuple[str, str]]:
    """Requests as links for timelines."""
    found = session().execute(select(ServiceRequest.id, ServiceRequest.title).join(
        Order, Order.id == ServiceRequest.order_id).where(ServiceRequest.id.in_(request_ids), orders.visible_to(actor)))
    return {row.id: (row.title, url_for("service.show", request_id=row.id)) for row in found}
