"""Tables: the addresses that are told, and each telling with what came of it."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, created_column, fk, moment, pk, version_column

FOR_TEAM = "team."  # before the name of what is the team's own; an address hears it only where it is named
_THREAD = ("thread.opened", "thread.replied", "thread.resolved", "thread.reopened")
EVENTS = ("idea.submitted", "idea.revised", "idea.status_changed", "comment.posted", "support.changed",
          "prototype.version_published", "prototype.decided", *_THREAD, *(f"{FOR_TEAM}{one}" for one in _THREAD))


class Webhook(Base):
    """An address that is told of events; of all public boards, or of the boards it names."""

    __tablename__ = "webhook"
    id: Mapped[str] = pk()
    url: Mapped[str] = mapped_column(Text)
    events: Mapped[list[str]] = mapped_column(Json)
    boards: Mapped[list[str]] = mapped_column(Json)
    secret: Mapped[str] = mapped_column(String(80))
    status: Mapped[str] = mapped_column(String(5), default="on")
    off_reason: Mapped[str] = mapped_column(Text, default="")
    made_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (CheckConstraint("status IN ('on', 'off')", name="status"),)


class Delivery(Base):
    """One telling. Its id stays the same however often it is sent, so that the receiver can drop what he has."""

    __tablename__ = "webhook_delivery"
    id: Mapped[str] = pk()
    webhook_id: Mapped[str] = fk("webhook.id", ondelete="CASCADE")
    fact_id: Mapped[str | None] = mapped_column(Id)
    event: Mapped[str] = mapped_column(String(40))
    idea_id: Mapped[str | None] = mapped_column(Id)
    body: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(10), default="waiting")
    attempts: Mapped[int] = mapped_column(Integer, default=0)
    due_at: Mapped[datetime] = moment(nullable=False)
    code: Mapped[int | None] = mapped_column(Integer)
    milliseconds: Mapped[int | None] = mapped_column(Integer)
    answer: Mapped[str] = mapped_column(Text, default="")
    error: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = created_column()
    tried_at: Mapped[datetime | None] = moment()
    __table_args__ = (
        UniqueConstraint("webhook_id", "fact_id"),
        CheckConstraint("status IN ('waiting', 'delivered', 'failed')", name="status"),
        Index("ix_webhook_delivery_due", "due_at", "id", sqlite_where=sql("status = 'waiting'"),
              postgresql_where=sql("status = 'waiting'")),
    )
