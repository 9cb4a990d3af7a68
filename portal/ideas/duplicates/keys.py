"""The keys by which titles that are alike are found: each sign of a title, and each two of its longer signs together.

A single word of a million titles stands in thousands of them; two words together stand in few. So the pairs find what is
alike at once, and a single word has to find only what shares no second one. Of each key only the newest titles are read.
"""

from collections.abc import Callable, Iterable
from itertools import combinations, islice

from portal.ideas.duplicates.meaning import signs, slips

PAIRED = 7  # signs of a title that are paired: the longest, which are the rarest as a rule
LONGEST_KEY = 60
OF_A_KEY = 100  # newest titles read of a key
MOST_KEYS = 72
NEIGHBOURS = 3  # words one slip away from a typed one that are looked for in its place


def _paired(found: Iterable[str]) -> list[str]:
    return sorted(sorted(set(found), key=lambda sign: (-len(sign.lstrip("#")) if sign[0] != "#" else -6, sign))[:PAIRED])


def pair(one: str, other: str) -> str:
    """The key of two signs."""
    return " ".join(sorted((one, other)))[:LONGEST_KEY]


def keys_of(title: str) -> frozenset[str]:
    """What is stored of a title."""
    found = signs(title)
    return frozenset({*(f"={one}"[:LONGEST_KEY] for one in found),
                      *(pair(one, other) for one, other in combinations(_paired(found), 2))})


def asked(title: str, counts: dict[str, int], weigh: Callable[[str], float]) -> dict[str, float]:
    """The keys to look under for a typed title, the telling ones first, each with its weight.

    A word nobody used before is looked for as those that are one slip away, and so is any other beside itself.
    """
    meant = {sign: _meanings(sign, counts) for sign in signs(title)}
    found: dict[str, float] = {}
    for one, other in combinations(_paired(meant), 2):
        for left in meant[one]:
            for right in meant[other]:
                if left != right:
                    found[pair(left, right)] = weigh(left) + weigh(right)
    for typed in meant.values():
        for one in typed:
            found[f"={one}"[:LONGEST_KEY]] = weigh(one)
    rare_first = sorted(found, key=lambda key: (-found[key], key))
    return {key: found[key] for key in islice(rare_first, MOST_KEYS)}


def _meanings(sign: str, counts: dict[str, int]) -> list[str]:
    near = sorted((one for one in counts if one != sign and not slips(one).isdisjoint(slips(sign))),
                  key=lambda one: (-counts[one], one))[:NEIGHBOURS]
    return [sign, *near] if sign in counts else near
