"""Fields that pricing's forms need: whole rows, words with commas, amounts in a row."""

from typing import Any

from marshmallow import ValidationError, fields

from portal.kernel.text import _
from portal.web.reading import is_api
from portal.web.schemas import MoneyField


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


class RowMoney(MoneyField):
    """Money in a row; a page's form sends the bare amount, which is then in the currency of the whole."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if isinstance(value, str) and not is_api():
            return value.strip() or None
        return super()._deserialize(value, attr, data, **kwargs)


def row_money(rows: list[dict[str, Any]], name: str, currency: str, path: str, least: int = 1) -> None:
    """Bare amounts and other currencies in rows, once the currency is known. Raises ValidationError."""
    faults: dict[int, Any] = {}
    amount = MoneyField(least=least)
    for at, row in enumerate(rows):
        said = row.get(name)
        if isinstance(said, str):
            try:
                row[name] = amount.deserialize({"amount": said, "currency": currency})
            except ValidationError as wrong:
                faults[at] = {name: wrong.messages}
        elif said is not None and said.currency != currency:
            faults[at] = {name: [_("This has to be in %(currency)s.", currency=currency)]}
    if faults:
        raise ValidationError({path: faults})
