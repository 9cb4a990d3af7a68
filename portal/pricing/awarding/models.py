"""Tables of awarding: the one award of a bid with its parts, criteria, least quantities, reasons, the operator's rules."""

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, created_column, fk, moment

MOST_WEIGHT = 100
MOST_COOLING = 60


class Award(Base):
    """That a bid was awarded: its key is the bid's, so there is one, ever. `pieces` is the most that may be ordered by it.

    Until `cooling_until` the customer may step back; that is written here once and the bid stays awarded, as history.
    """

    __tablename__ = "award"
    bid_id: Mapped[str] = mapped_column(Id, ForeignKey("bid.id"), primary_key=True)
    pieces: Mapped[int] = mapped_column(Integer)
    made_by: Mapped[str] = fk("user_account.id", index=False)
    made_at: Mapped[datetime] = created_column()
    cooling_until: Mapped[datetime | None] = moment()
    taken_back_at: Mapped[datetime | None] = moment()
    taken_back_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    reason: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        UniqueConstraint("bid_id", "pieces"),
        CheckConstraint("pieces > 0", name="pieces"),
        CheckConstraint("(taken_back_at IS NULL) = (taken_back_by IS NULL)", name="taken_back"),
        CheckConstraint("taken_back_at IS NULL OR (cooling_until IS NOT NULL AND taken_back_at < cooling_until)",
                        name="in_time"),
    )


class AwardPart(Base):
    """The pieces one answer got: those from `begins` to `ends` of the award's `pieces`.

    A part begins with the first piece or where another part ends, and no two begin at the same: so parts never overlap,
    and their sum is at most the award's pieces, whatever anybody writes. The references and UNIQUE rules say so.
    """

    __tablename__ = "award_part"
    bid_id: Mapped[str] = mapped_column(Id, primary_key=True)
    share: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    answer_id: Mapped[str] = fk("answer.id", unique=True)
    begins: Mapped[int] = mapped_column(Integer)
    ends: Mapped[int] = mapped_column(Integer)
    follows: Mapped[int | None] = mapped_column(Integer)
    pieces: Mapped[int] = mapped_column(Integer)
    __table_args__ = (
        ForeignKeyConstraint(["bid_id", "pieces"], ["award.bid_id", "award.pieces"]),
        ForeignKeyConstraint(["bid_id", "follows"], ["award_part.bid_id", "award_part.ends"]),
        UniqueConstraint("bid_id", "begins"),
        UniqueConstraint("bid_id", "ends"),
        CheckConstraint("begins >= 0 AND ends > begins AND ends <= pieces", name="inside"),
        CheckConstraint("(begins = 0) = (follows IS NULL) AND (follows IS NULL OR follows = begins)", name="follows"),
    )

    @property
    def quantity(self) -> int:
        return self.ends - self.begins


class AwardCriteria(Base):
    """How the customer weighs answers to one version of his bid, and whether it may go to several producers.

    Weights are whole numbers; their sum is what a full score is measured by. A later version begins with these.
    """

    __tablename__ = "award_criteria"
    bid_id: Mapped[str] = mapped_column(Id, ForeignKey("bid.id"), primary_key=True)
    bid_version: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    price: Mapped[int] = mapped_column(Integer)
    date: Mapped[int] = mapped_column(Integer)
    requirements: Mapped[int] = mapped_column(Integer)
    record: Mapped[int] = mapped_column(Integer)
    parts: Mapped[bool] = mapped_column(Boolean, default=False)
    set_by: Mapped[str] = fk("user_account.id", index=False)
    set_at: Mapped[datetime] = created_column()
    __table_args__ = (
        CheckConstraint(" AND ".join(f"{one} BETWEEN 0 AND {MOST_WEIGHT}" for one in
                                     ("price", "date", "requirements", "record")), name="weights"),
        CheckConstraint("price + date + requirements + record > 0", name="some_weight"),
    )


class PartOffer(Base):
    """The least number of pieces a producer would make of a bid at his price; it holds for his newer answers too."""

    __tablename__ = "part_offer"
    bid_id: Mapped[str] = mapped_column(Id, ForeignKey("bid.id"), primary_key=True)
    producer_id: Mapped[str] = mapped_column(Id, ForeignKey("producer.id"), primary_key=True)
    least: Mapped[int] = mapped_column(Integer)
    set_at: Mapped[datetime] = created_column()
    __table_args__ = (CheckConstraint("least > 0", name="least"),)


class PriceReason(Base):
    """The customer's question how a price is possible, and what the producer says to it."""

    __tablename__ = "price_reason"
    answer_id: Mapped[str] = mapped_column(Id, ForeignKey("answer.id"), primary_key=True)
    asked_by: Mapped[str] = fk("user_account.id", index=False)
    asked_at: Mapped[datetime] = created_column()
    words: Mapped[str | None] = mapped_column(Text)
    said_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    said_at: Mapped[datetime | None] = moment()
    __table_args__ = (CheckConstraint("(words IS NULL) = (said_at IS NULL)", name="said"),)


class AwardRule(Base):
    """What the operator asks of awards in one currency: above which sum one shows again who one is; days to step back."""

    __tablename__ = "award_rule"
    currency: Mapped[str] = mapped_column(String(3), primary_key=True)
    proof_above_minor: Mapped[int | None] = mapped_column(BigInteger)
    cooling_days: Mapped[int] = mapped_column(Integer, default=0)
    set_by: Mapped[str] = fk("user_account.id", index=False)
    set_at: Mapped[datetime] = created_column()
    __table_args__ = (
        CheckConstraint("proof_above_minor IS NULL OR proof_above_minor >= 0", name="proof_above"),
        CheckConstraint(f"cooling_days BETWEEN 0 AND {MOST_COOLING}", name="cooling"),
    )
