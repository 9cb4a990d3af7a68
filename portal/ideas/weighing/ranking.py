"""The ranking as SQL: what is measured of each idea of a board, 0 to 100 points for each part, and the weighted sum.

All of it is whole numbers, so that what a page shows of the parts adds up to what the ideas are ordered by. An idea has 100
points in a part when nobody on the board has more of it; scores have a scale of their own and are taken as they are.
"""

from datetime import timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Date, Integer, Select, and_, bindparam, case, cast, func, literal, or_, select

from portal.accounts.models import Membership
from portal.ideas.models import Idea, Support
from portal.ideas.queries import visible
from portal.ideas.weighing.models import Milestone, ScoringRound
from portal.ideas.weighing.promising import WAITING
from portal.ideas.weighing.states import REOPENING
from portal.kernel.columns import Id, UTCDateTime
from portal.kernel.text import Lazy, lazy

RECENT = timedelta(days=30)
UNDECIDED = ("submitted", "under_review", "planned")


class Part(NamedTuple):
    """A part of the ranking: its words, what it counts, and how much it weighs until the team says something else."""

    label: Lazy
    says: Lazy
    weight: int


PARTS: dict[str, Part] = {
    "recent": Part(lazy("Recent support"), lazy("supporters of the last 30 days"), 3),
    "people": Part(lazy("All support"), lazy("people who support it"), 2),
    "companies": Part(lazy("Companies"), lazy("different companies among the supporters"), 2),
    "value": Part(lazy("Value"), lazy("price times pieces that supporters named"), 3),
    "score": Part(lazy("Score"), lazy("weighted total of the last closed scoring, from 1 to 5"), 3),
    "promise": Part(lazy("Late answer"), lazy("days since the answer was due"), 1),
}
USUAL = {name: part.weight for name, part in PARTS.items()}


def reopened() -> Any:
    """Whether as many want a declined idea as would change our mind, and nobody has answered yet."""
    return select(Milestone.id).where(Milestone.idea_id == Idea.id, Milestone.leads_to == REOPENING,
                                      Milestone.status == "reached", Milestone.heeded_at.is_(None)).exists()


@lru_cache
def ranked(dialect: str) -> Select[Any]:
    """A line for each idea of the `board` that waits to be decided: its measures, its points and the total.

    Takes the bindparams board, me, since, today and a weight for each part.
    """
    it = _measured(dialect)
    most = {name: func.nullif(it.c[f"most_{name}"], 0, type_=BigInteger()) for name in PARTS}
    points = {name: func.coalesce(100 * it.c[name] // most[name], 0) for name in PARTS}
    points["score"] = func.coalesce((it.c.score - 1000) // 40, 0)
    weigh = {name: bindparam(name, type_=Integer()) for name in PARTS}
    total: Any = sum((points[name] * weigh[name] for name in PARTS), literal(0))
    return select(it, *(cast(one, Integer).label(f"points_{name}") for name, one in points.items()),
                  cast(total, Integer).label("total"))


def _measured(dialect: str) -> Any:
    board, today = bindparam("board", type_=Id()), bindparam("today", type_=Date())
    given = (select(Support.idea_id,
                    func.sum(case((Support.created_at >= bindparam("since", type_=UTCDateTime()), 1), else_=0)).label("recent"),
                    func.count(Membership.company_id.distinct()).label("companies"))
             .join(Idea, Idea.id == Support.idea_id).outerjoin(Membership, Membership.user_id == Support.user_id)
             .where(Idea.board_id == board).group_by(Support.idea_id).subquery())
    last = (select(ScoringRound.total_milli).where(ScoringRound.idea_id == Idea.id, ScoringRound.status == "closed")
            .order_by(ScoringRound.id.desc()).limit(1).scalar_subquery())
    due = and_(Idea.answer_by < today, Idea.answered_at.is_(None), Idea.status.in_(WAITING))
    measures: dict[str, Any] = {
        "recent": func.coalesce(given.c.recent, 0), "people": Idea.top_score, "value": Idea.value_minor,
        "companies": func.coalesce(given.c.companies, 0), "score": last,
        "promise": case((due, _days(dialect, Idea.answer_by, today)), else_=0)}
    return (select(Idea.id, Idea.title, Idea.status, Idea.answer_by, reopened().label("reopened"),
                   *(cast(one, BigInteger).label(name) for name, one in measures.items()),
                   *(func.max(cast(one, BigInteger)).over().label(f"most_{name}") for name, one in measures.items()))
            .outerjoin(given, given.c.idea_id == Idea.id)
            .where(Idea.board_id == board, visible(True, bindparam("me", type_=Id()), None),
                   or_(Idea.status.in_(UNDECIDED), and_(Idea.status == "declined", reopened())))
            .cte("measured"))


def _days(dialect: str, first: Any, last: Any) -> Any:
    """The days between two calendar days."""
    if dialect == "postgresql":
        return cast(last, Date) - first
    return cast(func.julianday(last) - func.julianday(first), Integer)
