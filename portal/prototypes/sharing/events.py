"""Facts about who is let in. The room hears only that something changed, so that who lost his place is put out at once."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class _AboutSharing(Fact):
    prototype_id: str

    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}/internal"]

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("prototype", self.prototype_id)]


@fact("prototype.sharing_changed", says=lazy("changed who may see a prototype"))
class SharingChanged(_AboutSharing):
    """Names nobody and no link; everybody in the room is asked for his right anew."""

    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}"]


@fact("prototype.link_made", says=lazy("made a guest link to a prototype"), internal=True)
class LinkMade(_AboutSharing):
    link_id: str


@fact("prototype.link_revoked", says=lazy("revoked a guest link to a prototype"), internal=True)
class LinkRevoked(_AboutSharing):
    link_id: str


@fact("prototype.guest_came", says=lazy("came to a prototype by a link"), internal=True)
class GuestCame(_AboutSharing):
    link_id: str
    pass_id: str


@fact("prototype.code_asked", says=lazy("was sent a code for a prototype"), internal=True)
class CodeAsked(Fact):
    """The code itself is made when the mail is written, so that it stands in the mail alone."""

    pass_id: str


@fact("prototype.newcomer_invited", says=lazy("invited a newcomer to a prototype"), internal=True)
class NewcomerInvited(_AboutSharing):
    letter_id: str


@fact("prototype.terms_accepted", says=lazy("accepted the terms of a prototype"), internal=True)
class TermsAccepted(_AboutSharing):
    acceptance_id: str
