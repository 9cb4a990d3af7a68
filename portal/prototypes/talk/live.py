"""Reactions in the room: the counts alone; who reacted is not told. One's own windows hear which are one's own."""

from types import SimpleNamespace
from typing import Any

from portal.kernel.events import Heard
from portal.prototypes.live import live, thread_changed
from portal.prototypes.talk import reacting
from portal.prototypes.talk.events import InternalReacted, InternalThreadAssigned, OwnReactionsChanged, Reacted, ThreadAssigned
from portal.realtime.live import Push
from portal.web.reactions import as_numbers

live.push(ThreadAssigned, InternalThreadAssigned)(thread_changed)  # the head says who takes care


@live.push(Reacted, InternalReacted)
def reacted(heard: Heard[Any]) -> Push:
    """The counts of one comment: the page writes them into its buttons, so that nobody's focus is lost."""
    at = heard.fact.comment_id
    counts = reacting.counts_of([SimpleNamespace(id=at, status="posted")])[at]
    return Push(data={"comment_id": at, "reactions": as_numbers(counts)}, named=False)


@live.push(OwnReactionsChanged)
def own_changed(heard: Heard[OwnReactionsChanged]) -> Push:
    """Which reactions to a comment are one's own now."""
    fact = heard.fact
    mine = reacting.owned_by(fact.user_id, fact.comment_id)
    return Push(data={"my_reactions_to": fact.comment_id, "mine": mine}, named=False)
