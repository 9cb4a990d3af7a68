"""What carrying shows: in the room and on the desk a thread's journey, one's own questions and the team's list; on a
workshop's page its record.
"""

from typing import Any

from portal.kernel.policy import Actor, can
from portal.prototypes.carrying import fixes, makers, queries
from portal.prototypes.carrying.schemas import journey_out
from portal.prototypes.parts import RoomPanel, ThreadPart

FIRST = 20
STYLES = ("css/review-carrying.css",)
Shown = tuple[str, dict[str, Any]] | None


def news(_actor: Actor, room: Any) -> Shown:
    """Fetches the threads that come while one looks."""
    return ("prototypes/carrying/_news.html", {"version_id": room.open.row.id}) if room.open else None


def questions(actor: Actor, room: Any) -> Shown:
    """Is it solved? For whoever asked."""
    found = queries.waiting_for(actor, room.id)
    return ("prototypes/carrying/_questions.html", {"asked": found}) if found else None


def desk(actor: Actor, room: Any) -> Shown:
    """Places to look at, and how often fixes were confirmed."""
    if not can(actor, "thread.place"):
        return None
    page = queries.doubts(actor, room.id, limit=FIRST)
    return "prototypes/carrying/_desk.html", {"doubts": page.items, "more": page.next, "shares": fixes.shares(),
                                              "prototype_id": room.id, "here": fixes.shares(room.id),
                                              "workshops": makers.shares(), "workshops_here": makers.shares(room.id)}


def of_producer(actor: Actor, producer_id: str) -> Shown:
    """On a workshop's page: its record of confirmed fixes; where there is none yet, for its own people and the team alone."""
    found = makers.record_of(actor, producer_id)
    if not found.answered and found.waiting is None:
        return None
    return "prototypes/carrying/_record.html", {"share": found, "producer_id": producer_id}


PART = ThreadPart("carried", queries.journeys, "prototypes/carrying/_journey.html", out=journey_out)
PANELS = (RoomPanel(questions, "top", STYLES), RoomPanel(news, "end", STYLES), RoomPanel(desk, "desk", STYLES))
