"""What may come in about ideas and what goes out."""


from marshmallow import fields, validate

from portal.ideas.discussion.counts import as_numbers
from portal.ideas.inviting.circle import VISIBILITIES
from portal.ideas.rows import Captions, WholeRow, Words
from portal.ideas.states import IDEA, REASONS
from portal.kernel import clock
from portal.kernel.money import Money
from portal.kernel.text import lazy
from portal.web.files import rendition_urls
from portal.web.local_times import LocalMoment
from portal.web.schemas import (
    Choice,
    CurrencyField,
    Day,
    Flag,
    Function,
    IdField,
    ListOf,
    ListQuery,
    Moment,
    MoneyField,
    Nested,
    Number,
    Plain,
    Schema,
    Text,
)


class IdeaIn(Schema):
    """An idea as its author writes it."""

    board = Text(required=True, most=60)
    title = Text(required=True, most=200)
    text = Text(most=10_000, lines=True, load_default="")
    spec = ListOf(WholeRow(), load_default=list)
    pictures = ListOf(IdField(), load_default=list)
    tags = Words(load_default=list)
    captions = Captions(load_default=dict)
    rights_accepted = Flag(load_default=False)
    submit = Flag(load_default=False)


class IdeaChange(Schema):
    """What of an idea is changed; `note` says why, for those who read the revisions."""

    board = Text(most=60)
    title = Text(most=200, least=1)
    text = Text(most=10_000, lines=True)
    spec = ListOf(WholeRow())
    pictures = ListOf(IdField())
    tags = Words()
    captions = Captions()
    rights_accepted = Flag()
    note = Text(most=300, load_default="")


class FollowIn(Schema):
    """How much one hears of an idea."""

    level = Choice("all", "decisions", "nothing", load_default="all", allow_none=True)


class Submission(Schema):
    """Handing in a draft."""

    rights_accepted = Flag(load_default=False)


class SupportIn(Schema):
    """Support, with an intent or without."""

    quantity = Number(least=1, most=100_000, load_default=None, allow_none=True)
    top_price = MoneyField(load_default=None, allow_none=True)
    by_date = Day(load_default=None, allow_none=True)
    revision = Number(least=1, load_default=None, allow_none=True)


class StatusIn(Schema):
    """The team's decision with its official answer."""

    status = Choice(*[one for one in IDEA.states if one not in ("draft", "withdrawn", "removed")], required=True)
    response = Text(required=True, most=5000, lines=True)
    reason = Choice(*REASONS, load_default=None, allow_none=True)
    would_change = Text(most=1000, lines=True, load_default="")
    merged_into = IdField(load_default=None, allow_none=True)
    reopen_people = Number(least=1, most=100_000, load_default=None, allow_none=True)
    reopen_price = MoneyField(load_default=None, allow_none=True)


class Assignment(Schema):
    """Who looks after an idea, and until when it is answered."""

    owner_id = IdField(load_default=None, allow_none=True)
    answer_by = Day(load_default=None, allow_none=True)
    why = Text(most=500, load_default="")


class CommentIn(Schema):
    """Something to say."""

    text = Text(required=True, most=5000, lines=True)
    parent_id = IdField(load_default=None, allow_none=True)
    internal = Flag(load_default=False)
    mentions = ListOf(IdField(), load_default=list, validate=validate.Length(max=20))
    pictures = ListOf(IdField(), load_default=list)


class CommentChange(Schema):
    """The same, said differently."""

    text = Text(required=True, most=5000, lines=True)


class BoardIn(Schema):
    """A board."""

    slug = Text(required=True, most=60, validate=validate.Regexp(
        r"[a-z0-9]+(-[a-z0-9]+)*\Z", error=lazy("Use small letters, digits and hyphens, such as garden-chairs.")))  # type: ignore[arg-type]
    name = Text(required=True, most=120)
    text = Text(most=5000, lines=True, load_default="")
    visibility = Choice(*VISIBILITIES, load_default="public")
    currency = CurrencyField(load_default="EUR")
    opens_at = LocalMoment(load_default=None, allow_none=True)
    closes_at = LocalMoment(load_default=None, allow_none=True)
    vote_budget = Number(least=1, most=1000, load_default=None, allow_none=True)
    hold_new = Flag(load_default=False)


class IdeaQuery(ListQuery):
    """What somebody looks for."""

    q = Text(most=200, load_default="")
    status = ListOf(Choice(*IDEA.states), load_default=list)
    board = Text(most=60, load_default="")
    tag = Text(most=40, load_default="")
    mine = Flag(load_default=False)
    supported = Flag(load_default=False)
    unanswered = Flag(load_default=False)
    sort = Choice("hot", "new", "top", "controversial", "value", load_default="", allow_none=True)


class CommentQuery(ListQuery):
    """A page of a discussion, of the team's notes, or of one tree's replies."""

    internal = Flag(load_default=False)
    root = IdField(load_default=None, allow_none=True)


class SimilarQuery(Schema):
    """A title as far as it is typed."""

    title = Text(most=300, load_default="")
    but = IdField(load_default=None, allow_none=True)


class EventsQuery(Schema):
    """The last number one has heard."""

    after = Number(load_default=0, most=2**31 - 1)
    internal = Flag(load_default=False)


class PageQuery(Schema):
    """How an idea's page is shown: where its discussion goes on, what one answers or quotes, and what it may be merged into."""

    after = Plain(load_default=None, allow_none=True)
    reply = IdField(load_default=None, allow_none=True)
    quote = IdField(load_default=None, allow_none=True)
    merge_into = IdField(load_default=None, allow_none=True)


class RevisionQuery(Schema):
    """Which two revisions are compared."""

    before = Number(least=1, load_default=None, allow_none=True)
    number = Number(least=1, load_default=None, allow_none=True)


def money_of(minor: int | None, currency: str | None) -> dict[str, str] | None:
    """Money as the API writes it."""
    if minor is None or currency is None:
        return None
    return {"amount": Money(minor, currency).text, "currency": currency}


class BoardOut(Schema):
    """A board."""

    id = Plain()
    slug = Plain()
    name = Plain()
    text = Plain()
    visibility = Plain()
    currency = Plain()
    opens_at = Moment()
    closes_at = Moment()
    vote_budget = fields.Integer()
    hold_new = fields.Boolean()
    standing = Function(lambda one: one.standing(clock.now()))
    version = fields.Integer()


class CommentOut(Schema):
    """A comment; a removed one has no text. Replies stand beneath it as far as they are shown."""

    id = Plain()
    idea_id = Plain()
    parent_id = Plain()
    author = Function(lambda one: {"id": one.author_id, "name": one.author, "role": one.role})
    internal = fields.Boolean()
    state = Plain(attribute="status")
    text = Plain(attribute="words")
    mentions = Function(lambda one: [{"id": called.user_id, "name": called.name} for called in one.calls])
    created_at = Moment()
    edited_at = Moment()
    removed_at = Moment()
    version = fields.Integer()
    reactions = Function(lambda one: as_numbers(one.reactions))
    pictures = Function(lambda one: [file._asdict() for file in one.pictures])
    replies = ListOf(Nested(lambda: CommentOut()))  # noqa: PLW0108 the class is not there yet
    more_replies_after = Plain(attribute="more")


class PictureOut(Schema):
    """A picture."""

    id = Plain()
    width = fields.Integer()
    height = fields.Integer()
    urls = Function(rendition_urls)
