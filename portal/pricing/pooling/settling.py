"""Settling a pool after its date, exactly once: everybody's order in one transaction, or nobody is bound any more."""

from sqlalchemy import select, update

from portal.core.customers.models import Customer
from portal.core.producers.models import Producer
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.pricing.models import Bid
from portal.pricing.pooling import events
from portal.pricing.pooling.clearing import Outcome, clear
from portal.pricing.pooling.finding import SeenPool, as_tiers, as_wish, find, offers_standing, places_in
from portal.pricing.pooling.guard import dissolve_with, release_all
from portal.pricing.pooling.holding import hold, hold_bid
from portal.pricing.pooling.models import Pool, PoolOffer, PoolPlace
from portal.pricing.pooling.ordering import order_for
from portal.pricing.pooling.refusals import over, refused
from portal.pricing.pooling.states import AWARD, LAPSE, LOSE, PASS_OVER, SERVE, WIN

AT_ONCE = 20


def award(actor: Actor, pool_id: str) -> Pool:
    """Settles a pool whose date has passed, for whoever does not want to wait for the sweep; the result is the same.

    Raises Conflict before the date, and when it is settled already.
    """
    seen = find(actor, pool_id)
    authorize(actor, "pool.manage", seen.opener)
    hold_bid(seen.pool)
    if not _claim(seen.pool):
        raise _not_now(actor, seen)
    _settle(actor, seen.pool)
    return seen.pool


def settle_due() -> int:
    """Settles what is due; returns how many pools. One that somebody else has just settled is passed by."""
    due = session().scalars(select(Pool).where(Pool.status == "open", Pool.closes_at <= clock.now())
                            .order_by(Pool.closes_at, Pool.id).limit(AT_ONCE)).all()
    done = 0
    for pool in due:
        hold_bid(pool)
        if _claim(pool):
            _settle(Actor.system(), pool)
            done += 1
    return done


def dissolve(actor: Actor, pool_id: str) -> Pool:
    """Ends a pool before its date; nobody is bound, and the bid is its customer's alone again."""
    seen = find(actor, pool_id)
    authorize(actor, "pool.manage", seen.opener)
    hold_bid(seen.pool)
    hold(actor, seen)
    dissolve_with(actor, seen.bid)
    session().refresh(seen.pool)
    return seen.pool


def _claim(pool: Pool) -> bool:
    """Takes the pool's row if it is to be settled now: whoever comes second finds it settled."""
    now = clock.now()
    done = session().execute(update(Pool).where(Pool.id == pool.id, Pool.status == "open", Pool.closes_at <= now)
                             .values(units=Pool.units).execution_options(synchronize_session=False))
    session().refresh(pool)
    return bool(done.rowcount == 1)  # type: ignore[attr-defined]


def _not_now(actor: Actor, seen: SeenPool) -> Conflict:
    done = over(actor, seen)
    return done if done is not None and done.code != "pool_closed" else refused(
        actor, seen, "too_early", _("This pool is open until its date; until then others may join, and leave."))


def _settle(actor: Actor, pool: Pool) -> None:
    places, offers = places_in(pool), offers_standing(pool)
    outcome = clear([as_tiers(one) for one in offers], [as_wish(one) for one in places])
    if outcome is None:
        move(pool, LAPSE, ended_at=clock.now(), next_minor=None, next_missing=None)
        release_all(pool)
        record(actor, events.PoolLapsed(**events.of_pool(pool)))
        return
    offer = next(one for one in offers if one.id == outcome.offer)
    move(pool, AWARD, ended_at=clock.now(), price_minor=outcome.price, next_minor=None, next_missing=None)
    _choose(actor, pool, offer, offers)
    _serve(actor, pool, offer, outcome, places)
    record(actor, events.PoolAwarded(**events.of_pool(pool), offer_id=offer.id, producer_id=offer.producer_id))


def _choose(actor: Actor, pool: Pool, offer: PoolOffer, offers: list[PoolOffer]) -> None:
    move(offer, WIN)
    for other in offers:
        if other.id != offer.id:
            move(other, LOSE)
            record(actor, events.OfferLost(**events.of_pool(pool), offer_id=other.id, producer_id=other.producer_id))


def _serve(actor: Actor, pool: Pool, offer: PoolOffer, outcome: Outcome, places: list[PoolPlace]) -> None:
    bid, producer = session().get_one(Bid, pool.bid_id), session().get_one(Producer, offer.producer_id)
    session().refresh(bid)
    for place in places:
        words = {**events.of_pool(pool), "customer_id": place.customer_id, "place_id": place.id}
        if place.id not in outcome.pieces:
            move(place, PASS_OVER, ended_at=clock.now())
            record(actor, events.PlacePassedOver(**words))
            continue
        customer = session().get_one(Customer, place.customer_id)
        order = order_for(actor, pool, bid, offer, outcome, place, customer, producer)
        move(place, SERVE, ended_at=clock.now(), pieces=outcome.pieces[place.id], order_id=order.id)
        record(actor, events.PlaceServed(**words, order_id=order.id))
