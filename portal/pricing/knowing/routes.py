"""Addresses of what prices tell: demand for an idea or a prototype, the chance of a price, and the screens."""

from typing import Any

from werkzeug.wrappers import Response

from portal.kernel.policy import authorize
from portal.pricing.knowing import queries
from portal.pricing.knowing.drawing import draw
from portal.pricing.knowing.enough import LEAST_PEOPLE, LEAST_PRICES
from portal.pricing.knowing.schemas import ChanceOut, ChanceQuery, LineOut, PriceQuery, PricesOut, PricesQuery, ScreensOut
from portal.pricing.routes.blueprint import routes
from portal.web.answering import answer
from portal.web.reading import actor, is_api, query

KNOWERS = ("producer", "team", "admin")
TEAM = ("team", "admin")


@routes.get("/pricing/demand", gives=LineOut, many=True, page="pricing/knowing/index.html", roles=KNOWERS)
def demand() -> Response:
    """What prices tell: the ideas and prototypes there are answers about"""
    return answer(queries.known(actor()), least=LEAST_PEOPLE)


@routes.get("/ideas/<id:idea_id>/prices", query=PricesQuery, gives=PricesOut, page="pricing/knowing/prices.html",
            roles=KNOWERS)
def idea_prices(idea_id: str) -> Response:
    """What people would pay for an idea, from their answers to prices"""
    return _prices("idea", idea_id)


@routes.get("/prototypes/<id:prototype_id>/prices", query=PricesQuery, gives=PricesOut, page="pricing/knowing/prices.html",
            roles=KNOWERS)
def prototype_prices(prototype_id: str) -> Response:
    """What people would pay for a prototype, from their answers to prices"""
    return _prices("prototype", prototype_id)


def _prices(kind: str, subject_id: str) -> Response:
    asked = query()
    found = queries.prices(actor(), kind, subject_id, **asked)
    return answer(found, asked=asked, least=LEAST_PEOPLE, fewest=LEAST_PRICES, drawings={} if is_api() else _drawn(found.found))


def _drawn(found: dict[str, Any]) -> dict[str, Any]:
    """The drawings of the curves there are."""
    made = {}
    if found.get("demand"):
        made["demand"] = draw(found["demand"]["curve"], found["grid"])
    if found.get("counters"):
        made["counters"] = draw(found["counters"]["curve"])
    if found.get("bidding") and found["bidding"]["steps"]:
        made["bidding"] = draw(found["bidding"]["steps"], limit=found["bidding"]["limit"])
    return made


@routes.get("/ideas/<id:idea_id>/chance", query=PriceQuery, gives=ChanceOut, page="pricing/knowing/chance.html")
def idea_chance(idea_id: str) -> Response:
    """How likely a price for an idea is agreed to, by ranges of prices"""
    return answer(queries.chance(actor(), "idea", idea_id, **query()))


@routes.get("/prototypes/<id:prototype_id>/chance", query=PriceQuery, gives=ChanceOut, page="pricing/knowing/chance.html")
def prototype_chance(prototype_id: str) -> Response:
    """How likely a price for a prototype is agreed to, by ranges of prices"""
    return answer(queries.chance(actor(), "prototype", prototype_id, **query()))


@routes.get("/pricing/acceptance_chance", query=ChanceQuery, gives=ChanceOut, pages=False)
def acceptance_chance() -> Response:
    """How likely a price is agreed to, by ranges of prices"""
    authorize(actor(), "prices.chance")
    asked = query()
    return answer(queries.chance(actor(), asked.pop("about"), asked.pop("id"), **asked))


@routes.get("/pricing/screens", gives=ScreensOut, page="pricing/knowing/screens.html", roles=TEAM)
def price_screens() -> Response:
    """Prices that ask for a second look"""
    return answer(queries.screens(actor()))
