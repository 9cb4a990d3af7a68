"""What goes out of bids and answers; what a side may not know is null."""

from typing import Any

from portal.kernel.money import Money
from portal.pricing.specifying.showing import ChosenTierOut, SummaryOut, TierOut
from portal.pricing.taxing.fields import Rate, TaxedOut
from portal.web.schemas import Day, Flag, Function, ListOf, Moment, MoneyField, Nested, Number, Plain, Raw, Schema


class PartyOut(Schema):
    """A customer or a producer."""

    id = Plain()
    name = Plain()


class RequirementOut(Schema):
    """One line of what is needed."""

    name, kind, value, unit, tolerance = Plain(), Plain(), Plain(), Plain(), Plain()
    options = Raw()
    must = Flag()
    worth = MoneyField(allow_none=True)


class SaidOut(Schema):
    """One line with what the producer says about it."""

    name, kind, value, unit, tolerance = Plain(), Plain(), Plain(), Plain(), Plain()
    options = Raw()
    must = Flag()
    met, said, offered = Plain(), Plain(), Plain()
    extra, worth = Raw(), Raw()
    taken = Flag()


class MoveOut(Schema):
    """One number of a negotiation; `side` is bid (the customer) or ask (the producer)."""

    side = Plain()
    round = Number()
    unit_price = MoneyField()
    quantity = Number()
    date = Day()
    final = Flag()
    text = Plain()
    at = Moment()


class ChangeOut(Schema):
    """A line that became different since the answer was given."""

    what, label, how, before, after = Plain(), Plain(), Plain(), Plain(), Plain()


class AnswerOut(Schema):
    """An answer as its customer, the team or its producer sees it."""

    id, bid_id, kind, state = Plain(), Plain(), Plain(), Plain()
    version, bid_version = Number(), Number()
    producer = Nested(PartyOut, allow_none=True)
    unit_price, customer_price, total = MoneyField(), MoneyField(), MoneyField()
    tax_rate = Rate(allow_none=True)
    taxed = Nested(TaxedOut, allow_none=True)
    quantity = Number(allow_none=True)
    date = Day(allow_none=True)
    valid_until = Moment()
    requirements = ListOf(Nested(SaidOut))
    tiers = ListOf(Nested(ChosenTierOut))
    summary = Nested(SummaryOut, allow_none=True)
    text = Plain()
    reason, reply = Plain(allow_none=True), Plain(allow_none=True)
    public, final, customer_final = Flag(), Flag(), Flag()
    rounds_left = Raw()
    split = MoneyField()
    moves = ListOf(Nested(MoveOut))
    changes = ListOf(Nested(ChangeOut))
    rank = Number(allow_none=True)
    gap = Function(lambda one: None if one.gap is None else {"amount": one.gap.text, "currency": one.gap.currency})
    possible = Raw()
    created_at = Moment()


class BidLineOut(Schema):
    """A bid in a list; what a side may not know is null."""

    id, state, title, place, audience, alias = Plain(), Plain(), Plain(), Plain(), Plain(), Plain()
    version, quantity = Number(), Number()
    unit_price, best = MoneyField(), MoneyField()
    wanted_by = Day()
    valid_until, created_at = Moment(), Moment()
    sealed = Flag()
    customer = Nested(PartyOut, allow_none=True)
    offers, questions = Number(allow_none=True), Number(allow_none=True)
    fits = Raw()
    invited = Flag(allow_none=True)
    answer = Function(lambda line: _own_answer(line.answer))


def _own_answer(answer: dict[str, Any] | None) -> dict[str, Any] | None:
    if answer is None:
        return None
    return {name: {"amount": value.text, "currency": value.currency} if isinstance(value, Money) else value
            for name, value in answer.items()}


class BidOut(Schema):
    """A bid. `customer` is null for producers until they have won; `alias` is what they see in its place."""

    id, side, state, title, description, place = Plain(), Plain(), Plain(), Plain(), Plain(), Plain()
    version, quantity = Number(), Number()
    unit_price, total = MoneyField(), MoneyField()
    requirements = ListOf(Nested(RequirementOut))
    processes, materials, certificates, size = Raw(), Raw(), Raw(), Raw()
    region = Plain(allow_none=True)
    delivery = Raw()
    tiers = ListOf(Nested(TierOut))
    tax_included, sealed, envelopes = Flag(), Flag(), Flag()
    tax_rate = Rate(allow_none=True)
    taxed = Nested(TaxedOut)
    wanted_by = Day()
    valid_until, answers_until, created_at, ended_at = Moment(), Moment(), Moment(), Moment()
    audience, alias = Plain(), Plain()
    customer = Nested(PartyOut, allow_none=True)
    invited = ListOf(Nested(PartyOut))
    about = Raw()
    reason = Plain(allow_none=True)
    offers = Number(allow_none=True)
    answers = ListOf(Nested(AnswerOut))
    questions = ListOf(Nested(AnswerOut))
    fits = Raw()
    order_id, deal_hash = Plain(allow_none=True), Plain(allow_none=True)
    possible = Raw()


class DealOut(Schema):
    """A deal sheet with its hash, and the versions an acceptance of it has to name."""

    sheet = Raw()
    sha256 = Plain()
    bid_version, answer_version = Number(), Number()


class AwardOut(Schema):
    """The order an acceptance became."""

    id = Plain(attribute="order_id")
    number, bid_id, answer_id, sha256 = Plain(), Plain(), Plain(), Plain()
    total = MoneyField()
    customer, producer = Nested(PartyOut), Nested(PartyOut)
    state = Plain()
