"""What production takes and gives."""

from typing import Any

from portal.core.production.gates import waiting
from portal.core.production.models import JOB, STAGE, Job, JobStage
from portal.kernel import clock
from portal.web.schemas import (
    Choice,
    Day,
    Flag,
    Function,
    IdField,
    ListOf,
    ListQuery,
    Moment,
    Nested,
    Number,
    Plain,
    Schema,
    Text,
)


class JobQuery(ListQuery):
    """Filters of the list."""

    state = Choice(*JOB.states, load_default=None, allow_none=True)
    order = IdField(load_default=None, allow_none=True)


class Question(Schema):
    """What the customer is asked, until when, and what it costs in days when the answer comes later."""

    question = Text(required=True, most=1000, lines=True)
    approve_by = Day(load_default=None, allow_none=True)
    delay_days = Number(load_default=None, allow_none=True, least=0, most=365)


class Yes(Schema):
    """An approval, with a word if one likes."""

    answer = Text(load_default=None, allow_none=True, most=2000, lines=True)


class No(Schema):
    """What should be otherwise."""

    answer = Text(required=True, most=2000, lines=True)


class Note(Schema):
    """A word about the work."""

    note = Text(load_default=None, allow_none=True, most=2000, lines=True)


class Reason(Schema):
    """Why work is stuck."""

    reason = Text(required=True, most=300, lines=True)


class Days(Schema):
    """Other days, or another work centre, for a stage."""

    planned_start = Day(load_default=None, allow_none=True)
    planned_end = Day(load_default=None, allow_none=True)
    work_centre_id = IdField(load_default=None, allow_none=True)


class PhotoIn(Schema):
    """A file that was brought before."""

    file_id = IdField(required=True)
    note = Text(load_default=None, allow_none=True, most=300)


class CentreIn(Schema):
    """A work centre."""

    name = Text(required=True, most=80)
    weekly_hours = Number(required=True, least=1, most=10_000)


class CentreOut(CentreIn):
    """A work centre as it stands."""

    id = Plain()
    version = Number()


class PhotoOut(Schema):
    """A photo of the work."""

    file_id = Plain()
    note = Plain(allow_none=True)
    created_at = Moment()


class StageRow(Schema):
    """A stage in a list."""

    id = Plain()
    position = Number()
    key = Plain()
    name = Plain(allow_none=True)
    state = Choice(*STAGE.states, attribute="status")
    gate = Flag()
    decision = Plain(allow_none=True)
    planned_start = Day()
    planned_end = Day()


def _costs(stage: JobStage) -> dict[str, Any] | None:
    said = waiting(stage, stage.job.order.promised_on)
    if said is None:
        return None
    return {"approve_by": said.approve_by.isoformat(), "days": said.days, "overdue": said.overdue,
            "moves_to": said.moves_to.isoformat() if said.moves_to else None}


class StageOut(StageRow):
    """A stage, with its photos and, where the customer is awaited, what waiting costs."""

    question = Plain(allow_none=True)
    asked_at = Moment(allow_none=True)
    approve_by = Day(allow_none=True)
    delay_days = Number()
    answer = Plain(allow_none=True)
    decided_at = Moment(allow_none=True)
    waiting = Function(_costs)
    note = Plain(allow_none=True)
    minutes = Number()
    work_centre_id = Plain(allow_none=True)
    started_at = Moment(allow_none=True)
    finished_at = Moment(allow_none=True)
    photos = ListOf(Nested(PhotoOut))
    possible = Function(lambda stage: STAGE.possible(stage.status))
    version = Number()


class JobRow(Schema):
    """A job in a list."""

    id = Plain()
    order_id = Plain()
    order_number = Plain()
    title = Plain()
    quantity = Number()
    state = Choice(*JOB.states, attribute="status")
    late = Function(lambda row: row.is_late(clock.today()))
    due_on = Day(allow_none=True)
    planned_start = Day()
    planned_end = Day()
    stages = ListOf(Nested(StageRow))
    version = Number()


def _late(job: Job) -> bool:
    return job.status not in ("to_close", "done", "cancelled") and bool(job.due_on and job.planned_end > job.due_on)


class JobOut(JobRow):
    """A whole job."""

    order_number = Plain(attribute="order.number")
    order_line_id = Plain(allow_none=True)
    round = Number()
    late = Function(_late)
    reason = Plain(allow_none=True)
    started_at = Moment(allow_none=True)
    finished_at = Moment(allow_none=True)
    stages = ListOf(Nested(StageOut))
    possible = Function(lambda job: JOB.possible(job.status))
