"""How amendments look in the room of their idea; every partial is neutral of who looks."""

from typing import Any

from portal.ideas.amending import queries
from portal.ideas.amending.events import (
    AmendmentAccepted,
    AmendmentDeclined,
    AmendmentOvertaken,
    AmendmentProposed,
    AmendmentRenewed,
    AmendmentVoted,
    AmendmentWithdrawn,
)
from portal.ideas.amending.schemas import AmendmentOut
from portal.ideas.amending.states import FIELDS, LABELS
from portal.ideas.live import live
from portal.kernel.events import Heard
from portal.realtime.live import Push


@live.push(AmendmentProposed, AmendmentAccepted, AmendmentDeclined, AmendmentWithdrawn, AmendmentOvertaken, AmendmentRenewed)
def changed(heard: Heard[Any]) -> Push:
    """The amendment as it stands, at the end of the list when it is new."""
    one = queries.shown(heard.fact.amendment_id)
    told = AmendmentOut(exclude=("voted",)).dump(one)
    return Push(data={"amendment": told}, part="ideas/amending/_amendment.html",
                context={"one": one, "fields": FIELDS, "labels": LABELS}, list="amendments")


@live.push(AmendmentVoted)
def voted(heard: Heard[AmendmentVoted]) -> Push:
    """The count alone."""
    one = queries.shown(heard.fact.amendment_id)
    return Push(data={"amendment_id": one.id, "vote_count": one.vote_count}, part="ideas/amending/_votes.html",
                context={"one": one}, named=False)
