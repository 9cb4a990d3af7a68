"""Table: what a new idea on a board begins with."""

from datetime import datetime

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, created_column, version_column


class BoardTemplate(Base):
    """A text and rows of the specification that a new idea on a board begins with, to be filled in."""

    __tablename__ = "board_template"
    board_id: Mapped[str] = mapped_column(Id, ForeignKey("board.id"), primary_key=True)
    text: Mapped[str] = mapped_column(Text, default="")
    spec: Mapped[list[dict[str, str]]] = mapped_column(Json, default=list)
    changed_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
