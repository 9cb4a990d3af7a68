"""What somebody was told, the mails still to be sent, and what each person wants to hear."""

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Index, Integer, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Json, created_column, fk, moment, pk

TOPICS = ("ideas", "prototypes", "pricing", "orders", "service", "account")
DIGEST = "digest"  # the topic of the daily letter itself: stopping it stops all that comes in it
WEEKLY = "weekly"  # the topic of the weekly one
GATHERED = {DIGEST: "daily", WEEKLY: "weekly"}
LETTERS = ("daily", "weekly")  # gathered: see digest.py
MAIL_CHOICES = ("off", "at_once", *LETTERS)
USUAL_MAIL = {"ideas": "daily", "prototypes": "daily", "pricing": "at_once", "orders": "at_once", "service": "at_once",
              "account": "at_once"}


class Notification(Base):
    """One thing one person was told. The sentence is the fact's own, said in the reader's language."""

    __tablename__ = "notification"
    id: Mapped[str] = pk()
    user_id: Mapped[str] = fk("user_account.id", index=False)
    fact_id: Mapped[str] = fk("fact.id")
    topic: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(60))
    actor_name: Mapped[str] = mapped_column(String(120), default="")
    what: Mapped[str] = mapped_column(String(300), default="")
    url: Mapped[str] = mapped_column(String(300))
    created_at: Mapped[datetime] = created_column()
    read_at: Mapped[datetime | None] = moment()
    shown: Mapped[bool] = mapped_column(Boolean, default=True)
    in_digest: Mapped[bool] = mapped_column(Boolean, default=False)
    __table_args__ = (
        UniqueConstraint("user_id", "fact_id"),
        Index("ix_notification_unread", "user_id", sqlite_where=text("read_at IS NULL AND shown"),
              postgresql_where=text("read_at IS NULL AND shown")),
        Index("ix_notification_user_latest", "user_id", "id"),
    )


class Mail(Base):
    """A mail to one person: kept until it is sent. Secrets in it are why the text goes when it is."""

    __tablename__ = "mail"
    id: Mapped[str] = pk()
    user_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    address: Mapped[str | None] = mapped_column(String(254))
    cause: Mapped[str] = mapped_column(String(80), unique=True)
    topic: Mapped[str] = mapped_column(String(20))
    template: Mapped[str] = mapped_column(String(60))
    context: Mapped[dict[str, Any]] = mapped_column(Json)
    locale: Mapped[str] = mapped_column(String(5))
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    attempts: Mapped[int] = mapped_column(Integer, default=0)
    due_at: Mapped[datetime] = moment(nullable=False)
    error: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'sent', 'failed')", name="state"),
        Index("ix_mail_waiting", "due_at", sqlite_where=text("state = 'waiting'"),
              postgresql_where=text("state = 'waiting'")),
    )


class Preference(Base):
    """What a person wants to hear of one topic; without a row the usual holds."""

    __tablename__ = "notification_preference"
    id: Mapped[str] = pk()
    user_id: Mapped[str] = fk("user_account.id", index=False)
    topic: Mapped[str] = mapped_column(String(20))
    in_app: Mapped[bool] = mapped_column(Boolean, default=True)
    mail: Mapped[str] = mapped_column(String(10), default="daily")
    __table_args__ = (UniqueConstraint("user_id", "topic"),)
