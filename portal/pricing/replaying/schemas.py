"""What goes out of a story, and which step of it one asks for."""

from portal.pricing.showing import ChangeOut, PartyOut
from portal.web.schemas import Day, Flag, Function, ListOf, Moment, MoneyField, Nested, Number, Plain, Raw, Schema


class StoryQuery(Schema):
    """The table after which step, and which steps."""

    at = Number(least=1, most=100_000, load_default=None, allow_none=True)
    after = Number(least=0, most=100_000, load_default=None, allow_none=True)
    limit = Number(least=1, most=100, load_default=100)


class StepOut(Schema):
    """One fact of the negotiation; what a side may not know is null."""

    number = Number()
    id, type, who, says = Plain(), Plain(), Plain(), Plain()
    at = Moment()
    producer = Nested(PartyOut, allow_none=True)
    answer_id = Plain(allow_none=True)
    unit_price = MoneyField()
    quantity = Number(allow_none=True)
    date = Day(allow_none=True)
    final = Flag()
    text = Plain()
    reason = Plain(allow_none=True)
    rank = Number(allow_none=True)
    gap = Function(lambda one: None if one.gap is None else {"amount": one.gap.text, "currency": one.gap.currency})
    order_id, seal = Plain(allow_none=True), Plain(allow_none=True)
    until = Moment()
    changes = ListOf(Nested(ChangeOut))


class LineOut(Schema):
    """One offer as it stood then."""

    id, kind, state = Plain(), Plain(), Plain()
    producer = Nested(PartyOut)
    bid_version = Number()
    unit_price, customer_price = MoneyField(), MoneyField()
    quantity = Number(allow_none=True)
    date = Day(allow_none=True)
    valid_until = Moment()
    rounds_left = Raw()
    final, customer_final = Flag(), Flag()
    rank = Number(allow_none=True)
    gap = Function(lambda one: None if one.gap is None else {"amount": one.gap.text, "currency": one.gap.currency})


class TableOut(Schema):
    """The table after a step; `seals` counts the envelopes that were still closed."""

    number, version, quantity, questions = Number(), Number(), Number(), Number()
    at, valid_until = Moment(), Moment()
    state, title = Plain(), Plain()
    unit_price, best = MoneyField(), MoneyField()
    wanted_by = Day()
    answers = ListOf(Nested(LineOut))
    offers, seals = Number(allow_none=True), Number(allow_none=True)
    pooled, taken_back = Flag(), Flag()


class StoryOut(Schema):
    """The steps of a bid, `total` of them in all, and the table after the one that was asked for."""

    id, title, side = Plain(), Plain(), Plain()
    total = Number()
    steps = ListOf(Nested(StepOut))
    next = Number(allow_none=True)
    table = Nested(TableOut, attribute="moment", allow_none=True)
