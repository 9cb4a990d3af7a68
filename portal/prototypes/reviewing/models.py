"""Tables: the round of a version, its groups and who sits in them, votes, reminders told, approvals as they stood."""

from datetime import date, datetime

from sqlalchemy import Boolean, CheckConstraint, Date, Index, Integer, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, created_column, fk, moment, pk, version_column
from portal.prototypes.reviewing.states import GROUP, OUTCOMES, REMINDERS, ROUND


class Round(Base):
    """The groups that decide about one version: one after the other (`in_turn`) or all at once."""

    __tablename__ = "review_round"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id")
    version_id: Mapped[str] = fk("prototype_version.id", index=False)
    status: Mapped[str] = mapped_column(String(10), default="prepared")
    outcome: Mapped[str | None] = mapped_column(String(12))
    in_turn: Mapped[bool] = mapped_column(Boolean, default=True)
    opened_at: Mapped[datetime | None] = moment()
    closed_at: Mapped[datetime | None] = moment()
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        ROUND.check(), UniqueConstraint("version_id"),
        CheckConstraint(f"outcome IN {OUTCOMES}", name="outcome"),
        CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL) AND (status = 'closed') = (outcome IS NOT NULL)",
                        name="closed"),
    )


class Group(Base):
    """Some who decide together, by a day. `needed` is how many voices it takes; none: all of them."""

    __tablename__ = "review_group"
    id: Mapped[str] = pk()
    round_id: Mapped[str] = fk("review_round.id", index=False)
    position: Mapped[int] = mapped_column(Integer)
    name: Mapped[str] = mapped_column(Text)
    needed: Mapped[int | None] = mapped_column(Integer)
    due_on: Mapped[date | None] = mapped_column(Date)
    status: Mapped[str] = mapped_column(String(16), default="waiting")
    settled_at: Mapped[datetime | None] = moment()
    version: Mapped[int] = version_column()
    __table_args__ = (
        GROUP.check(), CheckConstraint("needed IS NULL OR needed > 0", name="needed"),
        CheckConstraint("(status IN ('waiting', 'open')) = (settled_at IS NULL)", name="settled"),
        Index("ix_review_group_round", "round_id", "position"),
        Index("ix_review_group_due", "due_on", sqlite_where=text("status = 'open'"), postgresql_where=text("status = 'open'")),
    )


class Seat(Base):
    """A place in a group: a person, a company, everybody of a segment, or everybody of the team."""

    __tablename__ = "review_seat"
    id: Mapped[str] = pk()
    group_id: Mapped[str] = fk("review_group.id", ondelete="CASCADE")
    user_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    company_id: Mapped[str | None] = fk("company.id", nullable=True)
    tag: Mapped[str | None] = mapped_column(String(40))
    team: Mapped[bool] = mapped_column(Boolean, default=False)
    __table_args__ = (
        CheckConstraint("(CASE WHEN user_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN company_id IS NULL THEN 0 ELSE 1 END) + "
                        "(CASE WHEN tag IS NULL THEN 0 ELSE 1 END) + (CASE WHEN team THEN 1 ELSE 0 END) = 1", name="one"),
    )


class Vote(Base):
    """A decision that has weight in a group: it was given when it was the group's turn. A company speaks with one voice."""

    __tablename__ = "review_vote"
    group_id: Mapped[str] = mapped_column(Id, primary_key=True)
    decision_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)
    voice: Mapped[str] = mapped_column(String(40))


class Reminder(Base):
    """What a group was told of its day, so that it is told once."""

    __tablename__ = "review_reminder"
    group_id: Mapped[str] = mapped_column(Id, primary_key=True)
    kind: Mapped[str] = mapped_column(String(10), primary_key=True)
    told_at: Mapped[datetime] = created_column()
    __table_args__ = (CheckConstraint(f"kind IN {REMINDERS}", name="kind"),)


class Approval(Base):
    """That a version was approved, exactly as its hash says, by its groups or (`approved_by`) by somebody of the team."""

    __tablename__ = "prototype_approval"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id")
    version_id: Mapped[str] = fk("prototype_version.id", index=False)
    content_hash: Mapped[str] = mapped_column(String(64))
    round_id: Mapped[str | None] = fk("review_round.id", index=False, nullable=True)
    approved_by: Mapped[str | None] = fk("user_account.id", nullable=True)
    created_at: Mapped[datetime] = created_column()
    ended_at: Mapped[datetime | None] = moment()
    __table_args__ = (
        Index("ix_prototype_approval_version", "version_id", "id"),
        Index("uq_prototype_approval_standing", "version_id", unique=True, sqlite_where=text("ended_at IS NULL"),
              postgresql_where=text("ended_at IS NULL")),
    )
