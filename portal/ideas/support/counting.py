"""The counters of an idea that follow its supports: how many, what they are worth, and how hot it is."""

from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, or_, select, union_all, update

from portal.ideas import hot
from portal.ideas.entering import Met
from portal.ideas.models import Idea, Support
from portal.ideas.states import SUPPORT
from portal.ideas.support.models import OnBehalf
from portal.ideas.weighing import milestones
from portal.kernel.db import run, session
from portal.kernel.states import refuse
from portal.kernel.text import _

_IDEA: Any = Idea.__table__
# What takes support: the states that do, and a declined idea that waits for so many supporters to be looked at again.
OPEN_STILL: Any = or_(Idea.status.in_(SUPPORT.from_), and_(Idea.status == "declined", milestones.REOPENS))
_ONE_MORE = (update(_IDEA).where(_IDEA.c.id == bindparam("idea"), _IDEA.c.hot == bindparam("seen"), OPEN_STILL)
             .values(support_count=_IDEA.c.support_count + 1, top_score=_IDEA.c.top_score + 1,
                     value_minor=_IDEA.c.value_minor + bindparam("value"), hot=bindparam("fresh"))
             .returning(_IDEA.c.top_score, _IDEA.c.version))


def one_more(idea: Met, value: int, now: datetime) -> Any:
    """Counts one more if nobody was quicker since the idea was met: then its counters and how hot it is change together."""
    return run(_ONE_MORE, idea=idea.id, seen=idea.hot, value=value, fresh=hot.give(idea.hot, now)).first()


def count(idea: Met, by: int, value: int, moment: datetime | None = None) -> Any:
    """Brings the counters of the idea in step, whoever else does; refuses to add to an idea that was closed meanwhile."""
    guard = [Idea.id == idea.id, *([OPEN_STILL] if by >= 0 else [])]
    row = session().execute(
        update(Idea).where(*guard).values(support_count=Idea.support_count + by, top_score=Idea.top_score + by,
                                          value_minor=Idea.value_minor + value)
        .returning(Idea.hot, Idea.submitted_at, Idea.imported_support_count, Idea.top_score, Idea.version)
        .execution_options(synchronize_session=False)).first()
    if row is None:
        raise refuse(session().get_one(Idea, idea.id), SUPPORT, _("This idea is not open for support any more."))
    if by and moment is not None:
        score = hot.give(row.hot, moment) if by > 0 else _cooler(idea.id, row, moment)
        session().execute(update(Idea).where(Idea.id == idea.id).values(hot=score)
                          .execution_options(synchronize_session=False))
    return row


def _cooler(idea_id: str, row: Any, moment: datetime) -> float:
    """Without the support given at `moment`; where that one outweighs all the others, what they weigh is added up anew."""
    if not hot.outweighs(moment, row.hot):
        return hot.withdraw(row.hot, moment, row.submitted_at, row.imported_support_count)
    return heat_of(idea_id, row.submitted_at, row.imported_support_count)


def heat_of(idea_id: str, submitted_at: datetime, imported: int) -> float:
    """How hot an idea is by everything that counts for it now, added up anew."""
    given = union_all(select(Support.created_at).where(Support.idea_id == idea_id),
                      select(OnBehalf.created_at).where(OnBehalf.idea_id == idea_id))
    moments = [at for (at,) in session().execute(select(given.subquery().c.created_at))]
    return hot.of_all(moments, submitted_at, imported)


def lock(idea: Met) -> None:
    """Keeps everybody else from counting at this idea until the commit."""
    session().execute(update(_IDEA).where(_IDEA.c.id == idea.id).values(support_count=_IDEA.c.support_count))


def value_of(numbers: dict[str, Any]) -> int:
    """What a support is worth: its top price times its quantity."""
    return int((numbers["top_price_minor"] or 0) * (numbers["quantity"] or 0))
