"""Supporting an idea, with or without an intent to buy.

The support's row is written first, then the idea's counters in guarded updates of the same transaction: the first one locks
the idea's row, so that what it returns is true until the commit. Five hundred at once leave counters that equal the rows.
"""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import and_, bindparam, delete, or_, select, update

from portal.core.customers.actions import customer_for
from portal.ideas import hot
from portal.ideas.entering import Met, meet
from portal.ideas.events import SupportChanged
from portal.ideas.facets import insert_into
from portal.ideas.following import begin
from portal.ideas.models import Idea, Support
from portal.ideas.queries import MySupport, my_support
from portal.ideas.states import SUPPORT
from portal.ideas.weighing import milestones
from portal.kernel import clock, ids
from portal.kernel.db import run, session
from portal.kernel.errors import Busy, Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.money import Money, exponent
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import refuse
from portal.kernel.text import _

TRIES = 5
MOST_WORTH = 100_000_000  # of the board's currency: one hand does not outweigh all others
_IDEA: Any = Idea.__table__
_OPEN = or_(Idea.status.in_(SUPPORT.from_), and_(Idea.status == "declined", milestones.REOPENS))
_ONE_MORE = (update(_IDEA).where(_IDEA.c.id == bindparam("idea"), _IDEA.c.hot == bindparam("seen"), _OPEN)
             .values(support_count=_IDEA.c.support_count + 1, top_score=_IDEA.c.top_score + 1,
                     value_minor=_IDEA.c.value_minor + bindparam("value"), hot=bindparam("fresh"))
             .returning(_IDEA.c.top_score, _IDEA.c.version))


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
    intent = _intent(idea, quantity, top_price, by_date)
    read = min(revision or idea.revision_number, idea.revision_number)
    for _again in range(TRIES):
        given = _give(actor, idea, read, intent)
        if given is not None:
            return given
        before = _lock_mine(actor, idea)
        if before is not None:
            _set_mine(actor, idea, revision_number=read, **intent)
            return _told(actor, idea, "changed", _count(idea, 0, _value(intent) - before))
        # Withdrawn in another window between the two statements: then it is given anew.
    raise Busy()


def _give(actor: Actor, idea: Met, read: int, intent: dict[str, Any]) -> Counted | None:
    """Writes a support that is not there yet; None when there is one."""
    now = clock.now()
    fresh = run(_raise_hand(session().get_bind().dialect.name), id=ids.new_id(), idea_id=idea.id, user_id=actor.user_id,
                revision_number=read, created_at=now, changed_at=now, version=1, **intent).rowcount
    if not fresh:
        return None
    value = _value(intent)
    # As a rule nobody was quicker since the idea was met: then its counters and how hot it is change together.
    counted = run(_ONE_MORE, idea=idea.id, seen=idea.hot, value=value, fresh=hot.give(idea.hot, now)).first()
    counted = counted or _count(idea, 1, value, now)
    begin(idea.id, actor.user_id or "", "support")
    mine = MySupport(intent["quantity"], intent["top_price_minor"], intent["currency"], intent["by_date"], read,
                     read < idea.material_number, now)
    return _told(actor, idea, "given", counted, mine)


def confirm(actor: Actor, idea_id: str) -> None:
    """Says that one's support, numbers and all, also holds for the idea as it reads now."""
    idea = _supportable(actor, idea_id)
    if _lock_mine(actor, idea) is None:
        raise Conflict("no_support", _("You do not support this idea."), state=idea.status, possible=["support"])
    _set_mine(actor, idea, revision_number=idea.revision_number)
    _record(actor, idea, "confirmed")


def withdraw_support(actor: Actor, idea_id: str) -> Counted:
    """Takes one's support back, whatever has become of the idea. Nothing happens when there is none."""
    idea = meet(actor, idea_id)
    authorize(actor, "idea.support")
    gone = session().execute(
        delete(Support).where(Support.idea_id == idea.id, Support.user_id == actor.user_id)
        .returning(Support.created_at, Support.quantity, Support.top_price_minor)).first()
    if gone is None:
        standing = session().execute(select(Idea.top_score, Idea.version).where(Idea.id == idea.id)).one()
        return Counted(standing.top_score, None, standing.version)
    counted = _count(idea, -1, -_value(gone._asdict()), gone.created_at)
    _record(actor, idea, "withdrawn")
    return Counted(counted.top_score, None, counted.version)


def _supportable(actor: Actor, idea_id: str) -> Met:
    idea = meet(actor, idea_id)
    authorize(actor, "idea.support")
    if idea.status not in SUPPORT.from_ and not (idea.status == "declined" and milestones.reopens(idea.id)):
        raise refuse(idea, SUPPORT, _("This idea is not open for support any more."))
    return idea


def _intent(idea: Met, quantity: int | None, top_price: Money | None, by_date: date | None) -> dict[str, Any]:
    if top_price is not None and top_price.currency != idea.board.currency:
        raise Invalid({"top_price": [_("Prices on this board are in %(currency)s.", currency=idea.board.currency)]})
    if by_date is not None and by_date < clock.today():
        raise Invalid({"by_date": [_("This day has passed already.")]})
    if top_price is not None and quantity is None:
        quantity = 1  # a price without a number is a price for one
    if top_price is not None and top_price.minor * (quantity or 1) > MOST_WORTH * 10 ** exponent(top_price.currency):
        raise Invalid({"top_price": [_("The price times the pieces may come to at most %(most)s million %(currency)s.",
                                       most=MOST_WORTH // 10**6, currency=top_price.currency)]})
    return {"quantity": quantity, "by_date": by_date, "top_price_minor": top_price.minor if top_price else None,
            "currency": top_price.currency if top_price else None}


def _value(numbers: dict[str, Any]) -> int:
    """What a support is worth: its top price times its quantity."""
    return int((numbers["top_price_minor"] or 0) * (numbers["quantity"] or 0))


def _lock_mine(actor: Actor, idea: Met) -> int | None:
    """Locks the actor's own support and tells its value; None when there is none."""
    row = session().execute(
        update(Support).where(Support.idea_id == idea.id, Support.user_id == actor.user_id)
        .values(version=Support.version + 1).returning(Support.quantity, Support.top_price_minor)).first()
    return None if row is None else _value(row._asdict())


def _set_mine(actor: Actor, idea: Met, **values: Any) -> None:
    session().execute(update(Support).where(Support.idea_id == idea.id, Support.user_id == actor.user_id)
                      .values(changed_at=clock.now(), **values))


def _count(idea: Met, by: int, value: int, moment: datetime | None = None) -> Any:
    """Brings the counters of the idea in step, whoever else does; refuses to add to an idea that was closed meanwhile."""
    guard = [Idea.id == idea.id, *([_OPEN] if by >= 0 else [])]
    row = session().execute(
        update(Idea).where(*guard).values(support_count=Idea.support_count + by, top_score=Idea.top_score + by,
                                          value_minor=Idea.value_minor + value)
        .returning(Idea.hot, Idea.submitted_at, Idea.top_score, Idea.version)
        .execution_options(synchronize_session=False)).first()
    if row is None:
        raise refuse(session().get_one(Idea, idea.id), SUPPORT, _("This idea is not open for support any more."))
    if by and moment is not None:
        score = hot.give(row.hot, moment) if by > 0 else hot.withdraw(row.hot, moment, row.submitted_at)
        session().execute(update(Idea).where(Idea.id == idea.id).values(hot=score)
                          .execution_options(synchronize_session=False))
    return row


def _told(actor: Actor, idea: Met, how: str, counted: Any, mine: MySupport | None = None) -> Counted:
    _record(actor, idea, how)
    met: Any = idea
    return Counted(counted.top_score, mine or my_support(actor, met), counted.version)


def _record(actor: Actor, idea: Met, how: str) -> None:
    customer = None
    if actor.is_customer:
        kept = idea.company_customer if actor.company_id else idea.own_customer
        customer = kept or customer_for(actor).id
    record(actor, SupportChanged(idea_id=idea.id, how=how, customer_id=customer))
