"""A bid that is a pool is decided by the pool alone: what the other verbs of a bid have to ask before they act.

Each asks after it has taken the bid's row, so that a pool that is being opened at the same moment is seen.
"""

from sqlalchemy import exists, select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import move
from portal.kernel.text import _
from portal.pricing.models import Bid
from portal.pricing.pooling import events
from portal.pricing.pooling.models import Pool, PoolOffer, PoolPlace
from portal.pricing.pooling.states import DISSOLVE, RELEASE, RELEASE_OFFER

# The bids that a sweep leaves alone: their pool is settled first.
POOLED = select(Pool.bid_id).where(Pool.status == "open")


def has_pool(bid_id: str) -> bool:
    """Whether a bid is a pool now."""
    return bool(session().scalar(select(exists().where(Pool.bid_id == bid_id, Pool.status == "open"))))


def refuse_pooled(bid: Bid) -> None:
    """Raises Conflict when a bid is a pool: what others have joined is changed and accepted by nobody alone."""
    if has_pool(bid.id):
        raise Conflict("pooled", _("This bid is a pool now: others have joined it, and its price is found together."),
                       state=bid.status)


def dissolve_with(actor: Actor, bid: Bid) -> None:
    """The bid is over: its pool is too, and nobody is bound. Raises Conflict from the pool's date on, when everybody is
    bound; only the team may still stop it then.
    """
    for pool in session().scalars(select(Pool).where(Pool.bid_id == bid.id, Pool.status == "open")):
        try:
            move(pool, DISSOLVE, where=[] if actor.is_team else [Pool.closes_at > clock.now()], ended_at=clock.now())
        except Conflict as late:
            raise Conflict("pool_closed", _("The pool of this bid has closed: everybody in it is bound, you too."),
                           state=pool.status) from late
        release_all(pool)
        record(actor, events.PoolDissolved(**events.of_pool(pool)))


def release_all(pool: Pool) -> None:
    """Nobody at a pool is bound any more: neither who is in it nor whose tiers stand."""
    now, fresh = clock.now(), {"populate_existing": True}  # one's own place was read before the pool was held
    inside = select(PoolPlace).where(PoolPlace.pool_id == pool.id, PoolPlace.status == "in")
    for place in session().scalars(inside, execution_options=fresh):
        move(place, RELEASE, ended_at=now)
    standing = select(PoolOffer).where(PoolOffer.pool_id == pool.id, PoolOffer.status == "standing")
    for offer in session().scalars(standing, execution_options=fresh):
        move(offer, RELEASE_OFFER)
