"""Pictures of a comment that stands: its author adds one, or takes one down. Whoever looks sees the comment as it is then."""

from portal.ideas.discussion import picturing
from portal.ideas.events import CommentEdited, NoteEdited
from portal.ideas.models import Comment
from portal.ideas.moderating.trust import heed, must_wait
from portal.ideas.states import EDIT_COMMENT
from portal.ideas.talking import find_comment
from portal.kernel import clock
from portal.kernel.errors import Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _


def add_picture(actor: Actor, comment_id: str, file_id: str) -> Comment:
    """Hangs one more picture on one's comment."""
    comment = _own(actor, comment_id)
    picturing.hang(actor, comment.id, [file_id])
    return comment


def remove_picture(actor: Actor, comment_id: str, file_id: str) -> Comment:
    """Takes a picture of one's comment down."""
    comment = _own(actor, comment_id)
    picturing.take_down(comment.id, file_id)
    return comment


def _own(actor: Actor, comment_id: str) -> Comment:
    comment, idea = find_comment(actor, comment_id)
    authorize(actor, "comment.edit", comment)
    if must_wait(actor, idea.board.hold_new, heed(actor)):
        raise Invalid({"file": [_("Pictures can be added once the team has read what you wrote.")]})
    move(comment, EDIT_COMMENT, edited_at=clock.now())
    record(actor, (NoteEdited if comment.internal else CommentEdited)(idea_id=idea.id, comment_id=comment.id))
    return comment
