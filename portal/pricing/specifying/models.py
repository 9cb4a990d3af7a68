"""Tables of specifying: envelopes with their commitments, files of bids and answers, and templates of a producer's answers."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, created_column, fk, moment, pk, version_column

FILE_NAMES = 200


class Seal(Base):
    """The closed envelope of an answer to a sealed bid: `body` is the canonical text of what it says, `sha256` the
    commitment over the secret `nonce` and that text. Never changed; a changed answer gets the next `number`. Both are
    empty until the envelopes are opened, and lie encrypted meanwhile: see pricing/sealing/.
    """

    __tablename__ = "answer_seal"
    answer_id: Mapped[str] = mapped_column(Id, ForeignKey("answer.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    bid_id: Mapped[str] = fk("bid.id")
    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    nonce: Mapped[str | None] = mapped_column(String(64))
    body: Mapped[str | None] = mapped_column(Text)
    made_at: Mapped[datetime] = created_column()
    __table_args__ = (CheckConstraint("(nonce IS NULL) = (body IS NULL)", name="closed"),)


class Opening(Base):
    """That the envelopes of a bid were opened, and when we noticed that their time had come."""

    __tablename__ = "bid_opening"
    bid_id: Mapped[str] = mapped_column(Id, ForeignKey("bid.id"), primary_key=True)
    at: Mapped[datetime] = moment(nullable=False)


class BidFile(Base):
    """A file of a bid, or of one answer to it. Producers see `number` in the place of its name until they have won."""

    __tablename__ = "bid_file"
    id: Mapped[str] = pk()
    bid_id: Mapped[str] = fk("bid.id", index=False)
    answer_id: Mapped[str | None] = mapped_column(Id, ForeignKey("answer.id"), index=True)
    file_id: Mapped[str] = mapped_column(Id, ForeignKey("stored_file.id"), index=True)
    number: Mapped[int] = mapped_column(Integer)
    name: Mapped[str] = mapped_column(String(FILE_NAMES))
    made_by: Mapped[str] = fk("user_account.id", index=False)
    made_at: Mapped[datetime] = created_column()
    __table_args__ = (
        CheckConstraint("number > 0", name="number"),
        UniqueConstraint("answer_id", "number", name="uq_bid_file_answer_number"),
        Index("uq_bid_file_number", "bid_id", "number", unique=True, sqlite_where=sql("answer_id IS NULL"),
              postgresql_where=sql("answer_id IS NULL")),
        Index("uq_bid_file_once", "bid_id", "file_id", unique=True),
    )


class Template(Base):
    """Words and promises a producer uses again: `days` is when it is ready, `hours` how long the answer stands, `lines` what
    he usually says to requirements of these names.
    """

    __tablename__ = "answer_template"
    id: Mapped[str] = pk()
    producer_id: Mapped[str] = fk("producer.id", index=False)
    version: Mapped[int] = version_column()
    name: Mapped[str] = mapped_column(String(160))
    text: Mapped[str] = mapped_column(Text, default="")
    days: Mapped[int | None] = mapped_column(Integer)
    hours: Mapped[int | None] = mapped_column(Integer)
    lines: Mapped[list[dict[str, Any]]] = mapped_column(Json, default=list)
    made_by: Mapped[str] = fk("user_account.id", index=False)
    made_at: Mapped[datetime] = created_column()
    __table_args__ = (
        CheckConstraint("days BETWEEN 0 AND 3653", name="days"),
        CheckConstraint("hours BETWEEN 1 AND 8784", name="hours"),
        UniqueConstraint("producer_id", "name", name="uq_answer_template_name"),
    )
