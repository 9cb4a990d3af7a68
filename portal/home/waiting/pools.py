"""What waits at pools: whose date is near, what one could join, and where a workshop's prices are still missing."""

from datetime import timedelta
from typing import Any

from sqlalchemy import exists, select

from portal.core.producers.models import Producer
from portal.home.waiting.shapes import MOST, Item
from portal.ideas.models import Support
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.policy import Actor, can
from portal.kernel.text import _, ngettext
from portal.pricing.models import Bid, Reach
from portal.pricing.pooling.models import Pool, PoolOffer, PoolPlace
from portal.pricing.pooling.policy import is_mine, visible
from portal.pricing.pooling.queries import NEAR
from portal.web.templating import money


def joined(actor: Actor) -> list[Item]:
    """Pools one is in whose date is near: until then one can still change or leave."""
    rows = session().execute(
        select(Pool.id, Pool.name, Pool.closes_at, Pool.price_minor, Pool.currency, PoolPlace.quantity, PoolPlace.top_minor)
        .join(PoolPlace, PoolPlace.pool_id == Pool.id)
        .where(PoolPlace.status == "in", is_mine(actor), *_open(NEAR)).order_by(Pool.closes_at, Pool.id).limit(MOST))
    return [Item(row.name, f"/pools/{row.id}", _as_it_stands(row), _("Look at it"), row.closes_at, icon="users")
            for row in rows]


def _as_it_stands(row: Any) -> str:
    if row.price_minor is None:
        return _("No price is reached yet. From its date on you are bound; until then you can change or leave.")
    if row.top_minor < row.price_minor:
        return _("As it stands the price is above your top price: you would get none.")
    return ngettext("As it stands you get %(num)s piece for %(price)s.",
                    "As it stands you get %(num)s pieces for %(price)s each.", row.quantity,
                    price=money(row.price_minor, row.currency))


def to_join(actor: Actor) -> list[Item]:
    """Open pools for an idea one supports, which one is not in and did not leave."""
    if not can(actor, "pool.join"):
        return []
    supported = select(Support.idea_id).where(Support.user_id == actor.user_id)
    known = exists().where(PoolPlace.need_kind == Pool.need_kind, PoolPlace.need_id == Pool.need_id, is_mine(actor),
                           PoolPlace.status.in_(("in", "left")))
    rows = session().execute(
        select(Pool.id, Pool.name, Pool.closes_at, Pool.units, Pool.price_minor, Pool.currency)
        .join(Bid, Bid.id == Pool.bid_id).where(visible(actor), Bid.idea_id.in_(supported), ~known, *_open())
        .order_by(Pool.closes_at, Pool.id).limit(MOST))
    return [Item(row.name, f"/pools/{row.id}", _could_be(row), _("Look and join"), row.closes_at, icon="users")
            for row in rows]


def _could_be(row: Any) -> str:
    inside = ngettext("You support this. %(num)s piece is in", "You support this. %(num)s pieces are in", row.units)
    return f"{inside}." if row.price_minor is None else _("%(inside)s, at %(price)s each as it stands.", inside=inside,
                                                          price=money(row.price_minor, row.currency))


def unpriced(producer: Producer | None) -> list[Item]:
    """Open pools of bids that reach a workshop and where its prices do not stand."""
    if producer is None:
        return []
    standing = exists().where(PoolOffer.pool_id == Pool.id, PoolOffer.producer_id == producer.id,
                              PoolOffer.status == "standing")
    rows = session().execute(
        select(Pool.id, Pool.name, Pool.closes_at, Pool.units)
        .join(Reach, Reach.bid_id == Pool.bid_id).where(Reach.producer_id == producer.id, ~standing, *_open())
        .order_by(Pool.closes_at, Pool.id).limit(MOST))
    return [Item(row.name, f"/pools/{row.id}", ngettext("%(num)s piece is in; your prices by quantity are missing.",
                 "%(num)s pieces are in; your prices by quantity are missing.", row.units), _("Name prices"),
                 row.closes_at, icon="users") for row in rows]


def _open(within: timedelta | None = None) -> list[Any]:
    """Open with the clock in mind; `within` asks for a date that is no farther away."""
    now = clock.now()
    found = [Pool.status == "open", Pool.closes_at > now]
    return found if within is None else [*found, Pool.closes_at <= now + within]
