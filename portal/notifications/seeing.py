"""Who may see a thing now: the door each notice goes through, asked of the features' own rules."""

from collections.abc import Sequence

from sqlalchemy import bindparam, select
from sqlalchemy.orm import joinedload

from portal.core.orders.models import Order
from portal.core.orders.policy import side_of
from portal.ideas.models import Follow, Idea
from portal.ideas.policy import who_sees
from portal.kernel.db import run, session
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor
from portal.notifications.rules import Door
from portal.pricing.queries import find as find_bid
from portal.prototypes.blind.queries import reviewer_of, who_knows_all
from portal.prototypes.queries import who_is_let_in, who_may_see


def _ids(actors: Sequence[Actor]) -> set[str]:
    return {one.user_id for one in actors if one.user_id}


def the_team(actors: Sequence[Actor]) -> set[str]:
    """The team alone."""
    return _ids([one for one in actors if one.is_team])


_MUTED = select(Follow.user_id).where(Follow.idea_id == bindparam("idea"),
                                      Follow.level.in_(bindparam("levels", expanding=True)))


def idea(idea_id: str, decision: bool = True) -> Door:
    """Whoever may see an idea and has not muted it; what is no decision does not reach those who want decisions only."""
    def door(actors: Sequence[Actor]) -> set[str]:
        found = session().scalar(select(Idea).where(Idea.id == idea_id).options(joinedload(Idea.board)))
        if found is None:
            return set()
        muted = set(run(_MUTED, idea=idea_id, levels=["nothing"] if decision else ["nothing", "decisions"]).scalars())
        return _ids(who_sees(actors, found)) - muted

    return door


def prototype_behind_terms(prototype_id: str) -> Door:
    """Whoever is let in to a prototype, also while he has not accepted its terms."""
    def door(actors: Sequence[Actor]) -> set[str]:
        inside = who_is_let_in(prototype_id, actors)
        return _ids([one for one in actors if one.key in inside])

    return door


def prototype(prototype_id: str) -> Door:
    """Whoever may see a prototype."""
    def door(actors: Sequence[Actor]) -> set[str]:
        inside = who_may_see(prototype_id, actors)
        return _ids([one for one in actors if one.key in inside])

    return door


def words(prototype_id: str, thread_id: str) -> Door:
    """Whoever may hear what is said in a thread: where it is looked at blind first its author, and who has finished."""
    def door(actors: Sequence[Actor]) -> set[str]:
        inside = who_may_see(prototype_id, actors) & {*who_knows_all(prototype_id, actors), reviewer_of(thread_id)}
        return _ids([one for one in actors if one.key in inside])

    return door


def bid(bid_id: str) -> Door:
    """Whoever may see a bid: the customer's people, the team, and the workshops it is open to."""
    return lambda actors: _ids([one for one in actors if _sees_bid(one, bid_id)])


def _sees_bid(actor: Actor, bid_id: str) -> bool:
    try:
        find_bid(actor, bid_id)
    except NotFound:
        return False
    return True


def order(order_id: str) -> Door:
    """Both sides of an order, and the team."""
    def door(actors: Sequence[Actor]) -> set[str]:
        found = session().get(Order, order_id)
        return _ids([one for one in actors if found is not None and side_of(one, found) is not None])

    return door
