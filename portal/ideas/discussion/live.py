"""Reactions in the room: the counts alone; who reacted is not told. One's own windows hear which are one's own."""

from typing import Any

from portal.ideas.discussion.counts import as_numbers
from portal.ideas.discussion.events import OwnReactionsChanged
from portal.ideas.discussion.reacting import counts, owned_by
from portal.ideas.events import CommentReacted, NoteReacted
from portal.ideas.live import live
from portal.kernel.events import Heard
from portal.realtime.live import Push


@live.push(CommentReacted, NoteReacted)
def reacted(heard: Heard[Any]) -> Push:
    """The counts of one comment: the page writes them into its buttons, so that nobody's focus is lost."""
    return Push(data={"comment_id": heard.fact.comment_id, "reactions": as_numbers(counts(heard.fact.comment_id))}, named=False)


@live.push(OwnReactionsChanged)
def own_changed(heard: Heard[OwnReactionsChanged]) -> Push:
    """Which reactions to a comment are one's own now."""
    fact = heard.fact
    return Push(data={"my_reactions_to": fact.comment_id, "mine": owned_by(fact.user_id, fact.comment_id)}, named=False)
