"""What is read of pools: one of them whole, the list, and the pool of a bid."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, select

from portal.core.customers import policy as customers
from portal.core.customers.models import Customer
from portal.core.producers.models import Producer
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.money import Money
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize, can
from portal.pricing.models import Bid, Reach
from portal.pricing.pooling.finding import SeenPool, find
from portal.pricing.pooling.models import Pool, PoolOffer, PoolPlace
from portal.pricing.pooling.needs import bound_at
from portal.pricing.pooling.policy import is_mine, visible
from portal.pricing.pooling.possible import verbs
from portal.pricing.pooling.standing import state_of
from portal.pricing.pooling.views import OfferView, PlaceView, PoolLine, PoolView, StepView, TierView
from portal.pricing.queries.faces import requirements
from portal.pricing.views import Party

SHOWN_ALIASES = 60
NEAR = timedelta(days=2)  # before its date: it stands on the desks of those in it, and they are reminded


def one_pool(actor: Actor, pool_id: str) -> PoolView:
    """A pool as this actor may see it. Raises NotFound."""
    return face(actor, find(actor, pool_id))


def face(actor: Actor, seen: SeenPool) -> PoolView:
    """A pool as the side that looks may know it."""
    pool, bid, side = seen.pool, seen.bid, seen.side
    price, step = _price_of(pool, side == "producer")
    return PoolView(
        id=pool.id, bid_id=bid.id if side in ("owner", "team", "producer") else None, side=side, state=state_of(pool),
        version=pool.version, name=pool.name, title=bid.title, description=bid.description,
        requirements=_requirements(seen), wanted_by=bid.wanted_by, tax_included=bid.tax_included,
        tax_rate=bid.tax_milli, currency=pool.currency,
        closes_at=pool.closes_at, units=pool.units, people=pool.people, most=pool.most, price=price, next=step,
        created_at=pool.created_at, ended_at=pool.ended_at,
        about={"kind": bid.about_kind, "id": bid.about_id} if bid.about_kind and bid.about_id else None,
        aliases=_aliases(pool) if side != "customer" else [], mine=_mine(seen), offers=_offers(actor, seen),
        possible=verbs(actor, seen), elsewhere=_elsewhere(actor, seen))


def _elsewhere(actor: Actor, seen: SeenPool) -> str | None:
    """The pool for the same need in which this customer is already; asked of him who looks from outside alone."""
    if seen.side != "customer" or not actor.may_write:
        return None
    mine = session().scalars(select(Customer.id).where(customers.own(actor)).limit(1)).first()
    return bound_at(mine, seen.bid, seen.pool.id) if mine is not None else None


def _requirements(seen: SeenPool) -> list[dict[str, Any]]:
    """What is needed; what a nice-to-have is worth to the one who opened it is no other customer's business."""
    rows = requirements(seen.bid)
    return rows if seen.side in ("owner", "team", "producer") else [{**row, "worth": None} for row in rows]


def _price_of(row: Any, hidden: bool) -> tuple[Money | None, StepView | None]:
    """What would clear now, and the next step; a workshop learns the price once it is found."""
    if hidden and row.status != "awarded":
        return None, None
    price = Money(row.price_minor, row.currency) if row.price_minor is not None else None
    step = None
    if row.next_minor is not None and row.status == "open" and not hidden:
        step = StepView(row.next_missing, Money(row.next_minor, row.currency))
    return price, step


def _aliases(pool: Pool) -> list[str]:
    """What those in it are called, in the order of joining."""
    return list(session().scalars(select(PoolPlace.alias).where(
        PoolPlace.pool_id == pool.id, PoolPlace.status != "left").order_by(PoolPlace.joined_at, PoolPlace.id)
        .limit(SHOWN_ALIASES)))


def _mine(seen: SeenPool) -> PlaceView | None:
    place, pool = seen.place, seen.pool
    if place is None:
        return None
    reached = None if pool.price_minor is None else place.top_minor >= pool.price_minor
    return PlaceView(place.id, place.status, place.version, place.alias, place.quantity,
                     Money(place.top_minor, pool.currency), place.deliver_to, reached, place.pieces, place.order_id)


def _offers(actor: Actor, seen: SeenPool) -> list[OfferView]:
    """Those in the pool and the team see the tiers of all, a workshop its own last ones, others none."""
    pool = seen.pool
    if seen.side == "customer" or (seen.side == "producer" and seen.producer is None):
        return []
    asked = select(PoolOffer, Producer.name).join(Producer, Producer.id == PoolOffer.producer_id)
    asked = asked.where(PoolOffer.pool_id == pool.id)
    if seen.side == "producer":
        assert seen.producer is not None
        asked = asked.where(PoolOffer.producer_id == seen.producer.id).order_by(PoolOffer.id.desc()).limit(1)
    else:
        asked = asked.where(PoolOffer.status.in_(("standing", "won", "lost"))).order_by(
            PoolOffer.created_at, PoolOffer.id).limit(100)
    may = seen.side == "producer" and state_of(pool) == "open" and can(actor, "bid.answer", seen.producer)
    return [OfferView(row.id, row.status, row.version, Party(row.producer_id, name),
                      [TierView(one["least"], Money(one["minor"], pool.currency)) for one in row.tiers], row.most,
                      row.promised_on, row.text, ["withdraw"] if may and row.status == "standing" else [])
            for row, name in session().execute(asked)]


def page_of_pools(actor: Actor, state: str | None = None, mine: bool | None = None, after: str | None = None,
                  limit: int = 20) -> Page[PoolLine]:
    """One page of the pools this actor may see: open ones by the time left, others the newest first."""
    authorize(actor, "pool.list")
    own = (select(PoolPlace.status).where(PoolPlace.pool_id == Pool.id, is_mine(actor), PoolPlace.status != "left")
           .order_by(PoolPlace.id.desc()).limit(1).correlate(Pool).scalar_subquery())
    asked: Any = select(Pool.id, Pool.status, Pool.name, Pool.units, Pool.people, Pool.most, Pool.closes_at,
                        Pool.currency, Pool.price_minor, Pool.next_minor, Pool.next_missing, Pool.created_at,
                        Bid.wanted_by, own.label("mine")).join(Bid, Bid.id == Pool.bid_id).where(visible(actor))
    if mine:
        asked = asked.where(Pool.id.in_(select(PoolPlace.pool_id).where(is_mine(actor), PoolPlace.status != "left")))
    state = state or (None if mine else "open")
    if state:
        asked = asked.where(_in_state(state))
    keys = [Key(Pool.closes_at), Key(Pool.id)] if state == "open" else [Key(Pool.id, descending=True)]
    return page_of(session(), asked, keys, after_cursor=after, limit=limit).map(lambda row: _line(actor, row))


def _in_state(state: str) -> ColumnElement[bool]:
    """The state with the clock in mind."""
    now = clock.now()
    if state == "open":
        return and_(Pool.status == "open", Pool.closes_at > now)
    return and_(Pool.status == "open", Pool.closes_at <= now) if state == "closed" else Pool.status == state


def _line(actor: Actor, row: Any) -> PoolLine:
    price, step = _price_of(row, actor.is_producer)
    return PoolLine(row.id, state_of(row), row.name, row.units, row.people, row.most, row.closes_at, row.wanted_by, price,
                    step, row.mine, row.created_at)


def of_bid(actor: Actor, bid_id: str) -> PoolView | None:
    """The newest pool of a bid this actor sees."""
    pool_id = session().scalar(select(Pool.id).where(Pool.bid_id == bid_id).order_by(Pool.id.desc()).limit(1))
    return one_pool(actor, pool_id) if pool_id is not None else None


def who_sees(pool_id: str, actors: Sequence[Actor]) -> list[Actor]:
    """Of several people those who may see a pool: for its rooms, and for news of it. What is about nothing closed is open
    to every customer, which is asked once for all of them.
    """
    row = session().execute(select(Bid.idea_id, Bid.prototype_id).join(Pool, Pool.bid_id == Bid.id)
                            .where(Pool.id == pool_id)).first()
    if row is None:
        return []
    for_all = row.idea_id is None and row.prototype_id is None
    return [one for one in actors if one.is_team or (for_all and one.is_customer) or _sees(one, pool_id)]


def _sees(actor: Actor, pool_id: str) -> bool:
    try:
        find(actor, pool_id)
    except NotFound:
        return False
    return True


def could_offer(pool: Pool) -> list[str]:
    """The workshops its bid reaches whose prices do not stand in it, those who took theirs back among them."""
    standing = select(PoolOffer.producer_id).where(PoolOffer.pool_id == pool.id, PoolOffer.status == "standing")
    return list(session().scalars(select(Reach.producer_id).where(
        Reach.bid_id == pool.bid_id, Reach.producer_id.not_in(standing)).order_by(Reach.producer_id)))
