"""Finding a pool as somebody may see it, and what stands in it now."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import select

from portal.core.customers import policy as customers
from portal.core.customers.models import Customer
from portal.core.producers.models import Producer
from portal.core.producers.queries import producer_of
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor
from portal.pricing.models import Bid
from portal.pricing.pooling.clearing import Tier, Tiers, Wish
from portal.pricing.pooling.models import Pool, PoolOffer, PoolPlace
from portal.pricing.pooling.policy import is_mine, visible
from portal.pricing.queries.finding import find as find_bid

Side = Literal["owner", "member", "customer", "team", "producer"]


@dataclass
class SeenPool:
    """A pool, its bid, and from which side the actor sees it. `place` is the actor's own, the last one he had."""

    pool: Pool
    bid: Bid
    opener: Customer
    side: Side
    place: PoolPlace | None = None
    producer: Producer | None = None


def find(actor: Actor, pool_id: str) -> SeenPool:
    """A pool this actor may see. Raises NotFound."""
    asked = select(Pool, Bid, Customer).join(Bid, Bid.id == Pool.bid_id).join(Customer, Customer.id == Pool.customer_id)
    asked = asked.where(Pool.id == pool_id)
    row = session().execute(asked if actor.is_producer else asked.where(visible(actor))).first()
    if row is None:
        raise NotFound()
    if actor.is_producer:
        find_bid(actor, row[1].id)
        return SeenPool(*row, "producer", producer=producer_of(actor))
    if actor.is_team:
        return SeenPool(*row, "team")
    place = own_place(actor, pool_id)
    if customers.is_own(actor, row[2]):
        return SeenPool(*row, "owner", place)
    return SeenPool(*row, "member" if place is not None and place.status != "left" else "customer", place)


def own_place(actor: Actor, pool_id: str) -> PoolPlace | None:
    """The actor's place in a pool: the one he has, else the last he had."""
    return session().scalars(
        select(PoolPlace).where(PoolPlace.pool_id == pool_id, is_mine(actor))
        .order_by((PoolPlace.status == "in").desc(), PoolPlace.id.desc()).limit(1)
        .execution_options(populate_existing=True)).first()


def places_in(pool: Pool) -> list[PoolPlace]:
    """Who is in, in the order of joining."""
    return list(session().scalars(select(PoolPlace).where(PoolPlace.pool_id == pool.id, PoolPlace.status == "in")
                                  .order_by(PoolPlace.joined_at, PoolPlace.id).execution_options(populate_existing=True)))


def offers_standing(pool: Pool) -> list[PoolOffer]:
    """The tiers that stand, in the order they were offered."""
    return list(session().scalars(
        select(PoolOffer).where(PoolOffer.pool_id == pool.id, PoolOffer.status == "standing")
        .order_by(PoolOffer.created_at, PoolOffer.id).execution_options(populate_existing=True)))


def as_tiers(offer: PoolOffer) -> Tiers:
    """An offer as the rule reads it."""
    return Tiers(offer.id, tuple(Tier(one["least"], one["minor"]) for one in offer.tiers), offer.most)


def as_wish(place: PoolPlace) -> Wish:
    """A place as the rule reads it."""
    return Wish(place.id, place.quantity, place.top_minor)
