"""What the team does with files: bring one, map its columns, have it tried or imported, throw it away."""

from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import IO, Any

from sqlalchemy import delete, select

from portal.exchange import mapping
from portal.exchange.jobs.place import Place
from portal.exchange.mapping import FieldMap
from portal.exchange.models import ASK, DISCARD_FILE, ImportJob
from portal.exchange.reading import Problems
from portal.exchange.tables.table import Table
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Invalid, NotFound
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move, refuse
from portal.kernel.text import _

KEPT = timedelta(days=7)


def receive(actor: Actor, home: Path, stream: IO[bytes], name: str, comments: IO[bytes] | None, encoding: str) -> ImportJob:
    """Keeps a file and looks at it; needs no transaction. Raises Invalid for one that cannot be read."""
    authorize(actor, "import.run")
    job_id = ids.new_id()
    place = Place(home, job_id)
    place.keep(stream, name, comments)
    problems = Problems()
    tables = _tables(place, encoding, problems)
    look, other = tables[0].look(), tables[1].look() if len(tables) > 1 else None
    if problems.fatal or not look.rows:
        place.drop()
        says = [one.says for one in problems.kept if not one.line] or [_("This file holds no row that can be read.")]
        raise Invalid({"file": says[:5]})
    chosen = mapping.propose(look.columns, other.columns if other else [], look.words)
    seen = {"ideas": asdict(look), "comments": asdict(other) if other else None, "encoding": tables[0].encoding,
            "separator": tables[0].separator, "known": mapping.recognise(look.columns)}
    usual = {"board": Path(name).stem[:60], "system": seen["known"] or "elsewhere", "skip_bad": False}
    return ImportJob(id=job_id, status="uploaded", name=name[:200], look=seen, mapping=chosen.plain() | usual, dry=True,
                     report={}, made_by=actor.user_id, created_at=clock.now(), changed_at=clock.now(), version=1)


def _tables(place: Place, encoding: str, problems: Problems) -> list[Table]:
    made = [Table(place.ideas, "ideas", problems, encoding)]
    return [*made, Table(place.comments, "comments", problems, encoding)] if place.comments.exists() else made


def keep(job: ImportJob) -> ImportJob:
    """Puts a job that was received into the list."""
    session().add(job)
    session().flush()
    return job


def find(actor: Actor, job_id: str) -> ImportJob:
    """One job. Raises NotFound."""
    authorize(actor, "import.see")
    found = session().get(ImportJob, job_id)
    if found is None:
        raise NotFound()
    return found


def page(actor: Actor, after: str | None = None, limit: int = 20) -> Page[ImportJob]:
    """Files that were brought and are not imported yet, the newest first."""
    authorize(actor, "import.see")
    return page_of(session(), select(ImportJob).where(ImportJob.status != "done"), [Key(ImportJob.id, descending=True)],
                   after_cursor=after, limit=limit, scalars=True)


def ask(actor: Actor, job_id: str, sent: dict[str, Any], *, dry: bool) -> ImportJob:
    """Has a file tried or imported by this map. Raises Invalid for a map that does not fit, Conflict while it is worked on."""
    job = find(actor, job_id)
    authorize(actor, "import.run")
    if job.status not in ASK.from_:
        raise refuse(job, ASK)
    kept = job.mapping | {"locale": actor.locale} | {name: one for name, one in sent.items() if one is not None}
    comments = job.look["comments"]
    mapping.check(chosen_of(kept), job.look["ideas"]["columns"], comments["columns"] if comments else None)
    move(job, ASK, mapping=kept, dry=dry, report={}, changed_at=clock.now())
    return job


def chosen_of(kept: dict[str, Any]) -> FieldMap:
    """The map in what a job keeps."""
    return FieldMap(kept["columns"], kept["comment_columns"], kept["statuses"], kept["other_status"])


def discard(actor: Actor, home: Path, job_id: str) -> None:
    """Throws a file away that nobody works on; what was imported from it stays."""
    job = find(actor, job_id)
    authorize(actor, "import.run")
    move(job, DISCARD_FILE)
    session().delete(job)
    session().flush()
    Place(home, job.id).drop()


def forget_old(home: Path) -> int:
    """Throws away files that nobody has touched for a week; how many."""
    old = list(session().scalars(select(ImportJob.id).where(
        ImportJob.status.in_(DISCARD_FILE.from_), ImportJob.changed_at < clock.now() - KEPT).limit(200)))
    session().execute(delete(ImportJob).where(ImportJob.id.in_(old), ImportJob.status.in_(DISCARD_FILE.from_)))
    for one in old:
        Place(home, one).drop()
    return len(old)
