"""What may come in and what goes out about threads beyond their words."""

from typing import Any

from marshmallow import validate

from portal.prototypes import schemas, typed
from portal.prototypes.talk.models import WHY_NOT
from portal.web.files import rendition_urls
from portal.web.schemas import Choice, Day, Flag, Function, IdField, ListOf, Moment, MoneyField, Number, Plain, Schema, Text


def ids_of(most: int) -> Any:
    """A list of at most so many ids."""
    return ListOf(IdField(), load_default=list, validate=validate.Length(max=most))


class CommentIn(schemas.CommentIn):
    """`mentions` are people chosen while typing; a full name that is written calls whoever alone bears it in the room."""

    mentions = ids_of(20)


class ReplyIn(CommentIn):
    """`files` were brought before."""

    files = ids_of(4)


class ThreadIn(schemas.ThreadIn):
    mentions = ids_of(20)
    files = ids_of(4)


class ThreadForm(typed.ThreadForm):
    mentions = ids_of(20)
    files = ids_of(4)


class PeopleQuery(Schema):
    """The beginning of a name, and whether it is for an internal thread."""

    q = Text(most=120, load_default="")
    internal = Flag(load_default=False)


class PersonOut(Schema):
    """Somebody who can be called in a room."""

    id = Plain()
    name = Plain()
    role = Plain()


class ReactionsOut(Schema):
    """How many reacted to a comment, and one's own reactions."""

    comment_id = Plain()
    counts = Function(lambda one: one["counts"])
    mine = Function(lambda one: one["mine"])


def file_out(file: Any) -> dict[str, Any]:
    """A file on a comment, as programs read it."""
    return {"id": file.id, "kind": file.kind, "name": file.name, "size": file.bytes, "urls": rendition_urls(file)}


class ReadUpTo(Schema):
    """The newest comment one has read."""

    comment_id = IdField(required=True)


class ReadAll(Schema):
    """The newest comment one has read; without it everything that is there."""

    comment_id = IdField(load_default=None, allow_none=True)


class NewsOut(Schema):
    """A thread with something new: how many comments, and the first of them."""

    thread_id = Plain()
    version_id = Plain()
    asset = Plain(attribute="asset_id", allow_none=True)
    number = Number()
    first = Plain()


class ThreadPage(Schema):
    """A comment whose words begin the answer."""

    quote = IdField(load_default=None, allow_none=True)


class ResolutionIn(schemas.ResolutionIn):
    """`declined` says `why` and it in `words`; `duplicate` names the other thread in `same_as`."""

    why = Choice(*WHY_NOT, load_default=None, allow_none=True)
    words = Text(most=1000, lines=True, load_default="")
    same_as = Text(most=20, load_default="")


class AssignmentIn(Schema):
    """Who, and by which day; either may be left out."""

    assignee_id = IdField(load_default=None, allow_none=True)
    due_on = Day(load_default=None, allow_none=True)


class TaskOut(Schema):
    """A thread that is mine to do."""

    thread_id = Plain()
    prototype_id = Plain()
    prototype_title = Plain(attribute="title")
    sign = Plain()
    internal = Flag()
    label = Plain()
    text = Plain()
    due_on = Day(allow_none=True)
    is_overdue = Flag()
    given_by = Plain(allow_none=True)


class AnswerTimeOut(Schema):
    """Seconds until the team's first answer, and who still waits."""

    answered = Number()
    median_seconds = Number(allow_none=True)
    waiting = Number()
    oldest_thread_id = Plain(allow_none=True)
    oldest_since = Moment(allow_none=True)


class WorthOut(Schema):
    """A change, and what it is worth per piece in one currency."""

    thread_id = Plain()
    number = Number()
    text = Plain()
    state = Plain()
    people = Number()
    buyers = Number()
    visitors = Number()
    median_would_pay = MoneyField(attribute="would_pay")
    median_more = MoneyField(attribute="more")
    sum_more = MoneyField(attribute="sum")
