"""What comes in and goes out about questions to customers."""

from typing import Any

from portal.prototypes.research.heat import WHOSE
from portal.prototypes.research.states import KINDS
from portal.web.schemas import Choice, Day, Flag, Function, IdField, ListOf, Moment, Nested, Number, Plain, Schema, Text


class SideIn(Schema):
    """A picture, or a version with all its pictures."""

    asset_id = IdField(load_default=None, allow_none=True)
    version_id = IdField(load_default=None, allow_none=True)


class StudyIn(Schema):
    """A question; a preference is between two sides."""

    kind = Choice(*KINDS, required=True)
    question = Text(required=True, most=400)
    sides = ListOf(Nested(SideIn), load_default=list)
    least = Number(least=3, most=1000, load_default=5)
    closes_on = Day(load_default=None, allow_none=True)


class StudyForm(Schema):
    """The same from the page: each side as "asset:ID" or "version:ID"."""

    kind = Choice(*KINDS, required=True)
    question = Text(required=True, most=400)
    first = Plain(load_default="")
    second = Plain(load_default="")
    least = Number(least=3, most=1000, load_default=5)
    closes_on = Day(load_default=None, allow_none=True)


class AnswerIn(Schema):
    """Of a preference 0 is no difference, 1 the first side and 2 the second, whatever order they were shown in."""

    value = Number(required=True, least=0, most=5)
    words = Text(most=1000, lines=True, load_default="")


def _side(one: Any) -> dict[str, Any]:
    return {"value": one.value, "version": one.number, "assets": [asset.id for asset, _file in one.pictures]}


def _share(one: Any) -> dict[str, Any]:
    return {"value": one.value, "k": one.k, "n": one.n, "share": round(one.share, 4), "low": round(one.low, 4),
            "high": round(one.high, 4)}


def _result(one: Any) -> dict[str, Any]:
    return {"segment": one.segment, "answers": one.n, "no_difference": one.aside, "shares": [_share(s) for s in one.shares],
            "mean": None if one.mean is None else round(one.mean, 3), "p": None if one.p is None else round(one.p, 6)}


class HeatQuery(Schema):
    """Which picture, and whose pins; segments are the team's to ask for."""

    asset = IdField(load_default=None, allow_none=True)
    whose = Choice(*WHOSE, load_default="all")


class HeatOut(Schema):
    """A heat map: `grid` has rows of densities with 1 at the thickest; `zones` counts the nine fields from the upper left."""

    version_id = Plain(attribute="version.id")
    asset = Plain(attribute="asset.id")
    whose = Plain()
    points = Number()
    zones = ListOf(Number())
    grid = Function(lambda it: [[round(cell, 3) for cell in row] for row in it.grid])


class StudyRow(Schema):
    """A question in a list."""

    id = Plain()
    version_id = Plain()
    kind = Plain()
    question = Plain()
    state = Plain(attribute="status")
    closes_on = Day(allow_none=True)
    created_at = Moment()


class StudyOut(Schema):
    """A question; `results` is null while it is not yours to read, and empty while fewer than `least` have answered.

    Intervals are exact (Clopper-Pearson, 95 per cent), `p` is the exact two-sided test against one half.
    """

    id = Plain()
    prototype_id = Plain(attribute="study.prototype_id")
    version_id = Plain(attribute="study.version_id")
    kind = Plain(attribute="study.kind")
    question = Plain(attribute="study.question")
    state = Plain(attribute="study.status")
    over = Flag()
    least = Number(attribute="study.least")
    closes_on = Day(attribute="study.closes_on", allow_none=True)
    sides = Function(lambda it: [_side(one) for one in it.sides])
    mine = Function(lambda it: None if it.mine is None else {"value": it.mine.value, "words": it.mine.words})
    answers = Number(allow_none=True)
    results = Function(lambda it: None if it.results is None else [_result(one) for one in it.results])
    words = Function(lambda it: [one.words for one in it.words])
