"""What may come in about bids and answers, and what goes out."""

import re
from datetime import UTC, date, datetime
from typing import Any

from marshmallow import ValidationError, fields, post_load, pre_load, validates_schema

from portal.kernel.money import Money
from portal.kernel.text import _
from portal.pricing.models import REASONS
from portal.web.reading import is_api
from portal.web.schemas import (
    Choice,
    Day,
    Flag,
    Function,
    IdField,
    ListOf,
    ListQuery,
    Moment,
    MoneyField,
    Nested,
    Number,
    Plain,
    Raw,
    Schema,
    Text,
)
from portal.web.templating import zone

MOST_ROWS = 60
LINE_KINDS = ("text", "number", "choice", "yes_no", "date")
MET = ("yes", "no", "changed", "not_said")
_NUMBER = re.compile(r"-?\d{1,12}(?:\.\d{1,6})?", re.ASCII)


class Row(fields.Nested):
    """A row is always whole, also when the thing around it is only partly sent."""

    def _load(self, value: Any, partial: Any = None) -> Any:
        return super()._load(value, partial=False)


class Words(fields.List):
    """A list of words; a form sends them in one field with commas between."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str):
            value = [word.strip() for word in value[0].split(",") if word.strip()]
        return super()._deserialize(value, attr, data, **kwargs)


class LocalMoment(Moment):
    """An instant; a page's form sends it without a zone, which is then the reader's."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if isinstance(value, str) and not is_api() and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d", value, re.ASCII):
            try:
                value = datetime.fromisoformat(value).replace(tzinfo=zone()).astimezone(UTC).isoformat()
            except (ValueError, OverflowError) as wrong:
                raise self.make_error("invalid") from wrong
        return super()._deserialize(value, attr, data, **kwargs)


class RowMoney(MoneyField):
    """Money in a row; a form may send the bare amount, which is then in the currency of the whole."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        return value.strip() or None if isinstance(value, str) else super()._deserialize(value, attr, data, **kwargs)


def row_money(rows: list[dict[str, Any]], name: str, currency: str, path: str) -> None:
    """Bare amounts and other currencies in rows, once the currency is known. Raises ValidationError."""
    faults: dict[int, Any] = {}
    for at, row in enumerate(rows):
        said = row.get(name)
        if isinstance(said, str):
            try:
                row[name] = Money.parse(said, currency)
            except ValueError:
                faults[at] = {name: [_("Write the amount in plain digits, such as %(such)s.",
                                       such=Money(1250, currency).text)]}
        elif said is not None and said.currency != currency:
            faults[at] = {name: [_("This has to be in %(currency)s.", currency=currency)]}
    if faults:
        raise ValidationError({path: faults})


class RequirementIn(Schema):
    """One line of what is needed: typed, must or nice, and what a nice-to-have is worth per piece."""

    name = Text(most=80, required=True)
    kind = Choice(*LINE_KINDS, load_default="text")
    value = Text(most=300, load_default="")
    unit = Text(most=20, load_default="")
    must = Flag(load_default=True)
    worth = RowMoney(load_default=None, allow_none=True)

    @validates_schema
    def value_fits_kind(self, data: dict[str, Any], **_kwargs: Any) -> None:
        """The value is what its kind says."""
        kind, value = data.get("kind"), data.get("value", "")
        if kind == "number" and not _NUMBER.fullmatch(value):
            raise ValidationError({"value": [_("Write a plain number, such as 12.5.")]})
        if kind == "yes_no" and value not in ("yes", "no"):
            raise ValidationError({"value": [_("Write yes or no.")]})
        if kind == "date" and not _is_day(value):
            raise ValidationError({"value": [_("Write a date such as 2026-11-23.")]})


def _is_blank(row: Any) -> bool:
    return isinstance(row, dict) and row.get("name") == "" and row.get("value") == ""


def _is_day(value: str) -> bool:
    try:
        return len(value) == 10 and bool(date.fromisoformat(value))
    except ValueError:
        return False


class About(Schema):
    """What a bid hangs on."""

    kind = Choice("idea_revision", "prototype_version", required=True)
    id = IdField(required=True)


class BidTerms(Schema):
    """What a bid says, and what a new version of it may say."""

    title = Text(most=160, least=3, required=True)
    description = Text(most=10_000, lines=True, load_default="")
    requirements = ListOf(Row(RequirementIn), load_default=list)
    processes = Words(Text(most=60, required=True), load_default=list)
    materials = Words(Text(most=60, required=True), load_default=list)
    region = Text(most=80, load_default=None, allow_none=True)
    quantity = Number(least=1, most=1_000_000, required=True)
    unit_price = MoneyField(required=True)
    tax_included = Flag(load_default=False)
    wanted_by = Day(required=True)
    place = Text(most=300, load_default="")
    valid_until = LocalMoment(required=True)

    @pre_load
    def drop_blank_rows(self, data: Any, **_kwargs: Any) -> Any:
        """A form's spare lines: their lists of choices always say something, their texts say nothing."""
        rows = data.get("requirements") if isinstance(data, dict) else None
        if isinstance(rows, list):
            data = {**data, "requirements": [row for row in rows if not _is_blank(row)]}
        return data

    @post_load
    def settle(self, data: dict[str, Any], **_kwargs: Any) -> dict[str, Any]:
        """Rows in the bid's currency, names told apart; empty words dropped."""
        rows = data.get("requirements", [])
        if len(rows) > MOST_ROWS:
            raise ValidationError({"requirements": [_("At most %(most)s lines fit.", most=MOST_ROWS)]})
        seen: set[str] = set()
        for at, row in enumerate(rows):
            if row["name"].casefold() in seen:
                raise ValidationError({"requirements": {at: {"name": [_("Two lines have the same name.")]}}})
            seen.add(row["name"].casefold())
        if "unit_price" in data:
            row_money(rows, "worth", data["unit_price"].currency, "requirements")
        for row in rows:
            worth = row.pop("worth", None)
            row["worth_minor"] = worth.minor if isinstance(worth, Money) and not row["must"] else None
        if data.get("region") == "":
            data["region"] = None
        return data


class BidIn(BidTerms):
    """A new bid: open to all who fit, or to the invited `producers` alone."""

    producers = ListOf(IdField(), load_default=list)
    sealed = Flag(load_default=False)
    answers_until = LocalMoment(load_default=None, allow_none=True)
    about = Nested(About, load_default=None, allow_none=True)


class Reason(Schema):
    """Why."""

    reason = Text(most=1000, lines=True, load_default="")


class Nothing(Schema):
    """An empty body."""


class SaidIn(Schema):
    """What the producer says about one requirement; `extra` is what it would add to the price per piece."""

    name = Text(most=80, required=True)
    met = Choice(*MET, load_default="yes")
    text = Text(most=300, load_default="")
    extra = RowMoney(load_default=None, allow_none=True, least=0)


class AnswerIn(Schema):
    """A producer's answer: accept the named price, counter it, ask, or decline."""

    kind = Choice("accept", "counter", "question", "decline", required=True)
    unit_price = MoneyField(load_default=None, allow_none=True)
    quantity = Number(least=1, most=1_000_000, load_default=None, allow_none=True)
    date = Day(load_default=None, allow_none=True)
    requirements = ListOf(Row(SaidIn), load_default=list)
    valid_until = LocalMoment(load_default=None, allow_none=True)
    text = Text(most=4000, lines=True, load_default="")
    reason = Choice(*REASONS, load_default=None, allow_none=True)
    final = Flag(load_default=False)
    bid_version = Number(least=1, load_default=None, allow_none=True)

    @validates_schema
    def fits_kind(self, data: dict[str, Any], **_kwargs: Any) -> None:
        """A counter has a price, a question words, a decline a reason."""
        kind = data.get("kind")
        if kind == "counter" and data.get("unit_price") is None:
            raise ValidationError({"unit_price": [_("Please name an amount.")]})
        if kind == "question" and not data.get("text"):
            raise ValidationError({"text": [_("Please write your question.")]})
        if kind == "decline" and not data.get("reason"):
            raise ValidationError({"reason": [_("Please say why: it helps the customer to ask better.")]})


class QuestionIn(Schema):
    """A question about a bid."""

    text = Text(most=4000, lines=True, required=True)


class ReplyIn(Schema):
    """The customer's reply; a public one is read by every producer the bid is open to."""

    text = Text(most=4000, lines=True, required=True)
    public = Flag(load_default=False)


class CounterIn(Schema):
    """A new number, strictly between the two that stand."""

    unit_price = MoneyField(required=True)
    quantity = Number(least=1, most=1_000_000, load_default=None, allow_none=True)
    date = Day(load_default=None, allow_none=True)
    final = Flag(load_default=False)
    text = Text(most=4000, lines=True, load_default="")
    answer_version = Number(least=1, load_default=None, allow_none=True)


class AgreementIn(Schema):
    """The version of the answer that was read."""

    answer_version = Number(least=1, load_default=None, allow_none=True)


class ConfirmationIn(Schema):
    """The version of the bid that was read."""

    bid_version = Number(least=1, load_default=None, allow_none=True)


class AcceptanceIn(Schema):
    """What was read before accepting: both versions, and the hash of the deal sheet if one wants to be sure."""

    bid_version = Number(least=1, required=True)
    answer_version = Number(least=1, required=True)
    sha256 = Text(most=64, load_default=None, allow_none=True)


class BidQuery(ListQuery):
    """Filters of the list of bids."""

    state = Choice("open", "awarded", "withdrawn", "expired", "closed", load_default=None, allow_none=True)
    sort = Choice("new", "ending", "fit", load_default=None, allow_none=True)
    q = Text(most=200, load_default=None, allow_none=True)
    answered = Flag(load_default=None, allow_none=True)


class PartyOut(Schema):
    """A customer or a producer."""

    id = Plain()
    name = Plain()


class RequirementOut(Schema):
    """One line of what is needed."""

    name, kind, value, unit = Plain(), Plain(), Plain(), Plain()
    must = Flag()
    worth = MoneyField(allow_none=True)


class SaidOut(Schema):
    """One line with what the producer says about it."""

    name, kind, value, unit = Plain(), Plain(), Plain(), Plain()
    must = Flag()
    met, said = Plain(), Plain()
    extra, worth = Raw(), Raw()


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
    quantity = Number(allow_none=True)
    date = Day(allow_none=True)
    valid_until = Moment()
    requirements = ListOf(Nested(SaidOut))
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
    processes, materials = Raw(), Raw()
    region = Plain(allow_none=True)
    tax_included, sealed, envelopes = Flag(), Flag(), Flag()
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
