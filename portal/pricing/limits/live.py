"""The rooms of what waits for a colleague: `waiting:COMPANY` for the list, `waiting:COMPANY/ID` for one of them.

Who wrote it down and who was asked hear of it in their own rooms too. How it stands each page asks for itself.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.facts import Room
from portal.kernel.policy import Actor, can
from portal.pricing.limits import events
from portal.pricing.limits.models import Waiting
from portal.pricing.live import live
from portal.realtime.live import Push


@live.door("waiting")
def who(company_id: str, audience: str, actors: Sequence[Actor]) -> set[str]:
    """The company's own people, whoever of them may see the page; the product team is none of them."""
    if not audience:
        return {one.key for one in actors if one.company_id == company_id and can(one, "limit.read")}
    found = session().get(Waiting, audience)
    if found is None or found.company_id != company_id:
        return set()
    return {one.key for one in actors if can(one, "waiting.see", found)}


@live.push(events.Kept, events.ColleagueAsked, events.WaitingSent, events.WaitingDropped, events.WaitingLapsed)
def waiting_changed(heard: Heard[Any]) -> Push:
    """That it changed; how it stands each asks for himself."""
    return Push(data={"waiting_id": heard.fact.waiting_id}, named=False)


def seqs_of(company_id: str | None, waiting_id: str = "") -> dict[str, int]:
    """The room of a page with the number of its last fact; asked before the page is, so that no news falls in between."""
    room = f"waiting:{company_id}" + (f"/{waiting_id}" if waiting_id else "")
    return {room: session().scalar(select(Room.seq).where(Room.name == room)) or 0}
