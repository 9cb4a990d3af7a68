"""Sent twice, done once: the first answer to a key is a row in the work's own transaction and is given again for 24 hours.

What was asked and answered may be nobody's business, such as the price in a sealed answer. So the answer lies in a box, under a
key of its own made from one outside the database, and of the question only a keyed hash is kept: nobody can try prices on it.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Integer, LargeBinary, String, bindparam, delete, func, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel import boxes, clock
from portal.kernel.db import Base, Json, created_column, run, session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.keyring import KeyLost, derived, ring_here
from portal.kernel.text import _

KEPT = timedelta(hours=24)
LONGEST = 255


class Remembered(Base):
    """The first answer to a person's key. `sealed_with` names the key `body` and `body_hash` were made with; NULL: they are
    plain, as before there were keys.
    """

    __tablename__ = "idempotency"
    who: Mapped[str] = mapped_column(String(80), primary_key=True)
    key: Mapped[str] = mapped_column(String(LONGEST), primary_key=True)
    body_hash: Mapped[str] = mapped_column(String(64))
    status: Mapped[int] = mapped_column(Integer)
    headers: Mapped[dict[str, str]] = mapped_column(Json)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    sealed_with: Mapped[str | None] = mapped_column(String(20))
    created_at: Mapped[datetime] = created_column()


@dataclass(frozen=True)
class Claim:
    """A person's key for one request; `body_hash` covers method, path and body."""

    who: str
    key: str
    body_hash: str


@dataclass(frozen=True)
class Answer:
    """What was answered first."""

    status: int
    headers: dict[str, str]
    body: bytes


_TABLE: Any = Remembered.__table__
_KNOWN = select(*_TABLE.c).where(Remembered.who == bindparam("who"), Remembered.key == bindparam("key"))
_TRY_LOCK = select(func.pg_try_advisory_xact_lock(bindparam("lock", type_=BigInteger())))
_KEEP = insert(_TABLE)


def claim(who: str, key: str, *content: bytes) -> Claim:
    """Checks a key. Raises Invalid for one that is too long or not printable ASCII."""
    if not 1 <= len(key) <= LONGEST or not key.isascii() or not key.isprintable():
        raise Invalid({"Idempotency-Key": [_("A key has 1 to 255 printable ASCII letters.")]})
    digest = hashlib.sha256()
    for part in content:
        digest.update(len(part).to_bytes(8, "big") + part)
    return Claim(who, key, digest.hexdigest())


def recall(claimed: Claim) -> Answer | None:
    """The first answer, if there is one.

    Raises Conflict while another request with this key is still running, or when its answer can no longer be read, and
    Invalid when the key was used for something else. A reading of more than 24 hours ago is forgotten.
    """
    opened = session()
    if opened.get_bind().dialect.name == "postgresql":
        # SQLite has one writer, so two requests never run at once there.
        lock = int.from_bytes(hashlib.sha256(f"{claimed.who}\n{claimed.key}".encode()).digest()[:8], "big", signed=True)
        if not run(_TRY_LOCK, lock=lock).scalar():
            raise Conflict("still_running", _("The same request is still being worked on."))
    found: Any = run(_KNOWN, who=claimed.who, key=claimed.key).first()
    if found is None:
        return None
    if found.created_at < clock.now() - KEPT:
        opened.execute(delete(Remembered).where(Remembered.who == claimed.who, Remembered.key == claimed.key))
        return None
    secret = _secret(claimed, found.sealed_with)
    if not hmac.compare_digest(found.body_hash, _hash(claimed, secret)):
        raise Invalid({"Idempotency-Key": [_("This key was already used for another request.")]}, code="key_reused")
    return Answer(found.status, found.headers, boxes.opened(secret, claimed.key, found.body) if secret else found.body)


def is_kept(who: str, key: str) -> bool:
    """Whether a first answer to this key of a person is kept."""
    return bool(key) and run(_KNOWN, who=who, key=key).first() is not None


def remember(claimed: Claim, status: int, headers: dict[str, str], body: bytes) -> None:
    """Keeps the answer in the running transaction."""
    ring = ring_here()
    name = ring.current()[0] if ring is not None else None
    secret = _secret(claimed, name)
    run(_KEEP, who=claimed.who, key=claimed.key, body_hash=_hash(claimed, secret), status=status, headers=headers,
        body=boxes.shut(secret, claimed.key, body) if secret else body, sealed_with=name, created_at=clock.now())


def _secret(claimed: Claim, name: str | None) -> bytes | None:
    """The key of this one answer. Raises Conflict where the house's key is lost: it was done, and is not done again."""
    ring = ring_here()
    if name is None or ring is None:
        return None
    try:
        return derived(ring.key(name), "idempotency", claimed.who, claimed.key)
    except KeyLost as lost:
        raise Conflict("done_before", _("This was done before; its answer can no longer be read.")) from lost


def _hash(claimed: Claim, secret: bytes | None) -> str:
    return hmac.digest(secret, claimed.body_hash.encode(), hashlib.sha256).hex() if secret else claimed.body_hash


def forget_old() -> int:
    """Removes answers older than 24 hours; returns how many."""
    gone = session().execute(delete(Remembered).where(Remembered.created_at < clock.now() - KEPT))
    return int(gone.rowcount)  # type: ignore[attr-defined]
