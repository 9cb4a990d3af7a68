"""How looking blind first is told live: that it began, was opened, or that one has finished. Pages are asked for anew."""

from typing import Any

from portal.kernel.events import Heard
from portal.prototypes.blind.events import BlindBegan, BlindOpened, OwnFinished, ReviewerFinished
from portal.prototypes.blind.standing import running
from portal.prototypes.live import live
from portal.realtime.live import Push


@live.push(BlindBegan, BlindOpened)
def turned(heard: Heard[Any]) -> Push:
    """What one sees is another from now on."""
    return Push(data={"version_id": heard.fact.version_id})


@live.push(ReviewerFinished)
def finished(heard: Heard[ReviewerFinished]) -> Push:
    """For the team: that there is one more."""
    return Push(data={"version_id": heard.fact.version_id})


@live.push(OwnFinished)
def own_finished(heard: Heard[OwnFinished]) -> Push:
    """For one's own other windows."""
    return Push(data={"prototype_id": heard.fact.prototype_id})


@live.hush("prototype")
def hush(prototype_id: str, audience: str) -> int | None:
    """In the room of all nothing is passed on while it runs, and nothing told again of before."""
    found = running(prototype_id) if not audience else None
    return found.room_seq if found is not None else None
