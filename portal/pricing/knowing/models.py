"""The table of estimates: what was found, and of which data."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, Integer, String, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Json, created_column, moment, pk
from portal.pricing.knowing.states import ESTIMATE

ALL = "all"
MARKET = "market"
_WAITS = sql("status = 'waiting'")


class PriceEstimate(Base):
    """What the prices about one subject tell, in one currency: from all answers, or from those of one producer (`scope`).

    `subject` is "idea:ID", "prototype:ID", or "market" for the screens over all bids. `stamp` is the hash of the data that
    were used, `cases` how many people they came from, `until` the moment of the latest of them.
    """

    __tablename__ = "price_estimate"
    id: Mapped[str] = pk()
    subject: Mapped[str] = mapped_column(String(24))
    currency: Mapped[str] = mapped_column(String(3))
    scope: Mapped[str] = mapped_column(String(13))
    status: Mapped[str] = mapped_column(String(10), default="waiting")
    changed_at: Mapped[datetime] = created_column()
    cases: Mapped[int] = mapped_column(Integer, default=0)
    found: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)
    stamp: Mapped[str | None] = mapped_column(String(64))
    until: Mapped[datetime | None] = moment()
    made_at: Mapped[datetime | None] = moment()
    __table_args__ = (
        ESTIMATE.check(),
        CheckConstraint("(made_at IS NULL) = (stamp IS NULL)", name="stamped"),
        UniqueConstraint("subject", "currency", "scope"),
        Index("ix_price_estimate_waiting", "changed_at", sqlite_where=_WAITS, postgresql_where=_WAITS),
    )
