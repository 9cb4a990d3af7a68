"""Facts of discussions that concern one person alone."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


@fact("comment.own_reactions_changed")
class OwnReactionsChanged(Fact):
    """One's own reactions to a comment changed: for one's other windows."""

    user_id: str
    comment_id: str

    def rooms(self) -> list[str]:
        return [f"me:{self.user_id}"]


@fact("comment.called", says=lazy("mentioned you in a comment"))
class PersonCalled(Fact):
    """An edited comment calls somebody whom it had not called before: he alone is told."""

    idea_id: str
    comment_id: str
    user_id: str
