"""Pairs of ideas that may be the same, as they go out, and what the team says of them."""

from marshmallow import fields

from portal.web.schemas import Choice, Moment, Nested, Plain, Schema


class VerdictIn(Schema):
    """What two ideas are to each other; a merge is a change of status of one of them."""

    verdict = Choice("linked", "distinct", required=True)


class SideOut(Schema):
    """One of two ideas."""

    id = Plain()
    title = Plain()
    excerpt = Plain()
    status = Plain()
    board = Plain()
    author = Plain()
    support_count = fields.Integer()
    comment_count = fields.Integer()
    submitted_at = Moment()


class PairOut(Schema):
    """Two ideas and how alike their titles are."""

    id = Plain()
    score = fields.Float()
    state = Plain()
    older = Nested(SideOut)
    newer = Nested(SideOut)
