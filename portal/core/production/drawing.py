"""Numbers behind the pictures of the board: bars of the plan and load against capacity by week."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from portal.core.production.models import WorkCentre
from portal.core.production.words import STAGE_TONES, STEP_WORDS

MOST_ROWS, BEFORE, MOST_DAYS, WEEKS = 24, 7, 70, 10


def plan_of(jobs: Sequence[Any], today: date) -> dict[str, Any]:
    """The plan as shares of its width, from the Monday a week ago to the last day, at most ten weeks on."""
    start = today - timedelta(days=BEFORE + today.weekday())
    shown = [one for one in jobs if one.stages and one.planned_end >= start][:MOST_ROWS]
    end = max([one.planned_end for one in shown] + [start + timedelta(days=27)])
    days = min((end - start).days + 1, MOST_DAYS)
    weeks = [{"x": _share(at, days), "day": start + timedelta(days=at)} for at in range(0, days, 7)]
    return {"rows": [_row(one, start, days) for one in shown], "weeks": weeks, "now": _share((today - start).days, days),
            "height": 30 * len(shown), "hidden": len(jobs) - len(shown)}


def _row(job: Any, start: date, days: int) -> dict[str, Any]:
    bars = []
    for one in job.stages:
        left, right = max((one.planned_start - start).days, 0), min((one.planned_end - start).days + 1, days)
        if right > left:
            bars.append({"x": _share(left, days), "width": _share(right - left, days), "tone": STAGE_TONES[one.status],
                         "gate": one.gate, "label": one.name or str(STEP_WORDS.get(one.key, one.key)),
                         "status": one.status})
    due = (job.due_on - start).days + 1 if job.due_on else -1
    return {"job": job, "bars": bars, "due": _share(due, days) if 0 <= due <= days else None}


def _share(days: int, whole: int) -> float:
    return round(100 * days / whole, 2)


def load_by_week(jobs: Sequence[Any], centres: Sequence[WorkCentre], today: date) -> list[dict[str, Any]]:
    """Planned hours of the coming weeks against the hours the work centres have; minutes fall evenly on a stage's days."""
    monday = today - timedelta(days=today.weekday())
    minutes = [0.0] * WEEKS
    for stage in (one for job in jobs for one in job.stages if one.status not in ("done", "cancelled")):
        span = (stage.planned_end - stage.planned_start).days + 1
        for day in range(min(span, 7 * WEEKS + 400)):
            week = ((stage.planned_start - monday).days + day) // 7
            if 0 <= week < WEEKS:
                minutes[week] += stage.minutes / span
    capacity = sum(one.weekly_hours for one in centres)
    return [{"day": monday + timedelta(days=7 * at), "load": round(spent / 60), "capacity": capacity}
            for at, spent in enumerate(minutes)]
