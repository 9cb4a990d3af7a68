"""The field of a rate, and what goes out of an amount with its tax."""

from typing import Any

from marshmallow import ValidationError, fields

from portal.kernel.text import _, locale
from portal.pricing.specifying.values import pointed
from portal.pricing.taxing.rates import parse, text_of
from portal.web.reading import is_api
from portal.web.schemas import MoneyField, Plain, Schema
from portal.web.unfolding import COMMA


class Rate(fields.String):
    """A rate of tax in percent with at most three decimals, as text: "19", "7.7". None is named where none is agreed."""

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None else text_of(value)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        said = value.strip() if isinstance(value, str) else ""
        if said == "" and self.allow_none and isinstance(value, str):
            return None
        try:
            return parse(pointed(said) if not is_api() and locale() in COMMA else said)
        except ValueError as wrong:
            raise ValidationError(_("Write the rate in percent, from 0 to 100 with at most three decimals, such as 7.7.")
                                  ) from wrong


class TaxedOut(Schema):
    """Net, tax and gross of an amount; without a rate only what was named. The tax is rounded half up on the total."""

    rate = Plain(attribute="percent", allow_none=True)
    net, tax, gross = MoneyField(allow_none=True), MoneyField(allow_none=True), MoneyField(allow_none=True)
