"""The team's decisions on ideas."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas import actions
from portal.ideas.routes.base import routes
from portal.ideas.schemas import Assignment, StatusIn
from portal.ideas.schemas_out import IdeaOut
from portal.ideas.showing import shown
from portal.web.answering import answer
from portal.web.reading import actor, expected_version, load

TEAM = ("team", "admin")


@routes.post("/ideas/<id:idea_id>/status", takes=StatusIn, gives=IdeaOut, form="ideas.show", roles=TEAM)
def set_status(idea_id: str) -> Response:
    """Give an idea its next status with the official answer"""
    actions.decide(actor(), idea_id, **load(), seen_version=expected_version())
    return answer(shown(actor(), idea_id), status=200, go=url_for("ideas.show", idea_id=idea_id))


@routes.put("/ideas/<id:idea_id>/assignment", takes=Assignment, gives=IdeaOut, pages=False, roles=TEAM)
def assign(idea_id: str) -> Response:
    """Say who looks after an idea, and until when it is answered"""
    actions.assign(actor(), idea_id, **load())
    return answer(shown(actor(), idea_id))


@routes.post("/ideas/<id:idea_id>/assignment", takes=Assignment, gives=IdeaOut, api=False, form="ideas.show", roles=TEAM)
def assign_by_form(idea_id: str) -> Response:
    """Say who looks after an idea, and until when it is answered"""
    actions.assign(actor(), idea_id, **load())
    return answer(shown(actor(), idea_id), go=url_for("ideas.show", idea_id=idea_id))
