"""Tables of pricing: bids and their versions, whom they reach, answers and their moves, and the deal that was made."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Date, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, created_column, fk, moment, pk, version_column
from portal.kernel.money import Money
from portal.pricing.states import ANSWER, BID, LIVE

KINDS = ("accept", "counter", "question", "decline")  # and "sealed": what it says lies in an envelope, see sealing/
REASONS = ("price", "capacity", "date", "cannot_make", "quantity", "other")
BEST_FIT = 6  # as many reasons as core.producers.queries.fit can give
_LIVE_LISTED = ", ".join(f"'{state}'" for state in LIVE)
_IS_LIVE = sql(f"status IN ({_LIVE_LISTED})")


class Bid(Base):
    """What a customer wants and the price he names. `version` is the version producers answer and customers accept.

    `alias` is all that producers learn of the customer before award; it is drawn anew for each bid, so that two bids of
    one customer cannot be put together. `offers`, `questions` and `best_minor` are kept by the transactions that change
    answers. A bid that is not `demanding` names no process, material or certificate: also a workshop without a
    profile may look. `size` is length, width and height of a piece in millimetres. `tax_milli` is the rate of tax in
    thousandths of a percent, none where none is agreed.
    """

    __tablename__ = "bid"
    id: Mapped[str] = pk()
    customer_id: Mapped[str] = fk("customer.id", index=False)
    author_id: Mapped[str] = fk("user_account.id", index=False)
    alias: Mapped[str] = mapped_column(String(8))
    status: Mapped[str] = mapped_column(String(20), default="open")
    version: Mapped[int] = version_column()
    title: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text)
    requirements: Mapped[list[dict[str, Any]]] = mapped_column(Json)
    processes: Mapped[list[str]] = mapped_column(Json)
    materials: Mapped[list[str]] = mapped_column(Json)
    region: Mapped[str | None] = mapped_column(Text)
    certificates: Mapped[list[str]] = mapped_column(Json, default=list, server_default="[]")
    size: Mapped[dict[str, int] | None] = mapped_column(Json)
    demanding: Mapped[bool] = mapped_column(Boolean, default=False)
    quantity: Mapped[int] = mapped_column(Integer)
    unit_price_minor: Mapped[int] = mapped_column(BigInteger)
    currency: Mapped[str] = mapped_column(String(3))
    tax_included: Mapped[bool] = mapped_column(Boolean, default=False)
    tax_milli: Mapped[int | None] = mapped_column(Integer)
    wanted_by: Mapped[date] = mapped_column(Date)
    place: Mapped[str] = mapped_column(Text)
    delivery: Mapped[dict[str, str] | None] = mapped_column(Json)
    tiers: Mapped[list[dict[str, int]]] = mapped_column(Json, default=list, server_default="[]")
    expires_at: Mapped[datetime] = moment(nullable=False)
    answers_until: Mapped[datetime | None] = moment()
    sealed: Mapped[bool] = mapped_column(Boolean, default=False)
    audience: Mapped[str] = mapped_column(String(10), default="open")
    about_kind: Mapped[str | None] = mapped_column(String(20))
    about_id: Mapped[str | None] = mapped_column(Id, index=True)
    idea_id: Mapped[str | None] = mapped_column(Id, index=True)
    prototype_id: Mapped[str | None] = mapped_column(Id, index=True)
    offers: Mapped[int] = mapped_column(Integer, default=0)
    questions: Mapped[int] = mapped_column(Integer, default=0)
    best_minor: Mapped[int | None] = mapped_column(BigInteger)
    touched_at: Mapped[datetime] = created_column()
    ended_at: Mapped[datetime | None] = moment()
    reason: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        BID.check(),
        CheckConstraint("quantity > 0 AND unit_price_minor > 0", name="positive"),
        CheckConstraint("audience IN ('open', 'invited')", name="audience"),
        CheckConstraint("about_kind IN ('idea_revision', 'prototype_version')", name="about_kind"),
        CheckConstraint("(about_kind IS NULL) = (about_id IS NULL)", name="about_pair"),
        CheckConstraint("(status = 'open') = (ended_at IS NULL)", name="ended"),
        CheckConstraint("sealed = (answers_until IS NOT NULL)", name="sealed_opens"),
        CheckConstraint("tax_milli BETWEEN 0 AND 100000", name="tax"),
        CheckConstraint("offers >= 0 AND questions >= 0", name="counters"),
        Index("ix_bid_customer", "customer_id", "id"),
        Index("ix_bid_open", "expires_at", "id", sqlite_where=sql("status = 'open'"),
              postgresql_where=sql("status = 'open'")),
    )

    @property
    def unit_price(self) -> Money:
        return Money(self.unit_price_minor, self.currency)


class BidVersion(Base):
    """The words and numbers of one version, never changed again: producers see what became different since theirs."""

    __tablename__ = "bid_version"
    bid_id: Mapped[str] = mapped_column(Id, ForeignKey("bid.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    terms: Mapped[dict[str, Any]] = mapped_column(Json)
    made_by: Mapped[str] = fk("user_account.id", index=False)
    made_at: Mapped[datetime] = created_column()


class Reach(Base):
    """A producer a bid is open to: by invitation, or because it fits what he can do. Who has no row never sees it.

    `ends_at` is when the bid's time is over, as the bid itself says: the producer's desk is read along it.
    """

    __tablename__ = "bid_reach"
    bid_id: Mapped[str] = mapped_column(Id, ForeignKey("bid.id"), primary_key=True)
    producer_id: Mapped[str] = mapped_column(Id, ForeignKey("producer.id"), primary_key=True)
    invited: Mapped[bool] = mapped_column(Boolean, default=False)
    fit: Mapped[int] = mapped_column(Integer, default=0)
    ends_at: Mapped[datetime] = moment(nullable=False)
    __table_args__ = (
        CheckConstraint(f"fit BETWEEN 0 AND {BEST_FIT}", name="fit"),
        Index("ix_bid_reach_producer", "producer_id", "bid_id"),
        Index("ix_bid_reach_desk", "producer_id", "fit", "ends_at", "bid_id"),
    )


class Answer(Base):
    """What a producer says to a bid. `unit_price_minor` is the ask that stands, `bid_minor` the customer's number in
    this negotiation; `bid_version` is the version of the bid it was last said or confirmed for.
    """

    __tablename__ = "answer"
    id: Mapped[str] = pk()
    bid_id: Mapped[str] = fk("bid.id", index=False)
    producer_id: Mapped[str] = fk("producer.id", index=False)
    author_id: Mapped[str] = fk("user_account.id", index=False)
    kind: Mapped[str] = mapped_column(String(10))
    status: Mapped[str] = mapped_column(String(20))
    version: Mapped[int] = version_column()
    bid_version: Mapped[int] = mapped_column(Integer)
    unit_price_minor: Mapped[int | None] = mapped_column(BigInteger)
    bid_minor: Mapped[int | None] = mapped_column(BigInteger)
    currency: Mapped[str] = mapped_column(String(3))
    tax_milli: Mapped[int | None] = mapped_column(Integer)
    quantity: Mapped[int | None] = mapped_column(Integer)
    promised_on: Mapped[date | None] = mapped_column(Date)
    requirements: Mapped[list[dict[str, Any]]] = mapped_column(Json)
    tiers: Mapped[list[dict[str, int]]] = mapped_column(Json, default=list, server_default="[]")
    choice: Mapped[dict[str, Any] | None] = mapped_column(Json)
    text: Mapped[str] = mapped_column(Text, default="")
    reason: Mapped[str | None] = mapped_column(String(20))
    expires_at: Mapped[datetime | None] = moment()
    asks: Mapped[int] = mapped_column(Integer, default=0)
    bids: Mapped[int] = mapped_column(Integer, default=0)
    final_ask: Mapped[bool] = mapped_column(Boolean, default=False)
    final_bid: Mapped[bool] = mapped_column(Boolean, default=False)
    reply: Mapped[str | None] = mapped_column(Text)
    reply_public: Mapped[bool] = mapped_column(Boolean, default=False)
    replied_at: Mapped[datetime | None] = moment()
    rank: Mapped[int | None] = mapped_column(Integer)
    gap_minor: Mapped[int | None] = mapped_column(BigInteger)
    share: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        ANSWER.check(),
        CheckConstraint("kind IN ('accept', 'counter', 'question', 'decline', 'sealed')", name="kind"),
        CheckConstraint("(kind IN ('accept', 'counter')) = (unit_price_minor IS NOT NULL)", name="price"),
        CheckConstraint("(unit_price_minor IS NULL) = (expires_at IS NULL)", name="validity"),
        CheckConstraint("kind <> 'decline' OR reason IS NOT NULL", name="decline_reason"),
        CheckConstraint("asks BETWEEN 0 AND 3 AND bids BETWEEN 0 AND 3", name="rounds"),
        CheckConstraint("tax_milli BETWEEN 0 AND 100000", name="tax"),
        CheckConstraint("(status = 'replied') = (reply IS NOT NULL)", name="reply"),
        Index("uq_answer_live", "bid_id", "producer_id", unique=True, sqlite_where=_IS_LIVE,
              postgresql_where=_IS_LIVE),
        Index("uq_answer_accepted", "bid_id", "share", unique=True, sqlite_where=sql("status = 'accepted'"),
              postgresql_where=sql("status = 'accepted'")),
        Index("ix_answer_bid", "bid_id", "id"),
        Index("ix_answer_producer", "producer_id", "id"),
        Index("ix_answer_expires", "expires_at", sqlite_where=_IS_LIVE, postgresql_where=_IS_LIVE),
    )

    @property
    def is_offer(self) -> bool:
        return self.unit_price_minor is not None


class Move(Base):
    """One number in a negotiation: a customer's bid rising from below, or a producer's ask falling from above.

    `bid_version` is the version of the bid it was named for.
    """

    __tablename__ = "answer_move"
    id: Mapped[str] = pk()
    answer_id: Mapped[str] = fk("answer.id", index=False)
    bid_version: Mapped[int] = mapped_column(Integer, server_default="1")
    side: Mapped[str] = mapped_column(String(3))
    round: Mapped[int] = mapped_column(Integer)
    unit_price_minor: Mapped[int] = mapped_column(BigInteger)
    quantity: Mapped[int] = mapped_column(Integer)
    promised_on: Mapped[date] = mapped_column(Date)
    final: Mapped[bool] = mapped_column(Boolean, default=False)
    text: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime] = created_column()
    __table_args__ = (
        CheckConstraint("side IN ('bid', 'ask')", name="side"),
        CheckConstraint("round BETWEEN 0 AND 3", name="round"),
        Index("ix_answer_move_answer", "answer_id", "id"),
    )


class Deal(Base):
    """Which answer became which order, and the hash of the sheet both agreed to. The sheet itself lies with the order.

    A bid awarded whole has one, of share 0; one awarded in parts has shares from 1. See awarding/models.py.
    """

    __tablename__ = "deal"
    id: Mapped[str] = pk()
    bid_id: Mapped[str] = fk("bid.id", index=False)
    share: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    answer_id: Mapped[str] = fk("answer.id", unique=True)
    order_id: Mapped[str] = mapped_column(Id, unique=True)
    customer_id: Mapped[str] = fk("customer.id")
    producer_id: Mapped[str] = fk("producer.id")
    sha256: Mapped[str] = mapped_column(String(64))
    made_by: Mapped[str] = fk("user_account.id", index=False)
    made_at: Mapped[datetime] = created_column()
    __table_args__ = (UniqueConstraint("bid_id", "share"),)
