"""Facts about people and what lets them in."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class _AboutUser(Fact):
    user_id: str

    def rooms(self) -> list[str]:
        return [f"me:{self.user_id}"]

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("user", self.user_id)]


@fact("user.signed_up", says=lazy("joined"))
class SignedUp(_AboutUser):
    pass


@fact("user.signed_in", says=lazy("signed in"), internal=True)
class SignedIn(_AboutUser):
    session_id: str


@fact("session.ended", says=lazy("ended a session"), internal=True)
class SessionsEnded(_AboutUser):
    pass


@fact("password.changed", says=lazy("changed the password"), internal=True)
class PasswordChanged(_AboutUser):
    pass


@fact("password.reset_asked", says=lazy("asked for a new password"), internal=True)
class ResetAsked(_AboutUser):
    pass


@fact("user.changed", says=lazy("changed the profile"))
class UserChanged(_AboutUser):
    pass


@fact("invitation.sent", says=lazy("invited somebody"))
class Invited(Fact):
    invitation_id: str
    company_id: str | None

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("company", self.company_id)]


@fact("invitation.accepted", says=lazy("accepted the invitation"))
class InvitationAccepted(_AboutUser):
    invitation_id: str
