"""What may come in and what goes out about prototypes."""

from typing import Any

from marshmallow import ValidationError

from portal.kernel.text import lazy
from portal.prototypes.assets.schemas import AssetOut
from portal.prototypes.parts import CommentPart, ThreadPart, comment_parts, thread_parts
from portal.prototypes.states import LABELS, REASONS, VERDICTS, VISIBILITIES
from portal.web.schemas import (
    Choice,
    Flag,
    Function,
    IdField,
    ListOf,
    Moment,
    MoneyField,
    Nested,
    Number,
    Plain,
    Raw,
    Schema,
    Text,
)

MOST_TEXT = 4000
WHICH = lazy("Say what you saw: send the content_hash of the version you decide about.")


class PrototypeIn(Schema):
    title = Text(required=True, least=3, most=120)
    text = Text(most=10_000, lines=True, load_default="")
    visibility = Choice(*VISIBILITIES, load_default="customers")


class StatusIn(Schema):
    status = Choice("in_review", "approved", "archived", required=True)


class NewAssetIn(Schema):
    file_id = IdField(required=True)
    title = Text(most=120, load_default="")


class VersionIn(Schema):
    note = Text(most=2000, lines=True, load_default="")
    assets = ListOf(Nested(NewAssetIn), load_default=list)


class NoteIn(Schema):
    note = Text(most=2000, lines=True, required=True)


class InvitationIn(Schema):
    mail = Text(most=254, load_default="")
    user_id = IdField(load_default=None, allow_none=True)
    company_id = IdField(load_default=None, allow_none=True)


class IdeaIn(Schema):
    idea_id = IdField(required=True)


class AttachmentIn(Schema):
    idea_id = IdField(required=True)
    prototype_id = IdField(required=True)


class ThreadIn(Schema):
    """`selector` is a W3C Web Annotation selector on the asset; without one the thread is about the whole.

    On pictures a FragmentSelector (xywh) or an SvgSelector with one circle, rect, polygon or path of straight lines; on videos
    a FragmentSelector (`t=npt:12.5,20`), perhaps `refinedBy` a spot in the frame; on models `{"type": "SurfaceSelector",
    "position": [x, y, z], "normal": [x, y, z], "node": "Foot", "camera": {"orbit": [azimuth, inclination, distance],
    "target": [x, y, z], "fieldOfView": degrees}}` in metres and radians, where `camera` and `node` may be left out.
    """

    text = Text(required=True, most=MOST_TEXT, lines=True)
    asset = IdField(load_default=None, allow_none=True)
    selector = Raw(load_default=None, allow_none=True)
    label = Choice(*LABELS, load_default="feedback")
    internal = Flag(load_default=False)


class CommentIn(Schema):
    text = Text(required=True, most=MOST_TEXT, lines=True)


class LabelIn(Schema):
    label = Choice(*LABELS, required=True)


class ResolutionIn(Schema):
    reason = Choice(*REASONS, load_default="done")


class WishIn(Schema):
    would_pay = MoneyField(required=True)
    instead_of = MoneyField(required=True)


def _is_hash(text: str) -> None:
    if len(text) != 64:
        raise ValidationError(str(WHICH))


class DecisionIn(Schema):
    verdict = Choice(*VERDICTS, required=True)
    note = Text(most=2000, lines=True, load_default="")
    content_hash = Plain(required=True, error_messages={"required": WHICH, "null": WHICH}, validate=_is_hash)


class PrototypeRow(Schema):
    """A prototype in a list."""

    id = Plain()
    title = Plain()
    text = Plain()
    state = Plain(attribute="status")
    visibility = Plain()
    current_version = Number(attribute="current_number", allow_none=True)
    cover_file_id = Plain(allow_none=True)
    threads = Number(attribute="thread_count")
    open_threads = Number(attribute="open_count")
    decisions = Number(attribute="decision_count")
    created_at = Moment()


class VersionOut(Schema):
    id = Plain(attribute="row.id")
    prototype_id = Plain(attribute="row.prototype_id")
    number = Number(attribute="row.number")
    note = Plain(attribute="row.note")
    state = Plain(attribute="row.status")
    content_hash = Plain(attribute="row.content_hash", allow_none=True)
    published_at = Moment(attribute="row.published_at")
    created_at = Moment(attribute="row.created_at")
    assets = ListOf(Nested(AssetOut))


class LinkedIdea(Schema):
    id = Plain()
    title = Plain()
    state = Plain(attribute="status")


class PrototypeOut(Schema):
    """A prototype with its versions, newest first."""

    id = Plain(attribute="prototype.id")
    title = Plain(attribute="prototype.title")
    text = Plain(attribute="prototype.text")
    state = Plain(attribute="prototype.status")
    visibility = Plain(attribute="prototype.visibility")
    owner_id = Plain(attribute="prototype.owner_id", allow_none=True)
    current_version = Number(attribute="prototype.current_number", allow_none=True)
    threads = Number(attribute="blind.threads")
    open_threads = Number(attribute="blind.open_threads")
    decisions = Number(attribute="blind.decisions")
    created_at = Moment(attribute="prototype.created_at")
    versions = ListOf(Nested(VersionOut))
    ideas = ListOf(Nested(LinkedIdea))


class CommentOut(Schema):
    id = Plain()
    thread_id = Plain()
    author = Function(lambda one: {"id": one.author_id, "name": one.author_name, "role": one.author_role})
    state = Plain(attribute="status")
    text = Plain(attribute="words")
    created_at = Moment()
    edited_at = Moment(allow_none=True)
    removed_at = Moment(allow_none=True)
    more = Function(lambda one: parts_out(one.more))


def parts_out(more: dict[str, Any]) -> dict[str, Any]:
    """What neighbours say of a thread or a comment, as programs read it."""
    parts: list[ThreadPart | CommentPart] = [*thread_parts, *comment_parts]
    return {one.name: one.out(more[one.name]) for one in parts if one.out is not None and one.name in more}


class WishOut(Schema):
    author = Function(lambda one: {"id": one.user_id, "name": one.name})
    would_pay = MoneyField()
    instead_of = MoneyField()


class ThreadOut(Schema):
    """A thread; `comments` are its latest, `comment_count` counts all, also removed ones."""

    id = Plain()
    prototype_id = Plain()
    version_id = Plain()
    asset = Plain(attribute="asset_id", allow_none=True)
    number = Number()
    internal = Flag()
    label = Plain()
    state = Plain(attribute="status")
    selector = Raw(allow_none=True)
    author = Function(lambda one: {"id": one.author_id, "name": one.author_name})
    reason = Plain(allow_none=True)
    resolved_at = Moment(allow_none=True)
    created_at = Moment()
    comment_count = Number()
    comments = ListOf(Nested(CommentOut))
    price_wishes = ListOf(Nested(WishOut), attribute="wishes")
    start_ms = Number(allow_none=True)
    end_ms = Number(allow_none=True)
    more = Function(lambda one: parts_out(one.more))


class WordsOut(Schema):
    """What a comment said before."""

    text = Plain()
    replaced_at = Moment()


class DecisionOut(Schema):
    id = Plain()
    prototype_id = Plain()
    version_id = Plain()
    author = Function(lambda one: {"id": one.user_id, "name": getattr(one, "name", None)})
    verdict = Plain()
    note = Plain()
    content_hash = Plain()
    created_at = Moment()


class GuestOut(Schema):
    id = Plain()
    user_id = Plain(allow_none=True)
    company_id = Plain(allow_none=True)
    created_at = Moment()
