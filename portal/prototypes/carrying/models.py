"""Tables: where a thread stands on each version, the jobs that carry, the questions whether a fix is one, and whose it was.

A thread stays one thread. Its own row (`thread.version_id`, `asset_id`, `shape` and the rest of the spot) always says where
it stands on the newest version it reached; `thread_place` keeps where it stood on each version, also the first. This is
the way that changes least: who may reply, reopen or wish is asked of `thread.version_id`, and is right by itself as soon as
the thread has moved; numbers and counters belong to the prototype and do not change; the newer room finds the thread as one
of its own; only the older room has to look into `thread_place` (places.py), and it is read-only as before. What stays in
the past (resolved threads) is not moved, and has no row here unless it was carried before.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Float, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, created_column, fk, moment, pk, version_column
from portal.prototypes.carrying.states import FIX, JOB, PLACE

SPOT = ("asset_id", "shape", "x", "y", "w", "h", "start_ms", "end_ms", "selector")


class _Spot:
    """The columns of a spot, as a thread has them."""

    asset_id: Mapped[str | None] = fk("prototype_asset.id", index=False, nullable=True)
    shape: Mapped[str] = mapped_column(String(8))
    x: Mapped[float | None] = mapped_column(Float(53))
    y: Mapped[float | None] = mapped_column(Float(53))
    w: Mapped[float | None] = mapped_column(Float(53))
    h: Mapped[float | None] = mapped_column(Float(53))
    start_ms: Mapped[int | None] = mapped_column(BigInteger)
    end_ms: Mapped[int | None] = mapped_column(BigInteger)
    selector: Mapped[dict[str, Any] | None] = mapped_column(Json)


class ThreadPlace(_Spot, Base):
    """Where a thread stands on a version, how it got there, and how sure that is (0 to 1).

    `off_mm` tells for a place on a model how far the nearest surface was.
    """

    __tablename__ = "thread_place"
    id: Mapped[str] = pk()
    thread_id: Mapped[str] = fk("thread.id", index=False)
    version_id: Mapped[str] = fk("prototype_version.id", index=False)
    number: Mapped[int] = mapped_column(Integer)
    status: Mapped[str] = mapped_column(String(10))
    confidence: Mapped[float | None] = mapped_column(Float(53))
    off_mm: Mapped[float | None] = mapped_column(Float(53))
    why: Mapped[str] = mapped_column(Text, default="")
    settled_by: Mapped[str | None] = fk("user_account.id", index=False, nullable=True)
    settled_at: Mapped[datetime | None] = moment()
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        PLACE.check(), UniqueConstraint("thread_id", "version_id"),
        CheckConstraint("confidence IS NULL OR (confidence >= 0 AND confidence <= 1)", name="confidence"),
        CheckConstraint("(status = 'dropped') = (why <> '')", name="why"),
        Index("ix_thread_place_version_id", "version_id", "status"),
    )


class CarryJob(Base):
    """Threads of one version to be carried to the next; once for each version that was published."""

    __tablename__ = "carry_job"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id")
    from_version_id: Mapped[str] = fk("prototype_version.id", index=False)
    to_version_id: Mapped[str] = fk("prototype_version.id", index=False)
    status: Mapped[str] = mapped_column(String(10), default="waiting")
    attempts: Mapped[int] = mapped_column(Integer, default=0)
    changed_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        JOB.check(), UniqueConstraint("to_version_id"),
        Index("ix_carry_job_waiting", "id", sqlite_where=sql("status <> 'done'"), postgresql_where=sql("status <> 'done'")),
    )


class FixCheck(_Spot, Base):
    """The one question to whoever opened a thread whether what the team calls done on a version is what was meant.

    The spot is where the thread's place is on that version, so that both can be shown.
    """

    __tablename__ = "fix_check"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id")
    thread_id: Mapped[str] = fk("thread.id", index=False)
    version_id: Mapped[str] = fk("prototype_version.id", index=False)
    asked_id: Mapped[str] = fk("user_account.id", index=False)
    said_by: Mapped[str] = fk("user_account.id", index=False)
    confidence: Mapped[float | None] = mapped_column(Float(53))
    status: Mapped[str] = mapped_column(String(10), default="asked")
    words: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = created_column()
    answered_at: Mapped[datetime | None] = moment()
    version: Mapped[int] = version_column()
    __table_args__ = (
        FIX.check(), UniqueConstraint("thread_id", "version_id"),
        CheckConstraint("(status = 'asked') = (answered_at IS NULL)", name="answered"),
        Index("ix_fix_check_asked_id", "asked_id", "status"), Index("ix_fix_check_said_by", "said_by", "status"),
    )


class FixMaker(Base):
    """Which workshop, and who of it, took care of a thread when its author was asked: it counts for that workshop's record,
    whoever takes care of the thread later.
    """

    __tablename__ = "fix_maker"
    check_id: Mapped[str] = mapped_column(Id, ForeignKey("fix_check.id"), primary_key=True)
    producer_id: Mapped[str] = fk("producer.id", index=False)
    user_id: Mapped[str] = fk("user_account.id", index=False)
    __table_args__ = (Index("ix_fix_maker_producer_id", "producer_id", "check_id"),)
