"""Service live: who may be in the room of a request, and how its facts look there and in its order's room."""

from collections.abc import Sequence
from typing import Any

from portal.core.orders.policy import side_of
from portal.core.service import events, queries
from portal.core.service.schemas import MessageOut, RequestOut
from portal.core.service.words import TONES
from portal.kernel.errors import NotFound
from portal.kernel.events import Heard
from portal.kernel.policy import Actor
from portal.realtime.live import Live, Push

live = Live()


@live.door("service_request", presence=True)
def may_enter(request_id: str, audience: str, actors: Sequence[Actor]) -> set[str]:
    """The customer's people, the producer's and the team; in "internal" the team alone."""
    try:
        order = queries.whole(request_id).order
    except NotFound:
        return set()
    if audience:
        return {one.key for one in actors if one.is_team and audience == "internal"}
    return {one.key for one in actors if side_of(one, order) is not None}


@live.push(events.ServiceAsked, events.ServiceMoved, events.CauseFound)
def request_moved(heard: Heard[Any]) -> Push:
    """How the request stands; the words of who asked stay on its own page."""
    request = queries.whole(heard.fact.request_id)
    return Push(data={"request": RequestOut(exclude=("text", "resolution", "cause_note")).dump(request)},
                part="service/_standing.html", context={"request": request, "tones": TONES}, list="service_requests")


@live.push(events.MessagePosted, events.NotePosted)
def said(heard: Heard[Any]) -> Push:
    """A word, at the end of the conversation."""
    message = queries.word(heard.fact.message_id)
    return Push(data={"message": MessageOut().dump(message)}, part="service/_message.html",
                context={"message": message}, list="messages")


@live.push(events.ReturnAsked, events.ReturnMoved)
def return_moved(heard: Heard[Any]) -> Push:
    """That a return stands otherwise now."""
    return Push(data={"return_id": heard.fact.return_id, "status": getattr(heard.fact, "status", "requested")})
