"""Who takes care of a thread and by when, and what is mine to do."""

from typing import Any

from werkzeug.wrappers import Response

from portal.prototypes.routes.base import routes
from portal.prototypes.routes.talking import thread_answer
from portal.prototypes.schemas import ThreadOut
from portal.prototypes.talk import taking
from portal.prototypes.talk.schemas import AssignmentIn, TaskOut
from portal.web.answering import answer
from portal.web.reading import actor, load, query
from portal.web.schemas import ListQuery


@routes.get("/prototypes/tasks", query=ListQuery, gives=TaskOut, many=True, page="prototypes/talk/tasks.html")
def tasks() -> Response:
    """The open threads I take care of, by their day"""
    return answer(taking.mine(actor(), **query()))


@routes.put("/threads/<id:thread_id>/assignment", takes=AssignmentIn, gives=ThreadOut, pages=False)
def assign(thread_id: str) -> Response:
    """Say who takes care of a thread, and by which day"""
    return _assigned(thread_id, load())


@routes.delete("/threads/<id:thread_id>/assignment", gives=ThreadOut, pages=False)
def unassign(thread_id: str) -> Response:
    """Nobody takes care of a thread any more"""
    return _assigned(thread_id, {"assignee_id": None, "due_on": None})


@routes.post("/threads/<id:thread_id>/assignment", takes=AssignmentIn, api=False, part="prototypes/_thread_head.html",
             form="prototypes.thread")
def assign_by_form(thread_id: str) -> Response:
    """Say who takes care of a thread, and by which day"""
    return _assigned(thread_id, load())


def _assigned(thread_id: str, data: dict[str, Any]) -> Response:
    return thread_answer(taking.assign(actor(), thread_id, **data), status=200)
