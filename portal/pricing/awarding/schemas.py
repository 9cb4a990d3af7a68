"""What comes in and goes out about comparing and awarding. Scores are exact fractions as text, with hundredths beside them."""

from typing import Any

from marshmallow import ValidationError, post_load

from portal.kernel.money import Money
from portal.pricing.awarding.models import MOST_COOLING, MOST_WEIGHT
from portal.pricing.awarding.queries import SORTS
from portal.pricing.awarding.views import Compared, money_out
from portal.pricing.fields import Row, RowMoney
from portal.pricing.schemas import Reason
from portal.pricing.showing import SaidOut
from portal.web.schemas import (
    Choice,
    CurrencyField,
    Day,
    Flag,
    Function,
    IdField,
    ListOf,
    Moment,
    MoneyField,
    Nested,
    Number,
    Plain,
    Raw,
    Schema,
    Text,
)


class ComparisonQuery(Schema):
    """The order of the offers."""

    sort = Choice(*SORTS, load_default="score")


class CriteriaIn(Schema):
    """Weights as whole numbers; what is left out stays."""

    price = Number(most=MOST_WEIGHT)
    date = Number(most=MOST_WEIGHT)
    requirements = Number(most=MOST_WEIGHT)
    record = Number(most=MOST_WEIGHT)
    parts = Flag()


class CriteriaOut(Schema):
    """What holds now, and for which version of the bid it was set; 0: these are the house's own."""

    price, date, requirements, record, bid_version = Number(), Number(), Number(), Number(), Number()
    parts = Flag()


class LeastIn(Schema):
    """The fewest pieces."""

    least = Number(least=1, required=True)


class LeastOut(Schema):
    """The fewest pieces a producer would make of a bid."""

    bid_id = Plain()
    least = Number()


class ReasonIn(Schema):
    """How it is possible for that price."""

    text = Text(most=4000, lines=True, required=True)


class PriceReasonOut(Schema):
    """The question about a price and what was said to it."""

    answer_id = Plain()
    asked_at, said_at = Moment(), Moment(allow_none=True)
    text = Plain(attribute="words", allow_none=True)


def _record(one: Compared) -> dict[str, Any]:
    return {"orders_delivered": one.record.delivered, "on_time": one.record.kept, "defects": one.record.defects,
            "hours_to_answer": one.speed.hours if one.speed else None, "bids_answered": one.speed.bids if one.speed else None}


def _score(one: Compared) -> dict[str, Any] | None:
    if one.score is None:
        return None
    return {"exact": str(one.score.total), "points": one.points, "rank": one.score.rank, "tied": one.score.tied,
            "shares": one.explained}


def _low(one: Compared) -> dict[str, Any] | None:
    if one.low is None:
        return None
    return {"below_mean": one.below_mean, "below_next": one.below_next,
            "by_mean": one.low.by_mean, "by_next": one.low.by_next}


class ComparedOut(Schema):
    """One offer: `score` is null where it can no longer be accepted."""

    answer_id = Plain(attribute="id")
    state, producer = Function(lambda one: one.answer.state), Function(lambda one: vars(one.answer.producer))
    unit_price = Function(lambda one: money_out(one.answer.unit_price))
    total = Function(lambda one: money_out(one.answer.total))
    quantity, version = Function(lambda one: one.answer.quantity), Function(lambda one: one.answer.version)
    least = Number()
    date = Day(attribute="answer.date")
    days_late = Raw()
    requirements = ListOf(Nested(SaidOut), attribute="answer.requirements")
    met = Function(lambda one: one.answer.met)
    record = Function(_record)
    score = Function(_score)
    low_price = Function(_low)
    price_reason = Nested(PriceReasonOut, attribute="reason", allow_none=True)
    possible = Function(lambda one: one.answer.possible)


class AwardOfBidOut(Schema):
    """The award of a bid."""

    made_at, cooling_until = Moment(attribute="made.made_at"), Moment(attribute="made.cooling_until", allow_none=True)
    taken_back_at = Moment(allow_none=True)
    orders = Function(lambda one: [{"id": key, "number": number, "state": state} for key, number, state in one.orders])
    may_step_back = Flag()


class ComparisonOut(Schema):
    """All offers of a bid, what can be decided on first, in the wished order."""

    bid_id = Plain(attribute="id")
    state, version = Function(lambda one: one.bid.state), Function(lambda one: one.bid.version)
    quantity = Function(lambda one: one.bid.quantity)
    sort = Plain()
    criteria = Nested(CriteriaOut)
    offers = ListOf(Nested(ComparedOut))
    award = Nested(AwardOfBidOut, allow_none=True)
    possible = Function(lambda one: one.bid.possible)


class DivisionQuery(Schema):
    """Who gets how many, pair by pair; with none the cheapest division is shown."""

    answer = ListOf(IdField(), load_default=list)
    quantity = ListOf(Number(), load_default=list)


class RowOut(Schema):
    """One offer in a division."""

    answer_id, answer_version = Function(lambda row: row.offer.id), Function(lambda row: row.offer.answer.version)
    least, most = Function(lambda row: row.offer.least), Function(lambda row: row.offer.answer.quantity)
    quantity = Number()
    total = MoneyField()
    wrong = Raw()


class DivisionOut(Schema):
    """A division; `sha256` and `sheets` are there when it can be accepted so."""

    bid_id, bid_version = Function(lambda one: one.compared.id), Function(lambda one: one.compared.bid.version)
    allowed = Function(lambda one: one.compared.criteria.parts)
    wanted = Function(lambda one: one.compared.bid.quantity)
    rows = ListOf(Nested(RowOut))
    pieces = Number()
    total = MoneyField()
    suggested = Flag()
    wrong, sheets = Raw(), Raw()
    sha256 = Plain(allow_none=True)


class PartIn(Schema):
    """What one answer gets."""

    answer_id = IdField(required=True)
    answer_version = Number(least=1, required=True)
    quantity = Number(least=1, required=True)


class DivisionIn(Schema):
    """The division to accept, as it was read."""

    bid_version = Number(least=1, required=True)
    parts = ListOf(Row(PartIn), required=True)
    sha256 = Text(most=64, load_default=None, allow_none=True)


class OrderMadeOut(Schema):
    """An order a part became."""

    id, number = Plain(), Plain()
    total = Function(lambda order: money_out(Money(order.total_minor, order.currency)))
    producer = Function(lambda order: {"id": order.producer.id, "name": order.producer.name})


class SharedOut(Schema):
    """The orders a division became."""

    bid_id = Plain()
    orders = ListOf(Nested(OrderMadeOut))


class StepBackIn(Reason):
    """Why one steps back."""


class AwardRuleIn(Schema):
    """What holds in a currency: proof above this sum (none: never), days to step back."""

    currency = CurrencyField(required=True)
    proof_above = RowMoney(least=0, load_default=None, allow_none=True)
    cooling_days = Number(most=MOST_COOLING, load_default=0)

    @post_load
    def settle(self, data: dict[str, Any], **_kwargs: Any) -> dict[str, Any]:
        """A page's form sends the bare amount, which is in the rule's currency."""
        if isinstance(data["proof_above"], str):
            try:
                data["proof_above"] = MoneyField(least=0).deserialize(
                    {"amount": data["proof_above"], "currency": data["currency"]})
            except ValidationError as wrong:
                raise ValidationError({"proof_above": wrong.messages}) from wrong
        return data


class AwardRuleOut(Schema):
    """A rule of awards."""

    currency = Plain()
    proof_above = Function(lambda rule: None if rule.proof_above_minor is None else
                           money_out(Money(rule.proof_above_minor, rule.currency)))
    cooling_days = Number()
    set_at = Moment()
