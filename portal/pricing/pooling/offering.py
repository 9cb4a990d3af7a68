"""What a workshop offers to a pool: prices by the total quantity, which may fall but never rise, until the pool's date."""

from collections.abc import Sequence
from datetime import date as day_type

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.pricing import bounds
from portal.pricing.actions.answering import join as reach
from portal.pricing.limits.checking import check
from portal.pricing.limits.totals import most_of_tiers
from portal.pricing.pooling import events
from portal.pricing.pooling.clearing import Tier, Tiers, never_above
from portal.pricing.pooling.finding import as_tiers, find
from portal.pricing.pooling.holding import hold, reprice
from portal.pricing.pooling.models import Pool, PoolOffer
from portal.pricing.pooling.refusals import refused
from portal.pricing.pooling.states import REPLACE, TAKE_BACK
from portal.pricing.queries.finding import find as find_bid


def offer(actor: Actor, pool_id: str, tiers: Sequence[tuple[int, Money]], date: day_type | None = None,
          most: int | None = None, text: str = "") -> PoolOffer:
    """Offers tiers, (least pieces, price per piece) each; newer ones take the place of those that stood.

    Raises Invalid for tiers that do not rise in quantity and fall in price, or ask more than the workshop asked before;
    Conflict when the pool is over.
    """
    seen = find(actor, pool_id)
    authorize(actor, "bid.answer", seen.producer)
    pool = seen.pool
    day = date or seen.bid.wanted_by
    asked = _read(pool, tiers, most)
    bounds.refuse({"date": bounds.faults_of_day(day)})
    ends = [one for one in (most, pool.most) if one is not None]
    check(actor, pool.currency, most_of_tiers([(one.least, one.price) for one in asked.tiers], min(ends, default=None)))
    producer = reach(actor, find_bid(actor, pool.bid_id))
    hold(actor, seen)
    last = _last(pool, producer.id)
    if last is not None and not never_above(asked, as_tiers(last)):
        raise Invalid({"tiers": [_("What you ask can only fall: at no quantity may it lie above what you offered before.")]})
    if last is not None and last.status == "standing":
        move(last, REPLACE)
    made = PoolOffer(pool_id=pool.id, producer_id=producer.id, author_id=actor.user_id, status="standing", version=1,
                     tiers=[{"least": one.least, "minor": one.price} for one in asked.tiers], most=most, promised_on=day,
                     text=text)
    session().add(made)
    reprice(actor, pool)
    record(actor, events.PoolOffered(**events.of_pool(pool), offer_id=made.id, producer_id=producer.id))
    return made


def take_back(actor: Actor, offer_id: str) -> PoolOffer:
    """Takes one's tiers back. Raises NotFound for those of others, Conflict from the pool's date on."""
    mine = session().get(PoolOffer, offer_id)
    if mine is None:
        raise NotFound()
    seen = find(actor, mine.pool_id)
    others = seen.side == "producer" and (seen.producer is None or seen.producer.id != mine.producer_id)
    if others or seen.side == "customer":
        raise NotFound()
    authorize(actor, "bid.answer", seen.producer)
    hold(actor, seen)
    try:
        move(mine, TAKE_BACK)
    except Conflict as gone:
        raise refused(actor, seen, f"offer_{mine.status}", _("These prices stand no longer.")) from gone
    reprice(actor, seen.pool)
    record(actor, events.OfferWithdrawn(**events.of_pool(seen.pool), offer_id=mine.id, producer_id=mine.producer_id))
    return mine


def _last(pool: Pool, producer_id: str) -> PoolOffer | None:
    return session().scalars(
        select(PoolOffer).where(PoolOffer.pool_id == pool.id, PoolOffer.producer_id == producer_id)
        .order_by(PoolOffer.id.desc()).limit(1).execution_options(populate_existing=True)).first()


def _read(pool: Pool, tiers: Sequence[tuple[int, Money]], most: int | None) -> Tiers:
    """The tiers by rising quantity. Raises Invalid."""
    rows = sorted(tiers, key=lambda row: row[0])
    faults: list[str] = []
    if not rows:
        faults.append(_("Name a price for at least one quantity."))
    if any(price.currency != pool.currency for _least, price in rows):
        faults.append(_("This pool is in %(currency)s.", currency=pool.currency))
    if any(rows[at][0] == rows[at - 1][0] or rows[at][1].minor >= rows[at - 1][1].minor for at in range(1, len(rows))):
        faults.append(_("With each larger quantity the price has to be lower."))
    bounds.refuse({"tiers": faults, "most": _faults_of_most(rows, most)})
    return Tiers("", tuple(Tier(least, price.minor) for least, price in rows), most)


def _faults_of_most(rows: Sequence[tuple[int, Money]], most: int | None) -> list[str]:
    if most is None or not rows or most >= rows[-1][0]:
        return []
    return [_("Your last price begins at %(least)s pieces: you have to be able to make as many.", least=rows[-1][0])]
