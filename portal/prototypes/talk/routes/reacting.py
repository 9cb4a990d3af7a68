"""Reactions: seeing, giving and taking back; and whom one can call while writing."""

from typing import Any

from werkzeug.wrappers import Response

from portal.kernel.errors import NotFound
from portal.kernel.policy import authorize, can
from portal.prototypes import queries, views
from portal.prototypes.routes.base import routes
from portal.prototypes.routes.talking import comment_place
from portal.prototypes.talk import people, reacting
from portal.prototypes.talk.schemas import PeopleQuery, PersonOut, ReactionsOut
from portal.web.answering import answer
from portal.web.pressing import ReactionPressed
from portal.web.reactions import as_numbers
from portal.web.reading import actor, load, query


def _told(thread_id: str, comment_id: str) -> dict[str, Any]:
    _thread, said = queries.find_comment(actor(), thread_id, comment_id)
    counts = reacting.counts_of([said]).get(said.id, ())
    return {"comment_id": said.id, "counts": as_numbers(counts), "mine": reacting.owned_by(actor().user_id, said.id)}


@routes.get("/threads/<id:thread_id>/comments/<id:comment_id>/reactions", gives=ReactionsOut, pages=False, public=True)
def reactions(thread_id: str, comment_id: str) -> Response:
    """How many reacted to a comment in a thread, and one's own reactions"""
    return answer(_told(thread_id, comment_id))


@routes.put("/threads/<id:thread_id>/comments/<id:comment_id>/reactions/<kind>", gives=ReactionsOut, pages=False)
def react(thread_id: str, comment_id: str, kind: str) -> Response:
    """React to a comment in a thread; twice is once"""
    reacting.react(actor(), thread_id, comment_id, kind)
    return answer(_told(thread_id, comment_id))


@routes.delete("/threads/<id:thread_id>/comments/<id:comment_id>/reactions/<kind>", gives=ReactionsOut, pages=False)
def take_reaction_back(thread_id: str, comment_id: str, kind: str) -> Response:
    """Take a reaction in a thread back"""
    reacting.take_back(actor(), thread_id, comment_id, kind)
    return answer(_told(thread_id, comment_id))


@routes.post("/threads/<id:thread_id>/comments/<id:comment_id>/reactions", takes=ReactionPressed, api=False,
             form="prototypes.thread", part="prototypes/talk/reactions.html")
def react_by_form(thread_id: str, comment_id: str) -> Response:
    """Give a reaction in a thread or take it back; twice is once"""
    pressed = load()
    if pressed["give"]:
        reacting.react(actor(), thread_id, comment_id, pressed["give"])
    else:
        reacting.take_back(actor(), thread_id, comment_id, pressed["take"])
    said = views.comment(comment_id)
    return answer(said, go=comment_place(thread_id, comment_id), comment=said)


@routes.get("/prototypes/<id:prototype_id>/people", query=PeopleQuery, gives=PersonOut, many=True,
            page="prototypes/talk/people.html", part="prototypes/talk/_people.html")
def people_to_call(prototype_id: str) -> Response:
    """Whom one can call in a room, by the beginning of the name"""
    me, words, shown = actor(), query(), queries.find(actor(), prototype_id)
    authorize(me, "thread.call")
    if words["internal"] and not can(me, "thread.internal"):
        raise NotFound()
    return answer(people.complete(me, shown.id, words["q"], words["internal"]), shown=shown)
