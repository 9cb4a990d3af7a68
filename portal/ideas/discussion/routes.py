"""Reactions: seeing, giving and taking back."""

from typing import Any

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas import threads
from portal.ideas.discussion import reacting
from portal.ideas.discussion.counts import as_numbers
from portal.ideas.discussion.marking import marker
from portal.ideas.discussion.schemas import ReactionPressed, ReactionsOut
from portal.ideas.models import Comment
from portal.ideas.routes.base import routes
from portal.ideas.talking import find_comment
from portal.web.answering import answer
from portal.web.reading import actor, load


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
