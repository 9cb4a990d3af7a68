"""A round of scoring as it comes in and as each may read it."""

from typing import Any

from marshmallow import fields, post_load, validate

from portal.web.schemas import Flag, Function, IdField, ListOf, Moment, Number, Plain, Schema, Text


class ScoringIn(Schema):
    """Who is asked to score; nobody named: everybody of the team."""

    reviewers = ListOf(IdField(), load_default=list, validate=validate.Length(max=100))


class ScoresIn(Schema):
    """One's own scores, by the number of the criterion; handed in they are final."""

    marks = fields.Dict(keys=Plain(), values=Number(least=1, most=5, allow_none=True), load_default=dict)
    text = Text(most=2000, lines=True, load_default="")
    hand_in = Flag(load_default=False)

    @post_load
    def few(self, said: dict[str, Any], **_kwargs: Any) -> dict[str, Any]:
        """No more than a scorecard can hold."""
        return {**said, "marks": dict(list(said["marks"].items())[:20])}


class ExcuseIn(Schema):
    """Why one does not score."""

    text = Text(most=500, lines=True, load_default="")


def _line(one: Any) -> dict[str, Any]:
    return {"name": one.name, "weight": one.weight, "given": list(one.given), "low": one.low, "high": one.high,
            "mean": None if one.mean is None else f"{float(one.mean):.2f}",
            "standard_deviation": None if one.deviation is None else f"{one.deviation:.2f}"}


def _result(it: Any) -> dict[str, Any] | None:
    """Means and the spread: the range from `low` to `high`, and the standard deviation."""
    if it.result is None:
        return None
    total = it.result.total
    return {"criteria": [_line(one) for one in it.result.lines], "cards": it.result.cards,
            "weighted_total": None if total is None else f"{float(total):.2f}"}


def _mine(it: Any) -> dict[str, Any] | None:
    if it.mine is None:
        return None
    return {"id": it.mine.id, "state": it.mine.status, "marks": it.mine.marks, "text": it.mine.text}


class ScoresOut(Schema):
    """A round of scoring; others' scores only when they are one's business."""

    id = Plain()
    idea_id = Plain()
    state = Plain(attribute="status")
    criteria = fields.Raw()
    handed_in = fields.Integer()
    reviewers = fields.Integer()
    mine = Function(_mine)
    result = Function(_result)
    cards = Function(lambda it: [{"id": card.id, "reviewer": name, "marks": card.marks, "text": card.text,
                                  "given_back": card.reopened} for card, name in it.cards])
    created_at = Moment()
    closed_at = Moment()
    version = fields.Integer()
