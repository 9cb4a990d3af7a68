"""What may come in about the lines of a bid and of an answer, its quantities and its delivery."""

from typing import Any

from marshmallow import ValidationError, validates_schema

from portal.kernel.text import _
from portal.pricing.fields import Row, RowMoney
from portal.pricing.specifying.fields import Options, Value
from portal.pricing.specifying.incoterms import TERMS
from portal.pricing.specifying.values import KINDS, MOST_OPTIONS, fault, is_number
from portal.web.schemas import Choice, Flag, IdField, ListOf, Number, Schema, Text

MET = ("yes", "no", "changed", "not_said")


class RequirementIn(Schema):
    """One line of what is needed: typed, must or nice, and what a nice-to-have is worth per piece.

    A number may have a `tolerance` to either side; a choice lists its `options`, and without a `value` any of them will do.
    """

    name = Text(most=80, required=True)
    kind = Choice(*KINDS, load_default="text")
    value = Value(most=300, load_default="")
    unit = Text(most=20, load_default="")
    tolerance = Value(most=20, load_default="")
    options = Options(Text(most=80, required=True), load_default=list)
    must = Flag(load_default=True)
    worth = RowMoney(load_default=None, allow_none=True)

    @validates_schema
    def value_fits_kind(self, data: dict[str, Any], **_kwargs: Any) -> None:
        """The value is what its kind says, and so is what goes with it."""
        kind, value = data.get("kind", "text"), data.get("value", "")
        faults = {"value": fault(kind, value), "tolerance": _of_tolerance(data), "options": _of_options(data)}
        if wrong := {name: [said] for name, said in faults.items() if said}:
            raise ValidationError(wrong)


def _of_tolerance(row: dict[str, Any]) -> str | None:
    said = row.get("tolerance", "")
    if not said or row.get("kind") != "number":
        return None  # a form sends what was typed before the kind was changed: it is left out
    return None if is_number(said) and not said.startswith("-") else _("Write how far it may lie off, such as 0.5.")


def _of_options(row: dict[str, Any]) -> str | None:
    options = row.get("options") or []
    if not options or row.get("kind") != "choice":
        return None
    known = {one.casefold() for one in options}
    if len(options) > MOST_OPTIONS or len(known) != len(options):
        return _("At most %(most)s different choices fit.", most=MOST_OPTIONS)
    value = row.get("value", "")
    return None if not value or value.casefold() in known else _("The value has to be one of the choices.")


class DeliveryIn(Schema):
    """A rule of Incoterms 2020 with its named place."""

    term = Choice(*TERMS, load_default=None, allow_none=True)
    place = Text(most=200, load_default="")

    @validates_schema
    def whole(self, data: dict[str, Any], **_kwargs: Any) -> None:
        """A rule without its place says nothing."""
        if data.get("term") and not data.get("place"):
            raise ValidationError({"place": [_("Name the place or port that the rule is about.")]})
        if data.get("place") and not data.get("term"):
            raise ValidationError({"term": [_("Choose the rule for this place.")]})


class SizeIn(Schema):
    """Length, width and height of a piece in whole millimetres, all or none."""

    length, width, height = (Number(least=1, most=1_000_000, load_default=None, allow_none=True) for _each in range(3))

    @validates_schema
    def whole(self, data: dict[str, Any], **_kwargs: Any) -> None:
        """With one edge left out nobody can tell whether it fits."""
        if any(data.values()) and not all(data.values()):
            raise ValidationError({name: [_("Say all three, or none.")] for name, edge in data.items() if not edge})


class TierIn(Schema):
    """A price per piece for another quantity."""

    quantity = Number(least=1, most=1_000_000, required=True)
    unit_price = RowMoney(required=True)

    @validates_schema
    def priced(self, data: dict[str, Any], **_kwargs: Any) -> None:
        """A form sends an empty amount as none."""
        if data.get("unit_price") is None:
            raise ValidationError({"unit_price": [_("Please name an amount.")]})


class OfferedTierIn(Schema):
    """A producer's price per piece for another quantity; a line of the form without a price says nothing."""

    quantity = Number(least=1, most=1_000_000, load_default=None, allow_none=True)
    unit_price = RowMoney(load_default=None, allow_none=True)

    @validates_schema
    def counted(self, data: dict[str, Any], **_kwargs: Any) -> None:
        """A price is for so many pieces."""
        if data.get("unit_price") is not None and data.get("quantity") is None:
            raise ValidationError({"quantity": [_("Please give a number.")]})


class SaidIn(Schema):
    """What the producer says about one requirement; `value` is what he offers, of the same kind, and `extra` what it would
    add to the price per piece.
    """

    name = Text(most=80, required=True)
    met = Choice(*MET, load_default="yes")
    text = Text(most=300, load_default="")
    value = Text(most=300, load_default="")
    extra = RowMoney(load_default=None, allow_none=True, least=0)


class LineIn(Schema):
    """What becomes of one changed line of a standing answer: it holds, for a new extra, differently, or no longer."""

    name = Text(most=80, required=True)
    holds = Flag(load_default=True)
    text = Text(most=300, load_default="")
    extra = RowMoney(load_default=None, allow_none=True, least=0)


class ChoiceIn(Schema):
    """What the customer takes of an answer: one of its quantities, and the lines he pays extra for."""

    quantity = Number(least=1, most=1_000_000, load_default=None, allow_none=True)
    lines = ListOf(Text(most=80, required=True), load_default=list)
    answer_version = Number(least=1, load_default=None, allow_none=True)


class FileIn(Schema):
    """A file that was brought before."""

    file_id = IdField(required=True)


class TemplateLineIn(Schema):
    """What the producer usually says to a requirement of this name."""

    name = Text(most=80, required=True)
    met = Choice(*MET, load_default="yes")
    text = Text(most=300, load_default="")


class TemplateIn(Schema):
    """A template: words, in how many days it is ready, how many hours the answer stands, usual lines."""

    name = Text(most=80, required=True)
    text = Text(most=4000, lines=True, load_default="")
    days = Number(least=0, most=3653, load_default=None, allow_none=True)
    hours = Number(least=1, most=8784, load_default=None, allow_none=True)
    lines = ListOf(Row(TemplateLineIn), load_default=list)
