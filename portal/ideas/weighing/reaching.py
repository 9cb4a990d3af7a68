"""Measuring milestones: reached ones move the idea with an official answer, late ones are archived; each exactly once.

The milestone's guarded UPDATE and the idea's stand in one transaction: whoever comes second finds nothing open.
"""

from typing import Any

from sqlalchemy import or_, select

from portal.ideas.deciding import BY_STATUS, decide
from portal.ideas.models import Idea
from portal.ideas.weighing.events import MilestoneMissed, MilestoneReached, ReopeningReached
from portal.ideas.weighing.milestones import COUNT, step_of, words
from portal.ideas.weighing.models import Milestone
from portal.ideas.weighing.states import MISS, REACH, REOPENING
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import Fact, record
from portal.kernel.policy import Actor
from portal.kernel.states import move
from portal.kernel.text import _

AT_ONCE = 200
_ALIVE = ("submitted", "under_review", "planned", "prototyping", "available")
_OPEN = (select(Milestone, COUNT.label("have"), Idea.status.label("idea_status")).join(Idea, Idea.id == Milestone.idea_id)
         .where(Milestone.status == "open"))


def measure(idea_id: str) -> int:
    """Looks at an idea's open milestones; gives how many were settled."""
    return _settle(_OPEN.where(Milestone.idea_id == idea_id).order_by(Milestone.id))


def measure_all() -> int:
    """Looks at those whose time is over or whose number is there: what a lost message would have left lying."""
    due: Any = or_(Milestone.deadline < clock.now(), Milestone.target <= COUNT)
    return _settle(_OPEN.where(due).order_by(Milestone.id).limit(AT_ONCE))


def _settle(statement: Any) -> int:
    rows = session().execute(statement, {"now": clock.now()}).all()
    return sum(_settle_one(row.Milestone, row.have) for row in rows)


def _settle_one(it: Milestone, have: int) -> int:
    now = clock.now()
    # The idea before its milestone, as whoever decides takes them: two of us cannot wait for each other.
    session().execute(select(Idea.id).where(Idea.id == it.idea_id).with_for_update())
    try:
        if have >= it.target:
            move(it, REACH, settled_at=now, count=have)
            _reached(it)
            return 1
        if it.deadline is not None and it.deadline < now:
            move(it, MISS, settled_at=now, count=have)
            _record(MilestoneMissed, it)
            return 1
    except Conflict:
        if it.status == "open":  # the idea moved on under our hands: the worker comes again
            raise
    return 0


def _reached(it: Milestone) -> None:
    if it.leads_to == REOPENING:
        record(Actor.system(), ReopeningReached(idea_id=it.idea_id, milestone_id=it.id))
        return
    idea = session().get_one(Idea, it.idea_id)
    session().refresh(idea)
    moved = idea.status in BY_STATUS[it.leads_to].from_ and idea.status in ("submitted", "under_review")
    if moved:
        decide(Actor.system(), idea.id, it.leads_to, _answer(it))
    _record(MilestoneReached, it, moved=moved)


def _answer(it: Milestone) -> str:
    if it.leads_to == "planned":
        return _("Milestone reached: %(milestone)s. As we said, we plan to make it now.", milestone=words(it))
    return _("Milestone reached: %(milestone)s. As we said, the team takes it under review now.", milestone=words(it))


def _record(kind: type[Fact], it: Milestone, **more: Any) -> None:
    customer = session().scalar(select(Idea.customer_id).where(Idea.id == it.idea_id))
    record(Actor.system(), kind(idea_id=it.idea_id, milestone_id=it.id, customer_id=customer, **more))


def show_steps() -> None:
    """Once a day customers see how far a milestone with a price has come, in steps of several people."""
    today = clock.today()
    rows = session().execute(_OPEN.where(Milestone.kind == "buyers", or_(Milestone.shown_on.is_(None),
                                                                         Milestone.shown_on < today))
                             .order_by(Milestone.id).limit(AT_ONCE), {"now": clock.now()}).all()
    for row in rows:
        step = step_of(row.Milestone.target)
        row.Milestone.shown, row.Milestone.shown_on = row.have // step * step, today
