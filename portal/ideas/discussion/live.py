"""Reactions in the room: the counts alone; who reacted is not told."""

from typing import Any

from portal.ideas.discussion.reacting import counts
from portal.ideas.events import CommentReacted, NoteReacted
from portal.ideas.live import live
from portal.kernel.events import Heard
from portal.realtime.live import Push


@live.push(CommentReacted, NoteReacted)
def reacted(heard: Heard[Any]) -> Push:
    """The counts of one comment."""
    return Push(data={"comment_id": heard.fact.comment_id, "reactions": counts(heard.fact.comment_id)}, named=False)
