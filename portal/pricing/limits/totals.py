"""What an offer may come to, in minor units: the dearest of its quantities with every line taken that costs extra, as named;
tax that is added on top is not counted.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any


def most_of(price: int, quantity: int, tiers: Iterable[Mapping[str, int]], lines: Iterable[Mapping[str, Any]]) -> int:
    """The most that the customer can choose of an answer."""
    extras = sum(row.get("extra_minor") or 0 for row in lines)
    offered = [(price, quantity), *((one["unit_price_minor"], one["quantity"]) for one in tiers)]
    return max((each + extras) * count for each, count in offered)


def most_of_tiers(tiers: Sequence[tuple[int, int]], most: int | None) -> int | None:
    """The most of prices by total quantity, (least pieces, price) rising: each price up to where the next begins.

    None where the last price holds for any number of pieces: no limit covers that.
    """
    if most is None:
        return None
    ends = [least - 1 for least, _price in tiers[1:]] + [most]
    return max(min(end, most) * price for (_least, price), end in zip(tiers, ends, strict=True))
