"""How questions look live in the room: that one is asked or closed. Answers are never sent."""

from typing import Any

from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.prototypes.live import live
from portal.prototypes.research.events import StudyAnswered, StudyClosed, StudyOpened
from portal.prototypes.research.models import Study
from portal.realtime.live import Push


@live.push(StudyOpened, StudyClosed)
def study_moved(heard: Heard[Any]) -> Push | None:
    """Its line in the room."""
    found = session().get(Study, heard.fact.study_id)
    if found is None:
        return None
    return Push(data={"study_id": found.id, "state": found.status}, part="prototypes/research/_line.html",
                context={"study": found}, list=f"studies-{found.prototype_id}")


@live.push(StudyAnswered)
def answered(heard: Heard[StudyAnswered]) -> Push:
    """That there is one more, and not whose."""
    return Push(data={"study_id": heard.fact.study_id}, named=False)
