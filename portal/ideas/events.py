"""Facts about ideas. Those about the team's notes are internal and go to the team's own room alone."""

from portal.ideas.support import events as support
from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy

# Those around support stand in their own folder; at this door they are heard like the others.
AskedAgain = support.AskedAgain
SupportNotedForYou = support.SupportNotedForYou
VotesReturned = support.VotesReturned


class AboutIdea(Fact):
    """Of an idea, in its room and its timeline, and in the timeline of the customer it concerns."""

    idea_id: str
    customer_id: str | None = None

    def rooms(self) -> list[str]:
        return [f"idea:{self.idea_id}"]

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("idea", self.idea_id), ("customer", self.customer_id)]


class _ForTeam(AboutIdea):
    def rooms(self) -> list[str]:
        return [f"idea:{self.idea_id}/internal"]


@fact("idea.submitted", says=lazy("submitted an idea"))
class IdeaSubmitted(AboutIdea):
    board_id: str


@fact("idea.revised", says=lazy("revised an idea"))
class IdeaRevised(AboutIdea):
    revision_id: str
    number: int
    material: bool


@fact("idea.status_changed", says=lazy("changed the status of an idea"))
class IdeaStatusChanged(AboutIdea):
    from_status: str
    to_status: str
    response_id: str | None = None
    merged_into_id: str | None = None

    def subjects(self) -> list[tuple[str, str | None]]:
        return [*super().subjects(), ("idea", self.merged_into_id)]


@fact("idea.answered", says=lazy("answered an idea"))
class IdeaAnswered(AboutIdea):
    response_id: str


@fact("idea.withdrawn", says=lazy("withdrew an idea"))
class IdeaWithdrawn(AboutIdea):
    pass


@fact("idea.assigned", says=lazy("took charge of an idea"), internal=True)
class IdeaAssigned(_ForTeam):
    owner_id: str | None


@fact("support.changed", says=lazy("changed the support of an idea"))
class SupportChanged(AboutIdea):
    """How: given, changed, confirmed, withdrawn, noted for a customer, or carried by a merge and taken back with it.

    The numbers somebody named stay in his row.
    """

    how: str


@fact("comment.posted", says=lazy("commented on an idea"))
class CommentPosted(AboutIdea):
    comment_id: str
    parent_id: str | None = None


@fact("comment.edited", says=lazy("edited a comment"))
class CommentEdited(AboutIdea):
    comment_id: str


@fact("comment.removed", says=lazy("removed a comment"))
class CommentRemoved(AboutIdea):
    comment_id: str


@fact("comment.restored", says=lazy("put a comment back"))
class CommentRestored(AboutIdea):
    comment_id: str


@fact("note.posted", says=lazy("wrote a note for the team"), internal=True)
class NotePosted(_ForTeam):
    comment_id: str
    parent_id: str | None = None


@fact("note.edited", says=lazy("edited a note for the team"), internal=True)
class NoteEdited(_ForTeam):
    comment_id: str


@fact("note.removed", says=lazy("removed a note for the team"), internal=True)
class NoteRemoved(_ForTeam):
    comment_id: str


@fact("comment.reacted", says=lazy("reacted to a comment"))
class CommentReacted(AboutIdea):
    """Shown in the room alone: a timeline of presses would tell nobody anything."""

    comment_id: str

    def subjects(self) -> list[tuple[str, str | None]]:
        return []


@fact("note.reacted", says=lazy("reacted to a note for the team"), internal=True)
class NoteReacted(_ForTeam):
    comment_id: str

    def subjects(self) -> list[tuple[str, str | None]]:
        return []


@fact("board.opened", says=lazy("opened a board"))
class BoardOpened(Fact):
    board_id: str

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("board", self.board_id)]


@fact("board.changed", says=lazy("changed a board"))
class BoardChanged(Fact):
    board_id: str

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("board", self.board_id)]
