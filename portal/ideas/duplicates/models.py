"""Tables: the signs of titles with their counts, their slips, and pairs of ideas that may be the same."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Float, Index, Integer, String, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, created_column, fk, moment, pk

STATES = ("waiting", "merged", "linked", "distinct")


class TitleSign(Base):
    """In how many titles a sign stands; kept by whoever changes a title."""

    __tablename__ = "title_sign"
    sign: Mapped[str] = mapped_column(String(60), primary_key=True)
    count: Mapped[int] = mapped_column(Integer, default=0)


class TitleSlip(Base):
    """A sign without one of its letters, or with all of them: the way from a slip of the pen to the word that was meant."""

    __tablename__ = "title_slip"
    slip: Mapped[str] = mapped_column(String(60), primary_key=True)
    sign: Mapped[str] = mapped_column(String(60), primary_key=True)


class IdeaPair(Base):
    """Two ideas that may be the same, the older one first, and what the team said of them. A pair is there once for ever."""

    __tablename__ = "idea_pair"
    id: Mapped[str] = pk()
    older_id: Mapped[str] = fk("idea.id", index=False)
    newer_id: Mapped[str] = fk("idea.id")
    score: Mapped[float] = mapped_column(Float(53))
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    found_at: Mapped[datetime] = created_column()
    decided_by: Mapped[str | None] = fk("user_account.id", nullable=True)
    decided_at: Mapped[datetime | None] = moment()
    __table_args__ = (
        UniqueConstraint("older_id", "newer_id"),
        CheckConstraint("older_id < newer_id", name="order"),
        CheckConstraint("state IN ('waiting', 'merged', 'linked', 'distinct')", name="state"),
        CheckConstraint("(state = 'waiting') = (decided_at IS NULL)", name="decided"),
        Index("ix_idea_pair_waiting", "score", "id", sqlite_where=sql("state = 'waiting'"),
              postgresql_where=sql("state = 'waiting'")),
        Index("ix_idea_pair_older_id", "older_id"),
    )
