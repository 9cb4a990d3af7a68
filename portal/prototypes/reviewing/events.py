"""Facts about rounds of review. They name no seats: who sits in a group is the team's business."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy
from portal.prototypes.blind.rooms import rooms_of_words


class _AboutReview(Fact):
    prototype_id: str
    version_id: str

    def rooms(self) -> list[str]:
        """To all; where it is looked at blind first the voices are told only to those who have finished."""
        return sorted({f"prototype:{self.prototype_id}", *rooms_of_words(self.prototype_id)})

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("prototype", self.prototype_id)]


class _Voices(_AboutReview):
    """What somebody's decision did: where it is looked at blind first, for those alone who have finished."""

    def rooms(self) -> list[str]:
        return rooms_of_words(self.prototype_id)


@fact("review.arranged", says=lazy("arranged who decides about a prototype"))
class ReviewArranged(_AboutReview):
    """Groups, their order or their days are others now; or the round began, closed or was opened again."""


@fact("review.counted", says=lazy("changed how a review stands"))
class ReviewCounted(_Voices):
    """A decision with weight came, changed or went."""


@fact("review.group_called", says=lazy("It is a group's turn to decide about a prototype"))
class GroupCalled(_AboutReview):
    """The group may decide with weight from now on."""

    group_id: str


@fact("review.group_settled", says=lazy("A group has decided about a prototype"))
class GroupSettled(_Voices):
    """The group has come to `status`: approved, changes_wanted or rejected."""

    group_id: str
    status: str


@fact("review.group_due", says=lazy("A decision about a prototype is due"))
class GroupDue(_AboutReview):
    """`kind`: the day comes soon, it is today, or it is over."""

    group_id: str
    kind: str


@fact("prototype.decision_withdrawn", says=lazy("took back a decision about a prototype"))
class DecisionWithdrawn(_AboutReview):
    decision_id: str
    user_id: str
    customer_id: str | None = None

    def rooms(self) -> list[str]:
        return rooms_of_words(self.prototype_id, viewer=self.user_id)

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("prototype", self.prototype_id), ("customer", self.customer_id)]


@fact("prototype.version_approved", says=lazy("A version of a prototype is approved"))
class VersionApproved(_AboutReview):
    """The approval stands, bound to the hash; whoever waits for it may go on."""

    content_hash: str


@fact("prototype.version_approval_ended", says=lazy("The approval of a version no longer stands"))
class VersionApprovalEnded(_AboutReview):
    """The review was opened again."""
