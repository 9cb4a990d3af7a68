"""The model's pools: who is in, what workshops ask, and the one price found at the pool's date."""

from fractions import Fraction

from bench.bargaining.model import Award, Bid, No, Numbers, Offer, Place, Pool, Tiers, held, manage
from bench.bargaining.people import Who
from bench.bargaining.verbs import release

Facts = list[str]


def open_pool(bid: Bid, who: Who, now: float, made: str, closes: float, most: int | None = None) -> Facts:
    """The customer opens his bid to others; he has the first place."""
    manage(bid, who)
    held(bid, now)
    if bid.opens is not None:
        raise No("sealed")
    if bid.pooled:
        raise No("pooled")
    if bid.live():
        raise No("answered")
    if closes <= now or closes >= bid.terms.ends or (most is not None and most < bid.terms.quantity):
        raise No("invalid")
    bid.pool = Pool(made, closes, most, [Place(bid.customer, bid.terms.quantity, bid.terms.price)])
    return ["pool.opened"]


def seen(bid: Bid, who: Who) -> Pool:
    """The pool, to every customer, the team, and workshops the bid is open to."""
    if bid.pool is None or (who.role == "producer" and who.side not in bid.reach):
        raise No("not_found")
    return bid.pool


def still(pool: Pool, now: float) -> None:
    """The pool is open and its date not past."""
    if pool.status != "open":
        raise No(f"pool_{pool.status}")
    if pool.closes <= now:
        raise No("pool_closed")


def room(pool: Pool, units: int) -> None:
    """So many more fit in."""
    if pool.most is not None and sum(one.quantity for one in pool.inside) + units > pool.most:
        raise No("pool_full")


def own(pool: Pool, who: Who) -> Place | None:
    """The place somebody's customer has in the pool now."""
    return next((one for one in pool.inside if one.customer == who.side), None)


def join(bid: Bid, who: Who, now: float, quantity: int, top: int) -> Facts:
    """A customer takes a place."""
    pool = seen(bid, who)
    joining(who)
    still(pool, now)
    room(pool, quantity)
    if own(pool, who) is not None:
        raise No("already_in")
    pool.places.append(Place(who.side, quantity, top))
    return ["pool.joined"]


def joining(who: Who) -> None:
    """Customers who may write."""
    if who.role != "customer" or not who.writes:
        raise No("forbidden")


def change(bid: Bid, who: Who, now: float, quantity: int, top: int, version: int | None = None) -> Facts:
    """He changes his place."""
    pool = seen(bid, who)
    joining(who)
    still(pool, now)
    mine = own(pool, who)
    if mine is None:
        raise No("not_in")
    if version is not None and version != mine.version:
        raise No("stale")
    room(pool, quantity - mine.quantity)
    mine.quantity, mine.top, mine.version = quantity, top, mine.version + 1
    return ["pool.place_changed"]


def leave(bid: Bid, who: Who, now: float) -> Facts:
    """He leaves; who opened it cannot."""
    pool = seen(bid, who)
    joining(who)
    still(pool, now)
    mine = own(pool, who)
    if mine is None:
        raise No("not_in")
    if who.side == bid.customer:
        raise No("opener")
    mine.status, mine.version = "left", mine.version + 1
    return ["pool.left"]


def offer(bid: Bid, who: Who, now: float, made: str, tiers: dict[int, int], most: int | None = None) -> Facts:
    """A workshop names prices by quantity; they only fall."""
    pool = seen(bid, who)
    if who.role != "producer":
        raise No("forbidden")
    if most is not None and most < max(tiers):
        raise No("invalid")
    still(pool, now)
    mine = [one for one in pool.tiers if one.producer == who.side]
    if mine and any(at(tiers, least) is None or (at(tiers, least) or 0) > price for least, price in mine[-1].tiers.items()):
        raise No("invalid")
    if mine and mine[-1].status == "standing":
        mine[-1].status = "superseded"
    pool.tiers.append(Tiers(made, who.side, dict(tiers), most))
    return ["pool.offered"]


def at(tiers: dict[int, int], pieces: int) -> int | None:
    """What a piece costs at this total."""
    reached = [least for least in tiers if least <= pieces]
    return tiers[max(reached)] if reached else None


def take_back(bid: Bid, who: Who, now: float, tiers: str) -> Facts:
    """The workshop takes its prices back."""
    pool = seen(bid, who)
    one = next(each for each in pool.tiers if each.id == tiers)
    strange = who.role == "customer" and who.side != bid.customer and not any(
        each.customer == who.side and each.status != "left" for each in last_of(pool, who))
    if (who.role == "producer" and one.producer != who.side) or strange:
        raise No("not_found")
    if who.role != "producer":
        raise No("forbidden")
    still(pool, now)
    if one.status != "standing":
        raise No(f"offer_{one.status}")
    one.status = "withdrawn"
    return ["pool.offer_withdrawn"]


def last_of(pool: Pool, who: Who) -> list[Place]:
    """The place somebody has, else the last he had."""
    mine = [one for one in pool.places if one.customer == who.side]
    return [own(pool, who) or mine[-1]] if mine else []


def steering(bid: Bid, who: Who) -> Pool:
    """The pool, for the people of who opened it."""
    pool = seen(bid, who)
    if who.role != "customer" or who.side != bid.customer or not who.writes:
        raise No("forbidden")
    return pool


def dissolve(bid: Bid, who: Who, now: float) -> Facts:
    """Its opener ends it before its date."""
    pool = steering(bid, who)
    still(pool, now)
    pool.status = "dissolved"
    release(bid)
    return ["pool.dissolved"]


def award(bid: Bid, who: Who, now: float) -> Facts:
    """Its opener does not want to wait for the sweep."""
    pool = steering(bid, who)
    if pool.status != "open":
        raise No(f"pool_{pool.status}")
    if pool.closes > now:
        raise No("too_early")
    settle(bid, now)
    return ["answer.accepted", "bid.awarded"] if bid.status == "awarded" else []


def settle(bid: Bid, now: float) -> None:
    """The price, and everybody's order; or nobody is bound any more."""
    pool = bid.pool
    assert pool is not None
    found = price_of(pool)
    if found is None:
        pool.status = "lapsed"
        release(bid)
        return
    winner, pool.price, pieces = found
    pool.status = "awarded"
    for one in pool.standing:
        one.status = "won" if one is winner else "lost"
    for number, place in enumerate(pool.places):
        if place.status == "in":
            place.status, place.pieces = ("served", pieces[number]) if pieces.get(number) else ("passed_over", None)
            place.version += 1
    first = pool.places[0]
    if first.status == "served" and first.pieces:
        made = Offer("", winner.producer, "counter", "accepted", bid.version, quantity=first.pieces, ends=bid.terms.ends,
                     n=Numbers(max(bid.terms.price, pool.price), pool.price))
        bid.award = Award(None)
        bid.end("awarded", now)
        bid.offers.append(made)


def price_of(pool: Pool) -> tuple[Tiers, int, dict[int, int]] | None:
    """Which tiers give the price, the price, and the pieces by the place's number in the pool."""
    best = None
    for stood, tiers in enumerate(pool.standing):
        clearing = [price for least, price in tiers.tiers.items() if wanted(pool, price) >= least]
        if clearing:
            price = min(clearing)
            made = min(wanted(pool, price), tiers.most or wanted(pool, price))
            rank = (price, -made, stood)
            best = min(best, (*rank, tiers), key=lambda one: one[:3]) if best else (*rank, tiers)
    if best is None:
        return None
    price, less, _stood, tiers = best
    return tiers, price, divide({number: one.quantity for number, one in enumerate(pool.places)
                                 if one.status == "in" and one.top >= price}, -less)


def wanted(pool: Pool, price: int) -> int:
    """The pieces wanted at a price."""
    return sum(one.quantity for one in pool.inside if one.top >= price)


def divide(wishes: dict[int, int], whole: int) -> dict[int, int]:
    """`whole` pieces in proportion to what is wished: whole parts, what is left to the largest remainders, then who came first."""
    exact = {number: Fraction(whole * count, sum(wishes.values())) for number, count in wishes.items()}
    parts = {number: int(share) for number, share in exact.items()}
    for number in sorted(exact, key=lambda one: (parts[one] - exact[one], one))[:whole - sum(parts.values())]:
        parts[number] += 1
    return parts
