"""Milestones of an idea, and its history."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas.routes.base import routes
from portal.ideas.states import LABELS
from portal.ideas.weighing import changelog as releases
from portal.ideas.weighing import milestones as setting
from portal.ideas.weighing.schemas import ChangelogQuery, MilestoneIn, MilestoneOut, ReleaseOut, StepOut
from portal.web.answering import answer, done, next_page_url
from portal.web.reading import actor, load, query

TEAM = ("team", "admin")


@routes.get("/ideas/<id:idea_id>/milestones", gives=MilestoneOut, many=True, pages=False, public=True)
def milestones(idea_id: str) -> Response:
    """An idea's milestones and how far they have come"""
    return answer(setting.milestones(actor(), idea_id))


@routes.post("/ideas/<id:idea_id>/milestones", takes=MilestoneIn, gives=MilestoneOut, form="ideas.show", roles=TEAM, status=201)
def set_milestone(idea_id: str) -> Response:
    """Set a milestone: reaching it moves the idea by itself"""
    said = load()
    return answer(setting.set_milestone(actor(), idea_id, **said), go=url_for("ideas.show", idea_id=idea_id) + "#milestones")


@routes.delete("/milestones/<id:milestone_id>", pages=False, roles=TEAM)
def drop_milestone(milestone_id: str) -> Response:
    """Take an open milestone back"""
    return done(url_for("ideas.show", idea_id=setting.drop(actor(), milestone_id)))


@routes.post("/milestones/<id:milestone_id>/end", api=False, roles=TEAM)
def end_milestone(milestone_id: str) -> Response:
    """Take an open milestone back"""
    return done(url_for("ideas.show", idea_id=setting.drop(actor(), milestone_id)) + "#milestones")


@routes.get("/ideas/<id:idea_id>/history", gives=StepOut, many=True, page="ideas/weighing/history.html", public=True)
def history(idea_id: str) -> Response:
    """How an idea's status changed: who, when, with which answer"""
    idea, steps = releases.history(actor(), idea_id)
    return answer(steps, idea=idea, labels=LABELS)


@routes.get("/changelog", query=ChangelogQuery, gives=ReleaseOut, many=True, page="ideas/weighing/changelog.html", public=True)
def changelog() -> Response:
    """What became available, the newest first"""
    words = query()
    found = releases.changelog(actor(), words["board"], words["mine"], words["after"], words["limit"])
    return answer(found, words=words, next_url=next_page_url(found.next))
