"""Lists of bids: the customer's own, and all of them for the team. The producer's are in desk.py."""

from typing import Any

from sqlalchemy import select

from portal.core.customers import policy as customers
from portal.core.customers.models import Customer
from portal.core.producers.queries import producer_of
from portal.kernel.db import session
from portal.kernel.money import Money
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize
from portal.pricing.models import Bid, Reach
from portal.pricing.queries.desk import desk
from portal.pricing.queries.lines import COLUMNS, common, filtered
from portal.pricing.standing import closed
from portal.pricing.views import BidLine, Party


def page_of_bids(actor: Actor, *, state: str | None = None, sort: str | None = None, answered: bool | None = None,
                 after: str | None = None, limit: int = 20, **about: str | None) -> Page[BidLine]:
    """One page of the bids this actor may see. `about` may name words `q`, an `idea`, a `prototype`, a `customer`."""
    authorize(actor, "bid.list")
    if actor.is_producer:
        return desk(actor, state, sort or "fit", answered, after, limit, about)
    asked: Any = select(*COLUMNS, Bid.offers, Bid.questions, Bid.best_minor, Bid.customer_id, Customer.name)
    asked = asked.join(Customer, Customer.id == Bid.customer_id)
    if not actor.is_team:
        asked = asked.where(customers.own(actor))
    asked = filtered(asked, state, about)
    if about.get("customer"):
        asked = asked.where(Bid.customer_id == about["customer"])
    keys = [Key(Bid.expires_at), Key(Bid.id)] if sort == "ending" else [Key(Bid.id, descending=True)]
    page = page_of(session(), asked, keys, after_cursor=after, limit=limit)
    return page.map(_own_line)


def _own_line(row: Any) -> BidLine:
    return BidLine(**common(row), customer=Party(row.customer_id, row.name), offers=row.offers,
                   questions=row.questions,
                   best=Money(row.best_minor, row.currency) if row.best_minor and not closed(
                       row.sealed, row.answers_until, row.ended_at) else None)


def labels(actor: Actor, bid_ids: list[str]) -> dict[str, str]:
    """The titles of those of the bids that this actor may see, in one question."""
    asked = select(Bid.id, Bid.title).where(Bid.id.in_(bid_ids))
    if actor.is_producer:
        producer = producer_of(actor)
        asked = asked.join(Reach, Reach.bid_id == Bid.id).where(
            Reach.producer_id == (producer.id if producer is not None else None))
    elif not actor.is_team:
        asked = asked.join(Customer, Customer.id == Bid.customer_id).where(customers.own(actor))
    return {row.id: row.title for row in session().execute(asked)}
