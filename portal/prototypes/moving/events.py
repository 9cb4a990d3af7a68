"""Facts of moved spots; what concerns internal threads goes to the team's room alone."""

from portal.kernel.events import fact
from portal.kernel.text import lazy
from portal.prototypes.events import ForTeam, Said


@fact("thread.moved", says=lazy("moved a pin on a prototype"))
class ThreadMoved(Said):
    thread_id: str


@fact("prototypes-internal/thread.moved", says=lazy("moved an internal pin"), internal=True)
class InternalThreadMoved(ForTeam):
    thread_id: str
