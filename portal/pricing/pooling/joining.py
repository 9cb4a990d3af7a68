"""Coming into a pool, changing one's place and leaving it: all of it until its date, none of it after."""

import secrets
from typing import Any

from sqlalchemy import select

from portal.core.customers.actions import customer_for
from portal.core.customers.models import Customer
from portal.core.once import insert_once
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, Stale
from portal.kernel.events import record
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.pricing import bounds
from portal.pricing.limits.checking import check
from portal.pricing.models import Bid
from portal.pricing.pooling import events
from portal.pricing.pooling.finding import SeenPool, find, own_place
from portal.pricing.pooling.holding import hold, lock, reprice
from portal.pricing.pooling.models import Pool, PoolPlace
from portal.pricing.pooling.needs import bound_at, hold_customer
from portal.pricing.pooling.refusals import over, refused
from portal.pricing.pooling.states import CHANGE, LEAVE


def join(actor: Actor, pool_id: str, quantity: int, top_price: Money, place: str) -> PoolPlace:
    """Takes a place: so many pieces, each for `top_price` at most, to be brought to `place`. It binds from the pool's date.

    Raises Conflict when the pool is over or full, or the actor's customer has a place in it or in another pool for the same
    need; Invalid for numbers that cannot be.
    """
    seen = find(actor, pool_id)
    authorize(actor, "pool.join")
    _check(actor, seen.pool, quantity, top_price)
    hold(actor, seen, units=quantity, people=1)
    made = sit_down(actor, seen.pool, seen.bid, customer_for(actor), quantity, top_price, place)
    reprice(actor, seen.pool)
    record(actor, events.PoolJoined(**_of(seen.pool, made)))
    return made


def change(actor: Actor, pool_id: str, quantity: int, top_price: Money, place: str,
           version: int | None = None) -> PoolPlace:
    """Changes one's own place. Raises Stale for an old `version`, and Conflict and Invalid as joining does."""
    seen, mine = _own(actor, pool_id)
    _check(actor, seen.pool, quantity, top_price)
    if version is not None and version != mine.version:
        raise Stale()
    hold(actor, seen, units=quantity - mine.quantity)
    _moved(actor, seen, mine, quantity=quantity, top_minor=top_price.minor, deliver_to=place)
    reprice(actor, seen.pool)
    record(actor, events.PlaceChanged(**_of(seen.pool, mine)))
    return mine


def leave(actor: Actor, pool_id: str) -> PoolPlace:
    """Gives one's place up. Raises Conflict from the pool's date on, and for the customer who opened it."""
    seen, mine = _own(actor, pool_id)
    if seen.side == "owner":
        raise refused(actor, seen, "opener", _("You opened this pool: you cannot leave it, but you can dissolve it."))
    hold(actor, seen, units=-mine.quantity, people=-1)
    try:
        move(mine, LEAVE, ended_at=clock.now())
    except Conflict as gone:
        raise _not_in(actor, seen) from gone
    reprice(actor, seen.pool)
    record(actor, events.PoolLeft(**_of(seen.pool, mine)))
    return mine


def sit_down(actor: Actor, pool: Pool, bid: Bid, customer: Customer, quantity: int, top: Money, where: str) -> PoolPlace:
    """Writes the place down, unless the customer is bound already: each is in once for a need."""
    place_id = ids.new_id()
    hold_customer(customer.id)
    there = bound_at(customer.id, bid, pool.id)
    if there is not None:
        raise _bound_elsewhere(there)
    written = insert_once(
        PoolPlace, id=place_id, pool_id=pool.id, need_kind=pool.need_kind, need_id=pool.need_id, customer_id=customer.id,
        author_id=actor.user_id, alias=secrets.token_hex(2).upper(), quantity=quantity, top_minor=top.minor,
        deliver_to=where, status="in", version=1, joined_at=clock.now())
    if not written:
        raise _bound(pool, customer)
    return session().get_one(PoolPlace, place_id)


def _bound(pool: Pool, customer: Customer) -> Conflict:
    there = session().scalar(select(PoolPlace.pool_id).where(
        PoolPlace.customer_id == customer.id, PoolPlace.status == "in", PoolPlace.need_kind == pool.need_kind,
        PoolPlace.need_id == pool.need_id))
    if there == pool.id:
        return Conflict("already_in", _("You are in this pool already. You can change your place."), state="open",
                        possible=["change"])
    return _bound_elsewhere(there)


def _bound_elsewhere(there: str | None) -> Conflict:
    told = Conflict("bound_elsewhere", _("You are in another pool for the same thing, and nobody is bound twice. Leave that "
                                         "one first, as long as it is open."), state="open")
    told.look_at = f"/pools/{there}" if there else ""
    return told


def _own(actor: Actor, pool_id: str) -> tuple[SeenPool, PoolPlace]:
    """The actor's place in an open pool, read behind its lock: how many pieces come or go depends on what it says.

    Raises Conflict when he has none, or the pool is over.
    """
    seen = find(actor, pool_id)
    authorize(actor, "pool.join")
    lock(seen.pool)
    done = over(actor, seen)
    if done is not None:
        raise done
    mine = own_place(actor, pool_id)
    if mine is None or mine.status != "in":
        raise _not_in(actor, seen)
    return seen, mine


def _moved(actor: Actor, seen: SeenPool, mine: PoolPlace, **values: Any) -> None:
    try:
        move(mine, CHANGE, **values)
    except Conflict as gone:
        raise _not_in(actor, seen) from gone


def _not_in(actor: Actor, seen: SeenPool) -> Conflict:
    return refused(actor, seen, "not_in", _("You are not in this pool, or your place has just changed. Look at it again."))


def _check(actor: Actor, pool: Pool, quantity: int, top: Money) -> None:
    if top.currency != pool.currency:
        raise Invalid({"top_price": [_("This pool is in %(currency)s.", currency=pool.currency)]})
    bounds.refuse({"top_price": bounds.faults_of_total(top.minor, quantity, top.currency)})
    check(actor, pool.currency, top.minor * quantity)


def _of(pool: Pool, place: PoolPlace) -> dict[str, str]:
    return {**events.of_pool(pool), "customer_id": place.customer_id, "place_id": place.id}
