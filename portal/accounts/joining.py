"""Joining and leaving: signing up, confirming an address, companies, invitations, members."""

from datetime import timedelta

from sqlalchemy import delete, select, update

from portal.accounts import actions
from portal.accounts.events import InvitationAccepted, Invited, ResetAsked, SignedUp, UserChanged
from portal.accounts.models import BLOCK, UNBLOCK, Company, Invitation, Membership, User
from portal.accounts.secrets import mail_key, new_token, token_hash
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _

INVITATION_LIFE = timedelta(days=14)


def as_actor(user: User) -> Actor:
    """A person just found, as the one who acts."""
    return Actor(user_id=user.id, role=user.role, name=user.name, locale=user.locale, timezone=user.timezone)


def sign_up(name: str, mail: str, role: str, password_hash: str, locale: str, timezone: str,
            company: str = "") -> User:
    """A new account, with a company when one is named. Raises Invalid with the code "mail_taken" for a known address."""
    if actions.find_by_mail(mail) is not None:
        raise Invalid({"mail": [_("This mail address has an account already.")]}, code="mail_taken")
    user = actions.add_user(name, mail, role, password_hash=password_hash, locale=locale, timezone=timezone)
    if company:
        _found(user, company)
    record(as_actor(user), SignedUp(user_id=user.id))
    return user


def found_company(actor: Actor, name: str) -> Company:
    """A company of one's own; the founder is its owner."""
    authorize(actor, "company.found")
    user = session().get_one(User, actor.user_id or "")
    company = _found(user, name)
    record(actor, UserChanged(user_id=user.id))
    return company


def _found(user: User, name: str) -> Company:
    company = Company(name=name, kind="producer" if user.role == "producer" else "customer")
    session().add(company)
    session().flush()
    session().add(Membership(company_id=company.id, user_id=user.id, role="owner"))
    session().flush()
    return company


def ask_reset(mail: str) -> None:
    """Begins a new password. Whether the address is known shows nowhere."""
    user = actions.find_by_mail(mail)
    if user is not None and user.status == "active":
        record(Actor.anonymous(), ResetAsked(user_id=user.id))


def invite(actor: Actor, mail: str, role: str, company_role: str | None = None) -> Invitation:
    """Keeps a place for somebody: an owner in his company, an admin in the team or for a new producer.

    The secret is made when the mail is written (see `renew_invitation`), so it is never stored in clear.
    """
    if company_role is not None:
        authorize(actor, "company.manage")
        company = session().get_one(Company, actor.company_id or "")
        role = company.kind
    else:
        authorize(actor, "people.manage")
    taken = actions.find_by_mail(mail)
    if taken is not None and company_role is not None and _company_of(taken.id) == actor.company_id:
        raise Conflict("already_member", _("%(name)s is in your company already.", name=taken.name))
    if taken is not None and company_role is None:
        raise Conflict("mail_taken", _("This mail address has an account already."))
    if taken is not None and (taken.role != role or _company_of(taken.id)):
        raise Conflict("mail_taken", _("Somebody with this address is here already and belongs elsewhere."))
    made = Invitation(mail=mail.strip(), role=role, company_id=actor.company_id if company_role else None,
                      company_role=company_role, invited_by=actor.user_id or "",
                      expires_at=clock.now() + INVITATION_LIFE)
    session().add(made)
    session().flush()
    record(actor, Invited(invitation_id=made.id, company_id=made.company_id))
    return made


def keep_place(actor: Actor, mail: str) -> Invitation:
    """Keeps a customer's place for somebody without an account, for a folder that asked its own rule who may write to him."""
    made = Invitation(mail=mail.strip(), role="customer", invited_by=actor.user_id or "",
                      expires_at=clock.now() + INVITATION_LIFE)
    session().add(made)
    session().flush()
    record(actor, Invited(invitation_id=made.id, company_id=None))
    return made


def _company_of(user_id: str) -> str | None:
    return session().scalar(select(Membership.company_id).where(Membership.user_id == user_id))


def renew_invitation(invitation: Invitation) -> str:
    """A fresh secret for an invitation that still stands."""
    token = new_token()
    invitation.token_hash = token_hash(token)
    return token


def find_invitation(token: str) -> Invitation:
    """The invitation behind a link. Raises NotFound when it is used, withdrawn or too old."""
    found = session().scalar(select(Invitation).where(
        Invitation.token_hash == token_hash(token), Invitation.accepted_at.is_(None),
        Invitation.withdrawn_at.is_(None), Invitation.expires_at > clock.now()))
    if found is None:
        raise NotFound(_("This invitation has been used, withdrawn, or is too old."))
    return found


def accept_invitation(token: str, name: str, password_hash: str, locale: str) -> User:
    """A newcomer takes the place kept for him. Raises Conflict when his address has an account: he signs in first."""
    invitation = find_invitation(token)
    user = actions.add_user(name, invitation.mail, invitation.role, password_hash=password_hash, locale=locale,
                            verified=True)
    _take_place(as_actor(user), invitation, user.id)
    return user


def join_by_invitation(actor: Actor, token: str) -> None:
    """Somebody who is here already takes the place. Raises Forbidden when it was kept for somebody else."""
    invitation = find_invitation(token)
    user = session().get_one(User, actor.user_id or "")
    if user.mail_key != mail_key(invitation.mail) or user.role != invitation.role or not invitation.company_id:
        raise Forbidden(_("This invitation is for somebody else."))
    if _company_of(user.id):
        raise Conflict("has_company", _("You belong to a company already."))
    _take_place(actor, invitation, user.id)


def _take_place(actor: Actor, invitation: Invitation, user_id: str) -> None:
    used = session().execute(update(Invitation).where(
        Invitation.id == invitation.id, Invitation.accepted_at.is_(None)).values(accepted_at=clock.now()))
    if used.rowcount != 1:  # type: ignore[attr-defined]
        raise NotFound()
    if invitation.company_id:
        session().add(Membership(company_id=invitation.company_id, user_id=user_id,
                                 role=invitation.company_role or "member"))
    record(actor, InvitationAccepted(invitation_id=invitation.id, user_id=user_id))


def withdraw_invitation(actor: Actor, invitation_id: str) -> None:
    """Takes an invitation back."""
    found = session().get(Invitation, invitation_id)
    if found is None or (found.company_id or actor.company_id) != actor.company_id and not actor.is_admin:
        raise NotFound()
    authorize(actor, "invitation.withdraw", found)
    found.withdrawn_at = clock.now()


def set_member_role(actor: Actor, user_id: str, role: str) -> None:
    """Another place in the company. Raises Conflict when it would leave the company without an owner."""
    member = _member(actor, user_id)
    if member.role == "owner" and role != "owner":
        _keep_an_owner(member)
    member.role = role
    record(actor, UserChanged(user_id=user_id))


def remove_member(actor: Actor, user_id: str) -> None:
    """Out of the company: its ideas, bids and orders are closed to him at once, also in open sockets."""
    member = _member(actor, user_id)
    if member.role == "owner":
        _keep_an_owner(member)
    session().execute(delete(Membership).where(Membership.id == member.id))
    record(actor, UserChanged(user_id=user_id))


def _member(actor: Actor, user_id: str) -> Membership:
    authorize(actor, "company.manage")
    found = session().scalar(select(Membership).where(
        Membership.user_id == user_id, Membership.company_id == actor.company_id))
    if found is None:
        raise NotFound()
    return found


def _keep_an_owner(member: Membership) -> None:
    others = session().scalar(select(Membership.id).where(
        Membership.company_id == member.company_id, Membership.role == "owner", Membership.id != member.id).limit(1))
    if others is None:
        raise Conflict("last_owner", _("A company needs an owner. Make somebody else the owner first."))


def block(actor: Actor, user_id: str, blocked: bool) -> User:
    """Shuts an account, with all its sessions, or opens it again. Raises NotFound and Conflict."""
    authorize(actor, "people.manage")
    user = session().get(User, user_id)
    if user is None:
        raise NotFound()
    if user.id == actor.user_id:
        raise Conflict("yourself", _("You cannot block yourself."))
    move(user, BLOCK if blocked else UNBLOCK)
    if blocked:
        actions.end_sessions(actor, user.id)
    return user
