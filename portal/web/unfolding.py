"""A page's form as nested values: "rows.0.name" and "price.amount" by their dots, its spare lines left out, its line numbers
remembered, so that what is wrong is told beside the line in which it was typed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from marshmallow import fields

from portal.kernel.money import exponent
from portal.web.schemas import Choice, Flag, ListOf, MoneyField, Nested, Schema

DEEPEST = 6
COMMA = ("ru",)  # the languages that write a decimal comma: in another "12,500" is twelve thousand five hundred
Numbers = dict[str, list[int]]


def unfold(form: Any, schema: Schema, numbers: Numbers | None = None, commas: bool = False) -> dict[str, Any]:
    """The form's values; lines left empty are dropped, and `numbers` is told which of the form's lines each list holds.

    With `commas` an amount of money may be written with a decimal comma, as people do who read "12,50 €" on our pages.
    """
    nested: dict[str, Any] = {}
    for name in form:
        if name.startswith("_") or (name == "version" and name not in schema.fields):
            continue
        values, parts = form.getlist(name), name.split(".")[:DEEPEST]
        field = schema.fields.get(parts[0])
        simple_list = isinstance(field, ListOf) and not isinstance(field.inner, Nested) and len(parts) == 1
        place = nested
        for part in parts[:-1]:
            deeper = place.setdefault(part, {})
            place = deeper if isinstance(deeper, dict) else {}
        place[parts[-1]] = [one for one in values if one != ""] if simple_list else values[-1]
    shaping = _Shaping({} if numbers is None else numbers, _currency(form) if commas else None)
    return {name: shaping.shaped(value, schema.fields.get(name), name) for name, value in nested.items()}


def as_typed(errors: Mapping[str, list[str]], numbers: Numbers) -> dict[str, list[str]]:
    """Errors by the form's own line numbers: "rows.0.name" is "rows.1.name" where the first line was left empty."""
    return {_as_typed(path, numbers): sentences for path, sentences in errors.items()} if numbers else dict(errors)


def decimal_comma(amount: str, currency: str) -> str:
    """An amount written as "12,50", with just the currency's decimals, as "12.50"; anything else as it is."""
    try:
        places = exponent(currency)
    except ValueError:
        return amount
    written = places and re.fullmatch(rf"\d{{1,15}},\d{{{places}}}", amount, re.ASCII)
    return amount.replace(",", ".") if written else amount


def _as_typed(path: str, numbers: Numbers) -> str:
    parts = path.split(".")
    for at, part in enumerate(parts):
        rows = numbers.get(".".join(path.split(".")[:at]), [])
        if part.isdecimal() and len(part) < 6 and int(part) < len(rows):
            parts[at] = str(rows[int(part)])
    return ".".join(parts)


def _currency(form: Any) -> str:
    """The currency of the form's bare amounts: the one that it names anywhere."""
    named = {one for name in form if name.split(".")[-1] == "currency" for one in form.getlist(name)}
    return named.pop() if len(named) == 1 else ""


@dataclass
class _Shaping:
    """Gives nested values the shape of their fields; `currency` is None where a decimal comma is not understood."""

    numbers: Numbers
    currency: str | None

    def shaped(self, value: Any, field: fields.Field[Any] | None, path: str) -> Any:
        if self.currency is not None and isinstance(field, MoneyField):
            return self._pointed(value, self.currency)
        if not isinstance(value, dict):
            return value
        if value and all(key.isdecimal() and len(key) < 6 for key in value):
            return self._rows(value, field.inner if isinstance(field, ListOf) else None, path)
        known = _known(field)
        return {key: self.shaped(one, known.get(key), f"{path}.{key}") for key, one in value.items()}

    def _pointed(self, value: Any, currency: str) -> Any:
        if isinstance(value, str):
            return decimal_comma(value, currency)
        if isinstance(value, dict) and isinstance(value.get("amount"), str):
            return {**value, "amount": decimal_comma(value["amount"], str(value.get("currency")))}
        return value

    def _rows(self, value: dict[str, Any], field: fields.Field[Any] | None, path: str) -> list[Any]:
        rows: list[Any] = []
        typed = []
        for key in sorted(value, key=int):
            row = self.shaped(value[key], field, f"{path}.{len(rows)}")
            if not isinstance(row, dict) or _says_something(row, field):
                rows.append(row)
                typed.append(int(key))
        self.numbers[path] = typed
        return rows


def _says_something(row: dict[str, Any], field: fields.Field[Any] | None) -> bool:
    """Whether anybody wrote in the line: its lists of choices always say something."""
    known = _known(field)
    chosen = {name for name, one in known.items() if isinstance(one, Choice | Flag)}
    silent = chosen if len(chosen) < len(known) else set()
    return any(one not in ("", None) for name, one in row.items() if name not in silent)


def _known(field: fields.Field[Any] | None) -> Mapping[str, fields.Field[Any]]:
    """The fields of what is nested here."""
    return field.schema.fields if isinstance(field, Nested) else {}
