"""Notes and tasks over HTTP; they add to the routes of the customers."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.core.customers import actions, queries, schemas
from portal.core.customers.models import CustomerNote, CustomerTask
from portal.core.customers.routes import routes
from portal.web.answering import answer, done
from portal.web.reading import actor, expected_version, load, query
from portal.web.schemas import ListQuery


@routes.get("/customers/<id:customer_id>/notes", query=ListQuery, gives=schemas.NoteOut, many=True, pages=False)
def notes(customer_id: str) -> Response:
    """The team's notes"""
    asked = query()
    return answer(queries.notes(actor(), queries.find(actor(), customer_id), asked["after"], asked["limit"]))


@routes.post("/customers/<id:customer_id>/notes", takes=schemas.NoteIn, gives=schemas.NoteOut, form="customers.show")
def add_note(customer_id: str) -> Response:
    """Write a note"""
    return _noted(actions.add_note(actor(), customer_id, load()["body"]), 201)


@routes.patch("/customer-notes/<id:note_id>", takes=schemas.NoteIn, gives=schemas.NoteOut, pages=False)
def edit_note(note_id: str) -> Response:
    """Change one's own note"""
    return _noted(actions.edit_note(actor(), note_id, load()["body"], expected_version()), 200)


@routes.delete("/customer-notes/<id:note_id>", pages=False)
def delete_note(note_id: str) -> Response:
    """Take one's own note away"""
    actions.remove_note(actor(), note_id)
    return done("/customers")


@routes.post("/customer-notes/<id:note_id>/removal", api=False)
def remove_note(note_id: str) -> Response:
    """Take one's own note away"""
    customer_id = actions.remove_note(actor(), note_id)
    return done(url_for("customers.show", customer_id=customer_id, _anchor="notes"))


@routes.get("/customers/<id:customer_id>/tasks", gives=schemas.TaskOut, many=True, pages=False)
def tasks(customer_id: str) -> Response:
    """The team's tasks"""
    return answer(queries.tasks(actor(), queries.find(actor(), customer_id)))


@routes.post("/customers/<id:customer_id>/tasks", takes=schemas.TaskIn, gives=schemas.TaskOut, form="customers.show")
def add_task(customer_id: str) -> Response:
    """Add a task"""
    return _tasked(actions.add_task(actor(), customer_id, **load()), 201)


@routes.patch("/customer-tasks/<id:task_id>", takes=schemas.TaskEdit, gives=schemas.TaskOut, pages=False)
def edit_task(task_id: str) -> Response:
    """Change a task"""
    return _tasked(actions.edit_task(actor(), task_id, expected_version(), **load(partial=True)))


@routes.post("/customer-tasks/<id:task_id>/completion", gives=schemas.TaskOut)
def finish_task(task_id: str) -> Response:
    """Finish a task"""
    return _tasked(actions.finish_task(actor(), task_id))


@routes.post("/customer-tasks/<id:task_id>/reopening", gives=schemas.TaskOut)
def reopen_task(task_id: str) -> Response:
    """Open a task again"""
    return _tasked(actions.reopen_task(actor(), task_id))


def _noted(note: CustomerNote, status: int) -> Response:
    return answer(note, status=status, go=url_for("customers.show", customer_id=note.customer_id, _anchor="notes"))


def _tasked(task: CustomerTask, status: int = 200) -> Response:
    return answer(task, status=status, go=url_for("customers.show", customer_id=task.customer_id, _anchor="tasks"))
