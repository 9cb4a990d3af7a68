"""Reactions: seeing, giving and taking back; and whom one can call while writing."""

from typing import Any

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas import threads
from portal.ideas.discussion import people, reacting
from portal.ideas.discussion.counts import as_numbers
from portal.ideas.discussion.marking import marker
from portal.ideas.discussion.schemas import PeopleQuery, PersonOut, ReactionsOut
from portal.ideas.models import Comment
from portal.ideas.queries import find_visible
from portal.ideas.routes.base import routes
from portal.ideas.talking import find_comment
from portal.kernel.errors import NotFound
from portal.kernel.policy import authorize, can
from portal.web.answering import answer
from portal.web.pressing import ReactionPressed
from portal.web.reading import actor, load, query


def _told(comment: Comment) -> dict[str, Any]:
    mine = reacting.own(actor(), [comment.id]).get(comment.id, [])
    return {"comment_id": comment.id, "counts": as_numbers(reacting.counts(comment.id)), "mine": sorted(mine)}


@routes.get("/comments/<id:comment_id>/reactions", gives=ReactionsOut, pages=False, public=True)
def reactions(comment_id: str) -> Response:
    """How many reacted to a comment, and one's own reactions"""
    comment, _idea = find_comment(actor(), comment_id)
    return answer(_told(comment))


@routes.put("/comments/<id:comment_id>/reactions/<kind>", gives=ReactionsOut, pages=False)
def react(comment_id: str, kind: str) -> Response:
    """React to a comment; twice is once"""
    return answer(_told(reacting.react(actor(), comment_id, kind)))


@routes.delete("/comments/<id:comment_id>/reactions/<kind>", gives=ReactionsOut, pages=False)
def take_reaction_back(comment_id: str, kind: str) -> Response:
    """Take a reaction back"""
    return answer(_told(reacting.take_back(actor(), comment_id, kind)))


@routes.post("/comments/<id:comment_id>/reactions", takes=ReactionPressed, api=False, form="ideas.comment",
             part="ideas/discussion/reactions.html")
def react_by_form(comment_id: str) -> Response:
    """Give a reaction or take it back; twice is once"""
    me, pressed = actor(), load()
    if pressed["give"]:
        reacting.react(me, comment_id, pressed["give"])
    else:
        reacting.take_back(me, comment_id, pressed["take"])
    _comment, idea = find_comment(me, comment_id)
    said = threads.one(comment_id)
    return answer(said, go=url_for("ideas.show", idea_id=idea.id, _anchor=f"comment-{comment_id}"), comment_id=comment_id,
                  reactions=said.reactions, mark=marker(me, idea, [said]))


@routes.get("/ideas/<id:idea_id>/people", query=PeopleQuery, gives=PersonOut, many=True, page="ideas/discussion/people.html",
            part="ideas/discussion/_people.html")
def people_to_call(idea_id: str) -> Response:
    """Whom one can call in the discussion of an idea, by the beginning of the name"""
    me, words, idea = actor(), query(), find_visible(actor(), idea_id)
    authorize(me, "comment.call")
    if words["internal"] and not can(me, "note.read"):
        raise NotFound()
    return answer(people.complete(me, idea_id, words["q"], words["internal"]), idea=idea)
