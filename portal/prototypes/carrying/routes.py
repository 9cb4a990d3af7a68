"""Addresses of places on a new version, and of the question whether something is solved."""

from typing import Any

from flask import url_for
from werkzeug.wrappers import Response

from portal.core.producers import queries as producers
from portal.kernel.policy import authorize
from portal.prototypes import queries as prototypes
from portal.prototypes import schemas as shown_as
from portal.prototypes import views
from portal.prototypes.carrying import fixes, makers, queries, schemas, settling
from portal.prototypes.models import Thread
from portal.prototypes.routes.base import routes
from portal.prototypes.typed import take_spot
from portal.web.answering import answer
from portal.web.reading import actor, is_api, load, query
from portal.web.schemas import ListQuery


def desk_of(prototype_id: str) -> str:
    return url_for("prototypes.manage", prototype_id=prototype_id, _anchor="carried")


@routes.get("/prototypes/<id:prototype_id>/places", query=ListQuery, gives=schemas.DoubtOut, many=True,
            page="prototypes/carrying/places.html")
def places(prototype_id: str) -> Response:
    """Places on the new version that are to be confirmed, or lost; for the team"""
    found = queries.doubts(actor(), prototype_id, **query())
    return answer(found, prototype=prototypes.find(actor(), prototype_id))


@routes.post("/prototypes/<id:prototype_id>/places/confirmation", takes=schemas.ConfirmationIn, gives=shown_as.ThreadOut,
             many=True, form="prototypes.places")
def confirm_places(prototype_id: str) -> Response:
    """Confirm places, several at once"""
    found = settling.confirm(actor(), prototype_id, load()["threads"])
    shown = [views.thread(one.id) for one in found] if is_api() else []
    return answer(shown, status=200 if is_api() else None, go=desk_of(prototype_id))


@routes.page("/threads/<id:thread_id>/place", "prototypes/carrying/place.html")
def place(thread_id: str) -> Response:
    """Place a thread by hand, or say that it does not apply any more"""
    thread = prototypes.find_thread(actor(), thread_id)
    authorize(actor(), "thread.place")
    version = prototypes.find_version(actor(), thread.version_id)
    found = next(one for one in prototypes.versions(actor(), thread.prototype_id) if one.row.id == version.id)
    return answer(views.thread(thread.id), shown=version, assets=[one for one in found.assets if one.asset.kind == "image"],
                  journey=queries.journeys([thread.id]).get(thread.id))


@routes.post("/threads/<id:thread_id>/place", takes=schemas.PlaceIn, gives=shown_as.ThreadOut, form="prototypes.place",
             part="prototypes/_thread.html")
def replace(thread_id: str) -> Response:
    """Place a thread on the version it stands on now"""
    return _thread(settling.replace(actor(), thread_id, **(load() if is_api() else _from_form())))


def _from_form() -> dict[str, Any]:
    values = load(schemas.PlaceForm)
    return {**take_spot(values), "asset": values["asset"]}


@routes.post("/threads/<id:thread_id>/place/dropping", takes=schemas.DropIn, gives=shown_as.ThreadOut,
             form="prototypes.place", part="prototypes/_thread.html")
def drop(thread_id: str) -> Response:
    """Say that a thread does not apply any more, and why"""
    return _thread(settling.drop(actor(), thread_id, load()["why"]))


def _thread(found: Thread) -> Response:
    shown = views.thread(found.id)
    return answer(shown, status=200 if is_api() else None, go=desk_of(found.prototype_id), thread=shown)


@routes.get("/prototypes/<id:prototype_id>/fixes", gives=schemas.FixOut, many=True, pages=False)
def waiting_fixes(prototype_id: str) -> Response:
    """The questions in this prototype that wait for one's own answer"""
    found = prototypes.find(actor(), prototype_id)
    return answer(queries.waiting_for(actor(), found.id))


@routes.get("/fixes/<id:check_id>", gives=schemas.FixOut, page="prototypes/carrying/fix.html")
def fix(check_id: str) -> Response:
    """Whether a thread is solved: before and after, and the answer"""
    return _fix(check_id)


@routes.post("/fixes/<id:check_id>/answer", takes=schemas.FixIn, gives=schemas.FixOut, form="prototypes.fix")
def answer_fix(check_id: str) -> Response:
    """Say whether it is solved: yes, partly, no; "no" opens the thread again"""
    said = load()
    fixes.answer(actor(), check_id, said["answer"], said["words"])
    return _fix(check_id, status=200 if is_api() else None, go=url_for("prototypes.fix", check_id=check_id))


def _fix(check_id: str, **more: Any) -> Response:
    check, thread = fixes.find(actor(), check_id)
    [shown] = queries.asked([(check, thread)])
    return answer(shown, prototype=prototypes.find(actor(), thread.prototype_id), **more)


@routes.get("/prototypes/<id:prototype_id>/fixes/shares", gives=schemas.ShareOut, many=True, pages=False)
def shares(prototype_id: str) -> Response:
    """Who of the team says that something is done, and how often it was confirmed"""
    found = prototypes.find(actor(), prototype_id)
    authorize(actor(), "thread.place")
    return answer(fixes.shares(found.id))


@routes.get("/prototypes/<id:prototype_id>/fixes/workshops", gives=schemas.WorkshopShareOut, many=True, pages=False)
def workshop_shares(prototype_id: str) -> Response:
    """Which workshops took care of what was called done, and how often it was confirmed"""
    found = prototypes.find(actor(), prototype_id)
    authorize(actor(), "thread.place")
    return answer(makers.shares(found.id))


@routes.get("/producers/<id:producer_id>/fixes/share", gives=schemas.RecordOut, pages=False)
def workshop_share(producer_id: str) -> Response:
    """How often it was confirmed that what a workshop took care of is done"""
    return answer(makers.record_of(actor(), producer_id))


@routes.get("/producers/<id:producer_id>/fixes", query=ListQuery, gives=schemas.DoneOut, many=True,
            page="prototypes/carrying/done.html")
def workshop_fixes(producer_id: str) -> Response:
    """What a workshop took care of, and what whoever asked for it said"""
    found = makers.done(actor(), producer_id, **query())
    return answer(found, producer=producers.find(actor(), producer_id), share=makers.record_of(actor(), producer_id))
