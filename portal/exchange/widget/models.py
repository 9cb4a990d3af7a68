"""Table: which other sites may show a board's list of ideas in a frame."""

from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, fk, pk


class BoardFrame(Base):
    """The sites that may frame a board's list; none may without a row."""

    __tablename__ = "board_frame"
    id: Mapped[str] = pk()
    board_id: Mapped[str] = fk("board.id", unique=True, ondelete="CASCADE")
    origins: Mapped[list[str]] = mapped_column(Json)
    changed_by: Mapped[str | None] = mapped_column(Id)
