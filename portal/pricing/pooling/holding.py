"""Holding a pool still while somebody comes or goes: every verb takes the pool's row first, then places and tiers.

Verbs that touch the bid too take the bid's row before the pool's.
"""

from sqlalchemy import or_, update

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.pricing.models import Bid
from portal.pricing.pooling import events
from portal.pricing.pooling.clearing import clear, next_step
from portal.pricing.pooling.finding import SeenPool, as_tiers, as_wish, offers_standing, places_in
from portal.pricing.pooling.models import Pool
from portal.pricing.pooling.refusals import over, refused

MOST_PEOPLE = 200


def hold(actor: Actor, seen: SeenPool, units: int = 0, people: int = 0) -> None:
    """Locks an open pool for this transaction by a guarded UPDATE that counts `units` and `people` in or out.

    The guard is: open, its date not past, and room for them. Raises Conflict with what stands in the way.
    """
    pool = seen.pool
    done = session().execute(
        update(Pool).where(Pool.id == pool.id, Pool.status == "open", Pool.closes_at > clock.now(),
                           or_(Pool.most.is_(None), Pool.units + units <= Pool.most),
                           Pool.people + people <= MOST_PEOPLE)
        .values(units=Pool.units + units, people=Pool.people + people).execution_options(synchronize_session=False))
    session().refresh(pool)
    if done.rowcount == 1:  # type: ignore[attr-defined]
        return
    raise over(actor, seen) or refused(actor, seen, "pool_full", _full(pool))


def lock(pool: Pool) -> None:
    """Waits until nobody else comes or goes; what is read from here on is what they left. SQLite has one writer anyway."""
    session().refresh(pool, with_for_update=True)


def _full(pool: Pool) -> str:
    if pool.most is None or pool.people >= MOST_PEOPLE:
        return _("This pool is full: %(most)s customers are in it.", most=MOST_PEOPLE)
    left = pool.most - pool.units
    return _("Only %(left)s more pieces fit into this pool.", left=left) if left else _("This pool is full.")


def hold_bid(pool: Pool) -> None:
    """Locks the pool's bid, before the pool."""
    session().execute(update(Bid).where(Bid.id == pool.bid_id).values(touched_at=clock.now())
                      .execution_options(synchronize_session=False))


def reprice(actor: Actor, pool: Pool) -> None:
    """Brings the price that would clear now and the next step up to date, and says so where the price changed."""
    session().flush()
    wishes, offers = [as_wish(one) for one in places_in(pool)], [as_tiers(one) for one in offers_standing(pool)]
    outcome = clear(offers, wishes)
    price = outcome.price if outcome else None
    step = next_step(offers, wishes, price)
    changed = price != pool.price_minor
    session().execute(update(Pool).where(Pool.id == pool.id).values(
        price_minor=price, next_minor=step.price if step else None, next_missing=step.missing if step else None)
        .execution_options(synchronize_session=False))
    session().refresh(pool)
    if changed:
        record(actor, events.PoolPriced(**events.of_pool(pool)))
