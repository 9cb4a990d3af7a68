"""Facts about prototypes. What concerns internal threads has facts of its own that go to the team's room alone.

A type is heard without the folder before its slash: "prototypes/comment.posted" is heard as "comment.posted".
"""

from collections.abc import Sequence

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy
from portal.prototypes.blind.rooms import rooms_of_words


class About(Fact):
    """What everybody in the room may hear."""

    prototype_id: str
    customer_id: str | None = None

    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}"]

    def subjects(self) -> list[tuple[str, str | None]]:
        ideas: Sequence[str] = getattr(self, "idea_ids", ())
        return [("prototype", self.prototype_id), ("customer", self.customer_id),
                *(("idea", one) for one in ideas)]


class Said(About):
    """What is said about a prototype: where it is looked at blind first, others hear it once they have finished."""

    def rooms(self) -> list[str]:
        return rooms_of_words(self.prototype_id, getattr(self, "thread_id", None))


class ForTeam(About):
    """What the team alone hears."""

    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}/internal"]


@fact("prototype.created", says=lazy("made a prototype"), internal=True)
class PrototypeCreated(ForTeam):
    pass


@fact("prototype.changed", says=lazy("changed a prototype"))
class PrototypeChanged(About):
    pass


@fact("prototype.status_changed", says=lazy("changed the status of a prototype"))
class PrototypeStatusChanged(About):
    from_status: str
    to_status: str
    idea_ids: list[str]


@fact("prototype.guest_invited", says=lazy("invited somebody to a prototype"), internal=True)
class GuestInvited(ForTeam):
    user_id: str | None
    company_id: str | None


@fact("prototype.guest_removed", says=lazy("took back an invitation to a prototype"))
class GuestRemoved(About):
    """Goes to the room, so that whoever lost his place is put out at once; it names nobody."""


@fact("prototype.idea_linked", says=lazy("attached an idea to a prototype"))
class IdeaLinked(About):
    idea_ids: list[str]


@fact("prototype.idea_unlinked", says=lazy("took an idea off a prototype"))
class IdeaUnlinked(About):
    idea_ids: list[str]


@fact("prototype.version_added", says=lazy("prepares a version of a prototype"), internal=True)
class VersionAdded(ForTeam):
    version_id: str


@fact("prototype.asset_changed", says=lazy("changed the pictures of a version in preparation"), internal=True)
class AssetChanged(ForTeam):
    version_id: str
    asset_id: str


@fact("prototype.version_published", says=lazy("shows a new version of a prototype"))
class VersionPublished(About):
    version_id: str
    number: int
    content_hash: str
    idea_ids: list[str]


@fact("prototype.decided", says=lazy("decided about a prototype"))
class Decided(Said):
    """`viewer` is whose decision it is."""

    version_id: str
    decision_id: str
    verdict: str
    content_hash: str
    idea_ids: list[str]
    viewer: str | None = None

    def rooms(self) -> list[str]:
        return rooms_of_words(self.prototype_id, viewer=self.viewer)


@fact("prototypes/comment.posted", says=lazy("commented on a prototype"))
class CommentPosted(Said):
    """`first` opened the thread."""

    thread_id: str
    comment_id: str
    first: bool


@fact("prototypes/comment.edited", says=lazy("edited a comment on a prototype"))
class CommentEdited(Said):
    thread_id: str
    comment_id: str


@fact("prototypes/comment.removed", says=lazy("removed a comment on a prototype"))
class CommentRemoved(Said):
    thread_id: str
    comment_id: str


@fact("thread.labelled", says=lazy("changed the label of a thread"))
class ThreadLabelled(Said):
    thread_id: str


@fact("thread.resolved", says=lazy("resolved a thread on a prototype"))
class ThreadResolved(Said):
    thread_id: str
    reason: str


@fact("thread.reopened", says=lazy("opened a thread on a prototype again"))
class ThreadReopened(Said):
    thread_id: str


@fact("thread.price_wished", says=lazy("said what a change would be worth"))
class PriceWished(Said):
    thread_id: str


@fact("thread.price_wish_withdrawn", says=lazy("took back what a change would be worth"))
class PriceWishWithdrawn(Said):
    thread_id: str


@fact("prototypes-internal/comment.posted", says=lazy("wrote to the team on a prototype"), internal=True)
class InternalCommentPosted(ForTeam):
    thread_id: str
    comment_id: str
    first: bool


@fact("prototypes-internal/comment.edited", says=lazy("edited words to the team on a prototype"), internal=True)
class InternalCommentEdited(ForTeam):
    thread_id: str
    comment_id: str


@fact("prototypes-internal/comment.removed", says=lazy("removed words to the team on a prototype"), internal=True)
class InternalCommentRemoved(ForTeam):
    thread_id: str
    comment_id: str


@fact("prototypes-internal/thread.labelled", says=lazy("changed the label of an internal thread"), internal=True)
class InternalThreadLabelled(ForTeam):
    thread_id: str


@fact("prototypes-internal/thread.resolved", says=lazy("resolved an internal thread"), internal=True)
class InternalThreadResolved(ForTeam):
    thread_id: str
    reason: str


@fact("prototypes-internal/thread.reopened", says=lazy("opened an internal thread again"), internal=True)
class InternalThreadReopened(ForTeam):
    thread_id: str
