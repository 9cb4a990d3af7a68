"""A rate of tax as it is written and as it is kept: an integer of thousandths of a percent (19 % is 19000)."""

import re

LARGEST = 100_000
SAME = -1  # in the place of a rate: the one that the bid names, whichever it is
_TEXT = re.compile(r"(0|[1-9]\d{0,2})(?:\.(\d{1,3}))?", re.ASCII)


def parse(text: str) -> int:
    """Reads "19", "7.7" or "8.875". Raises ValueError for anything else, and above 100."""
    found = _TEXT.fullmatch(text)
    rate = int(found[1]) * 1000 + int((found[2] or "").ljust(3, "0")) if found else LARGEST + 1
    if rate > LARGEST:
        raise ValueError(f"not a rate of tax: {text[:20]!r}")
    return rate


def text_of(rate: int) -> str:
    """The shortest way to write a rate: "19", "7.7"."""
    whole, rest = divmod(rate, 1000)
    return f"{whole}.{rest:03d}".rstrip("0") if rest else str(whole)
