"""Jobs, their stages and photos, and the work centres they are made at."""

from datetime import date, datetime

from sqlalchemy import Boolean, CheckConstraint, Date, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.core.orders.models import Order
from portal.core.production.words import JOB_WORDS, STAGE_WORDS, STEP_WORDS
from portal.kernel.db import Base, Id, created_column, fk, moment, pk, version_column
from portal.kernel.states import States
from portal.kernel.text import lazy

MAKERS = "producer, team"
JOB = States("job", "draft", "planned", "released", "in_progress", "to_close", "done", "cancelled", "blocked")
PLAN = JOB.verb("plan", from_=("draft",), to="planned", who=MAKERS, says=lazy("Job planned"))
RELEASE = JOB.verb("release", from_=("planned",), to="released", who=MAKERS, says=lazy("Given to the workshop"))
BEGIN = JOB.verb("begin", from_=("planned", "released"), to="in_progress", who="system", says=lazy("Making began"))
BLOCK = JOB.verb("block", from_=("in_progress",), to="blocked", who=MAKERS, says=lazy("Work is stuck"))
UNBLOCK = JOB.verb("unblock", from_=("blocked",), to="in_progress", who=MAKERS, says=lazy("Work goes on"))
COMPLETE = JOB.verb("complete", from_=("in_progress",), to="to_close", who="system", says=lazy("Everything is made"))
CLOSE_JOB = JOB.verb("close", from_=("to_close",), to="done", who=MAKERS, says=lazy("Closed"))
CANCEL_JOB = JOB.verb("cancel", from_=("draft", "planned", "released", "in_progress", "blocked"), to="cancelled",
                      who="system", says=lazy("Cancelled"))
RESIZE = JOB.verb("resize", from_=("draft", "planned", "released", "in_progress", "blocked"), to=None, who="system")
OPEN_JOBS = ("draft", "planned", "released", "in_progress", "blocked", "to_close")

STAGE = States("job_stage", "blocked", "ready", "in_progress", "paused", "awaiting_customer", "done", "cancelled")
READY = STAGE.verb("make_ready", from_=("blocked",), to="ready", who="system", says=lazy("May begin"))
START = STAGE.verb("start", from_=("ready",), to="in_progress", who=MAKERS, says=lazy("Started"))
PAUSE = STAGE.verb("pause", from_=("in_progress",), to="paused", who=MAKERS, says=lazy("Paused"))
RESUME = STAGE.verb("resume", from_=("paused",), to="in_progress", who=MAKERS, says=lazy("Goes on"))
FINISH = STAGE.verb("finish", from_=("in_progress",), to="done", who=MAKERS, says=lazy("Finished"))
ASK = STAGE.verb("ask_customer", from_=("ready",), to="awaiting_customer", who=MAKERS, says=lazy("The customer is asked"))
APPROVE = STAGE.verb("approve", from_=("awaiting_customer",), to="ready", who="customer", says=lazy("Approved"))
REQUEST = STAGE.verb("request_changes", from_=("awaiting_customer",), to="ready", who="customer",
                     says=lazy("Changes requested"))
REPLAN = STAGE.verb("replan", from_=("blocked", "ready", "in_progress", "paused", "awaiting_customer"), to=None, who=MAKERS)
CANCEL_STAGE = STAGE.verb("cancel", from_=("blocked", "ready", "in_progress", "paused", "awaiting_customer"),
                          to="cancelled", who="system", says=lazy("Cancelled"))


class WorkCentre(Base):
    """A place where stages are worked on, and how many hours a week it has."""

    __tablename__ = "work_centre"
    id: Mapped[str] = pk()
    producer_id: Mapped[str] = fk("producer.id", index=False)
    name: Mapped[str] = mapped_column(String(160))
    weekly_hours: Mapped[int] = mapped_column(Integer)
    version: Mapped[int] = version_column()
    __table_args__ = (UniqueConstraint("producer_id", "name"),
                      CheckConstraint("weekly_hours BETWEEN 1 AND 10000", name="hours"))


class Job(Base):
    """Making the pieces of one order line. `round` is 1; a higher one makes again what was lost.

    The line is empty when a change of the order took it away before anything was made.
    """

    __tablename__ = "job"
    id: Mapped[str] = pk()
    order_id: Mapped[str] = fk("customer_order.id")
    order_line_id: Mapped[str | None] = fk("order_line.id", nullable=True, index=False, ondelete="SET NULL")
    round: Mapped[int] = mapped_column(Integer, default=1)
    producer_id: Mapped[str | None] = fk("producer.id", nullable=True, index=False)
    title: Mapped[str] = mapped_column(String(400))
    quantity: Mapped[int] = mapped_column(Integer)
    status: Mapped[str] = mapped_column(String(12), default="planned")
    planned_start: Mapped[date] = mapped_column(Date)
    planned_end: Mapped[date] = mapped_column(Date)
    due_on: Mapped[date | None] = mapped_column(Date)
    reason: Mapped[str | None] = mapped_column(String(1000))
    started_at: Mapped[datetime | None] = moment()
    finished_at: Mapped[datetime | None] = moment()
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    order: Mapped[Order] = relationship(lazy="raise")
    stages: Mapped[list["JobStage"]] = relationship(lazy="raise", order_by="JobStage.position", back_populates="job")
    __table_args__ = (
        JOB.check(),
        UniqueConstraint("order_line_id", "round"),
        CheckConstraint("quantity > 0 AND round > 0", name="quantity"),
        CheckConstraint("planned_start <= planned_end", name="planned"),
        CheckConstraint("status <> 'blocked' OR reason IS NOT NULL", name="blocked_has_reason"),
        CheckConstraint("status NOT IN ('to_close', 'done') OR finished_at IS NOT NULL", name="finished_has_time"),
        Index("ix_job_producer", "producer_id", "status", "planned_end"),
    )

    @property
    def word(self) -> str:
        """The state in a word for people."""
        return str(JOB_WORDS[self.status])

    @property
    def current(self) -> "JobStage | None":
        """The first stage that is not over; the stages have to be loaded."""
        return next((one for one in self.stages if one.status not in ("done", "cancelled")), None)


class JobStage(Base):
    """A step of a job. At a gate it may only start after the customer's yes.

    `approve_by` is the last day on which an answer costs nothing; after it delivery moves by `delay_days`, and by one
    more with each further day.
    """

    __tablename__ = "job_stage"
    id: Mapped[str] = pk()
    job_id: Mapped[str] = fk("job.id", index=False, ondelete="CASCADE")
    order_id: Mapped[str] = fk("customer_order.id")
    position: Mapped[int] = mapped_column(Integer)
    key: Mapped[str] = mapped_column(String(20))
    name: Mapped[str | None] = mapped_column(String(160))
    status: Mapped[str] = mapped_column(String(20), default="blocked")
    planned_start: Mapped[date] = mapped_column(Date)
    planned_end: Mapped[date] = mapped_column(Date)
    minutes: Mapped[int] = mapped_column(Integer, default=0)
    work_centre_id: Mapped[str | None] = fk("work_centre.id", nullable=True, ondelete="SET NULL")
    gate: Mapped[bool] = mapped_column(Boolean, default=False)
    question: Mapped[str | None] = mapped_column(Text)
    asked_at: Mapped[datetime | None] = moment()
    approve_by: Mapped[date | None] = mapped_column(Date)
    delay_days: Mapped[int] = mapped_column(Integer, default=3)
    decision: Mapped[str | None] = mapped_column(String(20))
    answer: Mapped[str | None] = mapped_column(Text)
    decided_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    decided_at: Mapped[datetime | None] = moment()
    note: Mapped[str | None] = mapped_column(Text)
    started_at: Mapped[datetime | None] = moment()
    finished_at: Mapped[datetime | None] = moment()
    version: Mapped[int] = version_column()
    job: Mapped[Job] = relationship(lazy="raise", back_populates="stages")
    photos: Mapped[list["StagePhoto"]] = relationship(lazy="raise", order_by="StagePhoto.id")
    __table_args__ = (
        STAGE.check(),
        UniqueConstraint("job_id", "position"),
        CheckConstraint("planned_start <= planned_end", name="planned"),
        CheckConstraint("delay_days BETWEEN 0 AND 365 AND minutes >= 0", name="numbers"),
        CheckConstraint("decision IN ('approved', 'changes_requested')", name="decision"),
        CheckConstraint("status <> 'awaiting_customer' OR (asked_at IS NOT NULL AND approve_by IS NOT NULL)",
                        name="asked_has_day"),
        CheckConstraint("(status = 'done') = (finished_at IS NOT NULL)", name="done_has_time"),
        CheckConstraint("NOT gate OR status NOT IN ('in_progress', 'paused', 'done') "
                        "OR coalesce(decision, '') = 'approved'", name="gate_was_passed"),
    )

    @property
    def word(self) -> str:
        """The state in a word for people."""
        return str(STAGE_WORDS[self.status])

    @property
    def label(self) -> str:
        """What this step is called: by its maker, or by the routing it came from."""
        return self.name or str(STEP_WORDS.get(self.key, self.key))


class StageAwaits(Base):
    """What a stage's gate waits for beside the customer's word here: an approval that is given elsewhere.

    `kind` and `about_id` are opaque to production: whoever asked for it tells when the approval stands.
    """

    __tablename__ = "stage_awaits"
    id: Mapped[str] = pk()
    stage_id: Mapped[str] = fk("job_stage.id", unique=True, ondelete="CASCADE")
    kind: Mapped[str] = mapped_column(String(20))
    about_id: Mapped[str] = mapped_column(Id)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (Index("ix_stage_awaits_about", "kind", "about_id"),)


class StagePhoto(Base):
    """A picture of the work at a stage."""

    __tablename__ = "stage_photo"
    id: Mapped[str] = pk()
    stage_id: Mapped[str] = fk("job_stage.id", index=False, ondelete="CASCADE")
    file_id: Mapped[str] = fk("stored_file.id")
    note: Mapped[str | None] = mapped_column(String(1000))
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (UniqueConstraint("stage_id", "file_id"),)
