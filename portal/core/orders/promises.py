"""The promise ledger: how days are written down, and what they become."""

from datetime import date

from sqlalchemy import select

from portal.core.once import insert_once
from portal.core.orders.models import Promise
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.policy import Actor
from portal.kernel.text import _


def first_promise(actor: Actor, order_id: str, promised_on: date, reason: str) -> str:
    """The first line of an order's ledger."""
    return write_promise(actor, order_id, promised_on, reason, None)


def write_promise(actor: Actor, order_id: str, promised_on: date, reason: str, replaces_id: str | None) -> str:
    """One more line. Raises Conflict when another promise came in between."""
    made_id = ids.new_id()
    if not insert_once(Promise, id=made_id, order_id=order_id, promised_on=promised_on, reason=reason[:400],
                       made_by=actor.user_id, created_at=clock.now(), replaces_id=replaces_id):
        raise Conflict("promise_replaced", _("Another day was promised meanwhile. Please look at it again."))
    return made_id


def ledger(order_id: str) -> list[Promise]:
    """Every promise of an order, the standing one last."""
    return list(session().scalars(select(Promise).where(Promise.order_id == order_id).order_by(Promise.id)))
