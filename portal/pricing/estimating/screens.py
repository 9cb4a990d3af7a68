"""Screens: prices that ask for a second look. They accuse nobody; each says which rule, which number and which bound.

The abnormally low price has its rule in awarding/lowprice.py. The screens R018 to R058 follow the definitions of Open
Contracting's Cardinal. Numbers are whole minor units and exact fractions; no library is needed, so any page may ask them.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Tender:
    """A bid that was decided: what each producer asked last, who won, who was turned down."""

    id: str
    prices: Mapping[str, int]
    winner: str | None = None
    refused: frozenset[str] = frozenset()
    buyer: str = ""

    @property
    def gap(self) -> Fraction | None:
        """How far the second price lies above the winning one, as a share of it; None without both."""
        if self.winner is None or self.winner not in self.prices:
            return None
        won = self.prices[self.winner]
        above = [price for who, price in self.prices.items() if who != self.winner and price >= won]
        return Fraction(min(above) - won, won) if above and won else None


@dataclass(frozen=True)
class Flag:
    """One screen that struck: its sign, the tender or the producer it is about, its value and the bound it passed."""

    code: str
    about: str
    value: Fraction
    bound: Fraction | None = None


def quartile(ordered: Sequence[Fraction], part: int) -> Fraction:
    """The quartile of ordered values by straight interpolation between neighbours."""
    place = Fraction(part * (len(ordered) - 1), 4)
    at = int(place)
    after = ordered[min(at + 1, len(ordered) - 1)]
    return ordered[at] + (place - at) * (after - ordered[at])


def fences(values: Sequence[Fraction]) -> tuple[Fraction, Fraction]:
    """Tukey's fences: a value beyond is an outlier."""
    ordered = sorted(values)
    low, high = quartile(ordered, 1), quartile(ordered, 3)
    return low - (high - low) * 3 / 2, high + (high - low) * 3 / 2


def screens(tenders: Sequence[Tender], least: int = 10) -> list[Flag]:
    """All screens over these tenders; outliers are looked for only among at least `least` values."""
    return [*single(tenders), *identical(tenders), *spread(tenders, least), *refused_lowest(tenders),
            *serial_losers(tenders, least), *many_refused(tenders, least)]


def single(tenders: Sequence[Tender]) -> list[Flag]:
    """R018: only one producer answered, and he won."""
    return [Flag("R018", one.id, Fraction(1)) for one in tenders if len(one.prices) == 1 and one.winner in one.prices]


def identical(tenders: Sequence[Tender]) -> list[Flag]:
    """R028: different producers asked the same price; the value is how many."""
    most = [(one, max(Counter(one.prices.values()).values(), default=0)) for one in tenders]
    return [Flag("R028", one.id, Fraction(alike)) for one, alike in most if alike > 1]


def spread(tenders: Sequence[Tender], least: int) -> list[Flag]:
    """R024 the second price is unusually close to the winning one, R058 unusually far above it."""
    known = [(one.id, gap) for one in tenders if (gap := one.gap) is not None]
    if len(known) < least:
        return []
    low, high = fences([gap for _id, gap in known])
    return [Flag("R024" if gap < low else "R058", about, gap, low if gap < low else high)
            for about, gap in known if gap < low or gap > high]


def refused_lowest(tenders: Sequence[Tender]) -> list[Flag]:
    """R036: the lowest price was turned down and a dearer one won; the value is by how much dearer."""
    found = []
    for one in tenders:
        won = one.prices.get(one.winner or "")
        lowest = min(one.prices, key=lambda who: one.prices[who], default="")
        if won is not None and lowest in one.refused and won > one.prices[lowest] > 0:
            found.append(Flag("R036", one.id, Fraction(won - one.prices[lowest], one.prices[lowest])))
    return found


def serial_losers(tenders: Sequence[Tender], least: int) -> list[Flag]:
    """R025: a producer who answers often and wins unusually seldom; the value is the share he won."""
    asked = Counter(who for one in tenders for who in one.prices)
    won = Counter(one.winner for one in tenders if one.winner)
    shares = {who: Fraction(won[who], times) for who, times in asked.items() if times >= least}
    if not shares:
        return []
    bound = max(fences(list(shares.values()))[0], Fraction(0))
    return [Flag("R025", who, share, bound) for who, share in sorted(shares.items()) if share < bound or not share]


def many_refused(tenders: Sequence[Tender], least: int) -> list[Flag]:
    """R038: a buyer who turns down an unusual share of the answers he gets."""
    asked, refused = Counter[str](), Counter[str]()
    for one in tenders:
        asked[one.buyer] += len(one.prices)
        refused[one.buyer] += len(one.refused)
    shares = {who: Fraction(refused[who], times) for who, times in asked.items() if times >= least}
    if len(shares) < 4:
        return []
    bound = fences(list(shares.values()))[1]
    return [Flag("R038", who, share, bound) for who, share in sorted(shares.items()) if share > bound]
