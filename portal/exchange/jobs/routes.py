"""Bringing a file, mapping its columns, and looking on while it is imported."""

from dataclasses import dataclass
from typing import Any

from flask import request, url_for
from werkzeug.wrappers import Response

from portal.exchange.jobs import asking
from portal.exchange.jobs.place import Place
from portal.exchange.jobs.schemas import JobIn, JobOut
from portal.exchange.mapping import COMMENT_FIELDS, IDEA_FIELDS, STATES
from portal.exchange.models import ImportJob
from portal.exchange.routes import TEAM, routes
from portal.exchange.runs import COUNTS
from portal.exchange.tables.letters import ENCODINGS
from portal.ideas.queries import LABELS, boards_for
from portal.kernel.errors import Invalid
from portal.kernel.policy import authorize
from portal.kernel.text import _
from portal.web.answering import answer, done
from portal.web.reading import actor, is_api, load
from portal.web.schemas import ListQuery
from portal.web.server import current


@dataclass
class Shown:
    """A job and how far it is."""

    job: ImportJob
    detail: str
    done: int
    total: int

    def __getattr__(self, name: str) -> Any:
        return getattr(self.job, name)

    @property
    def columns(self) -> list[str]:
        return list(self.job.look["ideas"]["columns"])

    @property
    def comment_columns(self) -> list[str] | None:
        return self.job.look["comments"] and list(self.job.look["comments"]["columns"])

    @property
    def mapping(self) -> dict[str, Any]:
        return {name: one for name, one in self.job.mapping.items() if name != "locale"}

    @staticmethod
    def column_pairs(columns: list[str]) -> list[tuple[str, str]]:
        """Columns as the choices of a list."""
        return [(one, one) for one in columns]

    @property
    def their_statuses(self) -> list[str]:
        """The words that stand in the column of statuses, and those somebody has mapped already."""
        column = self.job.mapping["columns"].get("status", "")
        seen = [one.casefold() for one in self.job.look["ideas"]["words"].get(column, [])]
        return list(dict.fromkeys([*seen, *self.job.mapping["statuses"]]))[:40]


def shown(job: ImportJob) -> Shown:
    """The job with its progress."""
    told: Any = Place(current().settings.home, job.id).progress()
    return Shown(job, told["detail"], told["done"], told["total"])


@routes.get("/imports/jobs", api="/jobs", query=ListQuery, gives=JobOut, many=True, pages=False, roles=TEAM)
def jobs() -> Response:
    """Files that were brought to be imported"""
    return answer(asking.page(actor()).map(shown))


@routes.post("/imports/files", gives=JobOut, roles=TEAM, status=201, form="exchange.index", own_transaction=True)
def bring_file() -> Response:
    """Bring a file of ideas (multipart: `file` as CSV, JSON or a zip of an export, `comments`, `encoding`); map it next"""
    authorize(actor(), "import.run")
    sent, more, letters = request.files.get("file"), request.files.get("comments"), request.form.get("encoding", "")
    if sent is None or not sent.filename:
        raise Invalid({"file": [_("Please choose a file.")]})
    if letters and letters not in ENCODINGS:
        raise Invalid({"encoding": [_("Please choose one of: %(list)s.", list=", ".join(ENCODINGS))]})
    sent.stream.seek(0)
    made = asking.receive(actor(), current().settings.home, sent.stream, sent.filename,
                          more.stream if more and more.filename else None, letters)
    with current().database.transaction():
        kept = asking.keep(made)
    return answer(shown(kept), status=201 if is_api() else None, go=url_for("exchange.job", job_id=kept.id))


@routes.get("/imports/jobs/<id:job_id>", api="/jobs/<id:job_id>", gives=JobOut, page="exchange/job.html", roles=TEAM)
def job(job_id: str) -> Response:
    """A file on its way in: its columns, its map, and how far the work is"""
    return answer(shown(asking.find(actor(), job_id)), idea_fields=IDEA_FIELDS, comment_fields=COMMENT_FIELDS, states=STATES,
                  labels=LABELS, words=COUNTS, boards=boards_for(actor()) if not is_api() else [])


@routes.post("/imports/jobs/<id:job_id>/trial", api="/jobs/<id:job_id>/trial", takes=JobIn, gives=JobOut, form="exchange.job",
             roles=TEAM)
def try_job(job_id: str) -> Response:
    """Have a file tried by a map: every wrong row is told, nothing is changed"""
    return _ask(job_id, dry=True)


@routes.post("/imports/jobs/<id:job_id>/import", api="/jobs/<id:job_id>/import", takes=JobIn, gives=JobOut, form="exchange.job",
             roles=TEAM)
def start_job(job_id: str) -> Response:
    """Have a file imported by a map, in one transaction"""
    return _ask(job_id, dry=False)


def _ask(job_id: str, dry: bool) -> Response:
    said = load()
    if not is_api():
        said = {"skip_bad": False, "statuses": {}} | said  # what a form leaves unticked it does not send
    return answer(shown(asking.ask(actor(), job_id, said, dry=dry)), go=url_for("exchange.job", job_id=job_id))


@routes.post("/imports/jobs/<id:job_id>/discarding", api=False, roles=TEAM)
def throw_away_file(job_id: str) -> Response:
    """Throw a file away"""
    asking.discard(actor(), current().settings.home, job_id)
    return done(url_for("exchange.index"))


@routes.delete("/jobs/<id:job_id>", pages=False, roles=TEAM)
def discard_job(job_id: str) -> Response:
    """Throw a file away"""
    asking.discard(actor(), current().settings.home, job_id)
    return done("")
