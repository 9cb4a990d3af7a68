"""Milestones of an idea: set by hand or by its board, counted, told to each as far as it is his business."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, case, exists, func, or_, select, true, update

from portal.ideas.models import Idea, Support
from portal.ideas.queries import find_visible
from portal.ideas.weighing.events import MilestoneDropped, MilestoneSet
from portal.ideas.weighing.models import Milestone
from portal.ideas.weighing.states import DROP, REOPENING
from portal.kernel import clock
from portal.kernel.db import run, session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize, can
from portal.kernel.states import move
from portal.kernel.text import _, ngettext

LEAST_STEP = 5  # buyers: fewer at a time would tell what one person would pay
_OVER: Any = Milestone.deadline.is_not(None) & (Milestone.deadline < bindparam("now"))
_IN_TIME: Any = or_(Milestone.deadline.is_(None), Support.created_at <= Milestone.deadline)
_SUPPORTERS: Any = (select(func.count()).where(Support.idea_id == Milestone.idea_id, _IN_TIME).correlate(Milestone)
                    .scalar_subquery())
_BUYERS: Any = (select(func.count()).where(
    Support.idea_id == Milestone.idea_id, Support.top_price_minor >= Milestone.price_minor,
    or_(Milestone.deadline.is_(None), Support.changed_at <= Milestone.deadline)).correlate(Milestone).scalar_subquery())
# Until the deadline the idea's own counter tells; afterwards only who came in time counts.
COUNT: Any = case((Milestone.kind == "buyers", _BUYERS), (_OVER, Idea.imported_support_count + _SUPPORTERS),
                  else_=Idea.top_score)
_OF_IDEA = (select(Milestone, COUNT.label("now_count")).join(Idea, Idea.id == Milestone.idea_id)
            .where(Milestone.idea_id == bindparam("idea"), Milestone.status != "dropped")
            .order_by(Milestone.id.desc()).limit(20))
# A declined idea takes supporters again where the team said how many would change its mind.
REOPENS: Any = exists().where(Milestone.idea_id == Idea.id, Milestone.leads_to == REOPENING, Milestone.status == "open")
_WAITS = select(Milestone.id).where(Milestone.idea_id == bindparam("idea"), Milestone.leads_to == REOPENING,
                                    Milestone.status == "open").limit(1)


@dataclass(frozen=True)
class Told:
    """A milestone as somebody may know it: `count` is None where that would tell what others pay."""

    id: str
    idea_id: str
    kind: str
    target: int
    price_minor: int | None
    currency: str | None
    leads_to: str
    status: str
    words: str
    count: int | None
    percent: int
    deadline: datetime | None
    days_left: int | None
    settled_at: datetime | None
    version: int


def set_milestone(actor: Actor, idea_id: str, kind: str, target: int, leads_to: str, *, price: Money | None = None,
                  days: int | None = None) -> Told:
    """Sets a milestone for an idea. Raises Invalid for a price that is not of the board, Conflict when there is one already."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "milestone.set")
    if idea.status not in ("submitted", "under_review"):
        raise Conflict("idea_decided", _("A milestone is for an idea that is not decided yet."), state=idea.status, possible=[])
    if (kind == "buyers") != (price is not None):
        raise Invalid({"price": [_("A price belongs to a number of buyers, and only there.")]})
    if price is not None and price.currency != idea.board.currency:
        raise Invalid({"price": [_("Prices on this board are in %(currency)s.", currency=idea.board.currency)]})
    known = session().scalar(select(Milestone.id).where(
        Milestone.idea_id == idea.id, Milestone.kind == kind, Milestone.leads_to == leads_to, Milestone.status == "open"))
    if known is not None:
        raise Conflict("milestone_open", _("There is such a milestone already. Drop it first."), state="open",
                       possible=["drop"])
    made = add(idea.id, kind, target, leads_to, author_id=actor.user_id, price_minor=price.minor if price else None,
               currency=price.currency if price else None, days=days)
    record(actor, MilestoneSet(idea_id=idea.id, milestone_id=made.id, customer_id=idea.customer_id))
    return one(actor, made.id)


def add(idea_id: str, kind: str, target: int, leads_to: str, *, days: int | None = None, **more: Any) -> Milestone:
    """A milestone that runs so many days from now, or without an end."""
    now = clock.now()
    made = Milestone(idea_id=idea_id, kind=kind, target=target, leads_to=leads_to, created_at=now,
                     deadline=now + timedelta(days=days) if days else None, **more)
    session().add(made)
    session().flush()
    return made


def begin(idea_id: str, said: Iterable[Mapping[str, Any]]) -> None:
    """The milestones a board sets for each idea that is submitted."""
    for one_of_them in said:
        add(idea_id, **one_of_them)


def drop(actor: Actor, milestone_id: str) -> str:
    """Takes an open milestone back; gives the idea's id. Raises Conflict when it was settled already."""
    authorize(actor, "milestone.set")
    found = session().get(Milestone, milestone_id)
    if found is None or found.leads_to == REOPENING:
        raise NotFound()
    idea = find_visible(actor, found.idea_id)
    move(found, DROP, settled_at=clock.now())
    record(actor, MilestoneDropped(idea_id=idea.id, milestone_id=found.id, customer_id=idea.customer_id))
    return idea.id


def follow_decision(idea: Idea, response_id: str, people: int | None, price: Money | None) -> None:
    """The team has answered: what would have changed its mind before is heeded; a decline may say anew what would."""
    session().execute(update(Milestone).where(
        Milestone.idea_id == idea.id, Milestone.leads_to == REOPENING, Milestone.status == "reached",
        Milestone.heeded_at.is_(None)).values(heeded_at=clock.now(), version=Milestone.version + 1)
        .execution_options(synchronize_session=False))
    drop_overtaken(idea, anew=people is not None)
    if people:
        add(idea.id, "buyers" if price else "supporters", people, REOPENING, response_id=response_id,
            price_minor=price.minor if price else None, currency=price.currency if price else None)


def drop_overtaken(idea: Idea, anew: bool = False) -> None:
    """Open milestones that lead nowhere from the status an idea has now end without a word."""
    overtaken: Any = (Milestone.leads_to == idea.status) if idea.status in ("submitted", "under_review") else true()
    if idea.status == "declined" and not anew:
        overtaken = Milestone.leads_to != REOPENING
    session().execute(update(Milestone).where(Milestone.idea_id == idea.id, Milestone.status == "open", overtaken)
                      .values(status="dropped", settled_at=clock.now(), version=Milestone.version + 1)
                      .execution_options(synchronize_session=False))


def check_reopening(idea: Idea, status: str, people: int | None, price: Money | None) -> None:
    """Raises Invalid for numbers that cannot be measured."""
    if price is not None and not people:
        raise Invalid({"reopen_people": [_("Please say how many would have to pay this price.")]})
    if people and status != "declined":
        raise Invalid({"reopen_people": [_("Only a decline says what would change our mind.")]})
    if price is not None and price.currency != idea.board.currency:
        raise Invalid({"reopen_price": [_("Prices on this board are in %(currency)s.", currency=idea.board.currency)]})


def reopens(idea_id: str) -> bool:
    """Whether a declined idea may be supported, because a number of supporters would change the team's mind."""
    return run(_WAITS, idea=idea_id).first() is not None


def milestones(actor: Actor, idea_id: str) -> list[Told]:
    """An idea's milestones as this actor may know them, the newest first."""
    find_visible(actor, idea_id)
    return of_idea(actor, idea_id)


def of_idea(actor: Actor, idea_id: str) -> list[Told]:
    """The same for an idea that is known to be seen."""
    rows = session().execute(_OF_IDEA, {"idea": idea_id, "now": clock.now()})
    return [told(actor, row.Milestone, row.now_count) for row in rows]


def one(actor: Actor, milestone_id: str) -> Told:
    """A milestone that is known to be seen."""
    row = session().execute(select(Milestone, COUNT.label("now_count")).join(Idea, Idea.id == Milestone.idea_id)
                            .where(Milestone.id == milestone_id), {"now": clock.now()}).one()
    return told(actor, row.Milestone, row.now_count)


def told(actor: Actor, it: Milestone, now_count: int) -> Told:
    """What somebody may know of a milestone."""
    have = now_count if it.status == "open" else it.count or 0
    if can(actor, "milestone.count", it):
        count, percent = have, 100 * have // it.target
    else:
        count, percent = None, 100 if it.status == "reached" else 100 * it.shown // it.target
    left = None if it.deadline is None or it.status != "open" else max(0, (it.deadline - clock.now()).days)
    return Told(it.id, it.idea_id, it.kind, it.target, it.price_minor, it.currency, it.leads_to, it.status, words(it), count,
                min(percent, 100), it.deadline, left, it.settled_at, it.version)


def words(it: Any) -> str:
    """A milestone in words."""
    if it.kind == "supporters":
        return ngettext("One supporter", "%(num)s supporters", it.target)
    return ngettext("One buyer at %(price)s or more", "%(num)s buyers at %(price)s or more", it.target,
                    price=f"{Money(it.price_minor, it.currency).text} {it.currency}")


def step_of(target: int) -> int:
    """How many buyers come together into what customers see."""
    return max(LEAST_STEP, -(-target // 10))
