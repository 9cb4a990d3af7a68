"""Orders: the commercial state is short; how far making, delivery and return have come is derived from eight quantities."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Date, Index, Integer, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.core.customers.models import Customer
from portal.core.orders import reasons
from portal.core.producers.models import Producer
from portal.kernel.db import Base, Id, Json, created_column, fk, moment, pk, version_column
from portal.kernel.states import States
from portal.kernel.text import lazy

ORDER = States("order", "draft", "offered", "confirmed", "on_hold", "closed", "cancelled", "expired")
OFFER = ORDER.verb("offer", from_=("draft",), to="offered", who="team, producer", says=lazy("Offered to the customer"))
REVISE = ORDER.verb("revise", from_=("draft",), to=None, who="team, producer", says=lazy("Edited"))
CONFIRM = ORDER.verb("confirm", from_=("offered",), to="confirmed", who="customer", says=lazy("Confirmed"))
EXPIRE = ORDER.verb("expire", from_=("offered",), to="expired", who="system", says=lazy("The offer expired"))
HOLD = ORDER.verb("hold", from_=("confirmed",), to="on_hold", who="team, customer, producer", says=lazy("Put on hold"))
RESUME = ORDER.verb("resume", from_=("on_hold",), to="confirmed", who="team, customer, producer", says=lazy("Resumed"))
CANCEL = ORDER.verb("cancel", from_=("draft", "offered", "confirmed", "on_hold"), to="cancelled",
                    who="team, customer", says=lazy("Cancelled"))
CLOSE = ORDER.verb("close", from_=("confirmed",), to="closed", who="team", says=lazy("Closed"))
AMEND = ORDER.verb("amend", from_=("confirmed",), to=None, who="team, customer, producer", says=lazy("Changed"))
PROMISE = ORDER.verb("promise", from_=("draft", "offered", "confirmed", "on_hold"), to=None, who="team, producer",
                     says=lazy("Promised a day"))

CHANGE = States("order_change", "requested", "accepted", "declined", "withdrawn")
ACCEPT = CHANGE.verb("accept", from_=("requested",), to="accepted", who="the other side", says=lazy("Accepted"))
DECLINE = CHANGE.verb("decline", from_=("requested",), to="declined", who="the other side", says=lazy("Declined"))
WITHDRAW = CHANGE.verb("withdraw", from_=("requested",), to="withdrawn", who="who asked", says=lazy("Withdrawn"))

QUANTITIES = ("ordered", "fulfilled", "shipped", "delivered", "return_requested", "return_received", "return_dismissed",
              "written_off")


class OrderCounter(Base):
    """The last number given in a year; its row is locked until the commit, so numbers have no gap and no double."""

    __tablename__ = "order_counter"
    year: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    last: Mapped[int] = mapped_column(Integer)


class Order(Base):
    """What a customer and a producer agreed on, or are about to.

    Amounts are in minor units: `net_minor` is the sum of the rounded lines, `total_minor` adds the freight. `units`,
    `made`, `shipped` and `delivered` sum up the lines; `shipped_on` and `delivered_on` are the UTC days on which the last
    piece owed was. `agreed_version` counts what both sides agreed to, `version` every change of the row.
    """

    __tablename__ = "customer_order"
    id: Mapped[str] = pk()
    number: Mapped[str] = mapped_column(String(20), unique=True)
    customer_id: Mapped[str] = fk("customer.id", index=False)
    producer_id: Mapped[str | None] = fk("producer.id", nullable=True, index=False)
    placed_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    title: Mapped[str] = mapped_column(String(400))
    status: Mapped[str] = mapped_column(String(12))
    currency: Mapped[str] = mapped_column(String(3))
    net_minor: Mapped[int] = mapped_column(BigInteger, default=0)
    freight_minor: Mapped[int] = mapped_column(BigInteger, default=0)
    total_minor: Mapped[int] = mapped_column(BigInteger, default=0)
    units: Mapped[int] = mapped_column(Integer, default=0)
    made: Mapped[int] = mapped_column(Integer, default=0)
    shipped: Mapped[int] = mapped_column(Integer, default=0)
    delivered: Mapped[int] = mapped_column(Integer, default=0)
    requested_on: Mapped[date | None] = mapped_column(Date)
    promised_on: Mapped[date | None] = mapped_column(Date)
    deliver_to: Mapped[str | None] = mapped_column(String(400))
    note: Mapped[str | None] = mapped_column(Text)
    reason: Mapped[str | None] = mapped_column(String(400))
    placed_at: Mapped[datetime] = created_column()
    offered_until: Mapped[datetime | None] = moment()
    confirmed_at: Mapped[datetime | None] = moment()
    shipped_on: Mapped[date | None] = mapped_column(Date)
    delivered_on: Mapped[date | None] = mapped_column(Date)
    closed_at: Mapped[datetime | None] = moment()
    origin_kind: Mapped[str | None] = mapped_column(String(30))
    origin_id: Mapped[str | None] = mapped_column(Id)
    external_system: Mapped[str | None] = mapped_column(String(40))
    external_ref: Mapped[str | None] = mapped_column(String(80))
    agreed_version: Mapped[int] = mapped_column(Integer, default=1)
    version: Mapped[int] = version_column()
    customer: Mapped[Customer] = relationship(lazy="raise")
    producer: Mapped[Producer | None] = relationship(lazy="raise")
    lines: Mapped[list["OrderLine"]] = relationship(lazy="raise", order_by="OrderLine.position")
    __table_args__ = (
        ORDER.check(),
        UniqueConstraint("origin_kind", "origin_id"),
        UniqueConstraint("external_system", "external_ref"),
        CheckConstraint("total_minor = net_minor + freight_minor AND net_minor >= 0 AND freight_minor >= 0",
                        name="total"),
        CheckConstraint("made <= units AND shipped <= made AND delivered BETWEEN 0 AND shipped", name="sums"),
        CheckConstraint("status NOT IN ('confirmed', 'on_hold', 'closed') OR confirmed_at IS NOT NULL",
                        name="confirmed_has_time"),
        CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name="closed_has_time"),
        CheckConstraint("status NOT IN ('cancelled', 'expired') OR shipped = 0", name="over_means_unshipped"),
        CheckConstraint("(origin_kind IS NULL) = (origin_id IS NULL)", name="origin_pair"),
        CheckConstraint("(external_system IS NULL) = (external_ref IS NULL)", name="external_pair"),
        Index("ix_customer_order_customer", "customer_id", "id"),
        Index("ix_customer_order_producer", "producer_id", "id"),
        Index("ix_customer_order_placed", "placed_at", "id"),
    )


    @property
    def production(self) -> str:
        """How far making has come: none, part or done."""
        return how_far(sum(one.fulfilled for one in self.lines), sum(one.owed for one in self.lines))

    @property
    def delivery(self) -> str:
        """How far delivery has come: none, part or done."""
        return how_far(sum(one.delivered for one in self.lines), sum(one.owed for one in self.lines))

    @property
    def returning(self) -> str:
        """How much came back of what was delivered: none, part or done."""
        return how_far(sum(one.return_received for one in self.lines), sum(one.delivered for one in self.lines))


def how_far(done: int, whole: int) -> str:
    """Progress in a word, from two quantities."""
    return "none" if done <= 0 else "part" if done < whole else "done"


class OrderLine(Base):
    """One line with its own copy of what was agreed, so that the books outlive whatever it is about.

    `discount_bp` is in hundredths of a percent; `net_minor` is the rounded amount (see amounts.py).
    """

    __tablename__ = "order_line"
    id: Mapped[str] = pk()
    order_id: Mapped[str] = fk("customer_order.id", index=False, ondelete="CASCADE")
    position: Mapped[int] = mapped_column(Integer)
    title: Mapped[str] = mapped_column(String(400))
    about_kind: Mapped[str | None] = mapped_column(String(30))
    about_id: Mapped[str | None] = mapped_column(Id)
    spec: Mapped[Any | None] = mapped_column(Json)
    unit_price_minor: Mapped[int] = mapped_column(BigInteger)
    discount_bp: Mapped[int] = mapped_column(Integer, default=0)
    net_minor: Mapped[int] = mapped_column(BigInteger)
    ordered: Mapped[int] = mapped_column(Integer)
    fulfilled: Mapped[int] = mapped_column(Integer, default=0)
    shipped: Mapped[int] = mapped_column(Integer, default=0)
    delivered: Mapped[int] = mapped_column(Integer, default=0)
    return_requested: Mapped[int] = mapped_column(Integer, default=0)
    return_received: Mapped[int] = mapped_column(Integer, default=0)
    return_dismissed: Mapped[int] = mapped_column(Integer, default=0)
    written_off: Mapped[int] = mapped_column(Integer, default=0)
    external_ref: Mapped[str | None] = mapped_column(String(80))
    order: Mapped[Order] = relationship(lazy="raise_on_sql", viewonly=True)
    __table_args__ = (
        UniqueConstraint("order_id", "position"),
        Index("ix_order_line_about", "about_kind", "about_id"),
        CheckConstraint("ordered > 0", name="ordered"),
        CheckConstraint("fulfilled BETWEEN 0 AND ordered", name="fulfilled"),
        CheckConstraint("shipped BETWEEN 0 AND fulfilled", name="shipped"),
        CheckConstraint("delivered BETWEEN 0 AND shipped", name="delivered"),
        CheckConstraint("return_requested BETWEEN 0 AND delivered", name="return_requested"),
        CheckConstraint("return_received >= 0 AND return_dismissed >= 0 "
                        "AND return_received + return_dismissed <= return_requested", name="returned"),
        CheckConstraint("written_off >= 0 AND delivered + written_off <= ordered", name="written_off"),
        CheckConstraint("unit_price_minor >= 0 AND net_minor >= 0", name="amounts"),
        CheckConstraint("discount_bp BETWEEN 0 AND 10000", name="discount"),
    )

    @property
    def currency(self) -> str:
        """The order's currency; the order has to be loaded."""
        return self.order.currency

    @property
    def owed(self) -> int:
        """How many pieces have to arrive: ordered, less what both gave up."""
        return self.ordered - self.written_off


class DealSheet(Base):
    """What both sides agreed to, word for word: canonical JSON with its hash. Never changed."""

    __tablename__ = "deal_sheet"
    id: Mapped[str] = pk()
    order_id: Mapped[str] = fk("customer_order.id", unique=True)
    body: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime] = created_column()


class Promise(Base):
    """One line of the promise ledger: a day, why, and which promise it replaces. Rows are only added.

    Each promise is replaced once at most, and an order has one first promise: two UNIQUE rules see to it.
    """

    __tablename__ = "order_promise"
    id: Mapped[str] = pk()
    order_id: Mapped[str] = fk("customer_order.id")
    promised_on: Mapped[date] = mapped_column(Date)
    reason: Mapped[str] = mapped_column(String(400))
    made_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    created_at: Mapped[datetime] = created_column()
    replaces_id: Mapped[str | None] = fk("order_promise.id", nullable=True, unique=True)
    __table_args__ = (
        Index("uq_order_promise_first", "order_id", unique=True, sqlite_where=text("replaces_id IS NULL"),
              postgresql_where=text("replaces_id IS NULL")),
    )

    @property
    def words(self) -> str:
        """Why, in the reader's language where the house said it."""
        return reasons.shown(self.reason)


class OrderChange(Base):
    """A change one side asks for: what stands and what is wanted, both whole, until the other side answers.

    `before` and `after` hold lines, freight and requested day as canonical values; they stay as the history.
    """

    __tablename__ = "order_change"
    id: Mapped[str] = pk()
    order_id: Mapped[str] = fk("customer_order.id")
    from_version: Mapped[int] = mapped_column(Integer)
    to_version: Mapped[int | None] = mapped_column(Integer)
    status: Mapped[str] = mapped_column(String(12), default="requested")
    side: Mapped[str] = mapped_column(String(10))
    asked_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    reason: Mapped[str] = mapped_column(String(1000))
    before: Mapped[dict[str, Any]] = mapped_column(Json)
    after: Mapped[dict[str, Any]] = mapped_column(Json)
    created_at: Mapped[datetime] = created_column()
    answered_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    answered_at: Mapped[datetime | None] = moment()
    answer: Mapped[str | None] = mapped_column(String(1000))
    version: Mapped[int] = version_column()
    __table_args__ = (
        CHANGE.check(),
        CheckConstraint("side IN ('customer', 'producer', 'team')", name="side"),
        CheckConstraint("(status = 'accepted') = (to_version IS NOT NULL)", name="accepted_has_version"),
        CheckConstraint("(status = 'requested') = (answered_at IS NULL)", name="answered_has_time"),
        Index("uq_order_change_open", "order_id", unique=True, sqlite_where=text("status = 'requested'"),
              postgresql_where=text("status = 'requested'")),
    )
