"""Reactions as they come in by a form and as programs get them."""


from marshmallow import fields

from portal.web.schemas import Flag, Function, IdField, Plain, Schema, Text


class ReactionsOut(Schema):
    """How many reacted to a comment, and one's own reactions."""

    comment_id = Plain()
    counts = Function(lambda one: one["counts"])
    mine = Function(lambda one: one["mine"])


class PeopleQuery(Schema):
    """The beginning of a name, and whether it is for a note of the team."""

    q = Text(most=120, load_default="")
    internal = Flag(load_default=False)


class PersonOut(Schema):
    """Somebody who can be called in a discussion."""

    id = Plain()
    name = Plain()
    role = Plain()
    is_author = fields.Boolean()


class ReadUpTo(Schema):
    """The newest comment one has read."""

    comment_id = IdField(required=True)


class UnreadOut(Schema):
    """What is new in a discussion: at most 99 are counted."""

    number = fields.Integer()
    first = Plain()
    seen = Plain()
    last = Plain()
