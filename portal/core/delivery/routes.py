"""Delivery over HTTP: shipments, their way, the address of an order."""

from typing import Any

from flask import url_for
from werkzeug.wrappers import Response

from portal.core.delivery import actions, queries, schemas
from portal.core.delivery.models import SHIPMENT, Shipment
from portal.core.delivery.words import CODES, TONES, WORDS
from portal.core.orders import queries as orders
from portal.kernel.errors import NotFound
from portal.kernel.policy import authorize, can
from portal.web.answering import answer, done
from portal.web.reading import actor, expected_version, load, query
from portal.web.routes import Routes

routes = Routes("delivery", __name__)
ONE = "/shipments/<id:shipment_id>"


@routes.get("/shipments", query=schemas.ShipmentQuery, gives=schemas.ShipmentRow, many=True, page="delivery/index.html")
def index() -> Response:
    """Shipments of the orders one may see"""
    asked = query()
    return answer(queries.page(actor(), **asked), asked=asked, words=WORDS, tones=TONES, states=SHIPMENT.states)


@routes.page("/shipments/new", "delivery/new.html", query=schemas.NewQuery)
def new() -> Response:
    """Put a shipment together"""
    order = orders.find(actor(), query()["order"])
    authorize(actor(), "shipment.send", order)
    return answer(order, ready=queries.ready(order.id), address=queries.address_of(order.id))


@routes.page("/orders/<id:order_id>/shipments/new", "delivery/new.html")
def new_of(order_id: str) -> Response:
    """Put a shipment of an order together"""
    order = orders.find(actor(), order_id)
    authorize(actor(), "shipment.send", order)
    return answer(order, ready=queries.ready(order.id), address=queries.address_of(order.id))


@routes.post("/shipments", takes=schemas.ShipmentIn, gives=schemas.ShipmentOut, pages=False, status=201)
def make() -> Response:
    """Put a shipment together"""
    return _made(load())


@routes.post("/orders/<id:order_id>/shipments", takes=schemas.ShipmentIn, api=False, form="delivery.new_of")
def make_by_form(order_id: str) -> Response:
    """Put a shipment of an order together"""
    return _made({**load(), "order_id": order_id})


def _made(data: dict[str, Any]) -> Response:
    made = actions.make(actor(), **data)
    return answer(made, status=201, go=_page(made))


@routes.get(ONE, gives=schemas.ShipmentOut, page="delivery/show.html")
def show(shipment_id: str) -> Response:
    """One shipment and its way"""
    me, shipment = actor(), queries.find(actor(), shipment_id)
    return answer(shipment, sends=can(me, "shipment.send", shipment.order), tones=TONES,
                  receives=can(me, "shipment.receive", shipment.order),
                  codes=[(one, str(CODES[one])) for one in schemas.TOLD])


@routes.patch(ONE, takes=schemas.Carrier, gives=schemas.ShipmentOut, pages=False)
def edit(shipment_id: str) -> Response:
    """Change carrier, numbers and the expected day (If-Match)"""
    return answer(actions.edit(actor(), shipment_id, expected_version(), **load(partial=True)))


@routes.post(f"{ONE}/carrier", takes=schemas.Carrier, api=False, form="delivery.show")
def edit_by_form(shipment_id: str) -> Response:
    """Change carrier, numbers and the expected day"""
    return _done(actions.edit(actor(), shipment_id, expected_version(), **load()))


@routes.delete(ONE, pages=False)
def discard(shipment_id: str) -> Response:
    """Throw a draft away (If-Match)"""
    return done(url_for("orders.show", order_id=actions.discard(actor(), shipment_id, expected_version())))


@routes.post(f"{ONE}/removal", api=False)
def discard_by_form(shipment_id: str) -> Response:
    """Throw a draft away"""
    return discard(shipment_id)


@routes.post(f"{ONE}/packing", gives=schemas.ShipmentOut)
def pack(shipment_id: str) -> Response:
    """Close the box"""
    return _done(actions.pack(actor(), shipment_id, expected_version()))


@routes.post(f"{ONE}/unpacking", gives=schemas.ShipmentOut)
def unpack(shipment_id: str) -> Response:
    """Open the box again"""
    return _done(actions.unpack(actor(), shipment_id, expected_version()))


@routes.post(f"{ONE}/handover", gives=schemas.ShipmentOut)
def hand_over(shipment_id: str) -> Response:
    """Give it to the carrier"""
    return _done(actions.hand_over(actor(), shipment_id, expected_version()))


@routes.post(f"{ONE}/events", takes=schemas.EventIn, gives=schemas.ShipmentOut, form="delivery.show")
def tell(shipment_id: str) -> Response:
    """Tell what happened on the way"""
    return answer(found := actions.tell(actor(), shipment_id, **load()), status=201, go=_page(found))


@routes.post(f"{ONE}/receipt", gives=schemas.ShipmentOut)
def confirm(shipment_id: str) -> Response:
    """Confirm that it is there"""
    return _done(actions.confirm(actor(), shipment_id, expected_version()))


@routes.get("/orders/<id:order_id>/address", gives=schemas.AddressOut, page="delivery/address.html")
def address(order_id: str) -> Response:
    """Where an order goes"""
    order = orders.find(actor(), order_id)
    found = queries.address_of(order.id)
    if found is None and not can(actor(), "order.address", order):
        raise NotFound()
    return answer(found or {}, order=order)


@routes.put("/orders/<id:order_id>/address", takes=schemas.AddressIn, gives=schemas.AddressOut, pages=False)
def give_address(order_id: str) -> Response:
    """Say where an order goes (If-Match when it was said before)"""
    return answer(actions.give_address(actor(), order_id, load()["address"], expected_version()))


@routes.post("/orders/<id:order_id>/address", takes=schemas.AddressIn, api=False, form="delivery.address")
def give_address_by_form(order_id: str) -> Response:
    """Say where an order goes"""
    actions.give_address(actor(), order_id, load()["address"], expected_version())
    return answer(go=url_for("orders.show", order_id=order_id, _anchor="delivery"))


def _page(shipment: Shipment) -> str:
    return url_for("delivery.show", shipment_id=shipment.id)


def _done(shipment: Shipment) -> Response:
    return answer(shipment, status=200, go=_page(shipment))
