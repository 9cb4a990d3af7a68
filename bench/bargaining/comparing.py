"""A bid as the database holds it, beside the same bid as the model has it."""

from collections import Counter
from typing import Any

from sqlalchemy import bindparam, select

from bench.bargaining.model import LIVE, Bid
from bench.bargaining.values import BEGIN, minutes
from portal.kernel.db import Database
from portal.kernel.facts import FactRow, FactSubject
from portal.pricing.models import Answer
from portal.pricing.models import Bid as BidRow
from portal.pricing.pooling.models import Pool, PoolOffer, PoolPlace
from portal.pricing.sealing.queries import read as in_the_open

BIDS, ANSWERS, POOLS, PLACES, TIERS = (one.__table__ for one in (BidRow, Answer, Pool, PoolPlace, PoolOffer))
_FACTS = select(FactRow.id, FactRow.type).join(FactSubject, FactSubject.fact_id == FactRow.id).where(
    FactSubject.kind == "bid", FactSubject.subject_id == bindparam("bid"), FactRow.id > bindparam("after")).order_by(FactRow.id)
BY_THE_CLOCK = ("answer.expired", "bid.expired", "bid.envelopes_opened")


def differences(database: Database, bid: Bid, now: float, names: dict[str, str]) -> list[str]:
    """Where the database and the model differ; ids of what the model does not know yet are given to it."""
    bid.tick(now)
    with database.transaction(write=False) as read:
        row = read.execute(BIDS.select().where(BIDS.c.id == bid.id)).one()
        rows = read.scalars(select(Answer).where(Answer.bid_id == bid.id).order_by(Answer.id)).all()
        answers = [in_the_open(one, one.producer_id) for one in rows]
        pools = _pool(read, bid, names) if bid.pool is not None else []
    over = row.status == "open" and minutes(row.expires_at) <= now and not bid.pooled
    known, found = {one.id for one in bid.offers}, []
    for one in bid.offers:
        if not one.id:
            one.id = next((each.id for each in answers if each.id not in known), "")
    mine = {"status": bid.status, "price": bid.terms.price, "quantity": bid.terms.quantity, "wanted": bid.terms.wanted,
            "ends": bid.terms.ends}
    if not over and bid.status != "expired":
        mine["version"] = bid.version
    theirs = {"status": "expired" if over else row.status, "price": row.unit_price_minor, "quantity": row.quantity,
              "wanted": (row.wanted_by - BEGIN.date()).days, "ends": minutes(row.expires_at), "version": row.version}
    found += [f"bid.{name}: model {value}, database {theirs[name]}" for name, value in mine.items() if value != theirs[name]]
    if [one.id for one in bid.offers if one.id] != [one.id for one in answers] and len(bid.offers) != len(answers):
        found.append(f"the model has {len(bid.offers)} answers, the database {len(answers)}")
        return found + pools
    pairs = zip(sorted(bid.offers, key=lambda each: each.id), answers, strict=True)
    return found + [each for one, there in pairs for each in _of_answer(bid, one, there, _really(there, now, over, names))] + pools


def _of_answer(bid: Bid, one: Any, there: Any, really: dict[str, Any]) -> list[str]:
    ours = _ours(one)
    if bid.opens is not None and (ours["status"], really["status"]) == ("expired", "closed"):
        return []  # its time lies in its envelope: who ends the bid before that is opened cannot know it was over
    if ours["status"] == "expired":
        really["version"] = ours["version"]  # counted when a sweep or the next verb says so
    if bid.opens is not None and (one.ran_out or ours["kind"] == "decline"):
        really["version"] = ours["version"]  # its envelope went through what that of a standing offer goes through
    return [f"answer {there.id} of {one.producer} ({one.kind}, {one.status}), {name}: model {value}, database {really[name]}"
            for name, value in ours.items() if value != really[name]]


def _ours(one: Any) -> dict[str, Any]:
    said = {"status": one.status, "kind": one.kind, "producer": one.producer, "version": one.version, "share": one.share,
            "bid_version": one.bid_version, "rank": one.rank, "gap": one.gap}
    if one.n is None:
        return said
    return said | {"bid": one.n.bid, "ask": one.n.ask, "bids": one.n.bids, "asks": one.n.asks, "last_bid": one.n.last_bid,
                   "last_ask": one.n.last_ask, "quantity": one.quantity, "ends": one.ends,
                   **({"day": one.day} if one.day else {})}


def _really(row: Any, now: float, over: bool, names: dict[str, str]) -> dict[str, Any]:
    status = row.status
    if status in LIVE and (over or minutes(row.expires_at) <= now):
        status = "expired"
    if status == "asked" and over:
        status = "closed"
    said = {"status": status, "kind": row.kind, "producer": names[row.producer_id], "share": row.share, "rank": row.rank,
            "version": row.version + (status == "closed" and row.status == "asked"), "bid_version": row.bid_version,
            "gap": row.gap_minor}
    if row.unit_price_minor is None:
        return said
    return said | {"bid": row.bid_minor, "ask": row.unit_price_minor, "bids": row.bids, "asks": row.asks,
                   "last_bid": row.final_bid, "last_ask": row.final_ask, "quantity": row.quantity,
                   "ends": minutes(row.expires_at), "day": (row.promised_on - BEGIN.date()).days}


def _pool(read: Any, bid: Bid, names: dict[str, str]) -> list[str]:
    pool = bid.pool
    assert pool is not None
    row = read.execute(POOLS.select().where(POOLS.c.id == pool.id)).one()
    places = read.execute(PLACES.select().where(PLACES.c.pool_id == pool.id).order_by(PLACES.c.joined_at, PLACES.c.id)).all()
    tiers = read.execute(TIERS.select().where(TIERS.c.pool_id == pool.id).order_by(TIERS.c.id)).all()
    ours = [("pool", pool.status, pool.price if pool.status == "awarded" else None),
            *((one.customer, one.status, one.quantity, one.top, one.version, one.pieces) for one in pool.places),
            *((one.id, one.producer, one.status) for one in pool.tiers)]
    theirs = [("pool", row.status, row.price_minor if row.status == "awarded" else None),
              *((names[one.customer_id], one.status, one.quantity, one.top_minor, one.version, one.pieces) for one in places),
              *((one.id, names[one.producer_id], one.status) for one in tiers)]
    return [] if Counter(ours) == Counter(theirs) else [f"pool: model {ours}, database {theirs}"]


def facts_since(database: Database, bid_id: str, after: str) -> tuple[list[str], str]:
    """The types of facts about a bid and its answers since a fact, those of the clock, the pool and orders left out; and the last."""
    with database.transaction(write=False) as read:
        rows = read.execute(_FACTS, {"bid": bid_id, "after": after}).all()
    told = [row.type for row in rows if row.type not in BY_THE_CLOCK and not row.type.startswith(("pool.", "order."))]
    return sorted(told), rows[-1].id if rows else after
