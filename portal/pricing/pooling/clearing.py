"""The rule of a pool: which one price is paid, by whom, and for how many pieces. Plain numbers in, plain numbers out.

1. A tier (from `least` pieces, for `price` each) clears when those whose top price is at or above its price want at least
   `least` pieces together. Nobody is counted for a price above his own top price.
2. The price of an offer is that of its cheapest tier that clears. The price of the pool is the lowest of these. Of offers
   at the same price the one that makes more pieces is taken, then the one that has stood longer.
3. Everybody whose top price is at or above the price of the pool pays that price, whatever his top price was.
4. If the workshop makes fewer pieces than they want together, the pieces are shared out in proportion to what each wants:
   whole parts first, what is left to the largest remainders, at equal remainders to who joined earlier. Whoever would get
   no piece at all is not bound.

So one who joins never raises the price for anybody: what is wanted at each price only grows with him.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Tier:
    """From `least` pieces together each costs `price`, in minor units."""

    least: int
    price: int


@dataclass(frozen=True)
class Tiers:
    """What one workshop offers: tiers with rising quantities and falling prices, and the `most` pieces it can make."""

    key: str
    tiers: tuple[Tier, ...]
    most: int | None = None

    def price_at(self, pieces: int) -> int | None:
        """The price at a total quantity; None below the first tier."""
        return next((one.price for one in reversed(self.tiers) if one.least <= pieces), None)


@dataclass(frozen=True)
class Wish:
    """What one customer wants: so many pieces, each for `top` at most, in minor units."""

    key: str
    pieces: int
    top: int


@dataclass(frozen=True)
class Outcome:
    """Which offer gives the price, the price, and the pieces of each who gets some."""

    offer: str
    price: int
    pieces: dict[str, int]

    @property
    def units(self) -> int:
        return sum(self.pieces.values())


@dataclass(frozen=True)
class Step:
    """A lower price, and the pieces still missing for it."""

    price: int
    missing: int


def wanted(wishes: Sequence[Wish], price: int) -> int:
    """The pieces wanted at a price."""
    return sum(one.pieces for one in wishes if one.top >= price)


def cheapest(offer: Tiers, wishes: Sequence[Wish]) -> Tier | None:
    """The cheapest tier of an offer that clears; None if none does."""
    clearing = [tier for tier in offer.tiers if wanted(wishes, tier.price) >= tier.least]
    return min(clearing, key=lambda tier: tier.price) if clearing else None


def clear(offers: Sequence[Tiers], wishes: Sequence[Wish]) -> Outcome | None:
    """The outcome by the rule above; `offers` in the order they have stood, `wishes` in the order of joining."""
    best: tuple[tuple[int, int, int], Outcome] | None = None
    for at, offer in enumerate(offers):
        tier = cheapest(offer, wishes)
        if tier is None:
            continue
        found = Outcome(offer.key, tier.price, _shared(offer, [one for one in wishes if one.top >= tier.price]))
        rank = (found.price, -found.units, at)
        if best is None or rank < best[0]:
            best = rank, found
    return best[1] if best else None


def next_step(offers: Sequence[Tiers], wishes: Sequence[Wish], now: int | None) -> Step | None:
    """The lower price that lacks the fewest pieces; at equal numbers the lowest such price."""
    steps = [Step(tier.price, tier.least - wanted(wishes, tier.price)) for offer in offers for tier in offer.tiers
             if now is None or tier.price < now]
    return min(steps, key=lambda step: (step.missing, step.price)) if steps else None


def _shared(offer: Tiers, takers: Sequence[Wish]) -> dict[str, int]:
    pieces = [one.pieces for one in takers]
    given = share(pieces, offer.most) if offer.most is not None and offer.most < sum(pieces) else pieces
    return {one.key: count for one, count in zip(takers, given, strict=True) if count}


def share(wishes: Sequence[int], whole: int) -> list[int]:
    """`whole` pieces, fewer than the sum of `wishes`, in proportion to them: largest remainder, ties to the earlier."""
    total = sum(wishes)
    parts = [whole * one // total for one in wishes]
    by_remainder = sorted(range(len(wishes)), key=lambda at: (-(whole * wishes[at] % total), at))
    for at in by_remainder[:whole - sum(parts)]:
        parts[at] += 1
    return parts


def never_above(new: Tiers, old: Tiers) -> bool:
    """Whether newer tiers ask no more than the older ones did, at any quantity: asks only fall."""
    return all((asked := new.price_at(tier.least)) is not None and asked <= tier.price for tier in old.tiers)
