"""What may come in and what goes out about places on a new version and about fixes."""

from typing import Any

from portal.prototypes.carrying.states import ANSWERS
from portal.prototypes.typed import SpotForm
from portal.web.schemas import Choice, Flag, Function, IdField, ListOf, Moment, Number, Plain, Raw, Schema, Text


class ConfirmationIn(Schema):
    """Threads whose place is right."""

    threads = ListOf(IdField(), required=True)


class PlaceIn(Schema):
    """A W3C selector on an asset of the version the thread stands on now."""

    asset = IdField(required=True)
    selector = Raw(required=True)


class PlaceForm(SpotForm):
    """The same from the page, in per cent; or as the pin tool sends it."""

    asset = IdField(required=True)


class DropIn(Schema):
    why = Text(required=True, least=3, most=1000, lines=True)


class FixIn(Schema):
    """Whether what was done is what was meant, and perhaps words with it."""

    answer = Choice(*ANSWERS, required=True)
    words = Text(most=2000, lines=True, load_default="")


class DoubtOut(Schema):
    """A place somebody of the team has to look at: the best guess, or none where it is lost."""

    thread_id = Plain()
    number = Number()
    internal = Flag()
    state = Plain(attribute="status")
    confidence = Raw(allow_none=True)
    off_mm = Raw(allow_none=True)
    asset = Plain(attribute="asset_id", allow_none=True)
    selector = Raw(allow_none=True)
    on_version = Number(attribute="version_number")
    text = Plain(attribute="words")


class FixOut(Schema):
    """A question whether a thread is solved on a version, and the answer."""

    id = Plain(attribute="check.id")
    thread_id = Plain(attribute="check.thread_id")
    on_version = Number(attribute="number")
    state = Plain(attribute="check.status")
    words = Plain(attribute="check.words")
    text = Plain(attribute="words")
    created_at = Moment(attribute="check.created_at")
    answered_at = Moment(attribute="check.answered_at", allow_none=True)


class _Counts(Schema):
    """Answers by kind, and the questions that wait for one."""

    yes = Number()
    partly = Number()
    no = Number()
    answered = Number()
    waiting = Number()


class ShareOut(_Counts):
    """How many of somebody's fixes were confirmed, of those that were answered."""

    user_id = Plain()
    name = Plain()


class WorkshopShareOut(_Counts):
    """The same of a workshop: of what its people took care of."""

    producer_id = Plain()
    name = Plain()


class RecordOut(_Counts):
    """A workshop's record of confirmed fixes; `confirmed` from 0 to 1 once there is an answer, `waiting` for its people."""

    confirmed = Function(lambda one: None if one.confirmed is None else round(one.confirmed, 4))
    waiting = Number(allow_none=True)


class DoneOut(Schema):
    """Something a workshop took care of, and the answer of whoever asked for it."""

    thread_id = Plain()
    prototype = Plain(attribute="title")
    number = Plain(attribute="sign")
    text = Plain()
    on_version = Number()
    state = Plain(attribute="status")
    words = Plain()
    maker = Plain()
    answered_at = Moment(allow_none=True)


def journey_out(said: Any) -> dict[str, Any]:
    """A thread's journey, for programs."""
    return {"state": said.status, "confidence": said.confidence, "version": said.number, "opened_on": said.first,
            "off_mm": said.off_mm, "why": said.why, "solved": said.answer}
