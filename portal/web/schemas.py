"""Schemas and fields for what may come in and what goes out: unknown fields are refused, letters counted as people do."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from marshmallow import RAISE, ValidationError, fields, validate
from marshmallow import Schema as Marshmallow

from portal.kernel import ids
from portal.kernel.money import LARGEST_MINOR, Money, exponent
from portal.kernel.text import _, lazy
from portal.web import sentences
from portal.web.letters import is_bare, letters

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)", re.ASCII)
MARKED = 2  # code points for each letter, on the whole; pages show all that is let in here

sentences.translate()


class Schema(Marshmallow):
    """The base: unknown fields are an error, the order is as written."""

    class Meta:
        unknown = RAISE

    error_messages = {"unknown": lazy("This field is not known here."), "type": lazy("This must be an object.")}


class Text(fields.String):
    """A text of at most `most` letters; trimmed, NFC, without control and direction-override characters; what cannot be
    seen is empty.
    """

    default_error_messages = {
        "required": lazy("Please fill this in."), "null": lazy("Please fill this in."),
        "invalid": lazy("This must be a text."), "invalid_utf8": lazy("This must be a text."),
    }

    def __init__(self, *, most: int = 200, least: int = 0, lines: bool = False, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.most, self.least, self.lines = most, max(least, 1 if kwargs.get("required") else 0), lines

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> str:
        if not isinstance(value, str):
            raise self.make_error("invalid")
        text = unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n")).strip()
        if _FORBIDDEN.search(text) or (not self.lines and "\n" in text):
            raise ValidationError(_("This holds characters that cannot be used here."))
        if not text.isascii() and is_bare(text):
            text = ""
        count = letters(text)
        if count < self.least:
            raise ValidationError(_("Please fill this in.") if not count else
                                  _("Please write at least %(n)s letters.", n=self.least))
        if count > self.most:
            raise ValidationError(_("This has %(have)s letters; at most %(most)s fit.", have=count, most=self.most))
        if len(text) > self.most * MARKED:
            raise ValidationError(_("This has more marks on its letters than fit."))
        return text


class IdField(fields.Field[str]):
    """An id: 13 letters."""

    default_error_messages = {"required": lazy("Please choose one."), "null": lazy("Please choose one."),
                              "invalid": lazy("This is not an id.")}

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> str | None:
        if value == "" and self.allow_none:
            return None
        if not ids.is_id(value):
            raise self.make_error("invalid")
        return str(value)


class CurrencyField(fields.String):
    """An ISO 4217 code."""

    default_error_messages = {"required": lazy("Please choose a currency."), "null": lazy("Please choose a currency.")}

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> str:
        try:
            exponent(value if isinstance(value, str) else "")
        except ValueError as wrong:
            raise ValidationError(_("This is not a currency code such as EUR.")) from wrong
        return str(value)


class MoneyField(fields.Field[Money]):
    """Money as {"amount": "12.50", "currency": "EUR"}; a form sends the two parts as name.amount and name.currency.

    `least` is the smallest amount in minor units.
    """

    default_error_messages = {
        "required": lazy("Please name an amount."), "null": lazy("Please name an amount."),
        "invalid": lazy('Money is written as {"amount": "12.50", "currency": "EUR"}.'),
    }

    def __init__(self, *, least: int = 1, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.least = least

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return None if value is None else {"amount": value.text, "currency": value.currency}

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> Money | None:
        if isinstance(value, dict) and value.get("amount") == "" and self.allow_none:
            return None
        if not isinstance(value, dict) or set(value) != {"amount", "currency"}:
            raise self.make_error("invalid")
        amount, currency = value["amount"], value["currency"]
        if not isinstance(amount, str) or not isinstance(currency, str):
            raise self.make_error("invalid")
        try:
            places = exponent(currency)
        except ValueError as wrong:
            raise ValidationError(_("This is not a currency code such as EUR.")) from wrong
        try:
            money = Money.parse(amount, currency)
        except ValueError as wrong:
            raise ValidationError(_("Write the amount in plain digits with at most %(n)s decimals, such as %(such)s.",
                                    n=places, such=Money(1250 * 10 ** max(0, places - 2), currency).text)) from wrong
        if not self.least <= money.minor <= LARGEST_MINOR:
            raise ValidationError(_("The amount must be at least %(least)s and not beyond reason.",
                                    least=Money(self.least, currency).text))
        return money


class Moment(fields.Field[datetime]):
    """An instant in RFC 3339 with its zone; answers are in UTC with Z."""

    default_error_messages = {"required": lazy("Please give a time."), "null": lazy("Please give a time."),
                              "invalid": lazy("Write a time with its zone, such as 2026-11-23T10:00:00Z.")}

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None else value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> Any:
        if value == "" and self.allow_none:
            return None
        try:
            if not _INSTANT.fullmatch(value.upper()):
                raise ValueError("form")
            moment = datetime.fromisoformat(value.upper())
            if moment.tzinfo is None or not 1970 <= moment.year <= 9998:
                raise ValueError("zone")
        except (ValueError, TypeError, AttributeError) as wrong:
            raise self.make_error("invalid") from wrong
        return moment.astimezone(UTC)


class Day(fields.Date):
    """A calendar day, 2026-11-23; an empty form field is none where none is allowed."""

    default_error_messages = {"required": lazy("Please give a date."), "null": lazy("Please give a date."),
                              "invalid": lazy("Write a date such as 2026-11-23.")}

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> Any:
        if value == "" and self.allow_none:
            return None
        if not isinstance(value, str) or not re.fullmatch(r"[1-9]\d{3}-\d\d-\d\d", value, re.ASCII):
            raise self.make_error("invalid")
        return super()._deserialize(value, attr, data, **kwargs)


class Number(fields.Integer):
    """A whole number between `least` and `most`, also as digits from a form."""

    default_error_messages = {"required": lazy("Please give a number."), "null": lazy("Please give a number."),
                              "invalid": lazy("This must be a whole number.")}

    def __init__(self, *, least: int = 0, most: int = 1_000_000, **kwargs: Any) -> None:
        super().__init__(strict=True, validate=validate.Range(
            least, most, error=lazy("This must be from {min} to {max}.")), **kwargs)  # type: ignore[arg-type]

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> Any:
        if value == "" and self.allow_none:
            return None
        if isinstance(value, bool) or (isinstance(value, str) and not re.fullmatch(r"-?\d{1,15}", value, re.ASCII)):
            raise self.make_error("invalid")
        return super()._deserialize(int(value) if isinstance(value, str) else value, attr, data, **kwargs)

    def _validate(self, value: Any) -> None:
        if value is not None:  # an empty form field is no number, and no number has no range
            super()._validate(value)


class Flag(fields.Boolean):
    """Yes or no; a form's checkbox sends "on"."""

    default_error_messages = {"invalid": lazy("This must be yes or no.")}


class Choice(fields.String):
    """One of a list of words."""

    default_error_messages = {"required": lazy("Please choose one."), "null": lazy("Please choose one.")}

    def __init__(self, *options: str, **kwargs: Any) -> None:
        usual = {kwargs.get("load_default")} & {""} - set(options)  # where nothing chosen is a choice too
        super().__init__(**kwargs, metadata={
            "enum": [*options, *usual, *([None] if kwargs.get("allow_none") else [])]})
        self.options = options

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> Any:
        if value == "" and self.allow_none:
            return None
        if value not in self.options:
            raise ValidationError(_("Please choose one of: %(list)s.", list=", ".join(self.options)))
        return value


Nested, ListOf, Raw, Function, Plain, Method = (
    fields.Nested, fields.List, fields.Raw, fields.Function, fields.String, fields.Method)


class ListQuery(Schema):
    """The words every list understands."""

    limit = Number(least=1, most=100, load_default=20)
    after = fields.String(load_default=None, allow_none=True, validate=validate.Length(max=400))
