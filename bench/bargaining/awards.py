"""The model's awards: whole or in parts, once; who loses is told rank and gap; stepping back within the days for it."""

from collections.abc import Sequence

from bench.bargaining.model import COOLING, LIVE, OVER, TABLE, Award, Bid, No, Offer, alone, dead, find, held, make, manage
from bench.bargaining.people import Who

MOST_PARTS = 20
Facts = list[str]


def accept(bid: Bid, who: Who, now: float, offer: str, bid_version: int, version: int) -> Facts:
    """The customer accepts an offer as he read it."""
    one = find(bid, who, offer, now)
    manage(bid, who)
    if one.n is None:
        raise No("not_an_offer")
    held(bid, now, one, bid_version)
    alone(bid)
    may_win(bid, one, version)
    win(bid, now, [one])
    return ["answer.accepted", "bid.awarded", *lose(bid, now, [one])]


def share(bid: Bid, who: Who, now: float, bid_version: int, parts: Sequence[tuple[str, int, int]]) -> Facts:
    """Several offers at once, (offer, version, pieces) each: all of them or none."""
    manage(bid, who)
    chosen = _read(bid, now, [offer for offer, _version, _pieces in parts])
    held(bid, now, version=bid_version)
    alone(bid)
    if not bid.parts and len(parts) > 1:
        raise No("whole_only")
    for one, (_offer, version, _pieces) in zip(chosen, parts, strict=True):
        if one.ran_out and bid.opens is not None:  # how often its envelope was counted on, the model does not follow
            raise No("expired", "invalid", "superseded")
        if one.version != version:
            raise dead(one, version)
    pieces = [count for _offer, _version, count in parts]
    if not possible(bid, chosen, pieces):
        raise No("invalid")
    for one, (_offer, version, _pieces) in zip(chosen, parts, strict=True):
        may_win(bid, one, version)
    win(bid, now, chosen)
    for number, one in enumerate(chosen, 1):
        one.share = number
    return ["answer.accepted"] * len(chosen) + ["bid.shared", *lose(bid, now, chosen)]


def _read(bid: Bid, now: float, ids: Sequence[str]) -> list[Offer]:
    """The offers of these ids, as far as the customer may read them."""
    chosen = [bid.offer(one) for one in ids]
    if bid.sealed(now):
        raise No("not_found")
    if len(set(ids)) != len(ids):
        raise No("invalid")
    if any(one.n is None for one in chosen):
        raise No("not_found")
    return chosen


def possible(bid: Bid, chosen: Sequence[Offer], pieces: Sequence[int]) -> bool:
    """Whether everybody gets at least his least and at most his most, and all together no more than is wanted."""
    for one, count in zip(chosen, pieces, strict=True):
        least = min(bid.leasts.get(one.producer, one.quantity), one.quantity)
        if count < least or count > one.quantity:
            return False
    return sum(pieces) <= bid.terms.quantity and 1 <= len(pieces) <= MOST_PARTS


def may_win(bid: Bid, one: Offer, version: int) -> None:
    """Nothing stale, nothing moved since it was read."""
    if one.status not in TABLE or one.version != version or one.bid_version != bid.version:
        raise dead(one, version)


def win(bid: Bid, now: float, winners: Sequence[Offer]) -> None:
    """The bid is awarded to these."""
    for one in winners:
        one.to("accepted")
    bid.award = Award(now + COOLING)


def lose(bid: Bid, now: float, winners: Sequence[Offer]) -> Facts:
    """The others lose, with their rank by price and the gap to the dearest that won; questions close."""
    dearest = max(one.n.ask for one in winners if one.n)
    losers = bid.live()
    asked = sorted(one.n.ask for one in [*winners, *losers] if one.n)
    for one in losers:
        assert one.n is not None
        one.rank, one.gap = 1 + sum(price < one.n.ask for price in asked), one.n.ask - dearest
        one.to("lost")
    bid.end("awarded", now)
    return ["answer.lost"] * len(losers)


def step_back(bid: Bid, who: Who, now: float) -> Facts:
    """Once, within the days for it; the bid stays as it ended."""
    manage(bid, who)
    if bid.award is None:
        state = "expired" if bid.status == "open" and bid.terms.ends <= now else bid.status
        raise No("not_awarded" if bid.status == "open" and state == "open" else OVER[state])
    if bid.award.taken_back:
        raise No("taken_back")
    if bid.award.until is None or bid.award.until <= now:
        raise No("cooling_over")
    bid.award.taken_back = True
    return ["award.taken_back"]


def set_parts(bid: Bid, who: Who, now: float, parts: bool) -> Facts:
    """The customer says whether the bid may go to several."""
    manage(bid, who)
    held(bid, now)
    changed, bid.parts = parts != bid.parts, parts
    return ["bid.may_be_shared"] if changed else []


def set_least(bid: Bid, who: Who, now: float, offer: str, least: int) -> Facts:
    """The workshop would also make a part."""
    one = find(bid, who, offer, now)
    make(bid, who)
    held(bid, now, one)
    if one.status not in LIVE:
        raise dead(one)
    if not bid.parts:
        raise No("whole_only")
    if least > one.quantity:
        raise No("invalid")
    bid.leasts[who.side] = least
    return ["answer.least_set"]


def ask_reason(bid: Bid, who: Who, now: float, offer: str) -> Facts:
    """How is this price possible? Asking twice changes nothing."""
    one = find(bid, who, offer, now)
    manage(bid, who)
    held(bid, now, one)
    if one.status not in LIVE:
        raise dead(one)
    first, one.explained = not one.explained, one.explained or "asked"
    return ["price.asked_about"] if first else []


def explain(bid: Bid, who: Who, now: float, offer: str) -> Facts:
    """The workshop says how, once it was asked."""
    one = find(bid, who, offer, now)
    make(bid, who)
    held(bid, now, one)
    if one.status not in LIVE:
        raise dead(one)
    if not one.explained:
        raise No("not_asked")
    one.explained = "said"
    return ["price.explained"]
