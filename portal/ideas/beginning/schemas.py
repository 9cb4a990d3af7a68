"""What may come in about the beginning of ideas and what goes out."""

from marshmallow import fields

from portal.ideas.rows import SpecRow
from portal.web.schemas import ListOf, Nested, Plain, Schema, Text


class _Row(SpecRow):
    """A row to be filled in: its value may be missing."""

    value = Text(most=120, load_default="")


class TemplateIn(Schema):
    """What a new idea begins with."""

    text = Text(most=10_000, lines=True, load_default="")
    spec = ListOf(Nested(_Row), load_default=list)


class TemplateOut(Schema):
    """What a new idea begins with."""

    board_id = Plain()
    text = Plain()
    spec = ListOf(Nested(_Row))
    version = fields.Integer()
