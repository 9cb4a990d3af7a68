"""What may come in about who is let in to a board, and what goes out."""

from portal.ideas.rows import Words
from portal.web.schemas import Function, IdField, ListOf, Moment, Plain, Schema, Text


class GuestIn(Schema):
    """One person, by address or id, or one company."""

    mail = Text(most=254, load_default="")
    user_id = IdField(load_default=None, allow_none=True)
    company_id = IdField(load_default=None, allow_none=True)


class GuestOut(Schema):
    """An invited person or company."""

    id = Plain()
    user_id = Plain()
    company_id = Plain()
    name = Function(lambda one: getattr(one, "name", None))
    created_at = Moment()


class SegmentsIn(Schema):
    """The tags of a board."""

    tags = Words(required=True)


class SegmentsOut(Schema):
    """The tags of a board."""

    tags = ListOf(Plain())
