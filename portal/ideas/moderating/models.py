"""What waits for the moderators, who reported what, and where a person stands with them."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from portal.ideas.moderating.states import CASE
from portal.kernel.db import Base, Id, created_column, fk, moment, pk, version_column


class Case(Base):
    """One thing the moderators look at: held before anybody saw it, or reported afterwards. A held comment lives here alone.

    `open_key` names the thing while the case waits: a thing has one open case at most. `was` is the status of an idea before it
    was taken out.
    """

    __tablename__ = "moderation_case"
    id: Mapped[str] = pk()
    kind: Mapped[str] = mapped_column(String(10))
    cause: Mapped[str] = mapped_column(String(10))
    idea_id: Mapped[str] = mapped_column(Id)
    comment_id: Mapped[str | None] = mapped_column(Id, index=True)
    parent_id: Mapped[str | None] = mapped_column(Id)
    author_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    text: Mapped[str] = mapped_column(Text, default="")
    status: Mapped[str] = mapped_column(String(10), default="waiting")
    open_key: Mapped[str | None] = mapped_column(String(40), unique=True)
    report_count: Mapped[int] = mapped_column(Integer, default=0)
    reason: Mapped[str | None] = mapped_column(String(20))
    words: Mapped[str] = mapped_column(Text, default="")
    was: Mapped[str | None] = mapped_column(String(20))
    decided_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    decided_at: Mapped[datetime | None] = moment()
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        CASE.check(),
        CheckConstraint("kind IN ('idea', 'comment')", name="kind"),
        CheckConstraint("cause IN ('held', 'reported')", name="cause"),
        CheckConstraint("(status = 'waiting') = (open_key IS NOT NULL)", name="open"),
        CheckConstraint("(status = 'waiting') = (decided_at IS NULL)", name="decided"),
        CheckConstraint("status <> 'removed' OR reason IS NOT NULL", name="reason"),
        CheckConstraint("cause = 'held' OR report_count > 0", name="reports"),
        Index("ix_moderation_case_idea", "idea_id", "status"),
        Index("ix_moderation_case_waiting", "id", sqlite_where=sql("status = 'waiting'"),
              postgresql_where=sql("status = 'waiting'")),
    )


class Report(Base):
    """What somebody says is wrong with an idea or a comment; once for each person and thing."""

    __tablename__ = "moderation_report"
    id: Mapped[str] = pk()
    case_id: Mapped[str] = fk("moderation_case.id")
    target_id: Mapped[str] = mapped_column(Id)
    reporter_id: Mapped[str] = fk("user_account.id")
    reason: Mapped[str] = mapped_column(String(20))
    words: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (UniqueConstraint("target_id", "reporter_id"),)


class Standing(Base):
    """Where a person stands: a trust the team set (else it is reckoned), and until when he may not write, and why."""

    __tablename__ = "idea_standing"
    id: Mapped[str] = pk()
    user_id: Mapped[str] = fk("user_account.id", unique=True)
    trust: Mapped[str | None] = mapped_column(String(10))
    stopped_until: Mapped[datetime | None] = moment()
    stopped_reason: Mapped[str] = mapped_column(Text, default="")
    set_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    changed_at: Mapped[datetime] = created_column()
    __table_args__ = (
        CheckConstraint("trust IS NULL OR trust IN ('new', 'known', 'trusted', 'kept_down')", name="trust"),
    )
