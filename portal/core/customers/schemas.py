"""What may come in about customers, and how a record is shown."""

from typing import Any

from marshmallow import ValidationError, post_dump

from portal.core.customers.queries import SORTS
from portal.core.customers.timeline import KINDS
from portal.kernel import ids
from portal.kernel.text import _
from portal.web.schemas import (
    Choice,
    Day,
    Flag,
    IdField,
    ListOf,
    ListQuery,
    Moment,
    Nested,
    Number,
    Plain,
    Raw,
    Schema,
    Text,
)


class OwnerWord(Text):
    """An id, "me" or "nobody"."""

    def _deserialize(self, value, attr, data, **kwargs):  # type: ignore[no-untyped-def]
        if value in ("", None):
            return None
        if value not in ("me", "nobody") and not ids.is_id(value):
            raise ValidationError(_("This is not an id."))
        return value


class CustomerQuery(ListQuery):
    """Filters and order of the list."""

    q = Text(load_default=None, allow_none=True, most=200)
    kind = Choice("person", "company", load_default=None, allow_none=True)
    owner = OwnerWord(load_default=None, allow_none=True)
    open_tasks = Flag(load_default=False)
    sort = Choice(*SORTS, load_default="name")


class TimelineQuery(ListQuery):
    """Filters of a timeline."""

    kind = Choice(*KINDS, load_default=None, allow_none=True)


class CustomerRow(Schema):
    """A customer in a list."""

    id = Plain()
    name = Plain()
    kind = Plain()
    mail = Plain(allow_none=True)
    place = Plain(allow_none=True)
    owner_id = Plain(allow_none=True)
    orders = Number()
    open_tasks = Number()
    external_system = Plain(allow_none=True)
    external_ref = Plain(allow_none=True)
    created_at = Moment()
    version = Number()


class PersonOut(Schema):
    """Somebody who signs in for a customer."""

    id = Plain()
    name = Plain()
    mail = Plain()
    place = Plain(allow_none=True)


TEAM_PART = ("owner_id", "open_tasks", "external_system", "external_ref")


class CustomerOut(CustomerRow):
    """A whole record; the customer's own people see it without what the team keeps."""

    phone = Plain(allow_none=True)
    about = Plain(allow_none=True)
    people = ListOf(Nested(PersonOut))

    @post_dump(pass_original=True)
    def without_team_part(self, data: dict[str, Any], original: Any, **_kwargs: Any) -> dict[str, Any]:
        """Takes away what is not for the customer himself."""
        shown = getattr(original, "shows_team_part", False)
        return data if shown else {name: value for name, value in data.items() if name not in TEAM_PART}


class CustomerEdit(Schema):
    """The profile; what is not sent stays."""

    name = Text(least=1, most=120)
    mail = Text(allow_none=True, most=200)
    phone = Text(allow_none=True, most=40)
    place = Text(allow_none=True, most=150)
    about = Text(allow_none=True, most=2000, lines=True)


class OwnerIn(Schema):
    """Who looks after a customer."""

    owner_id = IdField(required=True, allow_none=True)


class NoteIn(Schema):
    """A note."""

    body = Text(required=True, most=4000, lines=True)


class NoteOut(Schema):
    """A note with who wrote it."""

    id = Plain()
    customer_id = Plain()
    body = Plain()
    author_id = Plain()
    created_at = Moment()
    edited_at = Moment(allow_none=True)
    version = Number()


class TaskIn(Schema):
    """Something to do."""

    title = Text(required=True, most=200)
    due_on = Day(load_default=None, allow_none=True)
    owner_id = IdField(load_default=None, allow_none=True)


class TaskEdit(Schema):
    """A task, edited: what is not sent stays."""

    title = Text(least=1, most=200)
    due_on = Day(allow_none=True)
    owner_id = IdField(allow_none=True)


class TaskOut(Schema):
    """A task."""

    id = Plain()
    customer_id = Plain()
    title = Plain()
    state = Plain(attribute="status")
    due_on = Day(allow_none=True)
    owner_id = Plain(allow_none=True)
    done_at = Moment(allow_none=True)
    created_at = Moment()
    version = Number()


class EntryOut(Schema):
    """One touch point."""

    id = Plain()
    type = Plain()
    kind = Plain()
    at = Moment()
    actor_id = Plain(allow_none=True)
    actor = Plain()
    says = Plain()
    about = Raw()
