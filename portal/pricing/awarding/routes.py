"""Comparing, weighing, dividing, awarding in parts, stepping back; the operator's rules. They add to pricing's routes."""

from typing import Any
from urllib.parse import urlencode

from flask import url_for
from werkzeug.wrappers import Response

from portal.accounts.proving.refusing import ProofNeeded
from portal.pricing import queries as bids
from portal.pricing.awarding import schemas
from portal.pricing.awarding.cooling import step_back
from portal.pricing.awarding.criteria import set_criteria
from portal.pricing.awarding.divisions import division
from portal.pricing.awarding.justifying import ask_reason, explain
from portal.pricing.awarding.parts import set_least
from portal.pricing.awarding.queries import SORTS, comparison
from portal.pricing.awarding.rules import rules, set_rule
from portal.pricing.awarding.sharing import Wanted
from portal.pricing.limits.schemas import AskQuery
from portal.pricing.limits.trying import tried
from portal.pricing.routes import choices
from portal.pricing.routes.blueprint import back_to, bid_url, routes
from portal.web.answering import answer
from portal.web.reading import actor, is_api, load, query


@routes.get("/bids/<id:bid_id>/comparison", query=schemas.ComparisonQuery, gives=schemas.ComparisonOut,
            page="pricing/awarding/compare.html")
def compare(bid_id: str) -> Response:
    """The offers side by side: price, day, requirements, record, score"""
    return answer(comparison(actor(), bid_id, query()["sort"]), sorts=tuple(SORTS), seqs=_seqs(bid_id),
                  part="pricing/awarding/_offers.html")


def _seqs(bid_id: str) -> dict[str, int]:
    return {} if is_api() else bids.rooms_of(actor(), bid_id)


@routes.page("/bids/<id:bid_id>/criteria", "pricing/awarding/compare.html")
def criteria(bid_id: str) -> Response:
    """How answers are compared"""
    return answer(comparison(actor(), bid_id), sorts=tuple(SORTS), seqs=_seqs(bid_id))


@routes.post("/bids/<id:bid_id>/criteria", takes=schemas.CriteriaIn, gives=schemas.CriteriaOut, form="pricing.criteria")
def weigh(bid_id: str) -> Response:
    """Weigh the criteria for this version of the bid; allow parts or not"""
    data = load()
    if not is_api():
        data.setdefault("parts", False)  # a box that is not ticked is not sent
    return answer(set_criteria(actor(), bid_id, **data), go=_compare_url(bid_id), status=200)


def _compare_url(bid_id: str) -> str:
    return url_for("pricing.compare", bid_id=bid_id)


@routes.post("/answers/<id:answer_id>/least", takes=schemas.LeastIn, gives=schemas.LeastOut, form="pricing.show_by")
def least(answer_id: str) -> Response:
    """Name the fewest pieces you would make at your price"""
    made = set_least(actor(), answer_id, load()["least"])
    return back_to(made, made.bid_id, 200)


@routes.post("/answers/<id:answer_id>/price_question", gives=schemas.PriceReasonOut)
def ask_about_price(answer_id: str) -> Response:
    """Ask the producer how his price is possible"""
    made = ask_reason(actor(), answer_id)
    return answer(made, go=_compare_url(bids.find_answer(actor(), answer_id)[0].bid_id), status=200)


@routes.post("/answers/<id:answer_id>/price_reason", takes=schemas.ReasonIn, gives=schemas.PriceReasonOut,
             form="pricing.show_by")
def give_reason(answer_id: str) -> Response:
    """Say how your price is possible"""
    made = explain(actor(), answer_id, load()["text"])
    return back_to(made, bids.find_answer(actor(), answer_id)[0].bid_id, 200)


@routes.get("/bids/<id:bid_id>/division", query=schemas.DivisionQuery, gives=schemas.DivisionOut,
            page="pricing/awarding/division.html")
def divide(bid_id: str) -> Response:
    """Divide the quantity over several producers: the cheapest way, or yours"""
    asked = query()
    return answer(division(actor(), bid_id, asked["answer"], asked["quantity"]))


@routes.page("/bids/<id:bid_id>/division/again", "pricing/awarding/division.html")
def divide_again(bid_id: str) -> Response:
    """Divide the quantity over several producers"""
    return answer(division(actor(), bid_id))


@routes.post("/bids/<id:bid_id>/division", takes=schemas.DivisionIn, query=AskQuery, gives=schemas.SharedOut,
             form="pricing.divide_again")
def award_parts(bid_id: str) -> Response:
    """Accept several answers together, each for its pieces"""
    data = load()
    parts = [Wanted(**one) for one in data["parts"]]
    pairs = [pair for one in parts for pair in (("answer", one.answer_id), ("quantity", one.quantity))]
    try:
        body = {**data, "parts": parts, "back": f"{url_for('pricing.divide', bid_id=bid_id)}?{urlencode(pairs)}"}
        return tried("share", bid_id, body,
                     lambda made: answer({"bid_id": bid_id, "orders": made}, status=201, go=bid_url(bid_id)))
    except ProofNeeded as needed:  # asked before anything was written that counts
        if is_api():
            raise
        return answer(go=needed.way)


@routes.post("/bids/<id:bid_id>/step_back", takes=schemas.StepBackIn, gives=schemas.AwardOfBidOut)
def take_award_back(bid_id: str) -> Response:
    """Step back from a fresh award"""
    step_back(actor(), bid_id, load()["reason"])
    return answer(comparison(actor(), bid_id).award if is_api() else None, status=200, go=bid_url(bid_id))


@routes.get("/operator/award_rules", gives=schemas.AwardRuleOut, many=True, page="pricing/awarding/rules.html",
            roles=("admin",))
def award_rules() -> Response:
    """What is asked of awards, by currency"""
    return _rules(rules(actor()))


def _rules(found: Any) -> Response:
    return answer(found, currencies=choices.currencies())


@routes.post("/operator/award_rules", takes=schemas.AwardRuleIn, gives=schemas.AwardRuleOut, form="pricing.award_rules",
             roles=("admin",))
def set_award_rule() -> Response:
    """Set what is asked of awards in a currency"""
    return answer(set_rule(actor(), **load()), go=url_for("pricing.award_rules"), status=200)
