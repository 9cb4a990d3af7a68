"""How annotations that came in look in the room: one fact for all of a file."""

from typing import Any

from portal.kernel.events import Heard
from portal.prototypes.interchange.events import AnnotationsImported, InternalAnnotationsImported
from portal.prototypes.live import live
from portal.realtime.live import Push


@live.push(AnnotationsImported, InternalAnnotationsImported)
def imported(heard: Heard[Any]) -> Push:
    """How many; the page fetches them anew."""
    fact = heard.fact
    return Push(data={"version_id": fact.version_id, "threads": fact.threads, "comments": fact.comments})
