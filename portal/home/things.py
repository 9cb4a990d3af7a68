"""The names of things behind ids, for those who may see them: what a reader may not see has no name here, and so no line."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import or_, select

from portal.core.customers import policy as customers
from portal.core.customers.models import Customer
from portal.core.orders.models import Order
from portal.core.orders.queries import visible_to as orders_visible_to
from portal.core.producers.queries import producer_of
from portal.ideas.models import Idea
from portal.ideas.queries import visible_to as ideas_visible_to
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.pricing.models import Answer, Bid, Reach
from portal.prototypes.models import Prototype
from portal.prototypes.policy import visible as prototypes_visible_to


@dataclass(frozen=True)
class Thing:
    """Something to look at. `nameless`: who did what there is not for this reader."""

    kind: str
    id: str
    title: str
    url: str
    icon: str
    cover: str | None = None
    nameless: bool = False


def things(actor: Actor, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Thing]:
    """Those of the things this actor may see, in one question for each kind."""
    by_kind: dict[str, set[str]] = {}
    for kind, one in wanted:
        by_kind.setdefault(kind, set()).add(one)
    found = [one for kind, ids in by_kind.items() for one in KINDS[kind](actor, ids)]
    return {(one.kind, one.id): one for one in found}


def _ideas(actor: Actor, ids: set[str]) -> list[Thing]:
    rows = session().execute(select(Idea.id, Idea.title, Idea.pictures).where(Idea.id.in_(ids), ideas_visible_to(actor)))
    return [Thing("idea", row.id, row.title, f"/ideas/{row.id}", "lightbulb", row.pictures[0] if row.pictures else None)
            for row in rows]


def _prototypes(actor: Actor, ids: set[str]) -> list[Thing]:
    rows = session().execute(select(Prototype.id, Prototype.title, Prototype.cover_file_id)
                             .where(Prototype.id.in_(ids), prototypes_visible_to(actor)))
    return [Thing("prototype", row.id, row.title, f"/prototypes/{row.id}", "box", row.cover_file_id) for row in rows]


def _orders(actor: Actor, ids: set[str]) -> list[Thing]:
    rows = session().execute(select(Order.id, Order.number, Order.title).where(Order.id.in_(ids), orders_visible_to(actor)))
    return [Thing("order", row.id, f"{row.title} · {row.number}", f"/orders/{row.id}", "package") for row in rows]


def _bids(actor: Actor, ids: set[str]) -> list[Thing]:
    """Workshops see no names at a bid; nobody sees who answered while the envelopes are closed."""
    asked = select(Bid.id, Bid.title, Bid.answers_until, Bid.status).where(Bid.id.in_(ids))
    if actor.is_producer:
        producer = producer_of(actor)
        mine = producer.id if producer else None
        asked = asked.where(or_(Bid.id.in_(select(Reach.bid_id).where(Reach.producer_id == mine)),
                                Bid.id.in_(select(Answer.bid_id).where(Answer.producer_id == mine))))
    elif not actor.is_team:
        asked = asked.join(Customer, Customer.id == Bid.customer_id).where(customers.own(actor))
    now = clock.now()
    return [Thing("bid", row.id, row.title, f"/bids/{row.id}", "hand-coins", nameless=actor.is_producer or (
        row.status == "open" and row.answers_until is not None and row.answers_until > now))
        for row in session().execute(asked)]


KINDS = {"idea": _ideas, "prototype": _prototypes, "order": _orders, "bid": _bids}
