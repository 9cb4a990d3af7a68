"""What may come in about co-authors and what goes out."""

from typing import Any

from marshmallow import ValidationError, fields

from portal.ideas.together.states import COAUTHOR
from portal.kernel.text import _
from portal.web.schemas import Function, IdField, Moment, Plain, Schema, Text


class Address(Text):
    """Where somebody gets mail; an empty field of a form is none."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(most=254, **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        text = super()._deserialize(value, attr, data, **kwargs)
        if text and (not text.rpartition("@")[0] or any(one.isspace() or one in "<>,;" for one in text)):
            raise ValidationError(_("This does not look like a mail address."))
        return text or None


class CoauthorIn(Schema):
    """Whom to invite: by address, or by the id of somebody who commented."""

    mail = Address(load_default=None, allow_none=True)
    user_id = IdField(load_default=None, allow_none=True)


class CoauthorOut(Schema):
    """An invitation and what became of it. An address that nobody has looks like one that did not answer."""

    id = Function(lambda one: one.it.id)
    idea_id = Function(lambda one: one.it.idea_id)
    title = Function(lambda one: one.title or None)
    name = Function(lambda one: one.name)
    status = Function(lambda one: one.it.status)
    possible = Function(lambda one: COAUTHOR.possible(one.it.status))
    created_at = Function(lambda one: Moment()._serialize(one.it.created_at, None, None))
    answered_at = Function(lambda one: Moment()._serialize(one.it.answered_at, None, None))


class PartOut(Schema):
    """What somebody gave an idea."""

    how = Plain()
    person = Function(lambda one: {"id": one.user_id, "name": one.name})
    at = Moment()
    field = Function(lambda one: one.field or None)
    revision = fields.Integer()
    amendment_id = Plain()
