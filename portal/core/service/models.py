"""Units with their passports, requests on them with their conversation, and returns."""

from datetime import date, datetime

from sqlalchemy import Boolean, CheckConstraint, Date, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.core.orders.models import Order, OrderLine
from portal.core.service.words import CAUSES, ENDS, KINDS, RETURN_WORDS, WORDS
from portal.kernel import clock
from portal.kernel.db import Base, Id, created_column, fk, moment, pk, version_column
from portal.kernel.states import States
from portal.kernel.text import lazy

HELPERS = "team, producer"
REQUEST = States("service_request", "new", "assigned", "waiting_customer", "in_work", "solved", "closed", "rejected",
                 "duplicate")
ASSIGN = REQUEST.verb("assign", from_=("new", "assigned", "in_work", "waiting_customer"), to="assigned", who="team",
                      says=lazy("Somebody looks after it"))
WORK = REQUEST.verb("work", from_=("new", "assigned", "waiting_customer"), to="in_work", who=HELPERS,
                    says=lazy("Being worked on"))
ASK = REQUEST.verb("ask", from_=("new", "assigned", "in_work"), to="waiting_customer", who=HELPERS,
                   says=lazy("The customer is asked"))
SOLVE = REQUEST.verb("solve", from_=("new", "assigned", "in_work", "waiting_customer"), to="solved", who=HELPERS,
                     says=lazy("Solved"))
CLOSE = REQUEST.verb("close", from_=("solved",), to="closed", who="customer, team", says=lazy("Closed"))
REOPEN = REQUEST.verb("reopen", from_=("solved",), to="in_work", who="customer, team", says=lazy("Opened again"))
REJECT = REQUEST.verb("reject", from_=("new", "assigned", "in_work", "waiting_customer"), to="rejected", who="team",
                      says=lazy("Not accepted"))
DUPLICATE = REQUEST.verb("duplicate", from_=("new", "assigned", "in_work", "waiting_customer"), to="duplicate",
                         who="team", says=lazy("Asked before"))
TRACE = REQUEST.verb("trace", from_=("new", "assigned", "in_work", "waiting_customer", "solved", "closed"), to=None,
                     who=HELPERS)
OPEN = ("new", "assigned", "waiting_customer", "in_work")

RETURN = States("return_request", "requested", "accepted", "received", "rejected", "cancelled")
ACCEPT_RETURN = RETURN.verb("accept", from_=("requested",), to="accepted", who=HELPERS, says=lazy("Return accepted"))
RECEIVE_RETURN = RETURN.verb("receive", from_=("accepted",), to="received", who=HELPERS, says=lazy("Return received"))
REJECT_RETURN = RETURN.verb("reject", from_=("requested",), to="rejected", who=HELPERS, says=lazy("Return refused"))
CANCEL_RETURN = RETURN.verb("cancel", from_=("requested", "accepted"), to="cancelled", who="customer",
                            says=lazy("Return taken back"))


class Unit(Base):
    """One made piece with its serial number; a lot of very many pieces is one unit of `pieces`."""

    __tablename__ = "unit"
    id: Mapped[str] = pk()
    serial: Mapped[str] = mapped_column(String(40), unique=True)
    order_id: Mapped[str] = fk("customer_order.id")
    order_line_id: Mapped[str] = fk("order_line.id", index=False)
    number: Mapped[int] = mapped_column(Integer)
    pieces: Mapped[int] = mapped_column(Integer, default=1)
    made_at: Mapped[datetime] = moment(nullable=False)
    delivered_on: Mapped[date | None] = mapped_column(Date)
    warranty_until: Mapped[date | None] = mapped_column(Date)
    version: Mapped[int] = version_column()
    order: Mapped[Order] = relationship(lazy="raise")
    line: Mapped[OrderLine] = relationship(lazy="raise")
    __table_args__ = (
        UniqueConstraint("order_line_id", "number"),
        CheckConstraint("number > 0 AND pieces > 0", name="numbers"),
        CheckConstraint("(delivered_on IS NULL) = (warranty_until IS NULL)", name="warranty_from_delivery"),
    )

    @property
    def warranty(self) -> str:
        """covered, not_covered, or not_delivered."""
        if self.warranty_until is None:
            return "not_delivered"
        return "covered" if clock.today() <= self.warranty_until else "not_covered"


class ServiceRequest(Base):
    """Something about one delivered unit. `sla_due` is until when the first answer was promised; `warranty` how it stood
    when it was asked; `cause_kind`/`cause_id` lead back to the design.
    """

    __tablename__ = "service_request"
    id: Mapped[str] = pk()
    unit_id: Mapped[str] = fk("unit.id")
    order_id: Mapped[str] = fk("customer_order.id")
    customer_id: Mapped[str] = fk("customer.id", index=False)
    asked_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    kind: Mapped[str] = mapped_column(String(12))
    title: Mapped[str] = mapped_column(String(400))
    text: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(20), default="new")
    assignee_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    warranty: Mapped[str] = mapped_column(String(16))
    sla_due: Mapped[datetime] = moment(nullable=False)
    answered_at: Mapped[datetime | None] = moment()
    solved_at: Mapped[datetime | None] = moment()
    end_kind: Mapped[str | None] = mapped_column(String(16))
    resolution: Mapped[str | None] = mapped_column(Text)
    duplicate_of: Mapped[str | None] = fk("service_request.id", nullable=True, index=False)
    cause_kind: Mapped[str | None] = mapped_column(String(30))
    cause_id: Mapped[str | None] = mapped_column(Id)
    cause_note: Mapped[str | None] = mapped_column(String(1000))
    messages: Mapped[int] = mapped_column(Integer, default=0)
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    unit: Mapped[Unit] = relationship(lazy="raise")
    order: Mapped[Order] = relationship(lazy="raise")
    __table_args__ = (
        REQUEST.check(),
        CheckConstraint("kind IN ('defect', 'question', 'spare_part', 'return')", name="kind"),
        CheckConstraint("warranty IN ('covered', 'not_covered', 'not_delivered')", name="warranty"),
        CheckConstraint("status NOT IN ('solved', 'closed') OR (resolution IS NOT NULL AND solved_at IS NOT NULL)",
                        name="solved_has_resolution"),
        CheckConstraint("(status = 'duplicate') = (duplicate_of IS NOT NULL)", name="duplicate_of"),
        CheckConstraint("(cause_kind IS NULL) = (cause_id IS NULL)", name="cause_pair"),
        Index("ix_service_request_customer", "customer_id", "id"),
        Index("ix_service_request_due", "status", "sla_due"),
    )

    @property
    def word(self) -> str:
        """The state in a word for people."""
        return str(WORDS[self.status])

    @property
    def kind_word(self) -> str:
        return str(KINDS[self.kind])

    @property
    def end_word(self) -> str:
        return str(ENDS[self.end_kind]) if self.end_kind else ""

    @property
    def cause_word(self) -> str:
        return str(CAUSES.get(self.cause_kind, self.cause_kind)) if self.cause_kind else ""

    @property
    def is_overdue(self) -> bool:
        """Whether nobody has answered in the time promised."""
        return self.answered_at is None and self.status in OPEN and clock.now() > self.sla_due


class ServiceMessage(Base):
    """One word in the conversation of a request; an internal one stays with the team."""

    __tablename__ = "service_message"
    id: Mapped[str] = pk()
    request_id: Mapped[str] = fk("service_request.id", index=False)
    author_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    side: Mapped[str] = mapped_column(String(10))
    internal: Mapped[bool] = mapped_column(Boolean, default=False)
    body: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        CheckConstraint("side IN ('customer', 'producer', 'team')", name="side"),
        CheckConstraint("NOT internal OR side = 'team'", name="internal_is_teams"),
        Index("ix_service_message_request", "request_id", "id"),
    )


class ReturnRequest(Base):
    """Some delivered pieces of a line that shall go back."""

    __tablename__ = "return_request"
    id: Mapped[str] = pk()
    order_id: Mapped[str] = fk("customer_order.id")
    order_line_id: Mapped[str] = fk("order_line.id", index=False)
    customer_id: Mapped[str] = fk("customer.id", index=False)
    asked_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    quantity: Mapped[int] = mapped_column(Integer)
    reason: Mapped[str] = mapped_column(String(1000))
    status: Mapped[str] = mapped_column(String(12), default="requested")
    answer: Mapped[str | None] = mapped_column(String(1000))
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    order: Mapped[Order] = relationship(lazy="raise")
    line: Mapped[OrderLine] = relationship(lazy="raise")
    __table_args__ = (RETURN.check(), CheckConstraint("quantity > 0", name="quantity"),
                      CheckConstraint("status <> 'rejected' OR answer IS NOT NULL", name="rejected_has_reason"))

    @property
    def word(self) -> str:
        """The state in a word for people."""
        return str(RETURN_WORDS[self.status])
