"""Stepping back from a fresh award, where the operator grants days for it and nothing was begun."""

from typing import Any

from sqlalchemy import select, update

from portal.core.orders import actions as orders
from portal.core.orders.models import Order
from portal.core.production import actions as production
from portal.core.production.queries import of_order
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.pricing import events as bids
from portal.pricing.awarding.events import AwardTakenBack
from portal.pricing.awarding.kept import award_of
from portal.pricing.awarding.models import Award
from portal.pricing.models import Deal
from portal.pricing.possible import bid_verbs
from portal.pricing.queries.finding import find
from portal.pricing.refusals import bid_refused
from portal.pricing.seen import Seen
from portal.pricing.standing import state_of

NOT_BEGUN = ("draft", "planned", "released")


def step_back(actor: Actor, bid_id: str, reason: str) -> Award:
    """Takes the award back: its orders and their jobs are cancelled, the answers stay as they ended.

    Raises Conflict with the code cooling_over, taken_back, production_began or, for a bid that was not awarded, what it is.
    """
    seen = find(actor, bid_id)
    authorize(actor, "bid.manage", seen.customer)
    now = clock.now()
    done: Any = session().execute(update(Award).where(
        Award.bid_id == bid_id, Award.taken_back_at.is_(None), Award.cooling_until > now)
        .values(taken_back_at=now, taken_back_by=actor.user_id, reason=reason or None)
        .execution_options(synchronize_session=False))
    made = award_of(bid_id)
    if done.rowcount != 1 or made is None:
        raise _refused(actor, seen, made)
    for order_id in session().scalars(select(Deal.order_id).where(Deal.bid_id == bid_id).order_by(Deal.share)):
        _undo(actor, seen, order_id, reason)
    record(actor, AwardTakenBack(**bids.of_bid(seen.bid)))
    return made


def _undo(actor: Actor, seen: Seen, order_id: str, reason: str) -> None:
    """Cancels an order and its jobs. A job that is being begun this very moment is found so by its guarded update."""
    if session().get_one(Order, order_id).status == "cancelled":
        return
    try:
        if any(job.status not in NOT_BEGUN for job in of_order(order_id)):
            raise Conflict()
        production.stop_jobs(Actor.system(), order_id)
    except Conflict as begun:
        raise _at(seen, Conflict("production_began", _("Production has begun: the award stands. Talk to the producer about "
                                                       "a change of the order."), "awarded", ["change_order"])) from begun
    orders.cancel(actor, order_id, reason or _("The customer stepped back from the award."))


def _refused(actor: Actor, seen: Seen, made: Award | None) -> Conflict:
    if made is None:
        session().refresh(seen.bid)
        return bid_refused(actor, seen) if state_of(seen.bid) != "open" else _at(
            seen, Conflict("not_awarded", _("This bid was not awarded."), "open", bid_verbs(actor, seen)))
    if made.taken_back_at is not None:
        return _at(seen, Conflict("taken_back", _("You have stepped back from this award already."), "awarded"))
    return _at(seen, Conflict("cooling_over", _("The time to step back from this award is over."), "awarded", ["change_order"]))


def _at(seen: Seen, refused: Conflict) -> Conflict:
    refused.look_at = f"/bids/{seen.bid.id}"
    return refused
