"""What is told live of what waits: to who wrote it down and who was asked, in the room of each alone."""

from typing import Any

from portal.kernel.events import Heard
from portal.pricing.limits import events
from portal.pricing.live import live
from portal.realtime.live import Push


@live.push(events.Kept, events.ColleagueAsked, events.WaitingSent, events.WaitingDropped)
def waiting_changed(heard: Heard[Any]) -> Push:
    """That it changed; how it stands each asks for himself."""
    return Push(data={"waiting_id": heard.fact.waiting_id}, named=False)
