"""What carrying hears: a version was published, a thread was called done."""

from portal.kernel.db import session
from portal.kernel.events import Heard, Listeners
from portal.prototypes.carrying import fixes, working
from portal.prototypes.events import ThreadResolved, VersionPublished
from portal.prototypes.models import Thread, Version

listeners = Listeners("prototypes.carrying")


@listeners.on(VersionPublished)
def carry(heard: Heard[VersionPublished]) -> None:
    """The threads of the version before are to be carried; the work is a job of its own, since it takes seconds."""
    working.begin(session().get_one(Version, heard.fact.version_id))


@listeners.on(ThreadResolved)
def ask(heard: Heard[ThreadResolved]) -> None:
    """The team says that a change is done on this version: whoever asked for it is asked."""
    thread = session().get(Thread, heard.fact.thread_id)
    if thread is not None and heard.actor_role in ("team", "admin") and thread.author_id != heard.actor_id:
        fixes.ask_at_once(thread)
