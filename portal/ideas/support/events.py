"""Facts around support. Who raised a hand for whom is the team's own; that a vote came back concerns its giver alone."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


@fact("votes.returned", says=lazy("gave you your vote back"))
class VotesReturned(Fact):
    """The votes of a batch of the ledger came back, because the idea was decided or the board counts votes no more."""

    board_id: str
    idea_id: str | None
    batch_id: str


@fact("support.mine_changed")
class OwnSupportChanged(Fact):
    """One's own support changed: for one's other windows."""

    user_id: str
    idea_id: str

    def rooms(self) -> list[str]:
        return [f"me:{self.user_id}"]


@fact("support.asked_again", says=lazy("asks whether you still want it"))
class AskedAgain(Fact):
    """A support has become old, and its giver is asked once."""

    user_id: str
    idea_id: str


class _OnBehalf(Fact):
    idea_id: str
    customer_id: str

    def rooms(self) -> list[str]:
        return [f"idea:{self.idea_id}/internal"]

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("idea", self.idea_id), ("customer", self.customer_id)]


@fact("support.noted", says=lazy("noted a customer's support of an idea"), internal=True)
class SupportNoted(_OnBehalf):
    source: str


@fact("support.note_ended", says=lazy("took back a support noted for a customer"), internal=True)
class SupportNoteEnded(_OnBehalf):
    """Why: the team or the customer took it back, or his own support took its place."""

    why: str


@fact("support.noted_for_you", says=lazy("noted your support"))
class SupportNotedForYou(Fact):
    """What the customer hears of it: that, but not what the team wrote beside it."""

    idea_id: str
    customer_id: str
