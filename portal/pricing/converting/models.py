"""Table: the rates of exchange as they were brought in. The newest counts, older ones stay."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Date, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, created_column, fk, pk


class ExchangeRate(Base):
    """So many units of `quote` were one unit of `base` on a day, as a source says. `value` is the decimal as it was written."""

    __tablename__ = "exchange_rate"
    id: Mapped[str] = pk()
    base: Mapped[str] = mapped_column(String(3))
    quote: Mapped[str] = mapped_column(String(3))
    value: Mapped[str] = mapped_column(String(24))
    day: Mapped[date] = mapped_column(Date)
    source: Mapped[str] = mapped_column(String(40))
    entered_by: Mapped[str | None] = fk("user_account.id", index=False, nullable=True)
    entered_at: Mapped[datetime] = created_column()
    __table_args__ = (CheckConstraint("base <> quote", name="pair"), CheckConstraint("source <> ''", name="source"),
                      Index("uq_exchange_rate_once", "base", "quote", "source", "day", unique=True),
                      Index("ix_exchange_rate_day", "day"))
