"""The model's verbs by which both sides come together: a number, a yes, a confirmation after a change, a choice."""

from dataclasses import replace

from bench.bargaining import haggling
from bench.bargaining.model import (
    WORTH,
    Bid,
    No,
    Offer,
    dead,
    find,
    held,
    make,
    manage,
)
from bench.bargaining.people import Who
from bench.bargaining.verbs import Facts


def counter(bid: Bid, who: Who, now: float, offer: str, price: int, quantity: int | None = None, day: int | None = None,
            final: bool = False, version: int | None = None) -> Facts:
    """Whose turn it is names a number strictly between; quantity and day stay as that side wants them."""
    one = find(bid, who, offer, now)
    makers = who.role == "producer"
    (make if makers else manage)(bid, who)
    held(bid, now, one)
    if one.status != ("countered" if makers else "standing") or (version is not None and version != one.version):
        raise dead(one, version)
    assert one.n is not None
    if makers:
        one.n = haggling.lower_ask(one.n, price, final)
        one.quantity, one.day = quantity or one.quantity, one.day if day is None else day
        one.to("standing")
        return ["answer.countered"]
    one.n = haggling.raise_bid(one.n, price, final)
    wanted = wish_of(bid, one)
    one.wish = quantity or wanted[0], wanted[1] if day is None else day, bid.terms.wanted
    one.to("countered")
    return ["answer.countered"]


def wish_of(bid: Bid, one: Offer) -> tuple[int, int]:
    """The quantity and the day the customer wants, if he does not say them: as he last did in this negotiation; a day
    holds as long as his bid asks for the one it asked for then.
    """
    if one.wish is not None:
        return one.wish[0], one.wish[1] if one.wish[2] == bid.terms.wanted else bid.terms.wanted
    return (one.quantity if one.base is not None else bid.terms.quantity), bid.terms.wanted


def agree(bid: Bid, who: Who, now: float, offer: str, version: int | None = None) -> Facts:
    """The workshop takes the customer's number, for what he wants at it."""
    one = find(bid, who, offer, now)
    make(bid, who)
    held(bid, now, one)
    if one.status != "countered" or (version is not None and version != one.version):
        raise dead(one, version)
    assert one.n is not None and one.wish is not None
    one.n = replace(one.n, ask=one.n.bid, last_ask=True)
    one.quantity, one.day, _then = one.wish
    one.to("standing")
    return ["answer.agreed"]


def confirm(bid: Bid, who: Who, now: float, offer: str, bid_version: int | None = None,
            lines: dict[str, tuple[bool, int]] | None = None) -> Facts:
    """The offer holds for the bid as it reads now, but for `lines` {name: (holds, extra)}; what was as asked follows."""
    one = find(bid, who, offer, now)
    make(bid, who)
    held(bid, now, one, bid_version)
    if one.status != "stale":
        raise dead(one)
    assert one.n is not None
    before, said = bid.history[one.bid_version], lines or {}
    changed = {"quantity": before.quantity != bid.terms.quantity, "wanted_by": before.wanted != bid.terms.wanted,
               "Height": before.words != bid.terms.words}
    if not all(changed[name] for name in said):
        raise No("invalid")
    holds, extra = said.get("Height", (True, 0))
    if not holds:
        one.extras.pop("Height", None)
    elif extra:
        one.extras["Height"] = extra
    if one.base is not None and not one.n.bids:
        one.quantity, one.n = one.base[0], replace(one.n, ask=one.base[1], bid=one.base[2])
        one.base = None
    one.n = replace(one.n, bid=max(one.n.bid, bid.terms.price))
    if said.get("quantity", (True, 0))[0] and one.quantity == before.quantity and not one.n.bids:
        one.quantity = bid.terms.quantity
        one.tiers.pop(bid.terms.quantity, None)
    if said.get("wanted_by", (True, 0))[0] and one.day == before.wanted:
        one.day = bid.terms.wanted
    one.bid_version = bid.version
    one.to("standing")
    return ["answer.confirmed", *(["answer.sealed"] if bid.sealed(now) else [])]


def choose(bid: Bid, who: Who, now: float, offer: str, quantity: int | None = None, lines: tuple[str, ...] = (),
           version: int | None = None) -> Facts:
    """The customer takes another of the offer's quantities, and lines for their extra, as long as nobody has haggled."""
    one = find(bid, who, offer, now)
    manage(bid, who)
    if one.n is None:
        raise No("not_an_offer")
    held(bid, now, one)
    base = one.base or (one.quantity, one.n.ask, one.n.bid)
    prices = {base[0]: base[1]} | one.tiers
    if (quantity is not None and quantity not in prices) or any(name not in one.extras for name in lines):
        raise No("invalid")
    if one.status == "standing" and one.n.bids:
        raise No("haggled")
    if one.status != "standing" or (version is not None and version != one.version):
        raise dead(one, version)
    pieces = quantity or base[0]
    one.quantity = pieces
    one.n = replace(one.n, ask=prices[pieces] + sum(one.extras[name] for name in lines),
                    bid=base[2] + sum(WORTH[name] for name in lines))
    one.base = None if pieces == base[0] and not lines else base
    one.to("standing")
    return ["answer.chosen"]
