"""Who is told what happens to pools. Customers never learn of each other here, and workshops neither who they are."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select

from portal.ideas.models import Support
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.policy import Actor
from portal.notifications import circles, seeing
from portal.notifications.rules import Door, Notice, rules
from portal.pricing.models import Bid, Reach
from portal.pricing.pooling.events import (
    OfferLost,
    OfferWithdrawn,
    PlaceChanged,
    PlacePassedOver,
    PlaceServed,
    PoolAwarded,
    PoolDissolved,
    PoolJoined,
    PoolLapsed,
    PoolLeft,
    PoolNears,
    PoolOffered,
    PoolOpened,
    PoolPriced,
)
from portal.pricing.pooling.models import Pool, PoolOffer, PoolPlace
from portal.pricing.pooling.queries import could_offer, who_sees

MOST_ASKED = 200  # each is asked whether he may see it; whoever supported it longer ago finds it on his desk


def _door(pool_id: str) -> Door:
    def door(actors: Sequence[Actor]) -> set[str]:
        return {one.user_id for one in who_sees(pool_id, actors) if one.user_id}

    return door


def _notice(pool: Pool, to: Iterable[str | None], **more: Any) -> Notice:
    return Notice(to, _door(pool.id), "pricing", f"/pools/{pool.id}", pool.name, named=False, **more)


def _pool(heard: Heard[Any]) -> Pool:
    return session().get_one(Pool, heard.fact.pool_id)


def _in_it(pool: Pool, but: str | None = None) -> list[str]:
    """The people of all who were in it to the last."""
    ids = session().scalars(select(PoolPlace.customer_id).where(PoolPlace.pool_id == pool.id, PoolPlace.status != "left",
                                                                PoolPlace.customer_id != (but or pool.id)))
    return [one for customer_id in ids.all() for one in circles.of_customer(customer_id)]


def _offering(pool: Pool) -> list[str]:
    return circles.of_producers(session().scalars(
        select(PoolOffer.producer_id).where(PoolOffer.pool_id == pool.id).distinct()).all())


@rules.on(PoolOpened)
def opened(heard: Heard[PoolOpened]) -> list[Notice]:
    """The workshops its bid is open to, and those who support the idea it is for: they are asked to join."""
    pool = _pool(heard)
    reached = session().scalars(select(Reach.producer_id).where(Reach.bid_id == pool.bid_id)).all()
    supporting = session().scalars(select(Support.user_id).join(Bid, Bid.idea_id == Support.idea_id).where(
        Bid.id == pool.bid_id).order_by(Support.changed_at.desc(), Support.id).limit(MOST_ASKED)).all()
    return [_notice(pool, circles.of_producers(reached)),
            _notice(pool, supporting, except_for=circles.of_customer(pool.customer_id))]


@rules.on(PoolJoined, PoolLeft, PlaceChanged)
def moved(heard: Heard[Any]) -> Notice:
    """The customer who opened it."""
    pool = _pool(heard)
    return _notice(pool, circles.of_customer(pool.customer_id), except_for=circles.of_customer(heard.fact.customer_id))


@rules.on(PoolOffered, OfferWithdrawn, PoolPriced)
def priced(heard: Heard[Any]) -> Notice:
    """Everybody in it: the price is everybody's."""
    pool = _pool(heard)
    return _notice(pool, _in_it(pool))


@rules.on(PoolNears)
def nears(heard: Heard[PoolNears]) -> list[Notice]:
    """Everybody in it, who may still change or leave, and workshops of its bid whose prices are not there yet."""
    pool = _pool(heard)
    if pool.status != "open":
        return []
    inside = session().scalars(select(PoolPlace.customer_id).where(PoolPlace.pool_id == pool.id, PoolPlace.status == "in"))
    return [_notice(pool, [one for customer_id in inside.all() for one in circles.of_customer(customer_id)]),
            _notice(pool, circles.of_producers(could_offer(pool)))]


@rules.on(PlaceServed)
def served(heard: Heard[PlaceServed]) -> Notice:
    """The customer whose order it became."""
    pool = _pool(heard)
    return Notice(circles.of_customer(heard.fact.customer_id), seeing.order(heard.fact.order_id), "pricing",
                  f"/orders/{heard.fact.order_id}", pool.name, named=False, urgent=True)


@rules.on(PlacePassedOver)
def passed_over(heard: Heard[PlacePassedOver]) -> Notice:
    """The customer who gets none: the page says what is still possible."""
    return _notice(_pool(heard), circles.of_customer(heard.fact.customer_id), urgent=True)


@rules.on(PoolAwarded)
def awarded(heard: Heard[PoolAwarded]) -> Notice:
    """The workshop that makes it, and the team; each customer hears of his own place."""
    return _notice(_pool(heard), [*circles.of_producers([heard.fact.producer_id]), *circles.team()], urgent=True)


@rules.on(OfferLost)
def lost(heard: Heard[OfferLost]) -> Notice:
    """The workshop whose prices were not taken."""
    return _notice(_pool(heard), circles.of_producers([heard.fact.producer_id]))


@rules.on(PoolLapsed, PoolDissolved)
def ended(heard: Heard[Any]) -> Notice:
    """Everybody in it and every workshop that had offered: nobody is bound any more."""
    pool = _pool(heard)
    return _notice(pool, [*_in_it(pool), *_offering(pool)], urgent=True)
