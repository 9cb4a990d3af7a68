"""Tables: questions about a version, what a preference is between, and one answer of each person."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Date, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, created_column, fk, moment, pk, version_column
from portal.prototypes.research.states import KINDS, SEGMENTS, SIDES, STUDY


class Study(Base):
    """A question about a version. Nothing of its answers is shown before there are `least` of them.

    `closes_on` is the last day on which it is answered.
    """

    __tablename__ = "study"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id", index=False)
    version_id: Mapped[str] = fk("prototype_version.id")
    author_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    kind: Mapped[str] = mapped_column(String(10))
    question: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(10), default="open")
    least: Mapped[int] = mapped_column(Integer, default=5)
    closes_on: Mapped[date | None] = mapped_column(Date)
    closed_at: Mapped[datetime | None] = moment()
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        STUDY.check(), CheckConstraint(f"kind IN {KINDS}", name="kind"), CheckConstraint("least >= 3", name="least"),
        CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name="closed"),
        Index("ix_study_prototype", "prototype_id", "id"),
    )


class Side(Base):
    """One of the two between which is chosen: a picture, or a version with all its pictures."""

    __tablename__ = "study_side"
    id: Mapped[str] = pk()
    study_id: Mapped[str] = fk("study.id", index=False)
    side: Mapped[str] = mapped_column(String(1))
    version_id: Mapped[str] = fk("prototype_version.id")
    asset_id: Mapped[str | None] = fk("prototype_asset.id", nullable=True)
    __table_args__ = (UniqueConstraint("study_id", "side"), CheckConstraint(f"side IN {SIDES}", name="side"))


class Answer(Base):
    """What one person answered, and whether he had ordered before; `swapped`: he was shown the second one first."""

    __tablename__ = "study_answer"
    id: Mapped[str] = pk()
    study_id: Mapped[str] = fk("study.id", index=False)
    user_id: Mapped[str] = fk("user_account.id")
    value: Mapped[int] = mapped_column(Integer)
    words: Mapped[str] = mapped_column(Text, default="")
    segment: Mapped[str] = mapped_column(String(10))
    swapped: Mapped[int] = mapped_column(Integer, default=0)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        UniqueConstraint("study_id", "user_id"), CheckConstraint(f"segment IN {SEGMENTS}", name="segment"),
        CheckConstraint("value BETWEEN 0 AND 5 AND swapped IN (0, 1)", name="value"),
    )
