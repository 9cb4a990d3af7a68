"""What may come in about promises, milestones, scores and priorities, and what goes out."""

from typing import Any

from marshmallow import fields, validate

from portal.ideas.schemas import money_of
from portal.ideas.states import REASONS
from portal.ideas.weighing.states import KINDS, LEADS_TO
from portal.kernel.money import Money
from portal.web.schemas import (
    Choice,
    Day,
    Flag,
    Function,
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


class CriterionRow(Schema):
    """A criterion of the scorecard: how much it weighs, and what the lowest and the highest score mean."""

    name = Text(required=True, most=80)
    weight = Number(least=1, most=100, load_default=1)
    low = Text(most=160, load_default="")
    high = Text(most=160, load_default="")


class MilestoneRow(Schema):
    """A milestone of each new idea of a board; with a price it counts buyers."""

    target = Number(least=1, most=1_000_000, required=True)
    price = Text(most=20, load_default="")
    days = Number(least=1, most=3650, load_default=None, allow_none=True)
    leads_to = Choice(*LEADS_TO, load_default="under_review")


class RulesIn(Schema):
    """A board's rules; what is not said stays, and a form's empty table is an empty one."""

    answer_days = Number(least=1, most=365, allow_none=True)
    criteria = ListOf(Nested(CriterionRow), validate=validate.Length(max=12))
    milestones = ListOf(Nested(MilestoneRow), validate=validate.Length(max=4))


class RulesOut(Schema):
    """A board's rules."""

    board_id = Plain()
    answer_days = fields.Integer()
    criteria = fields.Raw()
    milestones = Function(lambda it: [_milestone(one) for one in it.milestones])
    weights = fields.Raw()
    version = fields.Integer()


def _milestone(one: dict[str, Any]) -> dict[str, Any]:
    price = Money(one["price_minor"], one["currency"]).text if one["price_minor"] else ""
    return {"target": one["target"], "price": price, "days": one["days"], "leads_to": one["leads_to"]}


class OwedQuery(ListQuery):
    """Which promised answers: overdue ones, or all; of one owner ("nobody" for those without), of one board."""

    owner = Text(most=13, load_default="")
    board = Text(most=60, load_default="")
    all = Flag(load_default=False)


class OwedOut(Schema):
    """An answer the team owes."""

    id = Plain()
    title = Plain()
    status = Plain()
    board = Plain()
    owner = Function(lambda one: {"id": one.owner_id, "name": one.owner} if one.owner_id else None)
    answer_by = Day()
    days_late = fields.Integer()
    support_count = fields.Integer()
    moved = fields.Boolean()


class PromiseOut(Schema):
    """A promise as it was given, moved or taken back."""

    id = Plain()
    author = Function(lambda one: {"id": one.author_id, "name": one.author} if one.author_id else None)
    from_day = Day()
    to_day = Day()
    why = Plain()
    created_at = Moment()


class ReadyIn(Schema):
    """A ready explanation."""

    reason = Choice(*REASONS, required=True)
    title = Text(required=True, most=120)
    text = Text(required=True, most=5000, lines=True)


class ReadyOut(Schema):
    """A ready explanation."""

    id = Plain()
    reason = Plain()
    title = Plain()
    text = Plain()
    changed_at = Moment()
    version = fields.Integer()


class MilestoneIn(Schema):
    """A milestone: so many supporters, or buyers at a price, within so many days or without an end."""

    kind = Choice(*KINDS, load_default="supporters")
    target = Number(least=1, most=1_000_000, required=True)
    price = MoneyField(load_default=None, allow_none=True)
    days = Number(least=1, most=3650, load_default=None, allow_none=True)
    leads_to = Choice(*LEADS_TO, load_default="under_review")


class MilestoneOut(Schema):
    """A milestone; `count` is null where it would tell what others would pay."""

    id = Plain()
    idea_id = Plain()
    kind = Plain()
    words = Plain()
    target = fields.Integer()
    price = Function(lambda one: money_of(one.price_minor, one.currency))
    leads_to = Plain()
    status = Plain()
    count = fields.Integer()
    percent = fields.Integer()
    deadline = Moment()
    days_left = fields.Integer()
    settled_at = Moment()


class WeightsIn(Schema):
    """How much each part of the ranking weighs, 0 to 10."""

    recent = Number(least=0, most=10, required=True)
    people = Number(least=0, most=10, required=True)
    companies = Number(least=0, most=10, required=True)
    value = Number(least=0, most=10, required=True)
    score = Number(least=0, most=10, required=True)
    promise = Number(least=0, most=10, required=True)


class PrioritiesQuery(ListQuery):
    """Which board's ranking; none named: the newest board's."""

    board = Text(most=60, load_default="")


class RankedOut(Schema):
    """An idea's place: what each reason adds comes to the total."""

    id = Plain()
    title = Plain()
    status = Plain()
    total = fields.Integer()
    reopened = fields.Boolean()
    reasons = Function(lambda it: [{"part": one.part, "measured": one.measured, "points": one.points, "weight": one.weight,
                                    "adds": one.adds} for one in it.reasons])


class ChangelogQuery(ListQuery):
    """Of which board, and only what one supported."""

    board = Text(most=60, load_default="")
    mine = Flag(load_default=False)


class ReleaseOut(Schema):
    """What became available, with the official answer."""

    id = Plain()
    idea_id = Plain()
    title = Plain()
    text = Plain()
    board = Plain()
    support_count = fields.Integer()
    supported = fields.Boolean()
    author = Plain()
    at = Moment()


class StepOut(Schema):
    """A change of an idea's status: who, when, and the official answer it came with."""

    at = Moment()
    author = Function(lambda one: {"id": one.author_id, "name": one.author})
    from_status = Plain()
    status = Plain()
    response_id = Plain()
    text = Plain()
