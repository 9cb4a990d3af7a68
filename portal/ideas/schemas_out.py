"""An idea as programs get it: in lists, alone, its revisions and its demand."""

from datetime import UTC, datetime
from typing import Any

from marshmallow import fields

from portal.ideas.listing import Card
from portal.ideas.rows import SpecRow
from portal.ideas.schemas import PictureOut, money_of
from portal.ideas.weighing.promising import days_late
from portal.web.schemas import Function, ListOf, Moment, Nested, Plain, Schema


def stamp(moment: datetime) -> str:
    """An instant as the API writes it."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


_PICTURE = PictureOut()


class BoardBrief(Schema):
    """Which board."""

    id = Plain()
    slug = Plain()
    name = Plain()


class IdeaCard(Schema):
    """An idea in a list."""

    id = Plain()
    title = Plain()
    excerpt = Plain()
    status = Plain()
    board = Nested(BoardBrief)
    author = Function(lambda one: {"id": one.author_id, "name": one.author})
    coauthors = Function(lambda one: list(one.coauthors))
    tags = fields.Raw()
    support_count = fields.Integer()
    comment_count = fields.Integer()
    supported = fields.Boolean()
    cover = Nested(PictureOut, allow_none=True)
    created_at = Moment()
    submitted_at = Moment()
    answer_by = fields.Date()
    days_late = fields.Integer()
    found = Function(lambda one: [{"text": text, "hit": hit} for text, hit in one.found_text])

    def dump(self, obj: Any, *, many: bool | None = None) -> Any:
        """The same as the fields say, written out: a list is asked for most of all, and twenty ideas have 300 fields."""
        return [_card(one) for one in obj] if many else _card(obj)


def _card(one: Card) -> dict[str, Any]:
    return {
        "id": one.id, "title": one.title, "excerpt": one.excerpt, "status": one.status,
        "board": {"id": one.board.id, "slug": one.board.slug, "name": one.board.name},
        "author": {"id": one.author_id, "name": one.author}, "coauthors": list(one.coauthors), "tags": one.tags,
        "support_count": one.support_count,
        "comment_count": one.comment_count, "supported": one.supported,
        "cover": _PICTURE.dump(one.cover) if one.cover else None,
        "created_at": stamp(one.created_at), "submitted_at": stamp(one.submitted_at) if one.submitted_at else None,
        "answer_by": one.answer_by.isoformat() if one.answer_by else None, "days_late": one.days_late,
        "found": [{"text": text, "hit": hit} for text, hit in one.found_text]}


def _my_support(one: Any) -> dict[str, Any] | None:
    mine = one.my_support
    if mine is None:
        return None
    return {"quantity": mine.quantity, "top_price": money_of(mine.top_price_minor, mine.currency),
            "by_date": mine.by_date.isoformat() if mine.by_date else None, "revision": mine.revision_number,
            "stale": mine.stale}


class ResponseOut(Schema):
    """An official answer."""

    id = Function(lambda one: one[0].id)
    author = Function(lambda one: {"id": one[0].author_id, "name": one[1]})
    from_status = Function(lambda one: one[0].from_status)
    status = Function(lambda one: one[0].to_status)
    text = Function(lambda one: one[0].text)
    reason = Function(lambda one: one[0].reason)
    would_change = Function(lambda one: one[0].would_change)
    created_at = Function(lambda one: stamp(one[0].created_at))


class IdeaOut(Schema):
    """An idea."""

    id = Plain()
    title = Plain()
    text = Plain()
    status = Plain()
    board = Nested(BoardBrief)
    author = Function(lambda one: {"id": one.author_id, "name": one.author})
    coauthors = Function(lambda one: [{"id": user_id, "name": name} for user_id, name in one.coauthors])
    revision = fields.Integer(attribute="revision_number")
    spec = ListOf(Nested(SpecRow))
    pictures = Function(lambda one: [{**_PICTURE.dump(file), "caption": one.captions.get(file.id, "")}
                                     for file in one.pictures])
    tags = fields.Raw()
    rights_accepted = Function(lambda one: one.rights_accepted_at is not None)
    support_count = fields.Integer()
    imported_support_count = fields.Integer()
    my_support = Function(_my_support)
    comment_count = fields.Integer()
    following = fields.Boolean()
    follow_level = Plain(attribute="level")
    waits_for_review = fields.Boolean()
    response = Nested(ResponseOut, allow_none=True)
    responses = ListOf(Nested(ResponseOut))
    merged_into_id = Plain()
    owner = Function(lambda one: {"id": one.owner_id, "name": one.owner} if one.owner_id else None)
    answer_by = fields.Date()
    days_late = Function(days_late)
    possible = Function(lambda one: one.verbs + one.decisions)
    note_count = Function(lambda one: one.note_count if one.for_team else None)
    external_system = Plain()
    external_ref = Plain()
    created_at = Moment()
    submitted_at = Moment()
    changed_at = Moment()
    version = fields.Integer()


class SupportOut(Schema):
    """One's own support, and the idea's plain count."""

    support_count = fields.Integer()
    my_support = Function(_my_support)


class RevisionOut(Schema):
    """A revision."""

    id = Function(lambda one: one[0].id)
    number = Function(lambda one: one[0].number)
    author = Function(lambda one: {"id": one[0].author_id, "name": one[1]})
    proposed_by = Function(lambda one: one[2] and {"id": one[2].id, "name": one[2].name, "amendment_id": one[2].amendment_id})
    title = Function(lambda one: one[0].title)
    text = Function(lambda one: one[0].text)
    spec = Function(lambda one: one[0].spec)
    pictures = Function(lambda one: one[0].pictures)
    tags = Function(lambda one: one[0].tags)
    captions = Function(lambda one: one[0].captions)
    note = Function(lambda one: one[0].note)
    material = Function(lambda one: one[0].material)
    created_at = Function(lambda one: stamp(one[0].created_at))


def _curve(one: Any) -> dict[str, Any]:
    """A currency's curve; a step's units are parted into confirmed, on_behalf, stale and aged ones."""
    return {"currency": one.currency, "people": one.people, "units": one.units,
            "value": money_of(one.value_minor, one.currency), "points": [
                {"price": money_of(step.price, one.currency), "units": step.units,
                 **dict(zip(("confirmed", "on_behalf", "stale", "aged"), step.by, strict=True))} for step in one.steps]}


class DemandOut(Schema):
    """The demand curve: units wanted at each price or less."""

    currency = Plain()
    points = Function(lambda one: [{"price": money_of(price, one.currency), "units": units} for price, units in one.points])
    people = fields.Integer()
    units = fields.Integer()
    value = Function(lambda one: money_of(one.value_minor, one.currency))
    without_price = fields.Integer()
    stale = fields.Integer()
    aged = fields.Integer(attribute="old")
    on_behalf = fields.Integer(attribute="noted")
    first_date = fields.Date()
    curves = Function(lambda one: [_curve(curve) for curve in one.curves])
    revisions = Function(lambda one: [{"revision": number, "supports": count} for number, count in one.revisions])


class AlikeOut(Schema):
    """An idea that may be the same."""

    id = Plain()
    title = Plain()
    status = Plain()
    support_count = fields.Integer(attribute="top_score")
    score = fields.Float()
