"""Bids: the list or the desk, naming a price, changing and withdrawing it."""

from typing import Any

from flask import jsonify, request
from werkzeug.wrappers import Response

from portal.kernel.errors import NotFound
from portal.kernel.policy import authorize
from portal.pricing import about, actions, queries, schemas, showing
from portal.pricing.knowing import queries as knowing
from portal.pricing.routes import choices
from portal.pricing.routes.blueprint import back_to, bid_url, routes
from portal.web.answering import answer
from portal.web.reading import actor, check_version, expected_version, is_api, load, query
from portal.web.server import current


@routes.get("/bids", query=schemas.BidQuery, gives=showing.BidLineOut, many=True, page="pricing/index.html")
def index() -> Response:
    """The bids that are mine, or that fit what I make"""
    asked = query()
    return answer(queries.page_of_bids(actor(), **asked), asked=asked)


@routes.page("/bids/new", "pricing/new.html")
def new() -> Response:
    """Name a price"""
    authorize(actor(), "bid.post")
    offered = choices.for_new(actor(), request.args)
    return answer(hint=knowing.hint_for_new(actor(), offered["about"]), **offered)


@routes.post("/bids", takes=schemas.BidIn, gives=showing.BidOut, form="pricing.new")
def post() -> Response:
    """Name a price"""
    bid = actions.post(actor(), **load())
    return answer(queries.one_bid(actor(), bid.id), status=201, go=bid_url(bid.id))


@routes.get("/bids/<id:bid_id>", gives=showing.BidOut, page="pricing/show.html")
def show(bid_id: str) -> Response:
    """One bid with its answers"""
    # A form that was wrong shows this page again: then the whole of it, also to a script.
    part = "pricing/_fresh.html" if request.method == "GET" else None
    seen = queries.find(actor(), bid_id)
    found = queries.whole(actor(), seen)
    shown = about.shown(actor(), found.about)
    hint = None if is_api() or request.headers.get("X-Part") else knowing.hint_for(actor(), shown, found.unit_price)
    more = {} if is_api() else choices.for_bid(actor(), found)
    return answer(found, part=part, seqs={} if is_api() else queries.seqs_of(seen), about=shown, hint=hint, **more)


@routes.page("/bids/<id:bid_id>/edit", "pricing/edit.html")
def edit(bid_id: str) -> Response:
    """Change a bid"""
    found = queries.one_bid(actor(), bid_id)
    if "revise" not in found.possible:
        raise NotFound()
    hint = knowing.hint_for(actor(), about.shown(actor(), found.about), found.unit_price)
    return answer(found, hint=hint, **choices.for_edit(found))


@routes.post("/bids/<id:bid_id>/revision", takes=schemas.BidTerms, gives=showing.BidOut, form="pricing.edit")
def revise(bid_id: str) -> Response:
    """Change a bid: a new version that producers confirm"""
    return _revised(bid_id, load())


@routes.patch("/bids/<id:bid_id>", takes=schemas.BidTerms, gives=showing.BidOut, pages=False)
def change(bid_id: str) -> Response:
    """Change some of a bid"""
    return _revised(bid_id, load(partial=True))


def _revised(bid_id: str, terms: dict[str, Any]) -> Response:
    actions.revise(actor(), bid_id, expected_version(), **terms)
    return answer(queries.one_bid(actor(), bid_id), go=bid_url(bid_id), status=200)


@routes.post("/bids/<id:bid_id>/withdrawal", takes=schemas.Reason, gives=showing.BidOut)
def withdraw(bid_id: str) -> Response:
    """Take a bid back"""
    return _ended(bid_id, actions.withdraw)


@routes.post("/bids/<id:bid_id>/closing", takes=schemas.Reason, gives=showing.BidOut)
def close(bid_id: str) -> Response:
    """Close a bid that should not be here"""
    return _ended(bid_id, actions.close)


def _ended(bid_id: str, verb: Any) -> Response:
    check_version(queries.find(actor(), bid_id).bid, expected_version())
    verb(actor(), bid_id, **load())
    return back_to(queries.one_bid(actor(), bid_id), bid_id, status=200)


@routes.get("/bids/<id:bid_id>/events", query=schemas.EventsQuery, pages=False)
def events(bid_id: str) -> Response:
    """What happened after a number; `audience` is "customer", or a producer's id for one negotiation"""
    words, me = query(), actor()
    name = f"bid:{bid_id}" + (f"/{words['audience']}" if words["audience"] else "")
    book = current().extensions["hub"].book
    if me.key not in book.doors["bid"].who(bid_id, words["audience"] or "", [me]):
        raise NotFound()
    seq, epoch = book.head(name)
    items = book.events(name, book.rows_after(name, words["after"], words["limit"]), me.locale)
    more = bool(items) and items[-1]["seq"] < seq
    return jsonify({"items": items, "next": str(items[-1]["seq"]) if more else None, "seq": seq, "epoch": epoch})
