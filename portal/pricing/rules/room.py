"""A workshop's room by weeks: said by its people, reserved by an award in its own transaction, given back by a cancelled order.

How it follows an order that is changed, or whose promise moves to another day, stands in following.py.

A week nothing is said of has no bounds. The room is never oversold: it is taken by one guarded UPDATE, with a CHECK behind it.
Only orders that are promised already may come into a full week, when their day moves.
"""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from sqlalchemy import select, update

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
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
    if not shift(week.id, load, within=True):
        raise Conflict("no_room", _("The workshop has promised this week to others in the meantime. Ask it for another day."),
                       state=answer.status, possible=["counter", "refuse"])
    session().add(Taking(order_id=order_id, week_id=week.id, load=load))
    session().flush()


def give_back(order_id: str) -> bool:
    """Gives back what an order has taken, once however often it is heard; whether it did."""
    row = session().execute(
        update(Taking).where(Taking.order_id == order_id, Taking.given_back_at.is_(None)).values(given_back_at=clock.now())
        .returning(Taking.week_id, Taking.load, Taking.moved_at).execution_options(synchronize_session=False)).first()
    if row is None:
        return False
    return shift(row.week_id, -row.load, -row.load if row.moved_at else 0)


def shift(week_id: str, more: int, moved: int = 0, within: bool = False) -> bool:
    """Takes so much `more` of a week, or less, `moved` of it by orders whose day has moved; if asked only `within` its room.

    Gives whether it did.
    """
    bounds = [Week.taken + more <= Week.room] if within else []
    done = session().execute(update(Week).where(Week.id == week_id, *bounds).values(
        taken=Week.taken + more, moved=Week.moved + moved).execution_options(synchronize_session=False))
    return bool(done.rowcount == 1)  # type: ignore[attr-defined]
