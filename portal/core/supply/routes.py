"""Supply over HTTP: costs of an order and the materials it waits for. The team's and the producer's alone."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.core.supply import actions, queries, schemas
from portal.core.supply.models import PurchaseNeed
from portal.core.supply.words import CHAIN, NEED_TONES
from portal.kernel.policy import can
from portal.web.answering import answer, done
from portal.web.reading import actor, expected_version, load
from portal.web.routes import Routes

routes = Routes("supply", __name__)
COST, NEED = "/costs/<id:cost_id>", "/purchase_needs/<id:need_id>"


@routes.get("/orders/<id:order_id>/costs", gives=schemas.CostOut, many=True, page="supply/show.html")
def costs(order_id: str) -> Response:
    """What an order costs along the chain, and the materials it waits for"""
    me, order = actor(), queries.find_order(actor(), order_id)
    entries, needs = queries.costs(me, order), queries.needs(order.id)
    days, moves_to = queries.affected(order, needs)
    return answer(entries, order=order, chain=queries.chain(entries), needs=needs, days=days, moves_to=moves_to,
                  keeps=can(me, "cost.enter", order), stages=[(name, str(label)) for name, label in CHAIN.items()],
                  tones=NEED_TONES)


@routes.post("/orders/<id:order_id>/costs", takes=schemas.CostIn, gives=schemas.CostOut, form="supply.costs")
def enter_cost(order_id: str) -> Response:
    """Enter a cost"""
    return answer(actions.enter_cost(actor(), order_id, **load()), status=201, go=_page(order_id))


@routes.patch(COST, takes=schemas.CostIn, gives=schemas.CostOut, pages=False)
def correct_cost(cost_id: str) -> Response:
    """Correct a cost (If-Match)"""
    return answer(actions.correct_cost(actor(), cost_id, expected_version(), **load(partial=True)))


@routes.delete(COST, pages=False)
def remove_cost(cost_id: str) -> Response:
    """Take a cost away (If-Match)"""
    return done(_page(actions.remove_cost(actor(), cost_id, expected_version())))


@routes.post(f"{COST}/removal", api=False)
def remove_cost_by_form(cost_id: str) -> Response:
    """Take a cost away"""
    return remove_cost(cost_id)


@routes.get("/orders/<id:order_id>/purchase_needs", gives=schemas.NeedOut, many=True, pages=False)
def needs(order_id: str) -> Response:
    """The materials an order waits for"""
    return answer(queries.needs(queries.find_order(actor(), order_id).id))


@routes.post("/orders/<id:order_id>/purchase_needs", takes=schemas.NeedIn, gives=schemas.NeedOut, form="supply.costs")
def ask_for(order_id: str) -> Response:
    """Ask for a material"""
    return answer(actions.ask_for(actor(), order_id, **load()), status=201, go=_page(order_id))


@routes.page(NEED, "supply/need.html")
def need(need_id: str) -> Response:
    """One material need"""
    found = queries.find_need(actor(), need_id)
    return answer(found, keeps=can(actor(), "need.keep", found.order), tones=NEED_TONES)


@routes.post(f"{NEED}/order", takes=schemas.SupplierIn, gives=schemas.NeedOut, form="supply.need")
def order_need(need_id: str) -> Response:
    """It is ordered"""
    return _done(actions.order_need(actor(), need_id, load()["supplier"], expected_version()))


@routes.post(f"{NEED}/promise", takes=schemas.SupplierDay, gives=schemas.NeedOut, form="supply.need")
def promise_need(need_id: str) -> Response:
    """The supplier promised a day"""
    return _done(actions.promise_need(actor(), need_id, load()["promised_on"], expected_version()))


@routes.post(f"{NEED}/receipt", gives=schemas.NeedOut)
def receive_need(need_id: str) -> Response:
    """It is here"""
    return _done(actions.receive_need(actor(), need_id, expected_version()))


@routes.post(f"{NEED}/cancellation", gives=schemas.NeedOut)
def cancel_need(need_id: str) -> Response:
    """It is not needed after all"""
    return _done(actions.cancel_need(actor(), need_id, expected_version()))


def _page(order_id: str) -> str:
    return url_for("supply.costs", order_id=order_id)


def _done(need: PurchaseNeed) -> Response:
    return answer(need, status=200, go=_page(need.order_id))
