"""The data key of a sealed bid: made with its first answer, wrapped by the key of the house, released at the set moment.

For reading a producer his own words the key is used at any time; for everybody else `release` is the only way to it, and it
asks the clock, the bid and the wrapped moment.
"""

import secrets
from datetime import datetime

from sqlalchemy import select

from portal.core.once import insert_once
from portal.kernel import boxes, clock
from portal.kernel.db import session
from portal.kernel.errors import PortalError
from portal.kernel.keyring import LENGTH, KeyLost, KeyRing, derived, ring_here
from portal.kernel.text import _
from portal.pricing.models import Bid
from portal.pricing.sealing.models import Lock
from portal.pricing.standing import is_sealed_now


class StillSealed(PortalError):
    """Its time has not come."""


class Unreadable(PortalError):
    """The key is lost, or somebody changed the lock (503): it may come back."""

    status, code = 503, "key_missing"

    def says(self) -> str:
        return _("Sealed answers cannot be read or given just now: their key is missing on this server.")


def data_key(bid: Bid) -> bytes:
    """The key a bid's answers are sealed with; made when the first one is. Raises Unreadable."""
    lock = session().get(Lock, bid.id)
    if lock is None:
        assert bid.answers_until is not None
        name = _ring().current()[0]
        insert_once(Lock, bid_id=bid.id, sealed_with=name, opens_at=bid.answers_until, made_at=clock.now(),
                    wrapped=wrap(secrets.token_bytes(LENGTH), bid.id, bid.answers_until, name))
        lock = session().scalars(select(Lock).where(Lock.bid_id == bid.id)).one()
    return unwrapped(lock)


def release(bid: Bid, lock: Lock) -> bytes:
    """The key of a bid whose envelopes are to be opened. Raises StillSealed before the set moment, which nobody can move:
    also the moment that was wrapped with the key must have come. Raises Unreadable.
    """
    if is_sealed_now(bid) or lock.opens_at > clock.now():
        raise StillSealed()
    return unwrapped(lock)


def wrap(key: bytes, bid_id: str, opens_at: datetime, name: str) -> bytes:
    """A data key as it lies in the database."""
    return boxes.shut(_wrapping(name), _about(bid_id, opens_at), key, least=LENGTH)


def unwrapped(lock: Lock) -> bytes:
    """The data key of a lock. Raises Unreadable."""
    try:
        return boxes.opened(_wrapping(lock.sealed_with), _about(lock.bid_id, lock.opens_at), lock.wrapped)
    except (KeyLost, boxes.BoxDamaged) as wrong:
        raise Unreadable() from wrong


def _wrapping(name: str) -> bytes:
    return derived(_ring().key(name), "pricing.sealing/wrap")


def _ring() -> KeyRing:
    found = ring_here()
    if found is None:
        raise RuntimeError("this database was given no sealing keys")
    return found


def _about(bid_id: str, opens_at: datetime) -> str:
    return f"bid-lock/1 {bid_id} {opens_at.isoformat()}"
