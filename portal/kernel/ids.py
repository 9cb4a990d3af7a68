"""Ids: 63 bits, ordered by time, written as 13 letters of Crockford's base 32.

41 bits of milliseconds since 2020 and 22 bits that start at random and rise within a millisecond: a new row lands at the
end of its index, nobody can count our rows, and an id is known before the database is asked. Ids are names, not secrets.
"""

import re
import secrets
import threading
import time

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
PATTERN = re.compile(r"[0-9a-hjkmnp-tv-z]{13}")
_EPOCH_MS = 1_577_836_800_000
_PAIRS = [high + low for high in ALPHABET for low in ALPHABET]
_TO_PYTHON = str.maketrans(ALPHABET, "0123456789abcdefghijklmnopqrstuv")  # the digits int() knows
_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """A fresh id, larger than every id this process gave before."""
    global _last
    with _lock:
        fresh = (time.time_ns() // 1_000_000 - _EPOCH_MS) << 22 | secrets.randbits(21)
        _last = max(fresh, _last + 1 + secrets.randbelow(64))
        return encode(_last)


def encode(number: int) -> str:
    """The 13 letters of a non-negative 63-bit number."""
    pairs = _PAIRS  # written out: every row of every list passes here
    return (ALPHABET[number >> 60 & 31] + pairs[number >> 50 & 1023] + pairs[number >> 40 & 1023]
            + pairs[number >> 30 & 1023] + pairs[number >> 20 & 1023] + pairs[number >> 10 & 1023] + pairs[number & 1023])


def age(text: str) -> float:
    """How many seconds ago an id was made. Raises ValueError for what is none."""
    return time.time() - ((decode(text) >> 22) + _EPOCH_MS) / 1000


def decode(text: str) -> int:
    """The number behind 13 letters. Raises ValueError for anything else, also for more than 63 bits."""
    if not PATTERN.fullmatch(text):
        raise ValueError(f"not an id: {text[:20]!r}")
    number = int(text.translate(_TO_PYTHON), 32)
    if number >= 1 << 63:
        raise ValueError(f"not an id: {text!r}")
    return number


def is_id(text: object) -> bool:
    """Whether `text` is the written form of an id."""
    if not isinstance(text, str):
        return False
    try:
        decode(text)
    except ValueError:
        return False
    return True
