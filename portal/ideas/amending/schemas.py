"""What may come in about amendments and what goes out."""

from typing import Any

from marshmallow import fields

from portal.ideas.amending.states import AMENDMENT, FIELDS
from portal.ideas.rows import WholeRow, Words
from portal.web.schemas import Choice, Function, ListQuery, Moment, Plain, Schema, Text


class _Row(WholeRow):
    """A row, or none where one is to go; a form's empty line is none."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, partial: Any = None, **kwargs: Any) -> Any:
        if isinstance(value, dict) and not any(one for name, one in value.items() if name != "need"):
            return None
        return super()._deserialize(value, attr, data, partial=partial, **kwargs)


class AmendmentIn(Schema):
    """A change of one field: `title`; `tags`; of a row called `row_name` (new without one) the `row` as it should be (none
    to take it out); of the description a `passage` with its `replacement`, or the whole `text` as it should read.
    """

    field = Choice(*FIELDS, required=True)
    reason = Text(required=True, most=1000, lines=True)
    title = Text(most=200)
    tags = Words()
    row_name = Text(most=80)
    row = _Row(allow_none=True)
    passage = Text(most=10_000, lines=True)
    replacement = Text(most=10_000, lines=True)
    text = Text(most=10_000, lines=True)


class DeclineIn(Schema):
    """Why not."""

    answer = Text(required=True, most=1000, lines=True)


class AmendmentQuery(ListQuery):
    """Which amendments of an idea; all of them without a status."""

    status = Choice(*AMENDMENT.states, load_default="", allow_none=True)


class NewQuery(Schema):
    """What somebody would change."""

    field = Choice(*FIELDS, load_default="text")
    row = Text(most=80, load_default="")


class AmendmentOut(Schema):
    """An amendment."""

    id = Plain()
    idea_id = Plain()
    author = Function(lambda one: {"id": one.author_id, "name": one.author})
    status = Plain()
    field = Plain()
    before = fields.Raw()
    after = fields.Raw()
    reason = Plain()
    vote_count = fields.Integer()
    voted = fields.Boolean()
    answer = Plain()
    decided_by = Function(lambda one: {"id": one.it.decided_by, "name": one.decider} if one.it.decided_by else None)
    decided_at = Moment()
    revision = fields.Integer(attribute="revision_number")
    created_at = Moment()
    possible = Function(lambda one: AMENDMENT.possible(one.status))
    version = fields.Integer()
