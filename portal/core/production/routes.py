"""Production over HTTP: the board, a job, and each verb of jobs and stages as a resource."""

from typing import Any

from flask import request, url_for
from werkzeug.wrappers import Response

from portal.core.producers import queries as producers
from portal.core.production import actions, queries, schemas
from portal.core.production.drawing import load_by_week, plan_of
from portal.core.production.gates import waiting
from portal.core.production.models import JOB, Job
from portal.core.production.panels import awaited
from portal.core.production.words import JOB_TONES, JOB_WORDS, STAGE_TONES
from portal.kernel import clock
from portal.kernel.errors import Forbidden, Invalid
from portal.kernel.policy import authorize, can
from portal.kernel.text import _
from portal.storage import actions as storage
from portal.storage.shelf import shelf_of
from portal.web.answering import answer, done
from portal.web.reading import actor, expected_version, is_api, load, query
from portal.web.routes import Routes
from portal.web.server import current

routes = Routes("production", __name__)
JOB_PAGE, JOB_API = "/production/<id:job_id>", "/jobs_in_production/<id:job_id>"
STAGE_PAGE, STAGE_API = "/production/stages/<id:stage_id>", "/jobs_in_production/stages/<id:stage_id>"
STAGE_GIVES: dict[str, Any] = {"gives": schemas.JobOut, "form": "production.stage"}


@routes.get("/production", api="/jobs_in_production", query=schemas.JobQuery, gives=schemas.JobRow, many=True,
            page="production/index.html")
def index() -> Response:
    """Jobs in production: one's own for producers, all for the team, those of their orders for customers"""
    me, asked = actor(), query()
    if is_api():
        return answer(queries.page(me, **asked))
    if not can(me, "job.board"):
        raise Forbidden()
    jobs, mine = queries.board(me, asked["state"]), producers.producer_of(me)
    centres, today = queries.work_centres(mine), clock.today()
    return answer(jobs, asked=asked, today=today, plan=plan_of(jobs, today), centres=centres, mine=mine,
                  weeks=load_by_week(jobs, centres, today), job_tones=JOB_TONES, job_words=JOB_WORDS, states=JOB.states,
                  late=[one for one in jobs if one.is_late(today)],
                  due=[one for one in jobs if one.current and one.current.planned_start <= today <= one.current.planned_end])


@routes.get(JOB_PAGE, api=JOB_API, gives=schemas.JobOut, page="production/show.html")
def show(job_id: str) -> Response:
    """One job with its stages"""
    return _shown(queries.find(actor(), job_id))


@routes.page(STAGE_PAGE, "production/show.html")
def stage(stage_id: str) -> Response:
    """The job of a stage; forms about a stage are shown again here"""
    return _shown(queries.find_stage(actor(), stage_id).job)


def _shown(job: Job) -> Response:
    return answer(job, **around(job))


def around(job: Job) -> dict[str, Any]:
    """What a page with a job needs beside it."""
    me = actor()
    at = next((one for one in job.stages if one.status == "awaiting_customer"), None)
    return {"works": can(me, "job.work", job.order), "decides": can(me, "gate.decide", job.order), "gate": at,
            "awaits": awaited(me, at) if at else None,
            "costs": waiting(at, job.order.promised_on) if at else None, "stage_tones": STAGE_TONES,
            "job_tones": JOB_TONES, "today": clock.today()}


def _job(job: Job) -> Response:
    return answer(job, status=200, go=url_for("production.show", job_id=job.id))


@routes.post(f"{JOB_PAGE}/planning", api=f"{JOB_API}/planning", gives=schemas.JobOut)
def plan(job_id: str) -> Response:
    """Take on a job nobody makes yet"""
    return _job(actions.plan(actor(), job_id, expected_version()))


@routes.post(f"{JOB_PAGE}/release", api=f"{JOB_API}/release", gives=schemas.JobOut)
def release(job_id: str) -> Response:
    """Give a planned job to the workshop"""
    return _job(actions.release(actor(), job_id, expected_version()))


@routes.post(f"{JOB_PAGE}/block", api=f"{JOB_API}/block", takes=schemas.Reason, gives=schemas.JobOut,
             form="production.show")
def block(job_id: str) -> Response:
    """Say that work is stuck, and why"""
    return _job(actions.block(actor(), job_id, load()["reason"], expected_version()))


@routes.post(f"{JOB_PAGE}/unblock", api=f"{JOB_API}/unblock", gives=schemas.JobOut)
def unblock(job_id: str) -> Response:
    """Go on"""
    return _job(actions.unblock(actor(), job_id, expected_version()))


@routes.post(f"{JOB_PAGE}/closing", api=f"{JOB_API}/closing", gives=schemas.JobOut)
def close(job_id: str) -> Response:
    """Close a job that is made"""
    return _job(actions.close(actor(), job_id, expected_version()))


@routes.post(f"{STAGE_PAGE}/start", api=f"{STAGE_API}/start", gives=schemas.JobOut)
def start(stage_id: str) -> Response:
    """Begin a stage"""
    return _job(actions.start(actor(), stage_id, expected_version()))


@routes.post(f"{STAGE_PAGE}/pause", api=f"{STAGE_API}/pause", gives=schemas.JobOut)
def pause(stage_id: str) -> Response:
    """Pause a stage"""
    return _job(actions.pause(actor(), stage_id, expected_version()))


@routes.post(f"{STAGE_PAGE}/resumption", api=f"{STAGE_API}/resumption", gives=schemas.JobOut)
def resume(stage_id: str) -> Response:
    """Go on with a stage"""
    return _job(actions.resume(actor(), stage_id, expected_version()))


@routes.post(f"{STAGE_PAGE}/completion", api=f"{STAGE_API}/completion", takes=schemas.Note, **STAGE_GIVES)
def finish(stage_id: str) -> Response:
    """Finish a stage; with the last one the pieces are made"""
    return _job(actions.finish(actor(), stage_id, load()["note"], expected_version()))


@routes.post(f"{STAGE_PAGE}/question", api=f"{STAGE_API}/question", takes=schemas.Question, **STAGE_GIVES)
def ask(stage_id: str) -> Response:
    """Ask the customer before a stage begins"""
    return _job(actions.ask_customer(actor(), stage_id, expected=expected_version(), **load()))


@routes.post(f"{STAGE_PAGE}/approval", api=f"{STAGE_API}/approval", takes=schemas.Yes, **STAGE_GIVES)
def approve(stage_id: str) -> Response:
    """Approve what was shown"""
    return _job(actions.approve(actor(), stage_id, load()["answer"], expected_version()))


@routes.post(f"{STAGE_PAGE}/change-request", api=f"{STAGE_API}/change_request", takes=schemas.No, **STAGE_GIVES)
def request_changes(stage_id: str) -> Response:
    """Ask for changes of what was shown"""
    return _job(actions.request_changes(actor(), stage_id, load()["answer"], expected_version()))


@routes.patch(STAGE_PAGE, api=STAGE_API, takes=schemas.Days, gives=schemas.JobOut, pages=False)
def replan(stage_id: str) -> Response:
    """Move a stage to other days (If-Match: the stage's version)"""
    return answer(actions.replan(actor(), stage_id, expected_version(), **load()))


@routes.post(f"{STAGE_PAGE}/days", takes=schemas.Days, api=False, form="production.stage")
def replan_by_form(stage_id: str) -> Response:
    """Move a stage to other days"""
    return _job(actions.replan(actor(), stage_id, expected_version(), **load()))


@routes.post(f"{STAGE_API}/photos", takes=schemas.PhotoIn, gives=schemas.JobOut, pages=False)
def add_photo(stage_id: str) -> Response:
    """Show a photo of the work that was brought before"""
    return answer(actions.add_photo(actor(), stage_id, **load()), status=201)


@routes.post(f"{STAGE_PAGE}/photos", api=False, own_transaction=True, form="production.stage")
def bring_photo(stage_id: str) -> Response:
    """Bring a photo of the work with a plain form"""
    who, app = actor(), current()
    with app.database.transaction(write=False):
        found = queries.find_stage(who, stage_id)
        authorize(who, "job.work", found.job.order)
        storage.check_allowance(who)
    upload = request.files.get("file")
    if upload is None or not upload.filename:
        raise Invalid({"file": [_("Please choose a picture.")]})
    app.limits.hit("upload", who.key)
    workshop = shelf_of(app.database).workshop
    with workshop.prepared(upload.stream, upload.filename, ("image",)) as prepared, app.database.transaction():
        actions.add_photo(who, stage_id, storage.keep(who, prepared).id, request.form.get("note", "")[:300] or None)
    return done(url_for("production.show", job_id=found.job_id))


@routes.get("/work_centres", gives=schemas.CentreOut, many=True, pages=False)
def centres() -> Response:
    """One's own work centres"""
    return answer(queries.work_centres(producers.producer_of(actor())))


@routes.post("/production/work-centres", api="/work_centres", takes=schemas.CentreIn, gives=schemas.CentreOut,
             form="production.index")
def add_centre() -> Response:
    """Add a work centre"""
    return answer(actions.add_work_centre(actor(), **load()), status=201, go=url_for("production.index", _anchor="load"))


@routes.post("/production/work-centres/<id:centre_id>/removal", api=False)
def remove_centre_by_form(centre_id: str) -> Response:
    """Take a work centre away"""
    return remove_centre(centre_id)


@routes.delete("/work_centres/<id:centre_id>", pages=False)
def remove_centre(centre_id: str) -> Response:
    """Take a work centre away"""
    actions.remove_work_centre(actor(), centre_id)
    return done(url_for("production.index", _anchor="load"))
