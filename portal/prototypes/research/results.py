"""What came of a question: counts and exact shares, apart by segment, and nothing before there are enough answers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from portal.kernel.db import session
from portal.prototypes.research import exact
from portal.prototypes.research.models import Answer, Study
from portal.prototypes.research.states import SEGMENTS, VALUES


@dataclass(frozen=True)
class Share:
    """k of n, with its exact interval at 95 per cent; all as fractions of one."""

    value: int
    k: int
    n: int
    share: float
    low: float
    high: float


@dataclass(frozen=True)
class Result:
    """The answers of one segment ("all" for everybody). `aside` said that there is no difference; `p` is of the preference."""

    segment: str
    n: int
    aside: int
    shares: list[Share]
    mean: float | None
    p: float | None


def tally(study: Study) -> tuple[int, list[Result]]:
    """How many answered, and what: all together, and by segment where every segment that answered has enough.

    With fewer in one of them nobody could be told the others: the rest would be found by subtraction.
    """
    rows = session().execute(select(Answer.segment, Answer.value, func.count()).where(Answer.study_id == study.id)
                             .group_by(Answer.segment, Answer.value)).all()
    counts = {one: Counter({row[1]: row[2] for row in rows if row[0] == one}) for one in SEGMENTS}
    every = counts["buyer"] + counts["visitor"]
    if every.total() < study.least:
        return every.total(), []
    made = [_result(study.kind, "all", every)]
    if all(one.total() >= study.least for one in counts.values()):
        made += [_result(study.kind, name, counts[name]) for name in SEGMENTS]
    return every.total(), made


def _result(kind: str, segment: str, counts: Counter[int]) -> Result:
    aside = counts[0] if kind == "preference" else 0
    values = [one for one in VALUES[kind] if kind != "preference" or one]
    n = sum(counts[one] for one in values)
    if not n:
        return Result(segment, counts.total(), aside, [], None, None)
    shares = [Share(one, counts[one], n, counts[one] / n, *exact.interval(counts[one], n)) for one in values]
    mean = sum(one * counts[one] for one in values) / n if kind == "rating" else None
    return Result(segment, counts.total(), aside, shares, mean, exact.p_value(counts[1], n) if kind == "preference" else None)


def words_of(study: Study, limit: int = 200) -> Sequence[Any]:
    """What people wrote beside their answers, the latest first, without their names."""
    return session().execute(select(Answer.words, Answer.value, Answer.segment, Answer.created_at).where(
        Answer.study_id == study.id, Answer.words != "").order_by(Answer.id.desc()).limit(limit)).all()
