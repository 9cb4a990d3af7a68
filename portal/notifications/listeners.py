"""What notifications hear: every fact a rule speaks of, and what needs a mail of its own. Built once all rules are known."""

from typing import Any

from portal.accounts import actions as accounts
from portal.accounts import joining
from portal.accounts.events import Invited, PasswordChanged, ResetAsked
from portal.accounts.models import Invitation, User
from portal.kernel.db import session
from portal.kernel.events import Heard, Listeners
from portal.notifications.actions import put_mail, put_mail_to, tell
from portal.notifications.rules import rules
from portal.prototypes.sharing.actions import new_code
from portal.prototypes.sharing.events import CodeAsked

listeners = Listeners("notifications")


@listeners.on(ResetAsked)
def mail_reset_link(heard: Heard[ResetAsked]) -> None:
    """The link is made here, so that its secret stands in the mail alone."""
    user = session().get_one(User, heard.fact.user_id)
    put_mail(user, heard.id, "account", "mail/reset", {"token": accounts.make_link(user, "reset")})


@listeners.on(PasswordChanged)
def mail_password_changed(heard: Heard[PasswordChanged]) -> None:
    """Whoever lost an account learns of it."""
    put_mail(session().get_one(User, heard.fact.user_id), heard.id, "account", "mail/password", {})


@listeners.on(Invited)
def mail_invitation(heard: Heard[Invited]) -> None:
    """The letter that keeps a place."""
    invitation = session().get_one(Invitation, heard.fact.invitation_id)
    inviter = session().get_one(User, invitation.invited_by)
    put_mail_to(invitation.mail, inviter.locale, heard.id, "account", "mail/invitation",
                {"token": joining.renew_invitation(invitation), "inviter": inviter.name})


@listeners.on(CodeAsked)
def mail_guest_code(heard: Heard[CodeAsked]) -> None:
    """The code is made here, so that it stands in the mail alone."""
    made = new_code(heard.fact.pass_id)
    if made is not None:
        own, code = made
        put_mail_to(own.mail or "", own.locale, heard.id, "account", "mail/guest_code", {"code": code})


def hear_rules() -> Listeners:
    """The listeners with every fact that has a rule; called by the roof after the rules are imported."""
    if rules.facts:
        @listeners.on(*rules.facts, together=True)
        def tell_people(heard: Heard[Any]) -> None:
            tell(heard)

    return listeners
