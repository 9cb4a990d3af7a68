"""That somebody joined or left, in the room of the idea: who made it is shown anew."""

from typing import Any

from portal.ideas.amending.states import FIELDS
from portal.ideas.live import live
from portal.ideas.models import Idea
from portal.ideas.together import queries
from portal.ideas.together.events import CoauthorJoined, CoauthorLeft, CoauthorRemoved
from portal.ideas.together.schemas import PartOut
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.realtime.live import Push


@live.push(CoauthorJoined, CoauthorLeft, CoauthorRemoved)
def changed(heard: Heard[Any]) -> Push:
    """The list of all who made the idea."""
    parts = queries.contributions(session().get_one(Idea, heard.fact.idea_id))
    return Push(data={"contributions": PartOut(many=True).dump(parts)}, part="ideas/together/_parts_told.html",
                context={"parts": parts, "idea_id": heard.fact.idea_id, "fields": FIELDS})
