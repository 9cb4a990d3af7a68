"""Numbers nobody can foresee and everybody gets again: drawn by a keyed hash, so that asking twice draws the same."""

import hashlib
import hmac
from fractions import Fraction
from weakref import WeakKeyDictionary

from sqlalchemy import Engine

from portal.kernel.db import Database, session

_KEYS: WeakKeyDictionary[Engine, bytes] = WeakKeyDictionary()


def give_key(database: Database, secret: str) -> None:
    """Gives a database the key its numbers are drawn with; called once when the application is made."""
    _KEYS[database.engine] = hmac.digest(secret.encode(), b"pricing.rules/draw", hashlib.sha256)


def share_of(*about: object) -> Fraction:
    """A number from 0 to under 1 for these words, the same each time. Raises RuntimeError where no key was given."""
    engine = session().get_bind()
    key = _KEYS.get(engine) if isinstance(engine, Engine) else None
    if key is None:
        raise RuntimeError("this database was given no key to draw with")
    return share_by(key, *about)


def share_by(key: bytes, *about: object) -> Fraction:
    """The same by a given key: HMAC-SHA-256 of the words, each with its length, of which 64 bits are used."""
    words = [str(one).encode() for one in about]
    said = b"".join(len(one).to_bytes(4) + one for one in words)
    return Fraction(int.from_bytes(hmac.digest(key, said, hashlib.sha256)[:8]), 2**64)
