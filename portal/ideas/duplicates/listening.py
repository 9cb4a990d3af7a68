"""What the queue hears: new and renamed ideas, and merges."""

from typing import Any

from portal.ideas.duplicates import queue
from portal.ideas.events import IdeaRevised, IdeaStatusChanged, IdeaSubmitted
from portal.kernel.events import Heard, Listeners

listeners = Listeners("duplicates")


@listeners.on(IdeaSubmitted, IdeaRevised)
def look_for_pairs(heard: Heard[Any]) -> None:
    """Heard again it finds the same pairs again, which are there once."""
    queue.look(heard.fact.idea_id)


@listeners.on(IdeaStatusChanged)
def close_merged_pairs(heard: Heard[IdeaStatusChanged]) -> None:
    """A merge decides about the pair."""
    if heard.fact.to_status == "merged" and heard.fact.merged_into_id:
        queue.merged(heard.fact.idea_id, heard.fact.merged_into_id)
