"""How far one has read a discussion."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas.discussion import reading
from portal.ideas.discussion.schemas import ReadUpTo, UnreadOut
from portal.ideas.routes.base import routes
from portal.web.answering import answer, done
from portal.web.reading import actor, load


@routes.get("/ideas/<id:idea_id>/unread", gives=UnreadOut, pages=False)
def unread(idea_id: str) -> Response:
    """What is new to me in a discussion"""
    return answer(reading.unread(actor(), idea_id))


@routes.put("/ideas/<id:idea_id>/unread", takes=ReadUpTo, gives=UnreadOut, pages=False)
def mark_read(idea_id: str) -> Response:
    """Say up to which comment I have read"""
    reading.mark(actor(), idea_id, load()["comment_id"])
    return answer(reading.unread(actor(), idea_id))


@routes.post("/ideas/<id:idea_id>/unread", takes=ReadUpTo, api=False, form="ideas.show")
def mark_read_by_form(idea_id: str) -> Response:
    """Mark a discussion as read"""
    reading.mark(actor(), idea_id, load()["comment_id"])
    return done(url_for("ideas.show", idea_id=idea_id) + "#discussion")
