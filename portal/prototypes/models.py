"""Tables: prototypes, who is invited, the ideas behind them, versions and their assets, threads with comments, decisions."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Float, Index, Integer, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.kernel.db import Base, Id, Json, created_column, fk, moment, pk, version_column
from portal.prototypes.states import (
    ASSETS,
    COMMENT,
    LABELS,
    PROTOTYPE,
    REASONS,
    SHAPES,
    THREAD,
    VERDICTS,
    VERSION,
    VISIBILITIES,
)


def _one_of(column: str, words: tuple[str, ...]) -> CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


# Every shape with the columns it needs: a box on a picture, milliseconds for a time, a selector for all but the whole.
SPOT = (
    f"shape IN {SHAPES} AND (shape = 'whole') = (selector IS NULL) AND (shape = 'whole' OR asset_id IS NOT NULL) "
    "AND (shape NOT IN ('whole', 'surface') OR x IS NULL) "
    "AND ((x IS NULL AND y IS NULL AND w IS NULL AND h IS NULL AND shape IN ('whole', 'surface', 'time')) OR "
    "(x >= 0 AND y >= 0 AND w >= 0 AND h >= 0 AND x + w <= 1.000001 AND y + h <= 1.000001)) "
    "AND (shape = 'time') = (start_ms IS NOT NULL) AND (start_ms IS NULL OR start_ms >= 0) "
    "AND (end_ms IS NULL OR end_ms > start_ms)"
)


class Prototype(Base):
    """Something we show. Its counters and its cover are kept by the transaction that changes them; the plain ones count
    only what everybody may see.
    """

    __tablename__ = "prototype"
    id: Mapped[str] = pk()
    owner_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    title: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text, default="")
    visibility: Mapped[str] = mapped_column(String(10), default="customers")
    status: Mapped[str] = mapped_column(String(12), default="draft")
    version_count: Mapped[int] = mapped_column(Integer, default=0)
    current_number: Mapped[int | None] = mapped_column(Integer)
    cover_file_id: Mapped[str | None] = mapped_column(Id)
    thread_count: Mapped[int] = mapped_column(Integer, default=0)
    open_count: Mapped[int] = mapped_column(Integer, default=0)
    internal_count: Mapped[int] = mapped_column(Integer, default=0)
    decision_count: Mapped[int] = mapped_column(Integer, default=0)
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        PROTOTYPE.check(), _one_of("visibility", VISIBILITIES),
        CheckConstraint("open_count >= 0 AND open_count <= thread_count", name="counters"),
        CheckConstraint("status IN ('draft', 'archived') OR current_number IS NOT NULL", name="shown"),
        Index("ix_prototype_status_id", "status", "id"),
    )


class Guest(Base):
    """A person or a company invited to a prototype."""

    __tablename__ = "prototype_guest"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id", index=False)
    user_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    company_id: Mapped[str | None] = fk("company.id", nullable=True)
    invited_by: Mapped[str | None] = fk("user_account.id", index=False, nullable=True)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        UniqueConstraint("prototype_id", "user_id"), UniqueConstraint("prototype_id", "company_id"),
        CheckConstraint("(user_id IS NULL) <> (company_id IS NULL)", name="one"),
    )


class IdeaLink(Base):
    """An idea that a prototype answers."""

    __tablename__ = "prototype_idea"
    prototype_id: Mapped[str] = mapped_column(Id, primary_key=True)
    idea_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)
    created_at: Mapped[datetime] = created_column()


class Version(Base):
    """One state of the prototype. From the moment it is shown it never changes; `content_hash` is over all that is seen."""

    __tablename__ = "prototype_version"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id", index=False)
    number: Mapped[int] = mapped_column(Integer)
    note: Mapped[str] = mapped_column(Text, default="")
    status: Mapped[str] = mapped_column(String(12), default="draft")
    content_hash: Mapped[str | None] = mapped_column(String(64))
    published_at: Mapped[datetime | None] = moment()
    thread_count: Mapped[int] = mapped_column(Integer, default=0)
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    prototype: Mapped[Prototype] = relationship(lazy="raise")
    __table_args__ = (
        VERSION.check(), UniqueConstraint("prototype_id", "number"),
        CheckConstraint("(status = 'draft') = (content_hash IS NULL) AND (status = 'draft') = (published_at IS NULL)",
                        name="hash"),
        Index("uq_prototype_version_current", "prototype_id", unique=True, sqlite_where=text("status = 'current'"),
              postgresql_where=text("status = 'current'")),
    )


class Asset(Base):
    """A picture, a 3D model or a video of a version, at its place in the film strip.

    A page of a document is a picture with its `page`; `mm_per_pixel` is the scale of a picture where it is known.
    """

    __tablename__ = "prototype_asset"
    id: Mapped[str] = pk()
    version_id: Mapped[str] = fk("prototype_version.id")
    file_id: Mapped[str] = fk("stored_file.id")
    kind: Mapped[str] = mapped_column(String(10))
    title: Mapped[str] = mapped_column(Text, default="")
    position: Mapped[int] = mapped_column(Integer)
    sha256: Mapped[str] = mapped_column(String(64))
    width: Mapped[int | None] = mapped_column(Integer)
    height: Mapped[int | None] = mapped_column(Integer)
    page: Mapped[int | None] = mapped_column(Integer)
    duration_ms: Mapped[int | None] = mapped_column(BigInteger)
    fps: Mapped[float | None] = mapped_column(Float(53))
    mm_per_pixel: Mapped[float | None] = mapped_column(Float(53))
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        CheckConstraint(f"kind IN {ASSETS} AND (page IS NULL OR (page > 0 AND kind = 'image')) AND (duration_ms IS NULL OR "
                        "kind = 'video') AND (mm_per_pixel IS NULL OR (mm_per_pixel > 0 AND kind = 'image'))", name="kind"),
        UniqueConstraint("version_id", "sha256"),
    )


class Thread(Base):
    """What is said about one spot. Public and internal threads are numbered apart, so that nobody can count the hidden.

    On pictures x, y, w, h are the spot or the box around it, in fractions; a `surface` of a model has its place in the
    selector alone; a `time` of a video has its milliseconds and perhaps a spot in the frame.
    """

    __tablename__ = "thread"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id", index=False)
    version_id: Mapped[str] = fk("prototype_version.id", index=False)
    asset_id: Mapped[str | None] = fk("prototype_asset.id", index=False, nullable=True)
    internal: Mapped[bool] = mapped_column(Boolean, default=False)
    number: Mapped[int] = mapped_column(Integer)
    author_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    label: Mapped[str] = mapped_column(String(10), default="feedback")
    status: Mapped[str] = mapped_column(String(10), default="open")
    shape: Mapped[str] = mapped_column(String(8))
    x: Mapped[float | None] = mapped_column(Float(53))
    y: Mapped[float | None] = mapped_column(Float(53))
    w: Mapped[float | None] = mapped_column(Float(53))
    h: Mapped[float | None] = mapped_column(Float(53))
    start_ms: Mapped[int | None] = mapped_column(BigInteger)
    end_ms: Mapped[int | None] = mapped_column(BigInteger)
    selector: Mapped[dict[str, Any] | None] = mapped_column(Json)
    comment_count: Mapped[int] = mapped_column(Integer, default=0)
    reason: Mapped[str | None] = mapped_column(String(10))
    resolved_by: Mapped[str | None] = fk("user_account.id", index=False, nullable=True)
    resolved_at: Mapped[datetime | None] = moment()
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        THREAD.check(), _one_of("label", LABELS), _one_of("reason", REASONS),
        CheckConstraint("(status = 'resolved') = (resolved_at IS NOT NULL) AND (status = 'resolved') = (reason IS NOT NULL)",
                        name="resolved"),
        CheckConstraint(SPOT, name="spot"),
        UniqueConstraint("prototype_id", "internal", "number"),
        Index("ix_thread_version_id", "version_id", "internal", "id"),
    )


class Comment(Base):
    """Something said in a thread; the first one opened it. A removed one leaves its trace without its words."""

    __tablename__ = "thread_comment"
    id: Mapped[str] = pk()
    thread_id: Mapped[str] = fk("thread.id", index=False)
    author_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    status: Mapped[str] = mapped_column(String(10), default="posted")
    text: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = created_column()
    edited_at: Mapped[datetime | None] = moment()
    removed_at: Mapped[datetime | None] = moment()
    removed_by_team: Mapped[bool] = mapped_column(Boolean, default=False)
    version: Mapped[int] = version_column()
    __table_args__ = (COMMENT.check(), CheckConstraint("(status = 'removed') = (removed_at IS NOT NULL)", name="removed"),
                      Index("ix_thread_comment_thread_id", "thread_id", "id"))


class CommentText(Base):
    """What a comment said before it was edited or removed."""

    __tablename__ = "thread_comment_text"
    id: Mapped[str] = pk()
    comment_id: Mapped[str] = fk("thread_comment.id")
    text: Mapped[str] = mapped_column(Text)
    replaced_at: Mapped[datetime] = created_column()


class PriceWish(Base):
    """What somebody would pay with the change a thread asks for, instead of what he would pay without it."""

    __tablename__ = "price_wish"
    id: Mapped[str] = pk()
    thread_id: Mapped[str] = fk("thread.id", index=False)
    user_id: Mapped[str] = fk("user_account.id")
    would_pay_minor: Mapped[int] = mapped_column(BigInteger)
    instead_of_minor: Mapped[int] = mapped_column(BigInteger)
    currency: Mapped[str] = mapped_column(String(3))
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (UniqueConstraint("thread_id", "user_id"),
                      CheckConstraint("would_pay_minor > 0 AND instead_of_minor > 0", name="amounts"))


class Decision(Base):
    """What somebody decided about exactly what he saw. A later one of his on the same version takes its place."""

    __tablename__ = "prototype_decision"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id")
    version_id: Mapped[str] = fk("prototype_version.id", index=False)
    user_id: Mapped[str] = fk("user_account.id")
    verdict: Mapped[str] = mapped_column(String(24))
    note: Mapped[str] = mapped_column(Text, default="")
    content_hash: Mapped[str] = mapped_column(String(64))
    standing: Mapped[bool] = mapped_column(Boolean, default=True)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        _one_of("verdict", VERDICTS),
        Index("uq_prototype_decision_standing", "version_id", "user_id", unique=True, sqlite_where=text("standing"),
              postgresql_where=text("standing")),
    )
