"""The URLs of pools: the list, one of them, opening a bid as one, joining, offering tiers, and the end."""

from datetime import datetime
from typing import Any

from flask import request, url_for
from marshmallow import ValidationError
from werkzeug.wrappers import Response

from portal.kernel import clock
from portal.kernel.errors import Invalid
from portal.kernel.money import Money
from portal.pricing.about import shown
from portal.pricing.fields import row_money
from portal.pricing.limits.schemas import AskQuery
from portal.pricing.limits.trying import tried
from portal.pricing.pooling import joining, offering, queries, schemas, settling
from portal.pricing.pooling.views import PoolView
from portal.pricing.queries.finding import heads
from portal.pricing.routes.blueprint import routes
from portal.web.answering import answer
from portal.web.reading import actor, flatten, is_api, load, query
from portal.web.templating import local


def pool_url(pool_id: str) -> str:
    """The page of a pool."""
    return url_for("pricing.show_pool", pool_id=pool_id)


@routes.app_template_global("pool_of_bid")
def pool_of_bid(bid_id: str) -> PoolView | None:
    """The pool of a bid, for the panel on the bid's page."""
    return queries.of_bid(actor(), bid_id)


@routes.app_template_global("pool_until")
def pool_until(ends: datetime) -> str:
    """When a pool of a bid might close: in the middle of the bid's time, as a form shows it."""
    return local(clock.now() + (ends - clock.now()) / 2)


@routes.get("/pools", query=schemas.PoolQuery, gives=schemas.PoolLineOut, many=True, page="pricing/pooling/index.html")
def list_pools() -> Response:
    """The pools I may join, or am in"""
    asked = query()
    return answer(queries.page_of_pools(actor(), **asked), asked=asked)


@routes.post("/bids/<id:bid_id>/pool", takes=schemas.OpeningIn, query=AskQuery, gives=schemas.PoolOut, form="pricing.show")
def open_pool(bid_id: str) -> Response:
    """Open a bid to other customers"""
    return tried("open_pool", bid_id, load(),
                 lambda made: answer(queries.one_pool(actor(), made.id), status=201, go=pool_url(made.id)))


@routes.get("/pools/<id:pool_id>", gives=schemas.PoolOut, page="pricing/pooling/show.html")
def show_pool(pool_id: str) -> Response:
    """One pool"""
    found = queries.one_pool(actor(), pool_id)
    part = "pricing/pooling/_fresh.html" if request.method == "GET" else None
    return answer(found, part=part, about=shown(actor(), found.about), seqs={} if is_api() else _seqs(found))


def _seqs(found: PoolView) -> dict[str, int]:
    return heads(f"pool:{found.id}", "customers" if found.side != "producer" else None)


def _told(pool_id: str, status: int = 200) -> Response:
    return answer(queries.one_pool(actor(), pool_id), part="pricing/pooling/_fresh.html", status=status,
                  go=pool_url(pool_id))


@routes.post("/pools/<id:pool_id>/participants", takes=schemas.PlaceIn, query=AskQuery, gives=schemas.PoolOut,
             form="pricing.show_pool")
def join_pool(pool_id: str) -> Response:
    """Join a pool"""
    said = load()
    said.pop("version")
    return tried("join_pool", pool_id, said, lambda _place: _told(pool_id, 201))


@routes.post("/pools/<id:pool_id>/participation", takes=schemas.PlaceIn, query=AskQuery, gives=schemas.PoolOut,
             form="pricing.show_pool")
def change_place(pool_id: str) -> Response:
    """Change my place in a pool"""
    return tried("change_place", pool_id, load(), lambda _place: _told(pool_id))


@routes.post("/pools/<id:pool_id>/leaving", gives=schemas.PoolOut)
def leave_pool(pool_id: str) -> Response:
    """Leave a pool"""
    joining.leave(actor(), pool_id)
    return _told(pool_id)


@routes.post("/pools/<id:pool_id>/offers", takes=schemas.TiersIn, query=AskQuery, gives=schemas.PoolOut,
             form="pricing.show_pool")
def offer_tiers(pool_id: str) -> Response:
    """Offer prices by the total quantity"""
    said = load()
    _in_currency(said["tiers"], queries.one_pool(actor(), pool_id).currency)
    tiers: list[tuple[int, Money]] = [(row["least"], row["price"]) for row in said.pop("tiers")]
    return tried("offer_tiers", pool_id, {"tiers": tiers, **said}, lambda _offer: _told(pool_id, 201))


def _in_currency(rows: list[dict[str, Any]], currency: str) -> None:
    try:
        row_money(rows, "price", currency, "tiers")
    except ValidationError as wrong:
        raise Invalid(flatten(wrong.messages)) from wrong


@routes.post("/pool_offers/<id:offer_id>/withdrawal", gives=schemas.PoolOut)
def withdraw_tiers(offer_id: str) -> Response:
    """Take my prices back"""
    return _told(offering.take_back(actor(), offer_id).pool_id)


@routes.post("/pools/<id:pool_id>/award", gives=schemas.PoolOut)
def award_pool(pool_id: str) -> Response:
    """Settle a pool whose date has passed"""
    settling.award(actor(), pool_id)
    return _told(pool_id)


@routes.post("/pools/<id:pool_id>/dissolution", gives=schemas.PoolOut)
def dissolve_pool(pool_id: str) -> Response:
    """End a pool before its date"""
    settling.dissolve(actor(), pool_id)
    return _told(pool_id)
