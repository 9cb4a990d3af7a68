"""Rules and weeks as they come in and go out. Every price of a rule is in its one currency."""

from typing import Any

from marshmallow import ValidationError, post_load

from portal.kernel.money import Money
from portal.kernel.text import _
from portal.pricing.fields import RowMoney
from portal.pricing.rules.models import UNITS
from portal.web.schemas import (
    Choice,
    CurrencyField,
    Day,
    Flag,
    Function,
    ListOf,
    Moment,
    MoneyField,
    Nested,
    Number,
    Plain,
    Schema,
    Text,
)

PRICES = ("no_from", "no_to", "yes_from", "yes_to", "ask_from", "ask_to")


class RuleIn(Schema):
    """What a rule says, and to which bids. Of bids between the bands what is asked is drawn anew for each."""

    name = Text(most=80, required=True)
    process = Text(most=60, load_default="")
    material = Text(most=60, load_default="")
    currency = CurrencyField(required=True)
    quantity_from = Number(least=1, most=1_000_000, load_default=1)
    quantity_to = Number(least=1, most=1_000_000, load_default=None, allow_none=True)
    no_from = RowMoney(load_default=None, allow_none=True)
    no_to = RowMoney(load_default=None, allow_none=True)
    yes_from = RowMoney(required=True)
    yes_to = RowMoney(required=True)
    ask_from = RowMoney(required=True)
    ask_to = RowMoney(required=True)
    text = Text(most=2000, lines=True, load_default="")
    lines = Flag(load_default=False)
    lead_days = Number(least=0, most=365, load_default=14)
    daily = Number(least=1, most=20, load_default=3)
    delay_from = Number(least=1, most=1430, load_default=20)
    delay_to = Number(least=11, most=2880, load_default=360)
    minutes_each = Number(least=1, most=100_000, load_default=None, allow_none=True)

    @post_load
    def settle(self, data: dict[str, Any], **_kwargs: Any) -> dict[str, Any]:
        """Prices as minor units of the one currency; empty words mean any."""
        faults: dict[str, Any] = {}
        for name in PRICES:
            try:
                data[name] = _minor(data[name], data["currency"])
                if data[name] is None and not name.startswith("no_"):
                    faults[name] = [_("Please name an amount.")]
            except ValidationError as wrong:
                faults[name] = wrong.messages
        if faults:
            raise ValidationError(faults)
        data["process"], data["material"] = data["process"] or None, data["material"] or None
        return data


def _minor(said: Any, currency: str) -> int | None:
    """An amount, bare from a page or whole from a program, in minor units. Raises ValidationError for another currency."""
    if isinstance(said, str):
        said = MoneyField().deserialize({"amount": said, "currency": currency})
    if said is not None and said.currency != currency:
        raise ValidationError([_("This has to be in %(currency)s.", currency=currency)])
    return said.minor if said is not None else None


class SwitchIn(Schema):
    """Whether the rule answers."""

    on = Flag(required=True)


class WeekIn(Schema):
    """What fits into the week of a day: so many pieces, or minutes of work."""

    week = Day(required=True)
    unit = Choice(*UNITS, load_default="pieces")
    room = Number(least=0, most=10_000_000, required=True)
    bids_a_week = Number(least=0, most=1000, load_default=0)


class RuleOut(Schema):
    """A rule, to its producer's people alone."""

    id, name, status = Plain(), Plain(), Plain()
    process, material, currency = Plain(allow_none=True), Plain(allow_none=True), Plain()
    version, edition = Number(), Number()
    quantity_from, quantity_to = Number(), Number(allow_none=True)
    no_from = Function(lambda rule: _money(rule, "no_from"))
    no_to = Function(lambda rule: _money(rule, "no_to"))
    yes_from = Function(lambda rule: _money(rule, "yes_from"))
    yes_to = Function(lambda rule: _money(rule, "yes_to"))
    ask_from = Function(lambda rule: _money(rule, "ask_from"))
    ask_to = Function(lambda rule: _money(rule, "ask_to"))
    text, lines = Plain(), Flag()
    lead_days, daily, delay_from, delay_to = Number(), Number(), Number(), Number()
    minutes_each = Number(allow_none=True)
    created_at = Moment()


def _money(rule: Any, name: str) -> dict[str, str] | None:
    minor = getattr(rule, name)
    return None if minor is None else {"amount": Money(minor, rule.currency).text, "currency": rule.currency}


class TriedOut(Schema):
    """What the rule would have said to one bid, and what was really said."""

    bid_id, title, alias, kind, really = Plain(), Plain(), Plain(), Plain(), Plain(allow_none=True)
    quantity = Number()
    price, ask, real_price = MoneyField(), MoneyField(), MoneyField()


class TrialOut(Schema):
    """A dry run."""

    looked_at = Number()
    counts = Function(lambda trial: trial.counts)
    found = ListOf(Nested(TriedOut))


class TurnOut(Schema):
    """A turn: what the rule said, or why it was left to a person."""

    bid_id, title, alias, status = Plain(), Plain(), Plain(), Plain()
    kind, why = Plain(allow_none=True), Plain(allow_none=True)
    quantity = Number()
    price, ask = MoneyField(), MoneyField()
    due_at, done_at = Moment(), Moment()


class VersionOut(Schema):
    """A version of a rule; prices are minor units of its currency."""

    number = Number()
    made_at = Moment()
    made_by, status, currency = Plain(), Plain(), Plain()
    terms = Function(lambda kept: kept.terms)


class WeekOut(Schema):
    """A week's room; `over` is what orders whose day moved there take beyond it."""

    week = Day()
    unit = Plain()
    room, taken, left, over, bids_a_week, version = Number(), Number(), Number(), Number(), Number(), Number()
