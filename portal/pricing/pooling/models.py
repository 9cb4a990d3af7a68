"""Tables of pools: the pool a bid was opened as, the places customers take, the tiers workshops offer, who was reminded."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, created_column, fk, moment, pk, version_column
from portal.pricing.pooling.states import OFFER, PLACE, POOL

NEEDS = ("idea", "prototype_version", "bid")
_OPEN, _IN, _STANDING = sql("status = 'open'"), sql("status = 'in'"), sql("status = 'standing'")
_WON = sql("status = 'won'")


class Pool(Base):
    """A bid opened to other customers until `closes_at`, for the need named by `need_kind` and `need_id`.

    `units` and `people` are what is in now; `price_minor` is the price that would clear now, `next_minor` the nearest lower
    one with `next_missing` pieces still needed for it. All are kept by the transactions that change places and tiers.
    """

    __tablename__ = "pool"
    id: Mapped[str] = pk()
    bid_id: Mapped[str] = fk("bid.id")
    customer_id: Mapped[str] = fk("customer.id")
    author_id: Mapped[str] = fk("user_account.id", index=False)
    need_kind: Mapped[str] = mapped_column(String(20))
    need_id: Mapped[str] = mapped_column(Id)
    name: Mapped[str] = mapped_column(Text)
    currency: Mapped[str] = mapped_column(String(3))
    status: Mapped[str] = mapped_column(String(10), default="open")
    version: Mapped[int] = version_column()
    closes_at: Mapped[datetime] = moment(nullable=False)
    most: Mapped[int | None] = mapped_column(Integer)
    units: Mapped[int] = mapped_column(Integer, default=0)
    people: Mapped[int] = mapped_column(Integer, default=0)
    price_minor: Mapped[int | None] = mapped_column(BigInteger)
    next_minor: Mapped[int | None] = mapped_column(BigInteger)
    next_missing: Mapped[int | None] = mapped_column(Integer)
    created_at: Mapped[datetime] = created_column()
    ended_at: Mapped[datetime | None] = moment()
    __table_args__ = (
        POOL.check(),
        CheckConstraint("need_kind IN ('idea', 'prototype_version', 'bid')", name="need_kind"),
        CheckConstraint("(status = 'open') = (ended_at IS NULL)", name="ended"),
        CheckConstraint("units >= 0 AND people >= 0 AND (most IS NULL OR units <= most)", name="counters"),
        CheckConstraint("(next_minor IS NULL) = (next_missing IS NULL)", name="next"),
        UniqueConstraint("id", "need_kind", "need_id", name="uq_pool_need"),
        Index("uq_pool_open", "bid_id", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_pool_closing", "closes_at", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
    )


class PoolPlace(Base):
    """What one customer is in the pool with. While it is `in`, he is bound: for one need in one pool only, which the
    database knows from the need repeated here; that it is the pool's own need stands in the foreign key.
    """

    __tablename__ = "pool_place"
    id: Mapped[str] = pk()
    pool_id: Mapped[str] = mapped_column(Id)
    need_kind: Mapped[str] = mapped_column(String(20))
    need_id: Mapped[str] = mapped_column(Id)
    customer_id: Mapped[str] = fk("customer.id")
    author_id: Mapped[str] = fk("user_account.id", index=False)
    alias: Mapped[str] = mapped_column(String(8))
    quantity: Mapped[int] = mapped_column(Integer)
    top_minor: Mapped[int] = mapped_column(BigInteger)
    deliver_to: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(12), default="in")
    version: Mapped[int] = version_column()
    pieces: Mapped[int | None] = mapped_column(Integer)
    order_id: Mapped[str | None] = mapped_column(Id, unique=True)
    joined_at: Mapped[datetime] = created_column()
    ended_at: Mapped[datetime | None] = moment()
    __table_args__ = (
        PLACE.check(),
        ForeignKeyConstraint(["pool_id", "need_kind", "need_id"], ["pool.id", "pool.need_kind", "pool.need_id"],
                             name="fk_pool_place_need"),
        CheckConstraint("quantity > 0 AND top_minor > 0", name="positive"),
        CheckConstraint("(status = 'in') = (ended_at IS NULL)", name="ended"),
        CheckConstraint("(status = 'served') = (order_id IS NOT NULL)", name="served"),
        CheckConstraint("(order_id IS NULL) = (pieces IS NULL)", name="pieces"),
        Index("uq_pool_place_bound", "customer_id", "need_kind", "need_id", unique=True, sqlite_where=_IN,
              postgresql_where=_IN),
        Index("ix_pool_place_pool", "pool_id", "id"),
    )


class PoolOffer(Base):
    """What a workshop asks per piece, by the total quantity: tiers with rising quantities and falling prices.

    `tiers` is [{"least": 10, "minor": 4000}, ...]; `most` is all that the workshop can make.
    """

    __tablename__ = "pool_offer"
    id: Mapped[str] = pk()
    pool_id: Mapped[str] = fk("pool.id", index=False)
    producer_id: Mapped[str] = fk("producer.id")
    author_id: Mapped[str] = fk("user_account.id", index=False)
    status: Mapped[str] = mapped_column(String(10), default="standing")
    version: Mapped[int] = version_column()
    tiers: Mapped[list[dict[str, Any]]] = mapped_column(Json)
    most: Mapped[int | None] = mapped_column(Integer)
    promised_on: Mapped[date] = mapped_column(Date)
    text: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        OFFER.check(),
        CheckConstraint("most IS NULL OR most > 0", name="most"),
        Index("uq_pool_offer_standing", "pool_id", "producer_id", unique=True, sqlite_where=_STANDING,
              postgresql_where=_STANDING),
        Index("uq_pool_offer_won", "pool_id", unique=True, sqlite_where=_WON, postgresql_where=_WON),
        Index("ix_pool_offer_pool", "pool_id", "id"),
    )


class PoolReminder(Base):
    """That a pool's date was told to be near: who writes the row tells it, so that it is told once."""

    __tablename__ = "pool_reminder"
    pool_id: Mapped[str] = mapped_column(Id, ForeignKey("pool.id"), primary_key=True)
    told_at: Mapped[datetime] = moment(nullable=False)
