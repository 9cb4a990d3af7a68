"""Supporting an idea, with or without an intent to buy.

The support's row is written first, then the idea's counters in guarded updates of the same transaction: the first one locks
the idea's row, so that what it returns is true until the commit. Five hundred at once leave counters that equal the rows.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import case, delete, select, update

from portal.core.customers.actions import customer_for
from portal.ideas.entering import Met, meet
from portal.ideas.events import SupportChanged
from portal.ideas.following import begin
from portal.ideas.models import Idea, Support
from portal.ideas.queries import MySupport, my_support
from portal.ideas.states import SUPPORT
from portal.ideas.support import behalf, budget
from portal.ideas.support.counting import count, lock, one_more, value_of
from portal.ideas.support.events import OwnSupportChanged
from portal.ideas.support.intent import read_intent
from portal.ideas.weighing import milestones
from portal.kernel import clock, ids
from portal.kernel.db import insert_into, run, session
from portal.kernel.errors import Busy, Conflict
from portal.kernel.events import record_all
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import refuse
from portal.kernel.text import _

TRIES = 5


@dataclass(frozen=True)
class Counted:
    """What a program is told of a support."""

    support_count: int
    my_support: MySupport | None
    version: int


@cache
def _raise_hand(_dialect: str) -> Any:
    return insert_into(Support.__table__).on_conflict_do_nothing()


def support(actor: Actor, idea_id: str, quantity: int | None = None, top_price: Money | None = None,
            by_date: date | None = None, revision: int | None = None) -> Counted:
    """Supports an idea, or changes the numbers named before. Raises Conflict when it is closed.

    `revision` is the one the person has read; without it the newest is meant.
    """
    idea = _supportable(actor, idea_id)
    intent = read_intent(idea, quantity, top_price, by_date)
    read = min(revision or idea.revision_number, idea.revision_number)
    for _again in range(TRIES):
        given = _give(actor, idea, read, intent)
        if given is not None:
            return given
        before = _lock_mine(actor, idea)
        if before is not None:
            _set_mine(actor, idea, revision_number=read, **intent)
            return _told(actor, idea, "changed", count(idea, 0, value_of(intent) - before))
        # Withdrawn in another window between the two statements: then it is given anew.
    raise Busy()


def _give(actor: Actor, idea: Met, read: int, intent: dict[str, Any]) -> Counted | None:
    """Writes a support that is not there yet; None when there is one."""
    now = clock.now()
    fresh = run(_raise_hand(session().get_bind().dialect.name), id=ids.new_id(), idea_id=idea.id, user_id=actor.user_id,
                revision_number=read, created_at=now, changed_at=now, version=1, **intent).rowcount
    if not fresh:
        return None
    if idea.board.vote_budget is not None and idea.status in budget.OPEN:
        budget.spend(actor.user_id or "", idea.board.id, idea.id, idea.board.vote_budget)
    value = value_of(intent)
    counted = None if idea.noted else one_more(idea, value, now)
    if counted is None:
        counted = count(idea, 1, value, now)
        counted = behalf.take_own(actor, idea, "own") or counted  # his own support takes the place of one noted for him
    begin(idea.id, actor.user_id or "", "support")
    mine = MySupport(intent["quantity"], intent["top_price_minor"], intent["currency"], intent["by_date"], read,
                     read < idea.material_number, now)
    return _told(actor, idea, "given", counted, mine)


def confirm(actor: Actor, idea_id: str) -> None:
    """Says that one's support, numbers and all, also holds for the idea as it reads now."""
    idea = _supportable(actor, idea_id)
    if _lock_mine(actor, idea) is None:
        raise Conflict("no_support", _("You do not support this idea."), state=idea.status, possible=["support"])
    still = case((Support.by_date >= clock.today(), Support.by_date))  # a day that has passed is no wish any more
    _set_mine(actor, idea, revision_number=idea.revision_number, by_date=still)
    _record(actor, idea, "confirmed")


def withdraw_support(actor: Actor, idea_id: str) -> Counted:
    """Takes one's support back, whatever has become of the idea. Nothing happens when there is none."""
    idea = meet(actor, idea_id)
    authorize(actor, "idea.support")
    gone = session().execute(
        delete(Support).where(Support.idea_id == idea.id, Support.user_id == actor.user_id)
        .returning(Support.created_at, Support.quantity, Support.top_price_minor)).first()
    if gone is None:
        return _without_own(actor, idea)
    if idea.board.vote_budget is not None:
        budget.give_back(actor.user_id or "", idea.id)
    counted = count(idea, -1, -value_of(gone._asdict()), gone.created_at)
    _record(actor, idea, "withdrawn")
    return Counted(counted.top_score, None, counted.version)


def _without_own(actor: Actor, idea: Met) -> Counted:
    """Where he does not support it himself, what the team noted for him is taken back."""
    if idea.noted:
        lock(idea)
        if behalf.take_own(actor, idea, "customer"):
            _record(actor, idea, "withdrawn")
    standing = session().execute(select(Idea.top_score, Idea.version).where(Idea.id == idea.id)).one()
    return Counted(standing.top_score, None, standing.version)


def _supportable(actor: Actor, idea_id: str) -> Met:
    idea = meet(actor, idea_id)
    authorize(actor, "idea.support")
    if idea.status not in SUPPORT.from_ and not (idea.status == "declined" and milestones.reopens(idea.id)):
        raise refuse(idea, SUPPORT, _("This idea is not open for support any more."))
    return idea


def _lock_mine(actor: Actor, idea: Met) -> int | None:
    """Locks the actor's own support and tells its value; None when there is none."""
    row = session().execute(
        update(Support).where(Support.idea_id == idea.id, Support.user_id == actor.user_id)
        .values(version=Support.version + 1).returning(Support.quantity, Support.top_price_minor)).first()
    return None if row is None else value_of(row._asdict())


def _set_mine(actor: Actor, idea: Met, **values: Any) -> None:
    session().execute(update(Support).where(Support.idea_id == idea.id, Support.user_id == actor.user_id)
                      .values(changed_at=clock.now(), **values))


def _told(actor: Actor, idea: Met, how: str, counted: Any, mine: MySupport | None = None) -> Counted:
    _record(actor, idea, how)
    met: Any = idea
    return Counted(counted.top_score, mine or my_support(actor, met), counted.version)


def _record(actor: Actor, idea: Met, how: str) -> None:
    customer = None
    if actor.is_customer:
        kept = idea.company_customer if actor.company_id else idea.own_customer
        customer = kept or customer_for(actor).id
    record_all(actor, [SupportChanged(idea_id=idea.id, how=how, customer_id=customer),
                       OwnSupportChanged(user_id=actor.user_id or "", idea_id=idea.id)])
