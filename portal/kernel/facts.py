"""The tables of facts: what happened, about whom, its number in each room, and who still has to be told."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, Integer, String, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, UTCDateTime, fk, moment, pk


class FactRow(Base):
    """One thing that happened. Ids only: personal data stays where it lives."""

    __tablename__ = "fact"
    id: Mapped[str] = pk()
    type: Mapped[str] = mapped_column(String(60), index=True)
    at: Mapped[datetime] = mapped_column(UTCDateTime)
    actor_id: Mapped[str | None] = mapped_column(Id)
    actor_role: Mapped[str] = mapped_column(String(20))
    data: Mapped[dict[str, Any]] = mapped_column(Json)


class FactSubject(Base):
    """What a fact is about: the timeline of an idea, a customer, an order is read from here."""

    __tablename__ = "fact_subject"
    kind: Mapped[str] = mapped_column(String(30), primary_key=True)
    subject_id: Mapped[str] = mapped_column(Id, primary_key=True)
    fact_id: Mapped[str] = mapped_column(Id, primary_key=True)


class Room(Base):
    """The counter of a room. Its row stays locked until the commit, so numbers are gap-free and become visible in order."""

    __tablename__ = "room"
    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    seq: Mapped[int] = mapped_column(Integer)
    epoch: Mapped[str] = mapped_column(String(13))


class RoomFact(Base):
    """A fact's number in a room."""

    __tablename__ = "room_fact"
    room: Mapped[str] = mapped_column(String(80), primary_key=True)
    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    fact_id: Mapped[str] = mapped_column(Id, index=True)


class Outbox(Base):
    """A fact that one durable listener has to hear, at least once; done rows are kept for a while as the log."""

    __tablename__ = "outbox"
    id: Mapped[str] = pk()
    fact_id: Mapped[str] = fk("fact.id")
    listener: Mapped[str] = mapped_column(String(80))
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    attempts: Mapped[int] = mapped_column(Integer, default=0)
    due_at: Mapped[datetime] = moment(nullable=False)
    error: Mapped[str | None] = mapped_column(String(500))
    __table_args__ = (Index("ix_outbox_waiting", "due_at", "id", sqlite_where=text("state = 'waiting'"),
                            postgresql_where=text("state = 'waiting'")),)


class Timer(Base):
    """When a piece of timed work is due next; claimed by a guarded update so that one process does it."""

    __tablename__ = "timer"
    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    due_at: Mapped[datetime] = moment(nullable=False)
