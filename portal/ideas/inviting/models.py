"""Who may see a board that is not for everybody: guests one by one, and segments of customers by their tags."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, created_column, fk, pk


class BoardGuest(Base):
    """A person, or a whole company, the team invited to a board."""

    __tablename__ = "board_guest"
    id: Mapped[str] = pk()
    board_id: Mapped[str] = fk("board.id", index=False)
    user_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    company_id: Mapped[str | None] = fk("company.id", nullable=True)
    invited_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        CheckConstraint("(user_id IS NULL) <> (company_id IS NULL)", name="one"),
        UniqueConstraint("board_id", "user_id"), UniqueConstraint("board_id", "company_id"),
    )


class BoardSegment(Base):
    """A tag of customers' records whose people see a board."""

    __tablename__ = "board_segment"
    board_id: Mapped[str] = mapped_column(Id, primary_key=True)
    tag: Mapped[str] = mapped_column(String(40), primary_key=True)
    __table_args__ = (Index("ix_board_segment_tag", "tag", "board_id"),)
