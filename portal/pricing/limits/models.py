"""Tables: the limits of a company's members, and what waits for a colleague with everything filled in."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, created_column, fk, moment, pk, version_column
from portal.pricing.limits.states import WAITING

_IS_WAITING = sql("status = 'waiting'")


class MemberLimit(Base):
    """Up to which sum, in minor units of a currency, a member may bind his company. No row at all: for any sum."""

    __tablename__ = "member_limit"
    company_id: Mapped[str] = mapped_column(Id, ForeignKey("company.id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(Id, ForeignKey("user_account.id"), primary_key=True)
    currency: Mapped[str] = mapped_column(String(3), primary_key=True)
    limit_minor: Mapped[int] = mapped_column(BigInteger)
    set_by: Mapped[str] = fk("user_account.id", index=False)
    set_at: Mapped[datetime] = created_column()
    __table_args__ = (CheckConstraint("limit_minor >= 0", name="limit"), Index("ix_member_limit_user_id", "user_id"))


class Waiting(Base):
    """A deed above its author's limit: the verb, what it is done to (`on_id`), and all that was filled in (`body`)."""

    __tablename__ = "waiting_deed"
    id: Mapped[str] = pk()
    company_id: Mapped[str] = fk("company.id", index=False)
    author_id: Mapped[str] = fk("user_account.id", index=False)
    verb: Mapped[str] = mapped_column(String(20))
    on_id: Mapped[str] = mapped_column(Id)
    bid_id: Mapped[str] = fk("bid.id")
    title: Mapped[str] = mapped_column(Text)
    body: Mapped[dict[str, Any]] = mapped_column(Json)
    total_minor: Mapped[int] = mapped_column(BigInteger)
    currency: Mapped[str] = mapped_column(String(3))
    status: Mapped[str] = mapped_column(String(10), default="waiting")
    version: Mapped[int] = version_column()
    asked_id: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    asked_at: Mapped[datetime | None] = moment()
    done_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    done_at: Mapped[datetime | None] = moment()
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        WAITING.check(),
        CheckConstraint("(status = 'waiting') = (done_at IS NULL)", name="done"),
        CheckConstraint("(asked_id IS NULL) = (asked_at IS NULL)", name="asked"),
        Index("ix_waiting_deed_company", "company_id", "id"),
        Index("uq_waiting_deed_once", "author_id", "verb", "on_id", unique=True, sqlite_where=_IS_WAITING,
              postgresql_where=_IS_WAITING),
    )
