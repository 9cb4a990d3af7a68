"""Secret rules and the room of weeks: for a producer's own people, as pages and for their programs."""

from datetime import date, timedelta
from typing import Any

from flask import url_for
from werkzeug.wrappers import Response

from portal.kernel import clock
from portal.kernel.errors import Invalid
from portal.kernel.money import Money
from portal.kernel.policy import authorize
from portal.kernel.text import _
from portal.pricing.routes.blueprint import routes
from portal.pricing.routes.choices import currencies
from portal.pricing.rules import queries, schemas, setting, trying
from portal.pricing.rules.drawing import strip
from portal.pricing.rules.models import Rule
from portal.web.answering import answer
from portal.web.reading import actor, expected_version, is_api, load

MAKERS = ("producer",)


@routes.get("/pricing/rules", gives=schemas.RuleOut, many=True, page="pricing/rules/index.html", roles=MAKERS)
def rules() -> Response:
    """The rules of my workshop"""
    found = queries.mine(actor())
    return answer(found, counts={} if is_api() else queries.counts(actor()))


@routes.page("/pricing/rules/new", "pricing/rules/form.html", roles=MAKERS)
def new_rule() -> Response:
    """Say beforehand what is answered"""
    authorize(actor(), "rule.keep", None)
    return answer(None, **_form(None))


@routes.post("/pricing/rules", takes=schemas.RuleIn, gives=schemas.RuleOut, form="pricing.new_rule", roles=MAKERS)
def make_rule() -> Response:
    """Make a rule; it rests until it is switched on"""
    made = setting.make(actor(), **load())
    return answer(made, status=201, go=_at(made.id))


@routes.get("/pricing/rules/<id:rule_id>", gives=schemas.RuleOut, page="pricing/rules/show.html", roles=MAKERS)
def rule(rule_id: str) -> Response:
    """One rule: what it says, what it would have said, and what it said"""
    found = queries.find(actor(), rule_id)
    if is_api():
        return answer(found)
    trial = trying.trial(actor(), rule_id)
    return answer(found, trial=trial, strip=strip(found, trial), turns=queries.turns(actor(), rule_id),
                  versions=queries.versions(actor(), rule_id))


@routes.page("/pricing/rules/<id:rule_id>/edit", "pricing/rules/form.html", roles=MAKERS)
def edit_rule(rule_id: str) -> Response:
    """Change a rule"""
    found = queries.find(actor(), rule_id, "rule.keep")
    return answer(found, **_form(found))


@routes.put("/pricing/rules/<id:rule_id>", takes=schemas.RuleIn, gives=schemas.RuleOut, pages=False, roles=MAKERS)
def change_rule(rule_id: str) -> Response:
    """Change a rule: a new version, by which bids from now on are answered"""
    return answer(setting.change(actor(), rule_id, expected_version(), **load()))


@routes.post("/pricing/rules/<id:rule_id>/edit", takes=schemas.RuleIn, api=False, form="pricing.edit_rule", roles=MAKERS)
def save_rule(rule_id: str) -> Response:
    """Change a rule"""
    setting.change(actor(), rule_id, expected_version(), **load())
    return answer(go=_at(rule_id))


@routes.post("/pricing/rules/<id:rule_id>/switch", takes=schemas.SwitchIn, gives=schemas.RuleOut, roles=MAKERS)
def switch_rule(rule_id: str) -> Response:
    """Switch a rule on or off"""
    return answer(setting.switch(actor(), rule_id, **load()), status=200, go=_at(rule_id))


@routes.get("/pricing/rules/<id:rule_id>/trial", gives=schemas.TrialOut, pages=False, roles=MAKERS)
def try_rule(rule_id: str) -> Response:
    """What the rule would have said to the bids of the past"""
    return answer(trying.trial(actor(), rule_id))


@routes.get("/pricing/rules/<id:rule_id>/turns", gives=schemas.TurnOut, many=True, pages=False, roles=MAKERS)
def turns_of_rule(rule_id: str) -> Response:
    """What the rule has said, and what it left to a person"""
    return answer(queries.turns(actor(), rule_id))


@routes.get("/pricing/rules/<id:rule_id>/versions", gives=schemas.VersionOut, many=True, pages=False, roles=MAKERS)
def versions_of_rule(rule_id: str) -> Response:
    """The history of the rule"""
    return answer(queries.versions(actor(), rule_id))


@routes.get("/pricing/capacity", gives=schemas.WeekOut, many=True, page="pricing/rules/capacity.html", roles=MAKERS)
def capacity() -> Response:
    """How much still fits into which week"""
    return answer(queries.weeks(actor()), next_week=clock.today() + timedelta(days=7))


@routes.post("/pricing/capacity", takes=schemas.WeekIn, gives=schemas.WeekOut, form="pricing.capacity", roles=MAKERS)
def say_capacity() -> Response:
    """Say how much fits into a week"""
    said = load()
    return answer(_said(said.pop("week"), said), status=200, go=url_for("pricing.capacity"))


def _form(rule: Rule | None) -> dict[str, Any]:
    """What the form offers, and the prices of a rule as one types them."""
    prices = {name: Money(minor, rule.currency).text for name in schemas.PRICES
              if (minor := getattr(rule, name)) is not None} if rule is not None else {}
    offered = currencies()
    return {"prices": prices, "currencies": [(one, one) for one in offered], "workshop": queries.producer_here(actor())}


def _said(day: date | None, said: dict[str, Any]) -> Any:
    if day is None:
        raise Invalid({"week": [_("Please choose one.")]})
    return setting.say_room(actor(), day, **said)


def _at(rule_id: str) -> str:
    return url_for("pricing.rule", rule_id=rule_id)
