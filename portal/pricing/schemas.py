"""What may come in about bids and answers."""

from typing import Any

from marshmallow import ValidationError, post_load, validates_schema

from portal.kernel.text import _
from portal.pricing.fields import Row, Words, row_money
from portal.pricing.models import REASONS
from portal.pricing.specifying.schemas import DeliveryIn, LineIn, OfferedTierIn, RequirementIn, SaidIn, SizeIn, TierIn
from portal.pricing.taxing.fields import Rate
from portal.pricing.taxing.rates import SAME
from portal.web.local_times import LocalMoment
from portal.web.schemas import Choice, Day, Flag, IdField, ListOf, ListQuery, MoneyField, Nested, Number, Schema, Text

MOST_ROWS = 60


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
    certificates = Words(Text(most=60, required=True), load_default=list)
    region = Text(most=80, load_default=None, allow_none=True)
    size = Row(SizeIn, load_default=None, allow_none=True)
    quantity = Number(least=1, most=1_000_000, required=True)
    unit_price = MoneyField(required=True)
    tax_included = Flag(load_default=False)
    tax_rate = Rate(load_default=None, allow_none=True)
    wanted_by = Day(required=True)
    place = Text(most=300, load_default="")
    delivery = Row(DeliveryIn, load_default=None, allow_none=True)
    tiers = ListOf(Row(TierIn), load_default=list)
    valid_until = LocalMoment(required=True)

    @post_load
    def settle(self, data: dict[str, Any], **_kwargs: Any) -> dict[str, Any]:
        """Bare amounts in the bid's currency, names told apart; empty words dropped."""
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
            row_money(data.get("tiers", []), "unit_price", data["unit_price"].currency, "tiers")
        if data.get("delivery") and not data["delivery"]["term"]:
            data["delivery"] = None
        if data.get("size") and not data["size"]["length"]:
            data["size"] = None
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


class AnswerIn(Schema):
    """A producer's answer: accept the named price, counter it, ask, or decline."""

    kind = Choice("accept", "counter", "question", "decline", required=True)
    unit_price = MoneyField(load_default=None, allow_none=True)
    quantity = Number(least=1, most=1_000_000, load_default=None, allow_none=True)
    tax_rate = Rate(load_default=SAME, allow_none=True)
    date = Day(load_default=None, allow_none=True)
    requirements = ListOf(Row(SaidIn), load_default=list)
    tiers = ListOf(Row(OfferedTierIn), load_default=list)
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
    """The version of the bid that was read, and the changed lines that do not simply hold."""

    bid_version = Number(least=1, load_default=None, allow_none=True)
    lines = ListOf(Row(LineIn), load_default=list)


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
    idea = IdField(load_default=None, allow_none=True)
    prototype = IdField(load_default=None, allow_none=True)
    customer = IdField(load_default=None, allow_none=True)


class EventsQuery(Schema):
    """Which room, and after which number."""

    after = Number(least=0, most=2**31 - 1, load_default=0)
    audience = Text(most=13, load_default=None, allow_none=True)
    limit = Number(least=1, most=500, load_default=200)
