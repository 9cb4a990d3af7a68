"""What may come in around support, and what goes out."""

from marshmallow import fields, validate

from portal.ideas.schemas import money_of
from portal.ideas.support.models import SOURCES
from portal.kernel.text import lazy
from portal.web.schemas import Choice, Day, Function, IdField, ListOf, Moment, MoneyField, Number, Plain, Schema, Text

_ADDRESS = validate.URL(schemes={"http", "https"}, require_tld=False,
                        error=lazy("An address begins with https:// or http://."))  # type: ignore[arg-type]


class NoteIn(Schema):
    """What a customer said elsewhere, and where."""

    customer_id = IdField(required=True)
    source = Choice(*SOURCES, required=True)
    note = Text(most=500, lines=True, load_default="")
    url = Text(most=500, load_default="", validate=lambda text: text and _ADDRESS(text))
    quantity = Number(least=1, most=100_000, load_default=None, allow_none=True)
    top_price = MoneyField(load_default=None, allow_none=True)
    by_date = Day(load_default=None, allow_none=True)


class ManyIn(Schema):
    """Ideas whose support still holds."""

    idea_ids = ListOf(IdField(), required=True, validate=validate.Length(min=1, max=100))


class AgeingIn(Schema):
    """After how many days supports are old."""

    days = Number(least=7, most=3650, load_default=None, allow_none=True)


class AgeingOut(Schema):
    """After how many days supports are old; null: only when a wanted day has passed."""

    days = fields.Integer(allow_none=True)


class VotesOut(Schema):
    """One's votes on a board; the budget is null where votes are not counted."""

    budget = fields.Integer()
    spent = fields.Integer()
    left = fields.Integer()
    items = Function(lambda one: [{
        "id": row.id, "amount": row.amount, "why": row.why, "idea": {"id": row.idea_id, "title": row.title},
        "created_at": Moment()._serialize(row.created_at, "", None)} for row in one.page.items])
    next = Function(lambda one: one.page.next)


class NotedOut(Schema):
    """A support noted for a customer, as the team reads it."""

    idea_id = Plain()
    customer = Function(lambda one: {"id": one.customer_id, "name": one.customer})
    by = Function(lambda one: {"id": one.by_id, "name": one.by})
    source = Plain()
    note = Plain()
    url = Plain()
    quantity = fields.Integer()
    top_price = Function(lambda one: money_of(one.top_price_minor, one.currency))
    by_date = fields.Date()
    revision = fields.Integer(attribute="revision_number")
    created_at = Moment()


class MineOut(Schema):
    """One of one's own supports."""

    idea = Function(lambda one: {"id": one.idea_id, "title": one.title, "status": one.status, "board": one.board})
    quantity = fields.Integer()
    top_price = Function(lambda one: money_of(one.top_price_minor, one.currency))
    by_date = fields.Date()
    revision = fields.Integer(attribute="revision_number")
    newest_revision = fields.Integer(attribute="newest")
    stale = fields.Boolean()
    aged = fields.Boolean(attribute="old")
    created_at = Moment()


class ConfirmedOut(Schema):
    """For how many ideas it was said."""

    confirmed = fields.Integer()
