"""Who is told what happens to people: whoever invited somebody hears that the place was taken."""

from collections.abc import Sequence

from portal.accounts.events import InvitationAccepted
from portal.accounts.models import Invitation, User
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.policy import Actor
from portal.notifications.rules import Notice, rules


@rules.on(InvitationAccepted)
def place_taken(heard: Heard[InvitationAccepted]) -> Notice:
    """The one who kept the place."""
    invitation = session().get_one(Invitation, heard.fact.invitation_id)
    newcomer = session().get_one(User, heard.fact.user_id)
    return Notice([invitation.invited_by], everybody, "account", _where(invitation), newcomer.name)


def _where(invitation: Invitation) -> str:
    """Newcomers of a company are met among its people, customers at what they were written to about, others by the admin."""
    return "/account" if invitation.company_id else "/prototypes" if invitation.role == "customer" else "/people"


def everybody(actors: Sequence[Actor]) -> set[str]:
    """Who invited knows of it anyway."""
    return {one.key for one in actors}
