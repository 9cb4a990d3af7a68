"""Orders over HTTP: the list, the page, drafts, and each verb as a resource. Changes and promises: see agreeing.py."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from flask import Response as Plain
from flask import url_for
from werkzeug.wrappers import Response

from portal.core.customers import queries as customers
from portal.core.orders import actions, panels, queries, schemas, shown
from portal.core.orders.late import due_on, is_late
from portal.core.orders.models import ORDER, Order
from portal.core.orders.policy import side_of
from portal.core.orders.promises import ledger
from portal.core.orders.sheets import holds
from portal.core.orders.tables import to_csv
from portal.core.producers import queries as producers
from portal.kernel.money import Money
from portal.kernel.policy import authorize
from portal.web.answering import answer
from portal.web.reading import actor, expected_version, load, query
from portal.web.routes import Routes

routes = Routes("orders", __name__)
MOST_EXPORTED = 50_000
EDITED = ("title", "deliver_to", "note", "requested_on", "currency")


@routes.get("/orders", query=schemas.OrderQuery, gives=shown.OrderRow, many=True, page="orders/index.html")
def index() -> Response:
    """Orders: all for the team, one's own for customers and producers"""
    asked = query()
    found = queries.page(actor(), **asked)
    return answer(found, asked=asked, is_late=is_late, due_on=due_on, states=ORDER.states)


@routes.get("/orders.csv", query=schemas.OrderQuery)
def export() -> Response:
    """The same orders as CSV"""
    asked = {name: value for name, value in query().items() if name not in ("limit", "after", "sort")}
    text = to_csv(queries.rows(actor(), MOST_EXPORTED, **asked))
    return Plain("\ufeff" + text, mimetype="text/csv",
                 headers={"Content-Disposition": "attachment; filename=orders.csv"})


@routes.page("/orders/new", "orders/new.html", query=schemas.NewQuery)
def new() -> Response:
    """Prepare an order"""
    me, asked = actor(), query()
    mine = producers.producer_of(me)
    authorize(me, "order.draft", mine.id if mine else None)
    customer = customers.find(me, asked["customer"]) if asked["customer"] and me.is_team else None
    return answer(customer=customer, customers=customers.choices(me), producers=producers.choices(me), lines=[],
                  currency=None)


@routes.post("/orders", takes=schemas.OrderIn, gives=shown.OrderOut, form="orders.new")
def draft() -> Response:
    """Prepare an order; the customer sees it once it is offered"""
    order = actions.draft(actor(), **_terms(load()))
    return answer(order, status=201, go=_page(order))


@routes.get("/orders/<id:order_id>", gives=shown.OrderOut, page="orders/show.html")
def show(order_id: str) -> Response:
    """One order"""
    me, order = actor(), queries.find(actor(), order_id)
    return answer(order, **(_around(order) if me.is_signed_in else {}))


def _around(order: Order) -> dict[str, Any]:
    """What stands on the order's page beside the order itself."""
    me, sheet = actor(), queries.deal_sheet(order.id)
    return {"side": side_of(me, order), "late": is_late(order), "due": due_on(order), "promises": ledger(order.id),
            "changes": queries.changes(order.id), "sheet": sheet, "sheet_holds": sheet is not None and holds(sheet),
            "stops": panels.journey(me, order), "thread": panels.thread(me, order),
            "panels": panels.panels(me, order), "possible": ORDER.possible(order.status),
            "as_day": date.fromisoformat}


@routes.patch("/orders/<id:order_id>", takes=schemas.OrderEdit, gives=shown.OrderOut, pages=False)
def revise(order_id: str) -> Response:
    """Edit a draft"""
    return answer(actions.revise(actor(), order_id, expected_version(), **_edit(load())))


@routes.page("/orders/<id:order_id>/edit", "orders/edit.html")
def edit(order_id: str) -> Response:
    """Edit a draft"""
    order = queries.find(actor(), order_id)
    authorize(actor(), "order.offer", order)
    return answer(order, **typed(order))


def typed(order: Order) -> dict[str, Any]:
    """The terms of an order as a form begins with them."""
    lines = [{"id": one.id, "title": one.title, "quantity": one.ordered,
              "discount": f"{one.discount_bp / 100:g}" if one.discount_bp else None,
              "price": Money(one.unit_price_minor, order.currency).text} for one in order.lines]
    return {"lines": lines, "currency": order.currency, "wanted": order.requested_on,
            "freight": Money(order.freight_minor, order.currency).text if order.freight_minor else None}


@routes.post("/orders/<id:order_id>/edit", takes=schemas.OrderEdit, api=False, form="orders.edit")
def save(order_id: str) -> Response:
    """Edit a draft"""
    return answer(go=_page(actions.revise(actor(), order_id, expected_version(), **_edit(load()))))


@routes.post("/orders/<id:order_id>/offer", takes=schemas.OfferIn, gives=shown.OrderOut, form="orders.show")
def offer(order_id: str) -> Response:
    """Show a draft to the customer"""
    data = load()
    until = data["valid_until"] or _end_of(data["valid_until_day"])
    return _done(actions.offer(actor(), order_id, until, expected_version()))


@routes.post("/orders/<id:order_id>/confirmation", gives=shown.OrderOut)
def confirm(order_id: str) -> Response:
    """Say yes to an offer"""
    return _done(actions.confirm(actor(), order_id, expected_version()))


@routes.post("/orders/<id:order_id>/hold", takes=schemas.Why, gives=shown.OrderOut, form="orders.show")
def hold(order_id: str) -> Response:
    """Put an order on hold"""
    return _done(_why(actions.hold, order_id))


@routes.post("/orders/<id:order_id>/resumption", gives=shown.OrderOut)
def resume(order_id: str) -> Response:
    """Resume an order"""
    return _done(actions.resume(actor(), order_id, expected_version()))


@routes.post("/orders/<id:order_id>/cancellation", takes=schemas.Why, gives=shown.OrderOut, form="orders.show")
def cancel(order_id: str) -> Response:
    """Cancel an order of which nothing was shipped"""
    return _done(_why(actions.cancel, order_id))


@routes.post("/orders/<id:order_id>/closing", gives=shown.OrderOut)
def close(order_id: str) -> Response:
    """Close a finished order"""
    return _done(actions.close(actor(), order_id, expected_version()))


def _why(verb: Callable[..., Order], order_id: str) -> Order:
    return verb(actor(), order_id, load()["reason"], expected_version())


def _done(order: Order) -> Response:
    return answer(order, go=_page(order), status=200)


def _page(order: Order) -> str:
    return url_for("orders.show", order_id=order.id)


def _end_of(day: Any) -> datetime | None:
    """An offer that stands until a day stands the whole of it."""
    return datetime.combine(day + timedelta(days=1), time(), UTC) if day else None


def lines_of(data: dict[str, Any]) -> list[dict[str, Any]] | None:
    """The lines of a body as actions take them."""
    if data.get("lines") is None:
        return None
    return [{"title": one["title"], "quantity": one["quantity"], "unit_price_minor": one["unit_price"].minor,
             "discount_bp": one["discount"]} for one in data["lines"]]


def _terms(data: dict[str, Any]) -> dict[str, Any]:
    freight = data.pop("freight")
    return {**data, "lines": lines_of(data) or [], "freight_minor": freight.minor if freight else 0}


def _edit(data: dict[str, Any]) -> dict[str, Any]:
    """Only what was sent: a draft's currency stays what it was."""
    edited: dict[str, Any] = {name: data[name] for name in EDITED if name in data}
    if data.get("lines") is not None:
        edited["lines"] = lines_of(data)
    if data.get("freight") is not None:
        edited["freight_minor"] = data["freight"].minor
    return edited
