"""Tables around support: the votes people have on a board, hands raised on behalf of customers, and who was asked again."""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, Date, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, created_column, fk, moment, pk, version_column

SOURCES = ("mail", "phone", "visit", "fair", "other")
WHYS = ("given", "withdrawn", "decided", "switched_on", "switched_off")


class VoteAccount(Base):
    """How many votes a person has out on a board, never more than he was granted: what no race can pass stands in the CHECK."""

    __tablename__ = "vote_account"
    board_id: Mapped[str] = mapped_column(Id, primary_key=True)
    user_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)
    spent: Mapped[int] = mapped_column(Integer, default=0)
    granted: Mapped[int] = mapped_column(Integer)
    __table_args__ = (CheckConstraint("spent >= 0 AND spent <= granted", name="within"),)


class VoteHeld(Base):
    """A vote that is out: whoever deletes this row may give it back, and nobody else may a second time."""

    __tablename__ = "vote_held"
    idea_id: Mapped[str] = mapped_column(Id, primary_key=True)
    user_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)
    board_id: Mapped[str] = mapped_column(Id, index=True)


class VoteEntry(Base):
    """A line of the ledger: -1 for a vote given, +1 for one that came back. Lines are added, never changed."""

    __tablename__ = "vote_entry"
    id: Mapped[str] = pk()
    board_id: Mapped[str] = fk("board.id", index=False)
    user_id: Mapped[str] = fk("user_account.id", index=False)
    idea_id: Mapped[str] = fk("idea.id")
    amount: Mapped[int] = mapped_column(Integer)
    why: Mapped[str] = mapped_column(String(20))
    batch_id: Mapped[str | None] = mapped_column(Id, index=True)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        CheckConstraint("amount IN (-1, 1)", name="amount"),
        CheckConstraint(f"why IN ({', '.join(repr(one) for one in WHYS)})", name="why"),
        CheckConstraint("(amount = -1) = (why IN ('given', 'switched_on'))", name="sign"),
        Index("ix_vote_entry_person", "board_id", "user_id", "id"),
    )


class OnBehalf(Base):
    """A hand the team raised for a customer who said so elsewhere; his own support takes its place."""

    __tablename__ = "support_on_behalf"
    id: Mapped[str] = pk()
    idea_id: Mapped[str] = fk("idea.id", index=False)
    customer_id: Mapped[str] = fk("customer.id")
    by_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    source: Mapped[str] = mapped_column(String(10))
    note: Mapped[str] = mapped_column(Text, default="")
    url: Mapped[str] = mapped_column(Text, default="")
    revision_number: Mapped[int] = mapped_column(Integer)
    quantity: Mapped[int | None] = mapped_column(Integer)
    top_price_minor: Mapped[int | None] = mapped_column(BigInteger)
    currency: Mapped[str | None] = mapped_column(String(3))
    by_date: Mapped[date | None] = mapped_column(Date)
    created_at: Mapped[datetime] = created_column()
    changed_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        UniqueConstraint("idea_id", "customer_id"),
        CheckConstraint(f"source IN ({', '.join(repr(one) for one in SOURCES)})", name="source"),
        CheckConstraint("(top_price_minor IS NULL) = (currency IS NULL)", name="price"),
        CheckConstraint("top_price_minor IS NULL OR (top_price_minor > 0 AND quantity IS NOT NULL)", name="intent"),
        CheckConstraint("quantity IS NULL OR quantity > 0", name="quantity"),
    )


class BoardAgeing(Base):
    """After how many days a support on a board is old, so that its giver is asked whether it still holds."""

    __tablename__ = "board_ageing"
    board_id: Mapped[str] = mapped_column(Id, primary_key=True)
    days: Mapped[int] = mapped_column(Integer)
    __table_args__ = (CheckConstraint("days BETWEEN 7 AND 3650", name="days"),)


class Asked(Base):
    """When somebody was last asked whether his support of an idea still holds."""

    __tablename__ = "support_asked"
    idea_id: Mapped[str] = mapped_column(Id, primary_key=True)
    user_id: Mapped[str] = mapped_column(Id, primary_key=True)
    asked_at: Mapped[datetime] = moment(nullable=False)
