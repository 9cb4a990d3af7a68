"""Tables: each import that was done, and what it made, so that it can be taken back."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, created_column, fk, moment, pk, version_column
from portal.kernel.states import States
from portal.kernel.text import lazy

KINDS = ("ideas", "orders")
IMPORT = States("import_run", "done", "undone")
UNDO = IMPORT.verb("undo", from_=("done",), to="undone", who="team", says=lazy("took an import back"))


class ImportRun(Base):
    """One import. `counts` are its figures, `remarks` what it found worth telling: a kind of remark to the numbers it is
    about, at most a thousand of each.
    """

    __tablename__ = "import_run"
    id: Mapped[str] = pk()
    kind: Mapped[str] = mapped_column(String(10))
    status: Mapped[str] = mapped_column(String(10), default="done")
    system: Mapped[str] = mapped_column(String(40))
    counts: Mapped[dict[str, int]] = mapped_column(Json)
    remarks: Mapped[dict[str, Any]] = mapped_column(Json)
    made_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    created_at: Mapped[datetime] = created_column()
    undone_at: Mapped[datetime | None] = moment()
    version: Mapped[int] = version_column()
    __table_args__ = (
        IMPORT.check(),
        CheckConstraint("kind IN ('ideas', 'orders')", name="kind"),
        CheckConstraint("(status = 'undone') = (undone_at IS NOT NULL)", name="undone"),
    )


class ImportMade(Base):
    """A row that an import made: "idea", "comment", "board", "order" or "customer"."""

    __tablename__ = "import_made"
    run_id: Mapped[str] = mapped_column(Id, ForeignKey("import_run.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(10), primary_key=True)
    row_id: Mapped[str] = mapped_column(Id, primary_key=True)
