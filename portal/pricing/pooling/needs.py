"""When two pools are for one need, so that nobody is bound in both: the same idea whichever revision, ideas that were merged,
a prototype whichever version, and an idea beside the prototype that answers it.

The key on places holds what two pools call by the very same name; what only came to be one need, or bears two names, is held
here, under the customer's own row: whoever joins in two windows at once is asked one after the other.
"""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, or_, select, update

from portal.core.customers.models import Customer
from portal.ideas.models import Idea
from portal.kernel.db import session
from portal.pricing.models import Bid
from portal.pricing.pooling.models import Pool, PoolPlace
from portal.prototypes.models import IdeaLink


def bound_at(customer_id: str, bid: Bid, but: str) -> str | None:
    """The other pool for the need of this bid in which a customer is; `but` is the pool he looks at."""
    return session().scalar(
        select(Pool.id).join(PoolPlace, PoolPlace.pool_id == Pool.id).join(Bid, Bid.id == Pool.bid_id)
        .where(PoolPlace.customer_id == customer_id, PoolPlace.status == "in", Pool.id != but, _same_need(bid)).limit(1))


def hold_customer(customer_id: str) -> None:
    """Whoever else comes in for this customer waits until this transaction is over."""
    session().execute(update(Customer).where(Customer.id == customer_id).values(name=Customer.name)
                      .execution_options(synchronize_session=False))


def _same_need(bid: Bid) -> ColumnElement[bool]:
    """Bids for the need of this one."""
    if bid.idea_id is None and bid.prototype_id is None:
        return Bid.id == bid.id
    started = [bid.idea_id] if bid.idea_id is not None else _ideas_of(bid.prototype_id)
    ideas = _merged_with(started)
    answering = select(IdeaLink.prototype_id).where(IdeaLink.idea_id.in_(ideas))
    return or_(Bid.idea_id.in_(ideas),
               Bid.prototype_id.in_(answering) if bid.idea_id is not None else Bid.prototype_id == bid.prototype_id)


def _ideas_of(prototype_id: str | None) -> list[str]:
    return list(session().scalars(select(IdeaLink.idea_id).where(IdeaLink.prototype_id == prototype_id)))


def _merged_with(ideas: Iterable[str | None]) -> list[str]:
    """These ideas, those they went up in, and all that went up in these, however many steps that took."""
    found: set[str] = set()
    fresh = {one for one in ideas if one is not None}
    while fresh:
        found |= fresh
        rows = session().execute(select(Idea.id, Idea.merged_into_id).where(
            or_(Idea.id.in_(fresh), Idea.merged_into_id.in_(fresh))))
        fresh = {one for row in rows for one in row if one is not None} - found
    return sorted(found)
