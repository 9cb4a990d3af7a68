"""Cost along the chain, planned and actual, and materials needed for an order."""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, Date, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.core.orders.models import Order
from portal.core.supply.words import CHAIN, NEED_WORDS
from portal.kernel.db import Base, created_column, fk, pk, version_column
from portal.kernel.states import States
from portal.kernel.text import lazy

KEEPERS = "producer, team"
NEED = States("purchase_need", "needed", "ordered", "promised", "received", "cancelled")
ORDER_IT = NEED.verb("order", from_=("needed",), to="ordered", who=KEEPERS, says=lazy("Ordered"))
PROMISE_IT = NEED.verb("promise", from_=("needed", "ordered", "promised"), to="promised", who=KEEPERS,
                       says=lazy("Promised by the supplier"))
RECEIVE_IT = NEED.verb("receive", from_=("needed", "ordered", "promised"), to="received", who=KEEPERS,
                       says=lazy("In stock"))
CANCEL_IT = NEED.verb("cancel", from_=("needed", "ordered", "promised"), to="cancelled", who=KEEPERS,
                      says=lazy("Not needed"))


class CostEntry(Base):
    """One cost of an order at a stage of the chain, in minor units of the order's currency.

    `side` tells whose cost it is: the producer sees his own, the team all, the customer none.
    """

    __tablename__ = "cost_entry"
    id: Mapped[str] = pk()
    order_id: Mapped[str] = fk("customer_order.id", index=False)
    side: Mapped[str] = mapped_column(String(10))
    stage: Mapped[str] = mapped_column(String(10))
    label: Mapped[str] = mapped_column(String(320))
    planned_minor: Mapped[int | None] = mapped_column(BigInteger)
    actual_minor: Mapped[int | None] = mapped_column(BigInteger)
    currency: Mapped[str] = mapped_column(String(3))
    created_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    order: Mapped[Order] = relationship(lazy="raise")
    __table_args__ = (
        CheckConstraint("side IN ('producer', 'team')", name="side"),
        CheckConstraint("stage IN ('design', 'material', 'work', 'inbound', 'outbound', 'service', 'return')", name="stage"),
        CheckConstraint("planned_minor IS NOT NULL OR actual_minor IS NOT NULL", name="amount"),
        CheckConstraint("(planned_minor IS NULL OR planned_minor >= 0) AND (actual_minor IS NULL OR actual_minor >= 0)",
                        name="amounts"),
        Index("ix_cost_entry_order", "order_id", "stage"),
    )

    @property
    def stage_word(self) -> str:
        return str(CHAIN[self.stage])


class PurchaseNeed(Base):
    """A material an order waits for: how much, by when, from whom, promised for when."""

    __tablename__ = "purchase_need"
    id: Mapped[str] = pk()
    order_id: Mapped[str] = fk("customer_order.id")
    material: Mapped[str] = mapped_column(String(320))
    quantity: Mapped[int] = mapped_column(Integer)
    unit: Mapped[str] = mapped_column(String(40), default="")
    need_by: Mapped[date] = mapped_column(Date)
    supplier: Mapped[str | None] = mapped_column(String(320))
    promised_on: Mapped[date | None] = mapped_column(Date)
    status: Mapped[str] = mapped_column(String(12), default="needed")
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    order: Mapped[Order] = relationship(lazy="raise")
    __table_args__ = (NEED.check(), CheckConstraint("quantity > 0", name="quantity"),
                      CheckConstraint("status <> 'promised' OR promised_on IS NOT NULL", name="promised_has_day"))

    @property
    def word(self) -> str:
        """The state in a word for people."""
        return str(NEED_WORDS[self.status])

    @property
    def days_late(self) -> int:
        """How many days after it is needed the supplier promised it."""
        if self.status != "promised" or self.promised_on is None:
            return 0
        return max((self.promised_on - self.need_by).days, 0)
