"""The model's verbs at a bid: each refuses with No before it changes anything, and tells which facts are recorded."""

from dataclasses import replace
from typing import Any

from bench.bargaining import haggling
from bench.bargaining.model import (
    LIVE,
    MOST_WAITING,
    TABLE,
    Bid,
    No,
    Numbers,
    Offer,
    alone,
    dead,
    find,
    held,
    make,
    manage,
    see,
)
from bench.bargaining.people import Who

Facts = list[str]


def revise(bid: Bid, who: Who, now: float, expected: int | None, changes: dict[str, Any]) -> Facts:
    """A new version; what stood waits for confirmation, unless the bid was only given more time."""
    manage(bid, who)
    held(bid, now)
    if expected is not None and expected != bid.version:
        raise No("stale")
    terms = replace(bid.terms, **changes)
    if terms.ends <= now and "ends" in changes:
        raise No("invalid")
    if terms == bid.terms:
        return []
    if (_answered(bid, now) and terms.price < bid.terms.price) or (bid.opens is not None and terms.ends <= bid.opens):
        raise No("invalid")
    alone(bid)
    only_time = replace(terms, ends=bid.terms.ends) == bid.terms
    for one in bid.offers:
        if only_time and one.bid_version == bid.version:
            one.bid_version += 1
        elif not only_time and one.status in TABLE:
            one.to("stale")
    bid.version, bid.terms = bid.version + 1, terms
    bid.history[bid.version] = terms
    return ["bid.revised"]


def _answered(bid: Bid, now: float) -> bool:
    """Whether somebody relies on the price, as it looks from outside: a closed envelope counts, whatever lies in it."""
    closed = bid.sealed(now) and any(one.status in ("expired", "declined") for one in bid.offers)
    return closed or bool(bid.live())


def withdraw(bid: Bid, who: Who, now: float) -> Facts:
    """The customer takes the bid back; from a pool's date on he is bound."""
    manage(bid, who)
    return _stop(bid, now, "withdrawn", bound=True)


def close(bid: Bid, who: Who, now: float) -> Facts:
    """The team closes it."""
    see(bid, who)
    if who.role != "team":
        raise No("forbidden")
    return _stop(bid, now, "closed", bound=False)


def _stop(bid: Bid, now: float, status: str, bound: bool) -> Facts:
    held(bid, now)
    if bid.pool is not None and bid.pooled:
        if bound and bid.pool.closes <= now:
            raise No("pool_closed")
        bid.pool.status = "dissolved"
        release(bid)
    bid.end(status, now)
    return [f"bid.{status}"]


def release(bid: Bid) -> None:
    """Nobody at the pool is bound any more."""
    assert bid.pool is not None
    for place in bid.pool.inside:
        place.status, place.version = "released", place.version + 1
    for tiers in bid.pool.standing:
        tiers.status = "released"


def answer(bid: Bid, who: Who, now: float, made: str, kind: str, price: int = 0, quantity: int | None = None,
           day: int | None = None, ends: float | None = None, final: bool = False, bid_version: int | None = None,
           tiers: dict[int, int] | None = None, extras: dict[str, int] | None = None) -> Facts:
    """Accepts the named price, counters it or declines; a newer word takes the place of the one that stood."""
    make(bid, who)
    held(bid, now, version=bid_version)
    alone(bid)
    if bid.opens is not None and bid.opens <= now:
        raise No("answers_closed")
    mine = [one for one in bid.offers if one.producer == who.side and one.n is not None]
    last = next((one for one in mine if one.status in LIVE), mine[-1] if mine else None)
    new = Offer(made, who.side, kind, "declined" if kind == "decline" else "standing", bid.version, extras=extras or {})
    if kind != "decline":
        new.n = _opening(bid, last, kind, price, final)
        if new.n.bids:
            new.wish = bid.terms.quantity, bid.terms.wanted, bid.terms.wanted
        new.quantity, new.day = quantity or bid.terms.quantity, bid.terms.wanted if day is None else day
        if ends is not None and ends <= now:
            raise No("invalid")
        new.ends, new.tiers = bid.terms.ends if ends is None else ends, tiers or {}
        if new.quantity in new.tiers:
            raise No("invalid")
    if last is not None and last.status in LIVE:
        last.to("superseded")
    elif bid.sealed(now):
        _replace_closed(bid, who)
    bid.offers.append(new)
    return ["answer.given", *(["answer.sealed"] if bid.sealed(now) else [])]


def _replace_closed(bid: Bid, who: Who) -> None:
    """Nobody may tell from outside that an envelope holds a decline, or that its time is over: a newer one replaces it as any other."""
    before = [one for one in bid.offers if one.producer == who.side and one.kind != "question"]
    if before and before[-1].status == "declined":
        before[-1].to("superseded")
    elif before and before[-1].status == "expired":
        before[-1].status = "superseded"


def _opening(bid: Bid, last: Offer | None, kind: str, price: int, final: bool) -> Numbers:
    """The numbers a new offer begins with: those of its negotiation, where one goes on for this version of the bid."""
    before = numbers_left(last) if last is not None else None
    goes_on = last is not None and last.bid_version == bid.version
    heard = before.bid if before is not None and last is not None and (goes_on or last.status in LIVE) else 0
    named = max(bid.terms.price, heard)
    ask = named if kind == "accept" else price
    if goes_on and before is not None:
        return haggling.said_anew(before, ask, final)
    return Numbers(named, ask, 0, 1, False, final)


def numbers_left(one: Offer) -> Numbers | None:
    """The negotiation as the workshop left it: what was only chosen, and not haggled over, is not its."""
    if one.n is None or one.n.bids or one.base is None:
        return one.n
    return replace(one.n, bid=one.base[2], ask=one.base[1])


def ask(bid: Bid, who: Who, now: float, made: str) -> Facts:
    """A question; at most five of a workshop wait."""
    make(bid, who)
    held(bid, now)
    if sum(one.producer == who.side and one.status == "asked" for one in bid.offers) >= MOST_WAITING:
        raise No("questions_waiting")
    bid.offers.append(Offer(made, who.side, "question", "asked", bid.version))
    return ["question.asked"]


def reply(bid: Bid, who: Who, now: float, offer: str) -> Facts:
    """The customer replies to a question, once."""
    one = find(bid, who, offer, now)
    manage(bid, who)
    held(bid, now, one)
    if one.kind != "question":
        raise No("not_a_question")
    if one.status != "asked":
        raise No(f"answer_{one.status}")
    one.to("replied")
    return ["question.replied"]


def take_back(bid: Bid, who: Who, now: float, offer: str) -> Facts:
    """The workshop withdraws what it said."""
    one = find(bid, who, offer, now)
    make(bid, who)
    held(bid, now, one)
    if one.status not in (*LIVE, "asked"):
        raise dead(one)
    one.to("withdrawn")
    return ["answer.withdrawn"]


def refuse(bid: Bid, who: Who, now: float, offer: str) -> Facts:
    """The customer turns an offer down."""
    one = find(bid, who, offer, now)
    manage(bid, who)
    held(bid, now, one)
    if one.status not in TABLE:
        raise dead(one)
    one.to("refused")
    return ["answer.refused"]
