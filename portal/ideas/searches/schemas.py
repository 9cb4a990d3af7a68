"""Kept searches as they come in and go out."""

from portal.ideas.schemas import IdeaQuery
from portal.web.schemas import Flag, Function, Moment, Plain, Schema, Text


class SearchIn(IdeaQuery):
    """A search to keep: a name, whether its owner is told of new ideas, and what is looked for, as the list takes it."""

    class Meta:
        exclude = ("after", "limit")

    name = Text(required=True, most=60)
    tell = Flag(load_default=False)


class SearchOut(Schema):
    """A kept search."""

    id = Plain()
    name = Plain()
    tell = Function(lambda one: one.tell)
    words = Function(lambda one: one.words)
    created_at = Moment()
