"""Tables: rules and their history, the turns they took, and how much room a workshop has in which week.

None of it is shown to anybody but the producer's own people, and no fact is recorded of it: facts stand in timelines, feeds and
the log of the house. What happened to a rule is told by its versions, what it said by its turns.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Date, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, created_column, fk, moment, pk, version_column
from portal.pricing.rules.bands import Band, Bands
from portal.pricing.rules.states import RULE, TURN

KINDS = ("accept", "counter", "decline", "agree")
WHYS = ("person", "limit", "full", "soon", "lines", "changed", "no_rule", "nobody", "haggling", "overtaken", "failed", "above")
UNITS = ("pieces", "minutes")
_BANDS = ("yes_from < yes_to AND yes_to <= ask_from AND ask_from < ask_to AND yes_from > 0"
          " AND (no_from IS NULL) = (no_to IS NULL)"
          " AND (no_from IS NULL OR (0 < no_from AND no_from < no_to AND no_to <= yes_from))")


class Rule(Base):
    """What is said to bids of one family (process and material, either may be any), in a range of quantities and one currency.

    Prices are minor units. `edition` counts the changes of what it says: with the bid's id it decides what is drawn.
    `author_id` saved it last: its answers are given in his name.
    """

    __tablename__ = "rule"
    id: Mapped[str] = pk()
    producer_id: Mapped[str] = fk("producer.id")
    author_id: Mapped[str] = fk("user_account.id", index=False)
    status: Mapped[str] = mapped_column(String(10), default="off")
    version: Mapped[int] = version_column()
    edition: Mapped[int] = mapped_column(Integer, default=1)
    name: Mapped[str] = mapped_column(Text)
    process: Mapped[str | None] = mapped_column(Text)
    material: Mapped[str | None] = mapped_column(Text)
    currency: Mapped[str] = mapped_column(String(3))
    quantity_from: Mapped[int] = mapped_column(Integer)
    quantity_to: Mapped[int | None] = mapped_column(Integer)
    no_from: Mapped[int | None] = mapped_column(BigInteger)
    no_to: Mapped[int | None] = mapped_column(BigInteger)
    yes_from: Mapped[int] = mapped_column(BigInteger)
    yes_to: Mapped[int] = mapped_column(BigInteger)
    ask_from: Mapped[int] = mapped_column(BigInteger)
    ask_to: Mapped[int] = mapped_column(BigInteger)
    text: Mapped[str] = mapped_column(Text, default="")
    lines: Mapped[bool] = mapped_column(Boolean, default=False)
    lead_days: Mapped[int] = mapped_column(Integer)
    daily: Mapped[int] = mapped_column(Integer)
    delay_from: Mapped[int] = mapped_column(Integer)
    delay_to: Mapped[int] = mapped_column(Integer)
    minutes_each: Mapped[int | None] = mapped_column(Integer)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        RULE.check(),
        CheckConstraint(_BANDS, name="bands"),
        CheckConstraint("quantity_from > 0 AND (quantity_to IS NULL OR quantity_to >= quantity_from)", name="quantities"),
        CheckConstraint("daily BETWEEN 1 AND 20 AND lead_days >= 0 AND 0 < delay_from AND delay_from < delay_to",
                        name="limits"),
        CheckConstraint("minutes_each IS NULL OR minutes_each > 0", name="minutes"),
    )

    @property
    def bands(self) -> Bands:
        """The three bands of prices."""
        no = Band(self.no_from, self.no_to) if self.no_from is not None and self.no_to is not None else None
        return Bands(no, Band(self.yes_from, self.yes_to), Band(self.ask_from, self.ask_to))


class RuleVersion(Base):
    """A rule as it stood since `made_at`; never changed again."""

    __tablename__ = "rule_version"
    rule_id: Mapped[str] = mapped_column(Id, ForeignKey("rule.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    terms: Mapped[dict[str, Any]] = mapped_column(Json)
    made_by: Mapped[str] = fk("user_account.id", index=False)
    made_at: Mapped[datetime] = created_column()


class Turn(Base):
    """A time at which a rule may speak at a bid: when it came in, was changed, or was raised in a negotiation (`round`).

    `due_at` is drawn when the turn comes up, before anybody looks at prices. `yes_minor`, `no_minor` and `ask_minor` are what
    was drawn for this bid; every later turn at the same bid goes by them, whatever became of the rule.
    """

    __tablename__ = "rule_turn"
    id: Mapped[str] = pk()
    rule_id: Mapped[str] = fk("rule.id", index=False)
    producer_id: Mapped[str] = fk("producer.id", index=False)
    customer_id: Mapped[str] = fk("customer.id", index=False)
    bid_id: Mapped[str] = fk("bid.id", index=False)
    bid_version: Mapped[int] = mapped_column(Integer)
    round: Mapped[int] = mapped_column(Integer, default=0)
    status: Mapped[str] = mapped_column(String(10), default="waiting")
    version: Mapped[int] = version_column()
    rule_version: Mapped[int | None] = mapped_column(Integer)
    no_minor: Mapped[int | None] = mapped_column(BigInteger)
    yes_minor: Mapped[int | None] = mapped_column(BigInteger)
    ask_minor: Mapped[int | None] = mapped_column(BigInteger)
    kind: Mapped[str | None] = mapped_column(String(10))
    answer_id: Mapped[str | None] = fk("answer.id", nullable=True)
    why: Mapped[str | None] = mapped_column(String(10))
    due_at: Mapped[datetime] = moment(nullable=False)
    done_at: Mapped[datetime | None] = moment()
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        TURN.check(),
        CheckConstraint("(status = 'waiting') = (done_at IS NULL)", name="done"),
        CheckConstraint("(status = 'said') = (kind IS NOT NULL) AND (status = 'said') = (answer_id IS NOT NULL)", name="said"),
        CheckConstraint("(status = 'left') = (why IS NOT NULL)", name="left"),
        UniqueConstraint("bid_id", "producer_id", "bid_version", "round"),
        Index("ix_rule_turn_due", "due_at", "id", sqlite_where=sql("status = 'waiting'"),
              postgresql_where=sql("status = 'waiting'")),
        Index("ix_rule_turn_limit", "rule_id", "customer_id", "done_at"),
        Index("ix_rule_turn_producer", "producer_id", "id"),
    )


class Week(Base):
    """How much a workshop can still promise for a week (its Monday): so many pieces, or minutes of work.

    `bids_a_week` is how many bids worth a slot he expects; while room is scarce each of them raises what it takes to get it.
    `moved` is the part of `taken` of orders whose day has moved here: they may overfill a week, an award never does.
    """

    __tablename__ = "capacity_week"
    id: Mapped[str] = pk()
    producer_id: Mapped[str] = fk("producer.id", index=False)
    week: Mapped[date] = mapped_column(Date)
    unit: Mapped[str] = mapped_column(String(10))
    room: Mapped[int] = mapped_column(Integer)
    taken: Mapped[int] = mapped_column(Integer, default=0)
    moved: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    bids_a_week: Mapped[int] = mapped_column(Integer, default=0)
    version: Mapped[int] = version_column()
    __table_args__ = (
        UniqueConstraint("producer_id", "week"),
        CheckConstraint("unit IN ('pieces', 'minutes')", name="unit"),
        CheckConstraint("moved >= 0 AND taken - moved BETWEEN 0 AND room AND bids_a_week >= 0", name="never_oversold"),
    )

    @property
    def left(self) -> int:
        return max(self.room - self.taken, 0)

    @property
    def over(self) -> int:
        """How much more is promised than fits."""
        return max(self.taken - self.room, 0)


class Taking(Base):
    """The room an order has taken in a week, until it is given back; `moved_at` is when its day moved it there."""

    __tablename__ = "capacity_taking"
    order_id: Mapped[str] = mapped_column(Id, primary_key=True)
    week_id: Mapped[str] = fk("capacity_week.id")
    load: Mapped[int] = mapped_column(Integer)
    taken_at: Mapped[datetime] = created_column()
    moved_at: Mapped[datetime | None] = moment()
    given_back_at: Mapped[datetime | None] = moment()
    __table_args__ = (CheckConstraint("load > 0", name="load"),)
