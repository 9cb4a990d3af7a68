"""How alike two titles are, from 0 to 1.

Each sign of one title looks for its partner in the other: the same sign, the same word with a slip of the pen, or a word
made of mostly the same letters. A pair weighs as much as its word is rare among all titles, so that "table" in a house of
tables tells little and "counterweight" much. The shared weight is measured against the weight of both titles and, for less,
against the lighter one, because a short title may be the same wish as a long one. What the order of words adds is nothing.
"""

import math
from collections.abc import Callable, Sequence
from functools import lru_cache

from portal.ideas.duplicates.meaning import SLIP_FROM, signs, slips

Weigh = Callable[[str], float]
SLIPPED = 0.9
KIN = 0.5  # the share of letters from which two words are taken as kin
AGAINST_BOTH = 0.75


def weight(count: int, total: int) -> float:
    """How much a sign tells that stands in `count` of `total` titles."""
    return math.log(1 + (total + 30) / (count + 10))


@lru_cache(maxsize=50_000)
def _pieces(word: str) -> frozenset[str]:
    edged = f" {word} "
    return frozenset(edged[at:at + 3] for at in range(len(edged) - 2))


def _dice(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


@lru_cache(maxsize=200_000)
def near(one: str, other: str) -> float:
    """How alike two signs are."""
    if one == other:
        return 1.0
    if (one.startswith("#") and other.startswith("#")) or not slips(one) or not slips(other):
        return 0.0
    if not slips(one).isdisjoint(slips(other)):
        return SLIPPED if len(min(one, other, key=len).lstrip("#")) != SLIP_FROM else SLIPPED - 0.2
    if "#" in one + other:
        return 0.0
    kin = _dice(_pieces(one), _pieces(other))
    return kin if kin >= KIN else 0.0


def likeness(typed: str, title: str, weigh: Weigh = lambda _sign: 1.0) -> float:
    """How alike two titles are."""
    one, other = signs(typed), signs(title)
    if not one or not other:
        return 0.0
    shared, ours, theirs = _paired(one, other, weigh)
    if not shared:
        return 0.0
    return round(AGAINST_BOTH * 2 * shared / (ours + theirs) + (1 - AGAINST_BOTH) * shared / min(ours, theirs), 3)


def _paired(one: Sequence[str], other: Sequence[str], weigh: Weigh) -> tuple[float, float, float]:
    """The weight both share, and the weight of each; of two words that are near the commoner one tells how much."""
    weights = {sign: weigh(sign) for sign in {*one, *other}}
    same = set(one) & set(other)
    shared = ours = theirs = sum(weights[sign] for sign in same)
    left = [sign for sign in other if sign not in same]
    for sign in one:
        if sign in same:
            continue
        kin, partner = max(((near(sign, left_one), left_one) for left_one in left), default=(0.0, ""))
        if not kin:
            ours += weights[sign]
            continue
        left.remove(partner)
        common = min(weights[sign], weights[partner])
        shared, ours, theirs = shared + kin * common, ours + common, theirs + common
    return shared, ours, theirs + sum(weights[sign] for sign in left)
