"""A moved pin arrives as the thread's head, which says where it stands."""

from typing import Any

from portal.kernel.events import Heard
from portal.prototypes.live import live, thread_changed
from portal.prototypes.moving.events import InternalThreadMoved, ThreadMoved
from portal.realtime.live import Push


@live.push(ThreadMoved, InternalThreadMoved)
def moved(heard: Heard[Any]) -> Push | None:
    """The same push as for any other change of a thread."""
    return thread_changed(heard)
