"""What one's own windows hear of one's support, and the team's room of what is noted for customers."""

from typing import Any

from portal.ideas.live import live
from portal.ideas.support.events import OwnSupportChanged, SupportNoted, SupportNoteEnded
from portal.ideas.support.queries import noted
from portal.kernel.events import Heard
from portal.realtime.live import Push


@live.push(OwnSupportChanged)
def own_changed(heard: Heard[OwnSupportChanged]) -> Push:
    """Which idea: a window that shows it asks for its part anew."""
    return Push(data={"support_of": heard.fact.idea_id}, named=False)


@live.push(SupportNoted, SupportNoteEnded)
def noted_changed(heard: Heard[Any]) -> Push:
    """The list of what is noted, for the team."""
    idea_id = heard.fact.idea_id
    return Push(data={"customer_id": heard.fact.customer_id}, part="ideas/support/_noted.html",
                context={"idea_id": idea_id, "noted": noted(idea_id)})
