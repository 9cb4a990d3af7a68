"""How carrying looks in the room: that threads came, where one was placed, what was answered."""

from typing import Any

from portal.kernel.events import Heard
from portal.prototypes import schemas, views
from portal.prototypes.carrying import events
from portal.prototypes.live import live
from portal.realtime.live import Push


@live.push(events.ThreadsCarried, events.InternalThreadsCarried)
def carried(heard: Heard[Any]) -> Push:
    """Pages of the new version fetch the threads that came; those of an old one stay as they are."""
    fact = heard.fact
    return Push(data={"version_id": fact.version_id, "carried": fact.carried, "confirm": fact.confirm, "lost": fact.lost},
                named=False)


@live.push(events.ThreadPlaced, events.InternalThreadPlaced)
def placed(heard: Heard[Any]) -> Push | None:
    """The whole thread: its pin stands elsewhere."""
    thread = views.thread(heard.fact.thread_id)
    if thread is None:
        return None
    return Push(data={"thread": schemas.ThreadOut().dump(thread)}, part="prototypes/_thread.html", context={"thread": thread},
                list="threads")


@live.push(events.FixAsked, events.FixAnswered)
def fixed(heard: Heard[Any]) -> Push | None:
    """The thread's head, which says what was answered."""
    thread = views.thread(heard.fact.thread_id)
    if thread is None:
        return None
    return Push(data={"thread_id": thread.id, "answer": getattr(heard.fact, "answer", None)},
                part="prototypes/_thread_head.html", context={"thread": thread})
