"""Answers: given, haggled over, asked and replied to, confirmed, taken back, and accepted once."""

from typing import Any

from flask import Response as FlaskResponse
from flask import render_template, request
from marshmallow import ValidationError
from werkzeug.wrappers import Response

from portal.accounts.proving.refusing import ProofNeeded
from portal.core.orders.models import Order
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.money import Money
from portal.pricing import actions, queries, schemas, showing
from portal.pricing.actions.awarding import refuse_late
from portal.pricing.fields import row_money
from portal.pricing.limits.schemas import AskQuery
from portal.pricing.limits.trying import tried
from portal.pricing.models import Answer
from portal.pricing.routes import choices
from portal.pricing.routes.blueprint import back_to, bid_url, order_url, routes
from portal.pricing.sealing.locks import Unreadable
from portal.web.answering import answer
from portal.web.reading import actor, flatten, is_api, load


def _view(answer_id: str, bid_id: str) -> Any:
    found = queries.one_bid(actor(), bid_id)
    seen = next((one for one in [*found.answers, *found.questions] if one.id == answer_id), None)
    if seen is None:
        raise Unreadable()
    return seen


def told(one: Answer, status: int = 200) -> Response:
    """An answer after a verb: for a program as it reads now, for a page the fresh part of its bid."""
    return back_to(None if request.headers.get("X-Part") else _view(one.id, one.bid_id), one.bid_id, status)


@routes.get("/bids/<id:bid_id>/answers", gives=showing.AnswerOut, many=True, pages=False)
def list_answers(bid_id: str) -> Response:
    """The answers to a bid that I may see"""
    return answer(queries.one_bid(actor(), bid_id).answers)


@routes.post("/bids/<id:bid_id>/answers", takes=schemas.AnswerIn, query=AskQuery, gives=showing.AnswerOut,
             form="pricing.show")
def give(bid_id: str) -> Response:
    """Answer a bid: accept its price, counter it, ask, or decline"""
    data = load()
    if data["kind"] == "question":
        return told(actions.ask(actor(), bid_id, data["text"]), 201)
    _in_currency(data, queries.find(actor(), bid_id).bid.currency)
    return tried("answer", bid_id, data, lambda one: told(one, 201))


def _in_currency(data: dict[str, Any], currency: str) -> None:
    try:
        for path, name, least in (("requirements", "extra", 0), ("tiers", "unit_price", 1), ("lines", "extra", 0)):
            row_money(data.get(path, []), name, currency, path, least=least)
    except ValidationError as wrong:
        raise Invalid(flatten(wrong.messages)) from wrong


@routes.get("/bids/<id:bid_id>/questions", gives=showing.AnswerOut, many=True, pages=False)
def list_questions(bid_id: str) -> Response:
    """The questions about a bid that I may see"""
    return answer(queries.one_bid(actor(), bid_id).questions)


@routes.post("/bids/<id:bid_id>/questions", takes=schemas.QuestionIn, gives=showing.AnswerOut, form="pricing.show")
def ask(bid_id: str) -> Response:
    """Ask about a bid"""
    return told(actions.ask(actor(), bid_id, **load()), 201)


@routes.get("/answers/<id:answer_id>", gives=showing.AnswerOut, pages=False)
def show_answer(answer_id: str) -> Response:
    """One answer"""
    found, _seen = queries.find_answer(actor(), answer_id)
    return answer(_view(found.id, found.bid_id))


@routes.get("/answers/<id:answer_id>/deal", gives=showing.DealOut, page="pricing/deal.html")
def deal(answer_id: str) -> Response:
    """The deal sheet of an answer, to read before accepting it"""
    if request.headers.get("X-Part") and not is_api():
        return _decision(answer_id)
    found = queries.deal_of(actor(), answer_id)
    return answer(found, seqs={} if is_api() else queries.rooms_of(actor(), found["bid"].id))


def _decision(answer_id: str) -> Response:
    """What an open sheet shows under it now: it is read as long as it is the newest, and says so when it is over."""
    seen = queries.find_answer(actor(), answer_id)[1]
    known: dict[str, Any] = {"part": "pricing/_decision.html", "seqs": queries.seqs_of(seen)}
    try:
        return answer(queries.deal_of(actor(), answer_id), seen=request.args.get("seen"), **known)
    except Conflict as over:
        return answer(over=over, bid_id=seen.bid.id, **known)


@routes.post("/answers/<id:answer_id>/acceptance", takes=schemas.AcceptanceIn, query=AskQuery, gives=showing.AwardOut,
             look=refuse_late)
def accept(answer_id: str) -> Response:
    """Accept an answer: it becomes the order, once"""
    try:
        return tried("accept", answer_id, load(), lambda order: _won(answer_id, order))
    except ProofNeeded as needed:  # asked before anything was written that counts
        if is_api():
            raise
        return answer(go=needed.way)


def _won(answer_id: str, order: Order) -> Response:
    won = {"order_id": order.id, "number": order.number, "answer_id": answer_id, "bid_id": order.origin_id,
           "total": Money(order.total_minor, order.currency), "customer": order.customer, "producer": order.producer,
           "state": order.status, "sha256": queries.hash_of(order.id)}
    return answer(won, status=201, go=order_url(order.id))


@routes.post("/answers/<id:answer_id>/counter", takes=schemas.CounterIn, query=AskQuery,
             gives=showing.AnswerOut, form="pricing.show_by")
def counter(answer_id: str) -> Response:
    """Name a new price between the two that stand"""
    return tried("counter", answer_id, load(), told)


@routes.post("/answers/<id:answer_id>/agreement", takes=schemas.AgreementIn, query=AskQuery, gives=showing.AnswerOut)
def agree(answer_id: str) -> Response:
    """The producer takes the customer's price"""
    return tried("agree", answer_id, load(), told)


@routes.post("/answers/<id:answer_id>/confirmation", takes=schemas.ConfirmationIn, query=AskQuery, gives=showing.AnswerOut,
             form="pricing.show_by")
def confirm(answer_id: str) -> Response:
    """The answer holds for the changed bid too"""
    data = load()
    _in_currency(data, queries.find_answer(actor(), answer_id)[0].currency)
    return tried("confirm", answer_id, data, told)


@routes.post("/answers/<id:answer_id>/withdrawal", takes=schemas.Nothing, gives=showing.AnswerOut)
def take_back(answer_id: str) -> Response:
    """Take an answer back"""
    load()
    return told(actions.take_back(actor(), answer_id))


@routes.post("/answers/<id:answer_id>/refusal", takes=schemas.Nothing, gives=showing.AnswerOut)
def refuse(answer_id: str) -> Response:
    """Turn an answer down"""
    load()
    return told(actions.refuse(actor(), answer_id))


@routes.post("/answers/<id:answer_id>/reply", takes=schemas.ReplyIn, gives=showing.AnswerOut, form="pricing.show_by")
def reply(answer_id: str) -> Response:
    """Reply to a question"""
    return told(actions.reply(actor(), answer_id, **load()))


@routes.page("/answers/<id:answer_id>", "pricing/show.html")
def show_by(answer_id: str) -> Response:
    """The bid of an answer"""
    found, _seen = queries.find_answer(actor(), answer_id)
    if request.method == "GET":
        return answer(go=bid_url(found.bid_id, f"answer-{answer_id}"))
    bid = queries.one_bid(actor(), found.bid_id)
    page = render_template("pricing/show.html", it=bid, seqs={}, **choices.for_bid(actor(), bid))
    return FlaskResponse(page, 422, mimetype="text/html")
