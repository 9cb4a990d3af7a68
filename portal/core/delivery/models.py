"""Shipments, what is in them, what happened on the way, and where an order goes."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Date, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.core.delivery.words import CODES, WORDS
from portal.core.orders.models import Order, OrderLine
from portal.kernel.db import Base, created_column, fk, moment, pk, version_column
from portal.kernel.states import States
from portal.kernel.text import lazy

SENDERS = "producer, team"
SHIPMENT = States("shipment", "draft", "packed", "handed_over", "in_transit", "delivered", "exception", "lost", "returned")
PACK = SHIPMENT.verb("pack", from_=("draft",), to="packed", who=SENDERS, says=lazy("Packed"))
UNPACK = SHIPMENT.verb("unpack", from_=("packed",), to="draft", who=SENDERS, says=lazy("Unpacked"))
EDIT = SHIPMENT.verb("edit", from_=("draft", "packed", "handed_over", "in_transit", "exception"), to=None, who=SENDERS)
HAND_OVER = SHIPMENT.verb("hand_over", from_=("packed",), to="handed_over", who=SENDERS, says=lazy("Handed to the carrier"))
TRAVEL = SHIPMENT.verb("travel", from_=("handed_over", "exception", "in_transit"), to="in_transit", who=SENDERS,
                       says=lazy("On its way"))
HOLD_UP = SHIPMENT.verb("hold_up", from_=("handed_over", "in_transit"), to="exception", who=SENDERS, says=lazy("Held up"))
DELIVER = SHIPMENT.verb("deliver", from_=("handed_over", "in_transit", "exception"), to="delivered",
                        who="producer, team, customer", says=lazy("Delivered"))
CONFIRM = SHIPMENT.verb("confirm", from_=("delivered",), to=None, who="customer", says=lazy("Receipt confirmed"))
LOSE = SHIPMENT.verb("lose", from_=("exception",), to="lost", who=SENDERS, says=lazy("Lost on the way"))
SEND_BACK = SHIPMENT.verb("send_back", from_=("in_transit", "exception"), to="returned", who=SENDERS,
                          says=lazy("Back at the sender"))
ON_THE_WAY = ("handed_over", "in_transit", "exception")
WAITING = ("draft", "packed")


class DeliveryAddress(Base):
    """Where an order goes, as the customer gave it; a shipment takes its own copy when it is packed."""

    __tablename__ = "delivery_address"
    id: Mapped[str] = pk()
    order_id: Mapped[str] = fk("customer_order.id", unique=True)
    address: Mapped[str] = mapped_column(String(800))
    given_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    given_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()


class Shipment(Base):
    """A parcel or a pallet: some pieces of one order, going one way. `units` sums up its lines."""

    __tablename__ = "shipment"
    id: Mapped[str] = pk()
    order_id: Mapped[str] = fk("customer_order.id", index=False)
    number: Mapped[int] = mapped_column(Integer)
    status: Mapped[str] = mapped_column(String(12), default="draft")
    units: Mapped[int] = mapped_column(Integer)
    carrier: Mapped[str | None] = mapped_column(String(160))
    tracking_number: Mapped[str | None] = mapped_column(String(80))
    tracking_url: Mapped[str | None] = mapped_column(String(300))
    address: Mapped[str | None] = mapped_column(String(800))
    expected_on: Mapped[date | None] = mapped_column(Date)
    proof: Mapped[str | None] = mapped_column(String(400))
    packed_at: Mapped[datetime | None] = moment()
    handed_over_at: Mapped[datetime | None] = moment()
    delivered_at: Mapped[datetime | None] = moment()
    confirmed_at: Mapped[datetime | None] = moment()
    confirmed_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    order: Mapped[Order] = relationship(lazy="raise")
    lines: Mapped[list["ShipmentLine"]] = relationship(lazy="raise", order_by="ShipmentLine.id")
    events: Mapped[list["TrackingEvent"]] = relationship(lazy="raise", order_by="TrackingEvent.at.desc()")
    __table_args__ = (
        SHIPMENT.check(),
        UniqueConstraint("order_id", "number"),
        CheckConstraint("units > 0", name="units"),
        CheckConstraint("status IN ('draft', 'packed') OR handed_over_at IS NOT NULL", name="left_has_time"),
        CheckConstraint("(status = 'delivered') = (delivered_at IS NOT NULL)", name="delivered_has_time"),
        CheckConstraint("confirmed_at IS NULL OR delivered_at IS NOT NULL", name="confirmed_was_delivered"),
        Index("ix_shipment_status", "status", "id"),
    )

    @property
    def word(self) -> str:
        """The state in a word for people."""
        return str(WORDS[self.status])


class ShipmentLine(Base):
    """How many pieces of an order's line are in a shipment."""

    __tablename__ = "shipment_line"
    id: Mapped[str] = pk()
    shipment_id: Mapped[str] = fk("shipment.id", index=False, ondelete="CASCADE")
    order_line_id: Mapped[str] = fk("order_line.id")
    quantity: Mapped[int] = mapped_column(Integer)
    line: Mapped[OrderLine] = relationship(lazy="raise")
    __table_args__ = (UniqueConstraint("shipment_id", "order_line_id"), CheckConstraint("quantity > 0", name="quantity"))


class TrackingEvent(Base):
    """What happened to a shipment, when and where. Rows are only added; `ref` is the carrier's own number for it."""

    __tablename__ = "tracking_event"
    id: Mapped[str] = pk()
    shipment_id: Mapped[str] = fk("shipment.id", index=False, ondelete="CASCADE")
    at: Mapped[datetime] = moment(nullable=False)
    place: Mapped[str | None] = mapped_column(String(160))
    code: Mapped[str] = mapped_column(String(20))
    text: Mapped[str | None] = mapped_column(String(600))
    ref: Mapped[str | None] = mapped_column(String(80))
    told_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (UniqueConstraint("shipment_id", "ref"), Index("ix_tracking_event_way", "shipment_id", "at"))

    @property
    def word(self) -> str:
        """What happened, in words: the carrier's own, else ours."""
        return self.text or str(CODES.get(self.code, self.code))
