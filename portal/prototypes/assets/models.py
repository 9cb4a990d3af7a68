"""The table of a prototype's shelf: how much lies there, and whether originals are kept."""

from sqlalchemy import BigInteger, Boolean, CheckConstraint, ForeignKey, Integer, false, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id


class Shelf(Base):
    """What the versions of a prototype hold together. Without a row nothing lies there and no original is kept."""

    __tablename__ = "prototype_shelf"
    prototype_id: Mapped[str] = mapped_column(Id, ForeignKey("prototype.id"), primary_key=True)
    keep_originals: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false())
    files: Mapped[int] = mapped_column(Integer, default=0, server_default=text("0"))
    bytes: Mapped[int] = mapped_column(BigInteger, default=0, server_default=text("0"))
    __table_args__ = (CheckConstraint("files >= 0 AND bytes >= 0", name="counters"),)
