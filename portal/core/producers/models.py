"""The producer's record: what a workshop can do, and how much of it."""

from datetime import datetime

from sqlalchemy import Boolean, CheckConstraint, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Json, created_column, fk, pk, version_column


class Producer(Base):
    """A workshop or factory. Sizes are in millimetres, quantities in pieces; none given means no bound.

    The record of kept promises is counters: `orders`, `delivered` and `on_time` are kept by the orders, `answers` and
    `defects` by those who answer bids and look after products.
    """

    __tablename__ = "producer"
    id: Mapped[str] = pk()
    company_id: Mapped[str | None] = fk("company.id", nullable=True, unique=True)
    user_id: Mapped[str | None] = fk("user_account.id", nullable=True, unique=True)
    name: Mapped[str] = mapped_column(String(160))
    about: Mapped[str | None] = mapped_column(Text)
    place: Mapped[str | None] = mapped_column(String(200))
    processes: Mapped[list[str]] = mapped_column(Json, default=list)
    materials: Mapped[list[str]] = mapped_column(Json, default=list)
    regions: Mapped[list[str]] = mapped_column(Json, default=list)
    certificates: Mapped[list[str]] = mapped_column(Json, default=list)
    largest_length: Mapped[int | None] = mapped_column(Integer)
    largest_width: Mapped[int | None] = mapped_column(Integer)
    largest_height: Mapped[int | None] = mapped_column(Integer)
    smallest_quantity: Mapped[int | None] = mapped_column(Integer)
    largest_quantity: Mapped[int | None] = mapped_column(Integer)
    open_to_bids: Mapped[bool] = mapped_column(Boolean, default=True)
    orders: Mapped[int] = mapped_column(Integer, default=0)
    delivered: Mapped[int] = mapped_column(Integer, default=0)
    on_time: Mapped[int] = mapped_column(Integer, default=0)
    answers: Mapped[int] = mapped_column(Integer, default=0)
    defects: Mapped[int] = mapped_column(Integer, default=0)
    external_system: Mapped[str | None] = mapped_column(String(40))
    external_ref: Mapped[str | None] = mapped_column(String(80))
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        UniqueConstraint("external_system", "external_ref"),
        CheckConstraint("company_id IS NULL OR user_id IS NULL", name="one_behind_it"),
        CheckConstraint("(external_system IS NULL) = (external_ref IS NULL)", name="external_pair"),
        CheckConstraint("smallest_quantity IS NULL OR smallest_quantity > 0", name="smallest"),
        CheckConstraint("largest_quantity IS NULL OR largest_quantity >= coalesce(smallest_quantity, 1)", name="largest"),
        CheckConstraint("answers >= 0 AND defects >= 0 AND on_time BETWEEN 0 AND delivered", name="counters"),
    )
