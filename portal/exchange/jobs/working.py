"""The work itself: one job at a time in a child process, so that no request waits for a long import."""

import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from portal.exchange import actions
from portal.exchange.jobs.asking import chosen_of, forget_old
from portal.exchange.jobs.place import Place, sparing
from portal.exchange.models import BEGIN, CHECKED, FAILED, FINISHED, REFUSED, ImportJob
from portal.exchange.reading import Problems
from portal.exchange.runs import Report
from portal.exchange.tables.table import Table
from portal.kernel import clock
from portal.kernel.db import Database, session
from portal.kernel.jobs import claim_next, look_for_work
from portal.kernel.policy import Actor
from portal.kernel.states import move
from portal.kernel.text import _, speaking

ROOT = Path(__file__).resolve().parents[3]
STALLED = timedelta(minutes=15)
MOST_TOLD = 1000


def work(database: Database, home: Path, job_id: str) -> ImportJob:
    """Does a job that was begun, in the caller's process; the end of an import and its rows are one transaction."""
    with database.transaction(write=False) as opened:
        job = opened.get_one(ImportJob, job_id)
    place, found, kept = Place(home, job.id), Problems(), job.mapping
    tables = [Table(path, path.name, found, job.look["encoding"], job.look["separator"])
              for path in (place.ideas, place.comments) if path.exists()]
    if not tables:
        return _finish(database, job, FAILED, {"says": _("The file is not here any more.")})
    place.note("reading", 0, 0)
    if len(tables) > 1:
        tables[1].separator = ""
    with speaking(kept.get("locale", "en")):
        report = actions.import_mapped(
            database, Actor(user_id=job.made_by, role="system"), tables[0], tables[1] if len(tables) > 1 else None,
            chosen_of(kept), system=kept["system"], board=kept["board"], dry=job.dry, skip_bad=kept["skip_bad"],
            progress=sparing(place.note, time.monotonic), beside=lambda done: _done(job, done))
    if report.run_id is not None:
        place.drop()
        return job
    return _finish(database, job, CHECKED if report.dry else REFUSED, told(report))


def _done(job: ImportJob, report: Report) -> None:
    mine = session().get_one(ImportJob, job.id)
    move(mine, FINISHED, report=told(report), run_id=report.run_id, changed_at=clock.now())


def _finish(database: Database, job: ImportJob, verb: Any, report: dict[str, Any]) -> ImportJob:
    with database.transaction() as opened:
        mine = opened.get_one(ImportJob, job.id)
        move(mine, verb, report=report, changed_at=clock.now())
    return mine


def told(report: Report) -> dict[str, Any]:
    """What is kept of a report."""
    return {"counts": report.counts, "remarks": {name: some[:20] for name, some in report.remarks.items()},
            "problems": [[one.file, one.line, one.field, one.says] for one in report.problems.kept[:MOST_TOLD]],
            "wrong": report.problems.count, "fatal": report.problems.fatal}


def give_up(database: Database, job_id: str, says: str) -> None:
    """Notes that a job broke off; what it had not committed is not there."""
    with database.transaction() as opened:
        job = opened.get(ImportJob, job_id)
        if job is not None and job.status == "working":
            move(job, FAILED, report={"says": says}, changed_at=clock.now())


def in_child(database: Database, job_id: str) -> None:
    """Has a child of ours do the work, and notes it when the child does not come back well."""
    child = subprocess.run([sys.executable, "-m", "portal", "import", "job", job_id], cwd=ROOT, check=False,
                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    if child.returncode:
        give_up(database, job_id, _("The import broke off; nothing was changed."))


def clear_stalled(database: Database, home: Path) -> None:
    """Gives up what a process began that is no more, and throws old files away."""
    with database.transaction() as opened:
        forget_old(home)
        stalled = list(opened.scalars(select(ImportJob.id).where(
            ImportJob.status == "working", ImportJob.changed_at < clock.now() - STALLED)))
    for one in stalled:
        told_last = Place(home, one).folder / "progress"
        if not told_last.exists() or time.time() - told_last.stat().st_mtime > STALLED.total_seconds():
            give_up(database, one, _("The import broke off; nothing was changed."))


def begin(app: Any) -> None:
    """Starts looking for imports that were asked for, for as long as the process lives."""

    def do_next() -> bool:
        job_id = claim_next(app.database, ImportJob, BEGIN)
        if job_id is not None:
            in_child(app.database, job_id)
        return job_id is not None

    look_for_work("imports", do_next, lambda: clear_stalled(app.database, app.settings.home))
