"""Tables: versions that are looked at blind first, who has finished, and the numbers a pin has until its author has."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Integer, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.columns import Id, created_column, fk, moment, pk, version_column
from portal.kernel.db import Base
from portal.prototypes.blind.states import BLIND


class BlindFirst(Base):
    """A version on which first opinions are kept apart. One of a prototype runs at a time: that of the shown version.

    `room_seq` is the last number of the prototype's room before it began: what was told there until then is others' words.
    """

    __tablename__ = "prototype_blind"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id")
    version_id: Mapped[str] = fk("prototype_version.id", unique=True)
    status: Mapped[str] = mapped_column(String(10), default="chosen")
    room_seq: Mapped[int] = mapped_column(Integer, default=0)
    chosen_by: Mapped[str | None] = fk("user_account.id", index=False, nullable=True)
    created_at: Mapped[datetime] = created_column()
    began_at: Mapped[datetime | None] = moment()
    opened_at: Mapped[datetime | None] = moment()
    version: Mapped[int] = version_column()
    __table_args__ = (
        BLIND.check(),
        CheckConstraint("(status = 'chosen') = (began_at IS NULL) AND (status = 'opened') = (opened_at IS NOT NULL)",
                        name="times"),
        Index("uq_prototype_blind_running", "prototype_id", unique=True, sqlite_where=text("status = 'running'"),
              postgresql_where=text("status = 'running'")),
    )


class Finish(Base):
    """Somebody has finished looking by himself: once, and for good."""

    __tablename__ = "prototype_blind_finish"
    id: Mapped[str] = pk()
    blind_id: Mapped[str] = fk("prototype_blind.id", index=False)
    viewer: Mapped[str] = mapped_column(Id)
    user_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    pass_id: Mapped[str | None] = fk("prototype_pass.id", nullable=True)
    finished_at: Mapped[datetime] = created_column()
    __table_args__ = (UniqueConstraint("blind_id", "viewer"),
                      CheckConstraint("(user_id IS NULL) <> (pass_id IS NULL)", name="one"))


class OwnNumber(Base):
    """What stands on a pin until its author has finished: he counts his own, since the real number counts everybody's."""

    __tablename__ = "prototype_blind_number"
    thread_id: Mapped[str] = mapped_column(Id, primary_key=True)
    blind_id: Mapped[str] = fk("prototype_blind.id", index=False)
    viewer: Mapped[str] = mapped_column(Id)
    number: Mapped[int] = mapped_column(Integer)
    __table_args__ = (UniqueConstraint("blind_id", "viewer", "number"), CheckConstraint("number > 0", name="number"))
