"""What is new to me in a room, and how far I have read."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.prototypes import queries
from portal.prototypes.routes.base import routes
from portal.prototypes.talk import reading
from portal.prototypes.talk.schemas import NewsOut, ReadAll, ReadUpTo
from portal.web.answering import answer, done
from portal.web.reading import actor, load


@routes.get("/prototypes/<id:prototype_id>/unread", gives=NewsOut, many=True, pages=False)
def unread(prototype_id: str) -> Response:
    """Threads with something new to me, the oldest news first"""
    return answer(reading.unread(actor(), queries.find(actor(), prototype_id).id))


@routes.put("/prototypes/<id:prototype_id>/unread", takes=ReadAll, gives=NewsOut, many=True, pages=False)
def mark_all_read(prototype_id: str) -> Response:
    """Say that I have read everything about a prototype, up to a comment"""
    reading.mark_all(actor(), prototype_id, load()["comment_id"])
    return answer(reading.unread(actor(), prototype_id))


@routes.post("/prototypes/<id:prototype_id>/unread", api=False)
def mark_all_read_by_form(prototype_id: str) -> Response:
    """Mark everything about a prototype as read"""
    reading.mark_all(actor(), prototype_id)
    return done(url_for("prototypes.show", prototype_id=prototype_id))


@routes.put("/threads/<id:thread_id>/unread", takes=ReadUpTo, gives=NewsOut, many=True, pages=False)
def mark_read(thread_id: str) -> Response:
    """Say up to which comment I have read a thread"""
    reading.mark(actor(), thread_id, load()["comment_id"])
    return answer(reading.unread(actor(), queries.find_thread(actor(), thread_id).prototype_id))


@routes.post("/threads/<id:thread_id>/unread", takes=ReadUpTo, api=False, form="prototypes.thread")
def mark_read_by_form(thread_id: str) -> Response:
    """Mark a thread as read"""
    reading.mark(actor(), thread_id, load()["comment_id"])
    return done(url_for("prototypes.thread", thread_id=thread_id))
