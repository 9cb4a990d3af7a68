"""Tables: each import that was done and what it made, so that it can be taken back; files that wait to be imported."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, created_column, fk, moment, pk, version_column
from portal.kernel.states import States
from portal.kernel.text import lazy

KINDS = ("ideas", "orders")
IMPORT = States("import_run", "done", "undone")
JOB = States("import_job", "uploaded", "waiting", "working", "checked", "refused", "failed", "done")
_IDLE = ("uploaded", "checked", "refused", "failed")
ASK = JOB.verb("ask", from_=_IDLE, to="waiting", who="import.run", says=lazy("asked for an import"))
DISCARD_FILE = JOB.verb("discard", from_=(*_IDLE, "done"), to=None, who="import.run", says=lazy("threw a file away"))
BEGIN = JOB.verb("begin", from_=("waiting",), to="working", who="system", says=lazy("began an import"))
CHECKED = JOB.verb("check", from_=("working",), to="checked", who="system", says=lazy("tried an import"))
REFUSED = JOB.verb("refuse", from_=("working",), to="refused", who="system", says=lazy("refused an import"))
FAILED = JOB.verb("fail", from_=("working",), to="failed", who="system", says=lazy("gave an import up"))
FINISHED = JOB.verb("finish", from_=("working",), to="done", who="system", says=lazy("imported data"))
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


class ImportJob(Base):
    """A file somebody brought to be imported: what it looks like, how its columns are mapped, and how far the work is.

    The file itself lies in the installation's folder until the import is done. `report` is what the last run found.
    """

    __tablename__ = "import_job"
    id: Mapped[str] = pk()
    status: Mapped[str] = mapped_column(String(10), default="uploaded")
    name: Mapped[str] = mapped_column(Text)
    look: Mapped[dict[str, Any]] = mapped_column(Json)
    mapping: Mapped[dict[str, Any]] = mapped_column(Json)
    dry: Mapped[bool] = mapped_column(default=True)
    report: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)
    run_id: Mapped[str | None] = mapped_column(Id)
    made_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    created_at: Mapped[datetime] = created_column()
    changed_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        JOB.check(),
        CheckConstraint("(status = 'done') = (run_id IS NOT NULL)", name="run"),
        Index("ix_import_job_status", "status", "id"),
    )
