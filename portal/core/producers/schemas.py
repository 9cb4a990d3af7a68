"""What may come in about producers, and how a profile is shown."""

import re
from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from portal.kernel.text import _
from portal.web.schemas import Flag, Function, ListQuery, Moment, Number, Plain, Schema, Text

MOST_WORDS = 40


class Words(fields.Field[list[str]]):
    """A list of short words; a form sends them in one line, separated by commas or line breaks."""

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> list[str]:
        return list(value or [])

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> list[str]:
        said = re.split(r"[,;\n]", value) if isinstance(value, str) else value
        if not isinstance(said, list) or not all(isinstance(one, str) for one in said):
            raise ValidationError(_("Write words, separated by commas."))
        spelled = [word for one in said if (word := " ".join(one.split()))]
        words = list({word.casefold(): word for word in reversed(spelled)}.values())[::-1]
        if len(words) > MOST_WORDS or any(len(one) > 60 or not one.isprintable() for one in words):
            raise ValidationError(_("At most %(most)s words of up to 60 letters each.", most=MOST_WORDS))
        return words


class ProducerEdit(Schema):
    """What a workshop can do; what is not sent stays."""

    name = Text(least=1, most=120)
    about = Text(allow_none=True, most=2000, lines=True)
    place = Text(allow_none=True, most=150)
    processes = Words()
    materials = Words()
    regions = Words()
    certificates = Words()
    largest_length = Number(allow_none=True, least=1, most=100_000)
    largest_width = Number(allow_none=True, least=1, most=100_000)
    largest_height = Number(allow_none=True, least=1, most=100_000)
    smallest_quantity = Number(allow_none=True, least=1)
    largest_quantity = Number(allow_none=True, least=1)
    open_to_bids = Flag()

    @validates_schema
    def smallest_first(self, data: dict[str, Any], **_kwargs: Any) -> None:
        """Refuses a range that ends before it begins."""
        smallest, largest = data.get("smallest_quantity"), data.get("largest_quantity")
        if smallest and largest and largest < smallest:
            raise ValidationError(_("The largest quantity is smaller than the smallest."), "largest_quantity")


class ProducerQuery(ListQuery):
    """Filters of the list."""

    q = Text(load_default=None, allow_none=True, most=200)


class ProducerRow(Schema):
    """A producer in a list, with the record of kept promises."""

    id = Plain()
    name = Plain()
    place = Plain(allow_none=True)
    processes = Words()
    materials = Words()
    regions = Words()
    certificates = Words()
    smallest_quantity = Number(allow_none=True)
    largest_quantity = Number(allow_none=True)
    open_to_bids = Flag()
    orders = Number()
    delivered = Number()
    on_time = Number()
    on_time_share = Function(lambda row: round(row.on_time / row.delivered, 4) if row.delivered else None)
    answers = Number()
    defects = Number()
    version = Number()


class ProducerOut(ProducerRow):
    """A whole profile."""

    about = Plain(allow_none=True)
    largest_length = Number(allow_none=True)
    largest_width = Number(allow_none=True)
    largest_height = Number(allow_none=True)
    created_at = Moment()
