"""The URLs of co-authors and of the list of all who made an idea what it is."""

from typing import Any

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas.amending.states import FIELDS
from portal.ideas.queries import find_visible
from portal.ideas.routes.base import routes
from portal.ideas.together import inviting, joining, queries
from portal.ideas.together.schemas import CoauthorIn, CoauthorOut, PartOut
from portal.ideas.together.states import LABELS
from portal.kernel.errors import Invalid
from portal.kernel.policy import authorize
from portal.kernel.text import _
from portal.web.answering import answer
from portal.web.reading import actor, load
from portal.web.server import current


@routes.get("/ideas/<id:idea_id>/contributions", gives=PartOut, many=True, public=True,
            page="ideas/together/contributions.html")
def contributions(idea_id: str) -> Response:
    """Everybody who made an idea what it is"""
    idea = find_visible(actor(), idea_id)
    return answer(queries.contributions(idea), idea=idea, fields=FIELDS)


@routes.get("/ideas/<id:idea_id>/coauthors", gives=CoauthorOut, many=True, page="ideas/together/coauthors.html")
def coauthors(idea_id: str) -> Response:
    """Whom one invited to write together"""
    me = actor()
    idea = find_visible(me, idea_id)
    authorize(me, "idea.invite", idea)
    return answer(queries.invited(idea.id), idea=idea, labels=LABELS, commenters=queries.commenters(idea))


@routes.post("/ideas/<id:idea_id>/coauthors", takes=CoauthorIn, gives=CoauthorOut, form="ideas.coauthors", status=201)
def invite_coauthor(idea_id: str) -> Response:
    """Invite somebody to write together"""
    me, said = actor(), load()
    if not said["mail"] and not said["user_id"]:
        raise Invalid({"mail": [_("Please fill this in.")]})
    current().limits.hit("invite", me.key)
    made = inviting.invite(me, idea_id, **said)
    return answer(queries.Invited(made, made.called), status=201, go=url_for("ideas.coauthors", idea_id=idea_id))


@routes.get("/coauthorships/<id:coauthor_id>", gives=CoauthorOut, page="ideas/together/invitation.html")
def coauthorship(coauthor_id: str) -> Response:
    """An invitation to write at an idea together"""
    found, idea = queries.find_coauthor(actor(), coauthor_id)
    author = queries.names([idea.author_id] if idea.author_id else []).get(idea.author_id or "", idea.author_name)
    return answer(queries.Invited(found, found.called, idea.title), idea=idea, author=author, labels=LABELS)


def _told(found: Any, go: str) -> Response:
    return answer(queries.Invited(found, found.called), status=200, go=go)


@routes.post("/coauthorships/<id:coauthor_id>/acceptance", gives=CoauthorOut)
def accept_coauthorship(coauthor_id: str) -> Response:
    """Accept an invitation to write together"""
    found = joining.accept(actor(), coauthor_id)
    return _told(found, url_for("ideas.show", idea_id=found.idea_id))


@routes.post("/coauthorships/<id:coauthor_id>/decline", gives=CoauthorOut)
def decline_coauthorship(coauthor_id: str) -> Response:
    """Decline an invitation to write together"""
    return _told(joining.decline(actor(), coauthor_id), url_for("home.index"))


@routes.post("/coauthorships/<id:coauthor_id>/leave", gives=CoauthorOut)
def leave_coauthorship(coauthor_id: str) -> Response:
    """Write at it together no longer"""
    return _told(joining.leave(actor(), coauthor_id), url_for("home.index"))


@routes.post("/coauthorships/<id:coauthor_id>/removal", gives=CoauthorOut)
def take_coauthorship_back(coauthor_id: str) -> Response:
    """Take an invitation or a co-authorship back"""
    found = inviting.take_back(actor(), coauthor_id)
    return _told(found, url_for("ideas.coauthors", idea_id=found.idea_id))
