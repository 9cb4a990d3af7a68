"""Tables: words that came from elsewhere, files of annotations that were tried, and papers somebody asked for."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Json, created_column, fk, pk, version_column
from portal.prototypes.interchange.states import BATCH, PAPER


class TakenOver(Base):
    """A comment that another program wrote: the annotation it was, who is named as its creator, and who brought it."""

    __tablename__ = "thread_annotation"
    id: Mapped[str] = pk()
    version_id: Mapped[str] = fk("prototype_version.id", index=False)
    thread_id: Mapped[str] = fk("thread.id")
    comment_id: Mapped[str] = fk("thread_comment.id", index=False)
    annotation_id: Mapped[str] = mapped_column(Text)
    creator: Mapped[str] = mapped_column(Text)
    imported_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (UniqueConstraint("version_id", "annotation_id"), UniqueConstraint("comment_id"))


class Batch(Base):
    """A file of annotations that waits between being tried and being taken in. `asset_id` is for what names no picture."""

    __tablename__ = "annotation_batch"
    id: Mapped[str] = pk()
    version_id: Mapped[str] = fk("prototype_version.id")
    asset_id: Mapped[str | None] = fk("prototype_asset.id", index=False, nullable=True)
    name: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(10), default="tried")
    content: Mapped[list[Any]] = mapped_column(Json)
    report: Mapped[dict[str, Any]] = mapped_column(Json)
    made_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (BATCH.check(),)


class Paper(Base):
    """A report somebody asked for, and how far the work is. The file lies in the installation's folder, for him alone."""

    __tablename__ = "prototype_paper"
    id: Mapped[str] = pk()
    version_id: Mapped[str] = fk("prototype_version.id")
    asked_by: Mapped[str] = fk("user_account.id")
    choices: Mapped[dict[str, Any]] = mapped_column(Json)
    status: Mapped[str] = mapped_column(String(10), default="waiting")
    done: Mapped[int] = mapped_column(Integer, default=0)
    total: Mapped[int] = mapped_column(Integer, default=0)
    bytes: Mapped[int | None] = mapped_column(BigInteger)
    sha256: Mapped[str | None] = mapped_column(String(64))
    created_at: Mapped[datetime] = created_column()
    changed_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        PAPER.check(), CheckConstraint("(status = 'done') = (sha256 IS NOT NULL)", name="made"),
        CheckConstraint("done >= 0 AND total >= 0", name="counters"), Index("ix_prototype_paper_status", "status", "id"),
    )
