"""Who may do what with pools, and the condition by which lists and look-ups are narrowed to what one may see."""

from sqlalchemy import ColumnElement, and_, exists, false, or_, select, true

from portal.core.customers import policy as customers
from portal.core.customers.models import Customer
from portal.core.producers import policy as producers
from portal.core.producers.models import Producer
from portal.ideas.models import Idea
from portal.ideas.queries import visible_to
from portal.kernel.policy import Actor, Permissions
from portal.pricing.models import Bid, Reach
from portal.pricing.pooling.models import Pool, PoolPlace
from portal.prototypes.models import Prototype
from portal.prototypes.policy import visible as prototypes_visible

permissions = Permissions()


def visible(actor: Actor) -> ColumnElement[bool]:
    """Pools (joined with their bids) this actor may see: workshops those of bids that reach them; customers their own, and
    all that are about nothing closed to them.
    """
    if actor.is_team:
        return true()
    if actor.is_producer:
        mine = select(Producer.id).where(producers.own(actor))
        return exists().where(Reach.bid_id == Pool.bid_id, Reach.producer_id.in_(mine))
    if not actor.is_customer:
        return false()
    return or_(_about_nothing_closed(actor), Pool.id.in_(select(PoolPlace.pool_id).where(is_mine(actor))))


def is_mine(actor: Actor) -> ColumnElement[bool]:
    """Places of the actor's own."""
    return PoolPlace.customer_id.in_(select(Customer.id).where(customers.own(actor)))


def _about_nothing_closed(actor: Actor) -> ColumnElement[bool]:
    idea = or_(Bid.idea_id.is_(None), exists().where(Idea.id == Bid.idea_id, visible_to(actor)))
    prototype = or_(Bid.prototype_id.is_(None),
                    exists().where(Prototype.id == Bid.prototype_id, prototypes_visible(actor)))
    return and_(idea, prototype)


@permissions.rule("pool.list")
def list_all(actor: Actor) -> bool:
    return actor.is_customer or actor.is_producer or actor.is_team


@permissions.rule("pool.join")
def join(actor: Actor) -> bool:
    """A customer joins, changes his place and leaves; company viewers only look."""
    return actor.is_customer and actor.may_write


@permissions.rule("pool.manage")
def manage(actor: Actor, customer: Customer | None) -> bool:
    """Dissolve it before its date, settle it after: the people of the customer who opened it."""
    return customer is not None and actor.may_write and customers.is_own(actor, customer)
