"""Addresses of a thread's spot."""

from werkzeug.wrappers import Response

from portal.prototypes import queries, schemas
from portal.prototypes.moving.actions import move_spot
from portal.prototypes.routes.base import routes
from portal.prototypes.routes.talking import thread_answer
from portal.prototypes.typed import SpotForm, take_spot
from portal.web.reading import actor, check_version, expected_version, load
from portal.web.schemas import Raw, Schema


class MoveIn(Schema):
    """A W3C Web Annotation selector on the thread's asset, as for a new thread."""

    selector = Raw(required=True)


@routes.patch("/threads/<id:thread_id>/spot", takes=MoveIn, gives=schemas.ThreadOut, pages=False)
def move(thread_id: str) -> Response:
    """Move or resize the spot of a thread"""
    check_version(queries.find_thread(actor(), thread_id), expected_version())
    return thread_answer(move_spot(actor(), thread_id, load()["selector"]))


@routes.post("/threads/<id:thread_id>/spot", takes=SpotForm, api=False, part="prototypes/_thread_head.html",
             form="prototypes.thread")
def move_by_form(thread_id: str) -> Response:
    """Move or resize the spot of a thread"""
    return thread_answer(move_spot(actor(), thread_id, **take_spot(load())))
