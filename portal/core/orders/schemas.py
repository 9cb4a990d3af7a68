"""What may come in about orders, and how an order is shown to either side."""

import re
from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError, fields, post_load, pre_load, validate, validates_schema

from portal.core.orders import late, queries
from portal.core.orders.models import CHANGE, ORDER
from portal.kernel.money import Money
from portal.kernel.text import _, lazy
from portal.web.schemas import (
    Choice,
    CurrencyField,
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

_PERCENT = re.compile(r"(\d{1,3})(?:\.(\d{1,2}))?", re.ASCII)


def amount(name: str) -> fields.Function:
    """An amount of the order: the column `name` in the order's currency."""
    return Function(lambda row: None if getattr(row, name) is None else
                    {"amount": Money(getattr(row, name), row.currency).text, "currency": row.currency})


class Percent(fields.Field[int]):
    """A share such as "12.5", kept in basis points."""

    default_error_messages = {"invalid": lazy("Write percent in plain digits, such as 12.5.")}

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None else f"{value // 100}.{value % 100:02d}".rstrip("0").rstrip(".")

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> int:
        if value in ("", None):
            return 0
        found = _PERCENT.fullmatch(value) if isinstance(value, str) else None
        if not found or int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0")) > 10000:
            raise self.make_error("invalid")
        return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))


class LineIn(Schema):
    """A line as it is asked for. In a form `unit_price` is the bare amount; the currency is said once, for all lines."""

    id = IdField(load_default=None, allow_none=True)
    title = Text(required=True, most=200)
    quantity = Number(required=True, least=1, most=1_000_000)
    unit_price = MoneyField(required=True, least=0)
    discount = Percent(load_default=0)


class Terms(Schema):
    """Lines, freight and days in one currency."""

    currency = CurrencyField(load_default=None, allow_none=True)
    lines = ListOf(Nested(LineIn), load_default=None, validate=validate.Length(max=500))
    freight = MoneyField(load_default=None, allow_none=True, least=0)
    requested_on = Day(load_default=None, allow_none=True)

    @pre_load
    def bare_amounts(self, data: Any, **_kwargs: Any) -> Any:
        """A form's amounts get the currency that is said beside them, and lines left empty are dropped."""
        if not isinstance(data, dict):
            return data
        currency = data.get("currency") or "EUR"
        read = {**data, "freight": _money(data["freight"], currency)} if "freight" in data else dict(data)
        if isinstance(data.get("lines"), list):
            read["lines"] = [_line(one, currency) for one in data["lines"] if not _is_blank(one)]
        return read

    @validates_schema
    def one_currency(self, data: dict[str, Any], **_kwargs: Any) -> None:
        """Refuses to add up euros and dollars."""
        if len({*_said(data), *filter(None, [data.get("currency")])}) > 1:
            raise ValidationError(_("All amounts of an order are in one currency."), "currency")

    @post_load
    def the_currency(self, data: dict[str, Any], **_kwargs: Any) -> dict[str, Any]:
        """The currency is that of the amounts, where it is not said by itself."""
        return data | {"currency": data.get("currency") or next(iter(_said(data)), None)}


def _said(data: dict[str, Any]) -> set[str]:
    amounts = [*(one["unit_price"] for one in data.get("lines") or []), *filter(None, [data.get("freight")])]
    return {one.currency for one in amounts}


def _is_blank(line: Any) -> bool:
    return isinstance(line, dict) and not any(line.get(name) for name in ("id", "title", "quantity", "unit_price"))


def _line(line: Any, currency: Any) -> Any:
    if not isinstance(line, dict) or not isinstance(line.get("unit_price"), str):
        return line
    return {**line, "unit_price": _money(line["unit_price"], currency)}


def _money(value: Any, currency: Any) -> Any:
    if not isinstance(value, str):
        return value
    return {"amount": value, "currency": currency} if value else None


class OrderIn(Terms):
    """A new order, prepared by the team or a producer."""

    customer_id = IdField(required=True)
    producer_id = IdField(load_default=None, allow_none=True)
    title = Text(load_default="", most=200)
    deliver_to = Text(load_default=None, allow_none=True, most=300, lines=True)
    note = Text(load_default=None, allow_none=True, most=2000, lines=True)


class OrderEdit(Terms):
    """A draft, edited: what is not sent stays."""

    title = Text(most=200, least=1)
    deliver_to = Text(allow_none=True, most=300, lines=True)
    note = Text(allow_none=True, most=2000, lines=True)


class ChangeIn(Terms):
    """A change asked of the other side: what is not sent stays."""

    reason = Text(required=True, most=600, lines=True)
    promised_on = Day(load_default=None, allow_none=True)


class OfferIn(Schema):
    """Until when the customer may say yes."""

    valid_until = Moment(load_default=None, allow_none=True)
    valid_until_day = Day(load_default=None, allow_none=True)


class Why(Schema):
    """A reason, shown to the other side."""

    reason = Text(required=True, most=300, lines=True)


class PromiseIn(Schema):
    """A day and why."""

    promised_on = Day(required=True)
    reason = Text(required=True, most=300, lines=True)


class NewQuery(Schema):
    """For whom an order is prepared."""

    customer = IdField(load_default=None, allow_none=True)


class OrderQuery(ListQuery):
    """Filters and order of the list."""

    q = Text(load_default=None, allow_none=True, most=200)
    state = Choice(*ORDER.states, load_default=None, allow_none=True)
    late = Choice(*queries.LATE, load_default=None, allow_none=True)
    customer = IdField(load_default=None, allow_none=True)
    producer = IdField(load_default=None, allow_none=True)
    sort = Choice(*queries.SORTS, load_default="new")


class LineOut(Schema):
    """A line with its eight quantities."""

    id = Plain()
    title = Plain()
    about_kind = Plain(allow_none=True)
    about_id = Plain(allow_none=True)
    spec = Raw(allow_none=True)
    unit_price = amount("unit_price_minor")
    discount = Percent(attribute="discount_bp")
    net = amount("net_minor")
    ordered = Number()
    fulfilled = Number()
    shipped = Number()
    delivered = Number()
    return_requested = Number()
    return_received = Number()
    return_dismissed = Number()
    written_off = Number()
    external_ref = Plain(allow_none=True)


class OrderRow(Schema):
    """An order in a list."""

    id = Plain()
    number = Plain()
    title = Plain()
    state = Plain(attribute="status")
    late = Function(late.is_late)
    net = amount("net_minor")
    freight = amount("freight_minor")
    total = amount("total_minor")
    units = Number()
    made = Number()
    shipped = Number()
    delivered = Number()
    requested_on = Day(allow_none=True)
    promised_on = Day(allow_none=True)
    shipped_on = Day(allow_none=True)
    delivered_on = Day(allow_none=True)
    placed_at = Moment()
    customer_id = Plain()
    customer_name = Plain()
    producer_id = Plain(allow_none=True)
    producer_name = Plain(allow_none=True)
    external_system = Plain(allow_none=True)
    external_ref = Plain(allow_none=True)
    version = Number()


class OrderOut(OrderRow):
    """A whole order."""

    lines = ListOf(Nested(LineOut))
    customer_name = Plain(attribute="customer.name")
    producer_name = Plain(attribute="producer.name", allow_none=True)
    deliver_to = Plain(allow_none=True)
    note = Plain(allow_none=True)
    reason = Plain(allow_none=True)
    offered_until = Moment(allow_none=True)
    confirmed_at = Moment(allow_none=True)
    closed_at = Moment(allow_none=True)
    origin_kind = Plain(allow_none=True)
    origin_id = Plain(allow_none=True)
    agreed_version = Number()
    production = Function(lambda order: order.production)
    delivery = Function(lambda order: order.delivery)
    returning = Function(lambda order: order.returning)
    possible = Function(lambda order: ORDER.possible(order.status))


class PromiseOut(Schema):
    """A line of the ledger."""

    id = Plain()
    promised_on = Day()
    reason = Plain()
    created_at = Moment()
    replaces_id = Plain(allow_none=True)


class ChangeOut(Schema):
    """A change with what stood and what is wanted."""

    id = Plain()
    state = Choice(*CHANGE.states, attribute="status")
    side = Plain()
    reason = Plain()
    from_version = Number()
    to_version = Number(allow_none=True)
    before = Raw()
    after = Raw()
    created_at = Moment()
    answered_at = Moment(allow_none=True)
    answer = Plain(allow_none=True)
    version = Number()


class SheetOut(Schema):
    """The deal sheet: the words, their hash, and whether they still fit each other."""

    body = Plain()
    sha256 = Plain()
    holds = Flag()
    created_at = Moment()
