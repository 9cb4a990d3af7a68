"""Reactions as programs get them."""

from portal.web.schemas import Function, Plain, Schema


class ReactionsOut(Schema):
    """How many reacted to a comment, and one's own reactions."""

    comment_id = Plain()
    counts = Function(lambda one: one["counts"])
    mine = Function(lambda one: one["mine"])
