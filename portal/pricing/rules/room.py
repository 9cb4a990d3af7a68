"""A workshop's room by weeks: said by its people, reserved by an award in its own transaction, given back by a cancelled order.

An order that is changed takes as much as it then needs, in the transaction in which both sides agree.

A week nothing is said of has no bounds. The room is never oversold: it is taken by one guarded UPDATE, with a CHECK behind it.
"""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from sqlalchemy import select, update

from portal.core.orders.models import Order, OrderChange
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.pricing.models import Answer, Bid
from portal.pricing.rules.fitting import rule_for
from portal.pricing.rules.models import Rule, Taking, Week
from portal.pricing.rules.scarcity import raised_by


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def week_of(producer_id: str, day: date | None) -> Week | None:
    """What is said of the week of a day, as it stands now."""
    if day is None:
        return None
    return session().scalars(select(Week).where(Week.producer_id == producer_id, Week.week == monday_of(day))
                             .execution_options(populate_existing=True)).first()


def load_of(week: Week, quantity: int, rule: Rule | None) -> int:
    """What so many pieces take of a week; 0 where it counts minutes and nobody said how many a piece takes."""
    if week.unit == "pieces":
        return quantity
    return quantity * (rule.minutes_each or 0) if rule is not None else 0


def is_full(week: Week | None, quantity: int, rule: Rule) -> bool:
    """Whether so many pieces no longer fit."""
    return week is not None and load_of(week, quantity, rule) > week.left


def raised(week: Week | None, quantity: int, rule: Rule) -> int:
    """What scarce room of a week adds to the prices of a rule, in minor units: see scarcity.py.

    Slots are bids of this size; what making costs is the lowest price he takes; the bids to come are expected anywhere between
    the lowest he looks at and the highest he asks.
    """
    load = load_of(week, quantity, rule) if week is not None else 0
    if week is None or not load:
        return 0
    days = max((week.week - clock.today()).days, 0)
    coming = int((Decimal(week.bids_a_week) * days / 7).to_integral_value(ROUND_HALF_UP))
    lowest = rule.no_from if rule.no_from is not None else rule.yes_from
    return raised_by(1 + coming, max(week.left // load, 1), rule.yes_from, lowest, rule.ask_to)


def reserve(bid: Bid, answer: Answer, order_id: str, quantity: int) -> None:
    """Takes the room an awarded answer needs. Raises Conflict("no_room") when others were quicker; then nothing is awarded."""
    week = week_of(answer.producer_id, answer.promised_on)
    load = load_of(week, quantity, rule_for(bid, answer.producer_id)) if week is not None else 0
    if week is None or not load:
        return
    done = session().execute(update(Week).where(Week.id == week.id, Week.taken + load <= Week.room)
                             .values(taken=Week.taken + load).execution_options(synchronize_session=False))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise Conflict("no_room", _("The workshop has promised this week to others in the meantime. Ask it for another day."),
                       state=answer.status, possible=["counter", "refuse"])
    session().add(Taking(order_id=order_id, week_id=week.id, load=load))
    session().flush()


def give_back(order_id: str) -> bool:
    """Gives back what an order has taken, once however often it is heard; whether it did."""
    row = session().execute(
        update(Taking).where(Taking.order_id == order_id, Taking.given_back_at.is_(None)).values(given_back_at=clock.now())
        .returning(Taking.week_id, Taking.load).execution_options(synchronize_session=False)).first()
    if row is None:
        return False
    session().execute(update(Week).where(Week.id == row.week_id).values(taken=Week.taken - row.load)
                      .execution_options(synchronize_session=False))
    return True


def resize(actor: Actor, order: Order, change: OrderChange) -> None:
    """The room an order has taken follows the number of its pieces, in the transaction in which both sides agree to it.

    Raises Conflict("no_room") when the week cannot hold more; how much is left in it is told to the workshop alone.
    """
    before, after = (sum(line["quantity"] for line in state["lines"]) for state in (change.before, change.after))
    taken = session().scalars(select(Taking).where(Taking.order_id == order.id, Taking.given_back_at.is_(None))
                              .execution_options(populate_existing=True)).first()
    if taken is None or before == after:
        return
    load = -(-taken.load * after // before)  # as much a piece as before, a rest rounded up
    held = session().execute(update(Taking).where(
        Taking.order_id == order.id, Taking.given_back_at.is_(None), Taking.load == taken.load).values(load=load)
        .execution_options(synchronize_session=False))
    fits = session().execute(update(Week).where(Week.id == taken.week_id, Week.taken + load - taken.load <= Week.room)
                             .values(taken=Week.taken + load - taken.load).execution_options(synchronize_session=False))
    if held.rowcount != 1 or fits.rowcount != 1:  # type: ignore[attr-defined]
        raise Conflict("no_room", _too_many(actor, taken, load - taken.load), state=order.status, possible=["decline"])


def _too_many(actor: Actor, taken: Taking, more: int) -> str:
    week = session().get_one(Week, taken.week_id, populate_existing=True)
    if not actor.is_producer:
        return _("The workshop has no room for so many more in the week it promised. Agree on fewer, or ask it for another "
                 "week.")
    return _("In the week you promised %(left)s are left, and this takes %(more)s more. Say that more fits into it, or agree "
             "on fewer.", left=week.left, more=more)
