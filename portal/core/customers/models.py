"""The customer's record, and what the team keeps on it: notes and tasks."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Date, Index, Integer, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, created_column, fk, moment, pk, version_column
from portal.kernel.states import States
from portal.kernel.text import lazy

TASK = States("customer_task", "open", "done")
FINISH = TASK.verb("finish", from_=("open",), to="done", who="team", says=lazy("Done"))
REOPEN = TASK.verb("reopen", from_=("done",), to="open", who="team", says=lazy("Opened again"))


class Customer(Base):
    """A person or a company we make for; `name` is how it is shown, whoever signs in for it.

    `open_tasks` and `orders` are counters kept by the transactions that change them.
    """

    __tablename__ = "customer"
    id: Mapped[str] = pk()
    kind: Mapped[str] = mapped_column(String(10))
    user_id: Mapped[str | None] = fk("user_account.id", nullable=True, unique=True)
    company_id: Mapped[str | None] = fk("company.id", nullable=True, unique=True)
    name: Mapped[str] = mapped_column(String(160))
    mail: Mapped[str | None] = mapped_column(String(254))
    phone: Mapped[str | None] = mapped_column(String(40))
    place: Mapped[str | None] = mapped_column(String(200))
    about: Mapped[str | None] = mapped_column(Text)
    owner_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    open_tasks: Mapped[int] = mapped_column(Integer, default=0)
    orders: Mapped[int] = mapped_column(Integer, default=0)
    external_system: Mapped[str | None] = mapped_column(String(40))
    external_ref: Mapped[str | None] = mapped_column(String(80))
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        UniqueConstraint("external_system", "external_ref"),
        CheckConstraint("kind IN ('person', 'company')", name="kind"),
        CheckConstraint("user_id IS NULL OR company_id IS NULL", name="one_behind_it"),
        CheckConstraint("(external_system IS NULL) = (external_ref IS NULL)", name="external_pair"),
        CheckConstraint("open_tasks >= 0 AND orders >= 0", name="counters"),
    )


class CustomerTag(Base):
    """A word the team puts on a customer's record: customers with the same word are a segment."""

    __tablename__ = "customer_tag"
    customer_id: Mapped[str] = mapped_column(Id, primary_key=True)
    tag: Mapped[str] = mapped_column(String(40), primary_key=True)
    __table_args__ = (Index("ix_customer_tag_tag", "tag", "customer_id"),)


class CustomerNote(Base):
    """What somebody of the team wrote down; the customer never sees it."""

    __tablename__ = "customer_note"
    id: Mapped[str] = pk()
    customer_id: Mapped[str] = fk("customer.id", index=False)
    author_id: Mapped[str] = fk("user_account.id", index=False)
    body: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = created_column()
    edited_at: Mapped[datetime | None] = moment()
    version: Mapped[int] = version_column()
    __table_args__ = (Index("ix_customer_note_customer", "customer_id", "id"),)


class CustomerTask(Base):
    """Something the team has to do for a customer, by a day."""

    __tablename__ = "customer_task"
    id: Mapped[str] = pk()
    customer_id: Mapped[str] = fk("customer.id", index=False)
    title: Mapped[str] = mapped_column(String(400))
    due_on: Mapped[date | None] = mapped_column(Date)
    owner_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    author_id: Mapped[str] = fk("user_account.id", index=False)
    status: Mapped[str] = mapped_column(String(10), default="open")
    done_at: Mapped[datetime | None] = moment()
    done_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        TASK.check(),
        CheckConstraint("(status = 'done') = (done_at IS NOT NULL)", name="done_has_time"),
        Index("ix_customer_task_customer", "customer_id", "status", "due_on"),
        Index("ix_customer_task_open", "due_on", sqlite_where=text("status = 'open'"),
              postgresql_where=text("status = 'open'")),
    )
