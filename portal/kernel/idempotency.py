"""Sent twice, done once: the first answer to a key is a row in the work's own transaction and is given again for 24 hours."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Integer, LargeBinary, String, delete, func, select
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel import clock
from portal.kernel.db import Base, Json, created_column, session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.text import _

KEPT = timedelta(hours=24)
LONGEST = 255


class Remembered(Base):
    """The first answer to a person's key."""

    __tablename__ = "idempotency"
    who: Mapped[str] = mapped_column(String(80), primary_key=True)
    key: Mapped[str] = mapped_column(String(LONGEST), primary_key=True)
    body_hash: Mapped[str] = mapped_column(String(64))
    status: Mapped[int] = mapped_column(Integer)
    headers: Mapped[dict[str, str]] = mapped_column(Json)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = created_column()


@dataclass(frozen=True)
class Claim:
    """A person's key for one request; `body_hash` covers method, path and body."""

    who: str
    key: str
    body_hash: str


def claim(who: str, key: str, *content: bytes) -> Claim:
    """Checks a key. Raises Invalid for one that is too long or not printable ASCII."""
    if not 1 <= len(key) <= LONGEST or not key.isascii() or not key.isprintable():
        raise Invalid({"Idempotency-Key": [_("A key has 1 to 255 printable ASCII letters.")]})
    digest = hashlib.sha256()
    for part in content:
        digest.update(len(part).to_bytes(8, "big") + part)
    return Claim(who, key, digest.hexdigest())


def recall(claimed: Claim) -> Remembered | None:
    """The first answer, if there is one.

    Raises Conflict while another request with this key is still running, and Invalid when the key was used for
    something else. A reading of more than 24 hours ago is forgotten.
    """
    opened = session()
    if opened.get_bind().dialect.name == "postgresql":
        # SQLite has one writer, so two requests never run at once there.
        lock = int.from_bytes(hashlib.sha256(f"{claimed.who}\n{claimed.key}".encode()).digest()[:8], "big", signed=True)
        if not opened.scalar(select(func.pg_try_advisory_xact_lock(lock))):
            raise Conflict("still_running", _("The same request is still being worked on."))
    found = opened.get(Remembered, (claimed.who, claimed.key))
    if found is None:
        return None
    if found.created_at < clock.now() - KEPT:
        opened.delete(found)
        opened.flush()
        return None
    if found.body_hash != claimed.body_hash:
        raise Invalid({"Idempotency-Key": [_("This key was already used for another request.")]}, code="key_reused")
    return found


def remember(claimed: Claim, status: int, headers: dict[str, str], body: bytes) -> None:
    """Keeps the answer in the running transaction."""
    session().add(Remembered(who=claimed.who, key=claimed.key, body_hash=claimed.body_hash, status=status,
                             headers=headers, body=body))


def forget_old() -> int:
    """Removes answers older than 24 hours; returns how many."""
    gone = session().execute(delete(Remembered).where(Remembered.created_at < clock.now() - KEPT))
    return int(gone.rowcount)  # type: ignore[attr-defined]
