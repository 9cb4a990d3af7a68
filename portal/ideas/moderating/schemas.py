"""What may come in about moderation, and what goes out: reports to the team alone, a decision also to whom it concerns."""

from typing import Any

from marshmallow import fields

from portal.ideas.moderating.states import CASE, LEVELS, REASONS
from portal.web.schemas import Choice, Function, ListQuery, Moment, Number, Plain, Schema, Text


class ReportIn(Schema):
    """What is wrong."""

    reason = Choice(*REASONS, required=True)
    words = Text(most=1000, lines=True, load_default="")


class ReportOut(Schema):
    """That it was taken in."""

    reported = Function(lambda _one: True)


class ApprovalIn(Schema):
    """Letting it stand, perhaps trusting its author from now on."""

    trust = Choice("known", "trusted", load_default=None, allow_none=True)


class RemovalIn(Schema):
    """Taking it out, and why."""

    reason = Choice(*REASONS, required=True)
    words = Text(most=1000, lines=True, load_default="")


class TrustIn(Schema):
    """How far somebody is trusted; nothing: it is reckoned."""

    trust = Choice(*LEVELS, load_default=None, allow_none=True)


class StopIn(Schema):
    """For how many days somebody may not write, and why."""

    days = Number(least=1, most=365, required=True)
    reason = Text(required=True, most=500)


class StandingOut(Schema):
    """Where a person stands."""

    user_id = Plain()
    trust = Plain()
    stopped_until = Moment()
    stopped_reason = Plain()


class QueueQuery(ListQuery):
    """Which cases."""

    state = Choice(*CASE.states, load_default="waiting", allow_none=True)
    cause = Choice("held", "reported", load_default=None, allow_none=True)


def _reports(case: Any) -> list[dict[str, str]]:
    return [{"reason": one.reason, "words": one.words, "reporter": one.reporter or ""} for one in case.reports]


class CaseOut(Schema):
    """A case."""

    id = Plain()
    kind = Plain()
    cause = Plain()
    state = Plain(attribute="status")
    idea_id = Plain()
    comment_id = Plain()
    title = Plain()
    text = Plain()
    author = Function(lambda one: {"id": one.author_id, "name": one.author or ""})
    level = Plain()
    reports = Function(_reports)
    reason = Plain()
    words = Plain()
    created_at = Moment()
    decided_at = Moment()
    version = fields.Integer()
