"""Facts of discussions that concern one person alone."""

from portal.kernel.events import Fact, fact


@fact("comment.own_reactions_changed")
class OwnReactionsChanged(Fact):
    """One's own reactions to a comment changed: for one's other windows."""

    user_id: str
    comment_id: str

    def rooms(self) -> list[str]:
        return [f"me:{self.user_id}"]
