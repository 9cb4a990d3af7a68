"""Facts about prototypes. What concerns internal threads has facts of its own that go to the team's room alone.

A type is heard without the folder before its slash: "prototypes/comment.posted" is heard as "comment.posted".
"""

from collections.abc import Sequence

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class _About(Fact):
    prototype_id: str
    customer_id: str | None = None

    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}"]

    def subjects(self) -> list[tuple[str, str | None]]:
        ideas: Sequence[str] = getattr(self, "idea_ids", ())
        return [("prototype", self.prototype_id), ("customer", self.customer_id),
                *(("idea", one) for one in ideas)]


class _ForTeam(_About):
    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}/internal"]


@fact("prototype.created", says=lazy("made a prototype"), internal=True)
class PrototypeCreated(_ForTeam):
    pass


@fact("prototype.changed", says=lazy("changed a prototype"))
class PrototypeChanged(_About):
    pass


@fact("prototype.status_changed", says=lazy("changed the status of a prototype"))
class PrototypeStatusChanged(_About):
    from_status: str
    to_status: str
    idea_ids: list[str]


@fact("prototype.guest_invited", says=lazy("invited somebody to a prototype"), internal=True)
class GuestInvited(_ForTeam):
    user_id: str | None
    company_id: str | None


@fact("prototype.guest_removed", says=lazy("took back an invitation to a prototype"))
class GuestRemoved(_About):
    """Goes to the room, so that whoever lost his place is put out at once; it names nobody."""


@fact("prototype.idea_linked", says=lazy("attached an idea to a prototype"))
class IdeaLinked(_About):
    idea_ids: list[str]


@fact("prototype.idea_unlinked", says=lazy("took an idea off a prototype"))
class IdeaUnlinked(_About):
    idea_ids: list[str]


@fact("prototype.version_added", says=lazy("prepares a version of a prototype"), internal=True)
class VersionAdded(_ForTeam):
    version_id: str


@fact("prototype.asset_changed", says=lazy("changed the pictures of a version in preparation"), internal=True)
class AssetChanged(_ForTeam):
    version_id: str
    asset_id: str


@fact("prototype.version_published", says=lazy("shows a new version of a prototype"))
class VersionPublished(_About):
    version_id: str
    number: int
    content_hash: str
    idea_ids: list[str]


@fact("prototype.decided", says=lazy("decided about a prototype"))
class Decided(_About):
    version_id: str
    decision_id: str
    verdict: str
    content_hash: str
    idea_ids: list[str]


@fact("prototypes/comment.posted", says=lazy("commented on a prototype"))
class CommentPosted(_About):
    """`first` opened the thread."""

    thread_id: str
    comment_id: str
    first: bool


@fact("prototypes/comment.edited", says=lazy("edited a comment on a prototype"))
class CommentEdited(_About):
    thread_id: str
    comment_id: str


@fact("prototypes/comment.removed", says=lazy("removed a comment on a prototype"))
class CommentRemoved(_About):
    thread_id: str
    comment_id: str


@fact("thread.labelled", says=lazy("changed the label of a thread"))
class ThreadLabelled(_About):
    thread_id: str


@fact("thread.resolved", says=lazy("resolved a thread on a prototype"))
class ThreadResolved(_About):
    thread_id: str
    reason: str


@fact("thread.reopened", says=lazy("opened a thread on a prototype again"))
class ThreadReopened(_About):
    thread_id: str


@fact("thread.price_wished", says=lazy("said what a change would be worth"))
class PriceWished(_About):
    thread_id: str


@fact("thread.price_wish_withdrawn", says=lazy("took back what a change would be worth"))
class PriceWishWithdrawn(_About):
    thread_id: str


@fact("prototypes-internal/comment.posted", says=lazy("wrote to the team on a prototype"), internal=True)
class InternalCommentPosted(_ForTeam):
    thread_id: str
    comment_id: str
    first: bool


@fact("prototypes-internal/comment.edited", says=lazy("edited words to the team on a prototype"), internal=True)
class InternalCommentEdited(_ForTeam):
    thread_id: str
    comment_id: str


@fact("prototypes-internal/comment.removed", says=lazy("removed words to the team on a prototype"), internal=True)
class InternalCommentRemoved(_ForTeam):
    thread_id: str
    comment_id: str


@fact("prototypes-internal/thread.labelled", says=lazy("changed the label of an internal thread"), internal=True)
class InternalThreadLabelled(_ForTeam):
    thread_id: str


@fact("prototypes-internal/thread.resolved", says=lazy("resolved an internal thread"), internal=True)
class InternalThreadResolved(_ForTeam):
    thread_id: str
    reason: str


@fact("prototypes-internal/thread.reopened", says=lazy("opened an internal thread again"), internal=True)
class InternalThreadReopened(_ForTeam):
    thread_id: str
