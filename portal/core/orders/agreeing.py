"""Agreeing over HTTP: promises, changes, the deal sheet. They add to the routes of the orders."""

import json

from flask import Response as Plain
from flask import url_for
from werkzeug.wrappers import Response

from portal.core.orders import actions, queries, schemas, shown
from portal.core.orders.promises import ledger
from portal.core.orders.routes import lines_of, routes, typed
from portal.core.orders.sheets import holds
from portal.kernel.errors import NotFound
from portal.kernel.policy import authorize
from portal.web.answering import answer
from portal.web.reading import actor, expected_version, load

CHANGE = "/orders/<id:order_id>/changes/<id:change_id>"


@routes.get("/orders/<id:order_id>/promises", gives=shown.PromiseOut, many=True, pages=False)
def promises(order_id: str) -> Response:
    """Every day that was promised, with its reason"""
    return answer(ledger(queries.find(actor(), order_id).id))


@routes.post("/orders/<id:order_id>/promises", takes=schemas.PromiseIn, gives=shown.OrderOut, form="orders.show")
def promise(order_id: str) -> Response:
    """Promise a delivery day"""
    order = actions.promise(actor(), order_id, **load())
    return answer(order, status=201, go=url_for("orders.show", order_id=order_id, _anchor="promises"))


@routes.get("/orders/<id:order_id>/changes", gives=shown.ChangeOut, many=True, pages=False)
def changes(order_id: str) -> Response:
    """Every change that was asked for"""
    return answer(queries.changes(queries.find(actor(), order_id).id))


@routes.page("/orders/<id:order_id>/changes/new", "orders/change.html")
def new_change(order_id: str) -> Response:
    """Ask for a change"""
    order = queries.find(actor(), order_id)
    authorize(actor(), "order.change", order)
    return answer(order, promised=order.promised_on, **typed(order))


@routes.post("/orders/<id:order_id>/changes", takes=schemas.ChangeIn, gives=shown.ChangeOut, form="orders.new_change")
def ask_change(order_id: str) -> Response:
    """Ask the other side for other lines, prices or days"""
    data = load()
    lines, freight = lines_of(data), data["freight"]
    asked = None if lines is None else [{**one, "id": said["id"]} for one, said in zip(lines, data["lines"], strict=True)]
    change = actions.ask_change(actor(), order_id, lines=asked, reason=data["reason"], currency=data["currency"],
                                freight_minor=freight.minor if freight else None, requested_on=data["requested_on"],
                                promised_on=data["promised_on"], expected=expected_version())
    return answer(change, status=201, go=_back(order_id))


@routes.post(f"{CHANGE}/acceptance", gives=shown.ChangeOut)
def accept_change(order_id: str, change_id: str) -> Response:
    """Say yes to a change"""
    return answer(actions.accept_change(actor(), order_id, change_id), status=200, go=_back(order_id))


@routes.post(f"{CHANGE}/decline", takes=schemas.Why, gives=shown.ChangeOut, form="orders.show")
def decline_change(order_id: str, change_id: str) -> Response:
    """Say no to a change"""
    change = actions.decline_change(actor(), order_id, change_id, load()["reason"])
    return answer(change, status=200, go=_back(order_id))


@routes.post(f"{CHANGE}/withdrawal", gives=shown.ChangeOut)
def withdraw_change(order_id: str, change_id: str) -> Response:
    """Take a question back"""
    return answer(actions.withdraw_change(actor(), order_id, change_id), status=200, go=_back(order_id))


def _back(order_id: str) -> str:
    return url_for("orders.show", order_id=order_id, _anchor="changes")


@routes.get("/orders/<id:order_id>/deal-sheet", gives=shown.SheetOut, page="orders/sheet.html")
def deal_sheet(order_id: str) -> Response:
    """What was agreed, word for word, and whether its hash still fits"""
    order = queries.find(actor(), order_id)
    sheet = queries.deal_sheet(order.id)
    if sheet is None:
        raise NotFound()
    shown = {"body": sheet.body, "sha256": sheet.sha256, "holds": holds(sheet), "created_at": sheet.created_at}
    return answer(shown, order=order, said=json.loads(sheet.body))


@routes.get("/orders/<id:order_id>/deal-sheet.json")
def deal_sheet_text(order_id: str) -> Response:
    """The deal sheet's very bytes, as they were hashed"""
    sheet = queries.deal_sheet(queries.find(actor(), order_id).id)
    if sheet is None:
        raise NotFound()
    return Plain(sheet.body.encode(), mimetype="application/json",
                 headers={"Content-Disposition": f"attachment; filename=deal-sheet-{order_id}.json"})
