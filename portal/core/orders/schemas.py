"""What may come in about orders. How they are shown: see shown.py."""

import re
from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError, fields, post_load, pre_load, validate, validates_schema

from portal.core.orders import queries
from portal.core.orders.models import ORDER
from portal.kernel.text import _, lazy
from portal.web.schemas import (
    Choice,
    CurrencyField,
    Day,
    IdField,
    ListOf,
    ListQuery,
    Moment,
    MoneyField,
    Nested,
    Number,
    Schema,
    Text,
)

_PERCENT = re.compile(r"(\d{1,3})(?:\.(\d{1,2}))?", re.ASCII)


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
    """A draft, edited: what is not sent stays, so nothing here has a default."""

    currency = CurrencyField(allow_none=True)
    lines = ListOf(Nested(LineIn), validate=validate.Length(max=500))
    freight = MoneyField(allow_none=True, least=0)
    requested_on = Day(allow_none=True)
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
