"""What is read about people: one's sessions, tokens, company, and for admins everybody."""

from typing import Any

from sqlalchemy import Row, select

from portal.accounts.models import ApiToken, Company, Invitation, Membership, User, UserSession
from portal.accounts.secrets import mail_key
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor


def sessions_of(actor: Actor) -> list[UserSession]:
    """The browsers in which the actor is signed in, the latest first."""
    return list(session().scalars(select(UserSession).where(
        UserSession.user_id == actor.user_id, UserSession.ended_at.is_(None)).order_by(UserSession.seen_at.desc()).limit(50)))


def tokens_of(actor: Actor) -> list[ApiToken]:
    """The actor's API tokens that still work."""
    return list(session().scalars(select(ApiToken).where(
        ApiToken.user_id == actor.user_id, ApiToken.revoked_at.is_(None), ApiToken.expires_at > clock.now())
        .order_by(ApiToken.id.desc()).limit(50)))


def profile_of(actor: Actor) -> User:
    """The actor's own row."""
    return session().get_one(User, actor.user_id or "")


def company_of(actor: Actor) -> Company | None:
    """The actor's company."""
    return session().get(Company, actor.company_id) if actor.company_id else None


def members_of(actor: Actor) -> list[Row[Any]]:
    """The people of the actor's company: id, name, mail, role, since."""
    return list(session().execute(
        select(User.id, User.name, User.mail, Membership.role, Membership.created_at)
        .join(Membership, Membership.user_id == User.id).where(Membership.company_id == (actor.company_id or "0" * 13))
        .order_by(User.name).limit(200)))


def open_invitations(actor: Actor) -> list[Invitation]:
    """Places still kept: in the actor's company, or for an admin in the team and for producers."""
    mine = Invitation.company_id == actor.company_id if actor.company_id else Invitation.company_id.is_(None)
    return list(session().scalars(select(Invitation).where(
        mine, Invitation.accepted_at.is_(None), Invitation.withdrawn_at.is_(None),
        Invitation.expires_at > clock.now()).order_by(Invitation.id.desc()).limit(100)))


def people(q: str = "", role: str | None = None, after: str | None = None, limit: int = 20) -> Page[Any]:
    """Everybody, for admins: by name or address, newest first."""
    wanted = select(User.id, User.name, User.mail, User.role, User.status, User.created_at, User.version,
                    Company.name.label("company")).outerjoin(Membership, Membership.user_id == User.id).outerjoin(
                        Company, Company.id == Membership.company_id)
    if role:
        wanted = wanted.where(User.role == role)
    if q:
        wanted = wanted.where(User.mail_key.contains(mail_key(q), autoescape=True)
                              | User.name.icontains(q, autoescape=True))
    return page_of(session(), wanted, [Key(User.id, descending=True)], after_cursor=after, limit=limit)
