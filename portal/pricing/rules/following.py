"""The room an order has taken follows the order: the number of its pieces, and the week of the day it is promised for.

A promise that moves is never refused for want of room, it binds already: the week it moves to may then be over-full, and its
workshop sees by how much. What follows goes by the order as it stands behind the lock of its row, and not by what a fact says:
a fact heard twice, or later than a newer one, changes nothing.
"""

from datetime import date
from typing import Any

from sqlalchemy import select, update

from portal.core.orders.models import Order, OrderChange
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Stale
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.pricing.models import Bid, Deal
from portal.pricing.pooling.models import PoolPlace
from portal.pricing.rules.fitting import rule_for
from portal.pricing.rules.models import Taking, Week
from portal.pricing.rules.room import load_of, shift, week_of

GONE = ("cancelled", "expired")


def follow_promise(order_id: str) -> None:
    """The room of an order is taken in the week of the day it is promised for now; an order that is over takes none."""
    # On PostgreSQL nobody changes the order meanwhile; on SQLite there is one writer anyway.
    order = session().scalars(select(Order).where(Order.id == order_id).with_for_update(key_share=True)
                              .execution_options(populate_existing=True)).first()
    if order is not None and order.status not in GONE:
        _move(order, order.promised_on, order.units)


def resize(actor: Actor, order: Order, change: OrderChange) -> None:
    """The room an order has taken follows a change, in the transaction in which both sides agree to it.

    Raises Conflict("no_room") when the week cannot hold more pieces; how much is left in it is told to the workshop alone. In
    a change that names another day too it is that day's week which has to hold what is more.
    """
    before, after = (sum(line["quantity"] for line in state["lines"]) for state in (change.before, change.after))
    day = change.after["promised_on"]
    if day and day != change.before["promised_on"]:
        _move(order, date.fromisoformat(day), before)
    taken = _taking(order.id)
    if taken is None or taken.given_back_at is not None or before == after:
        return
    load = -(-taken.load * after // before)  # as much a piece as before, a rest rounded up
    more = load - taken.load
    fits = shift(taken.week_id, more, more if taken.moved_at else 0, within=more > 0)
    if not fits:
        raise Conflict("no_room", _too_many(actor, taken, more), state=order.status, possible=["decline"])
    _write(taken, load=load)


def _move(order: Order, day: date | None, pieces: int) -> None:
    """Leaves the week it is in and takes room in that of a day, however full. A week nothing is said of has no bounds."""
    taken, there = _taking(order.id), week_of(order.producer_id or "", day)
    held = taken if taken is not None and taken.given_back_at is None else None
    if held is not None and there is not None and held.week_id == there.id:
        return
    load, now = _load_there(order, held, there, pieces) if there is not None else 0, clock.now()
    if there is not None and load:
        if taken is None:
            session().add(Taking(order_id=order.id, week_id=there.id, load=load, moved_at=now))
            session().flush()
        else:
            _write(taken, week_id=there.id, load=load, moved_at=now, given_back_at=None)
    elif held is not None:
        _write(held, given_back_at=now)
    steps = [(held.week_id, -held.load, -held.load if held.moved_at else 0)] if held is not None else []
    steps += [(there.id, load, load)] if there is not None and load else []
    for week_id, more, moved in sorted(steps):  # in one order: two orders that change places do not wait for each other
        shift(week_id, more, moved)


def _load_there(order: Order, held: Taking | None, there: Week, pieces: int) -> int:
    """What the order takes of a week: pieces, or the minutes it took so far, else those its workshop's rule says.

    0 for an order no award took room for: one placed by hand, or a place in a pool.
    """
    bid = session().scalars(select(Bid).join(Deal, Deal.bid_id == Bid.id).where(
        Deal.order_id == order.id, ~select(PoolPlace.id).where(PoolPlace.order_id == order.id).exists())).first()
    if bid is None:
        return 0
    if held is not None and there.unit == "minutes" == session().get_one(Week, held.week_id).unit:
        return held.load
    return load_of(there, pieces, rule_for(bid, there.producer_id) if there.unit == "minutes" else None)


def _taking(order_id: str) -> Taking | None:
    return session().scalars(select(Taking).where(Taking.order_id == order_id)
                             .execution_options(populate_existing=True)).first()


def _write(taken: Taking, **values: Any) -> None:
    """One guarded update of what an order has taken. Raises Stale when somebody else was quicker."""
    done = session().execute(update(Taking).where(
        Taking.order_id == taken.order_id, Taking.week_id == taken.week_id, Taking.load == taken.load,
        Taking.given_back_at.is_(None) if taken.given_back_at is None else Taking.given_back_at.is_not(None))
        .values(**values).execution_options(synchronize_session=False))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise Stale()


def _too_many(actor: Actor, taken: Taking, more: int) -> str:
    week = session().get_one(Week, taken.week_id, populate_existing=True)
    if not actor.is_producer:
        return _("The workshop has no room for so many more in the week it promised. Agree on fewer, or ask it for another "
                 "week.")
    return _("In the week you promised %(left)s are left, and this takes %(more)s more. Say that more fits into it, or agree "
             "on fewer.", left=week.left, more=more)
