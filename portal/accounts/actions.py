"""What people do about their accounts: enter, sign in and out, tokens, one-time links. More in joining.py."""

from datetime import timedelta

from sqlalchemy import delete, func, select, update

from portal.accounts.events import PasswordChanged, SessionsEnded, SignedIn
from portal.accounts.models import ApiToken, OneTimeLink, SignInAttempt, User, UserSession
from portal.accounts.secrets import mail_key, new_token, token_hash
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Forbidden, NotFound, TooMany
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.text import _

LINK_LIFE = {"sign_in": timedelta(hours=24), "reset": timedelta(hours=1), "verify": timedelta(days=3)}
WINDOW, MOST_ATTEMPTS = timedelta(minutes=5), 10
SCOPES = ("read", "write")


def add_user(name: str, mail: str, role: str, *, password_hash: str | None = None, locale: str = "en",
             timezone: str = "UTC", verified: bool = False) -> User:
    """A new person. Raises Conflict("mail_taken") when the address is known."""
    if find_by_mail(mail) is not None:
        raise Conflict("mail_taken", _("This mail address has an account already."))
    made = User(name=name, mail=mail.strip(), mail_key=mail_key(mail), role=role, password_hash=password_hash,
                locale=locale, timezone=timezone, verified_at=clock.now() if verified else None)
    session().add(made)
    session().flush()
    return made


def find_by_mail(mail: str) -> User | None:
    """The person with this address."""
    return session().scalar(select(User).where(User.mail_key == mail_key(mail)))


def open_session(user: User, agent: str = "") -> tuple[str, UserSession]:
    """Signs somebody in: a new session and its secret, which is told only now."""
    token = new_token()
    made = UserSession(user_id=user.id, token_hash=token_hash(token), agent=agent[:120], seen_at=clock.now())
    session().add(made)
    session().flush()
    record(Actor(user_id=user.id, role=user.role), SignedIn(user_id=user.id, session_id=made.id))
    return token, made


def end_session(actor: Actor, session_id: str) -> None:
    """Ends one of the actor's sessions. Raises NotFound for somebody else's."""
    ended = session().execute(update(UserSession).where(
        UserSession.id == session_id, UserSession.user_id == actor.user_id, UserSession.ended_at.is_(None)
    ).values(ended_at=clock.now()))
    if ended.rowcount != 1:  # type: ignore[attr-defined]
        raise NotFound()
    record(actor, SessionsEnded(user_id=actor.user_id or ""))


def end_sessions(actor: Actor, user_id: str, but: str | None = None) -> None:
    """Ends all sessions of a person, but for one."""
    session().execute(update(UserSession).where(
        UserSession.user_id == user_id, UserSession.ended_at.is_(None), UserSession.id != (but or "0" * 13)
    ).values(ended_at=clock.now()))
    record(actor, SessionsEnded(user_id=user_id))


def set_password(actor: Actor, user: User, password_hash: str) -> None:
    """A new password: every other session ends."""
    user.password_hash = password_hash
    user.version += 1
    record(actor, PasswordChanged(user_id=user.id))
    end_sessions(actor, user.id, but=actor.session_id)


def make_link(user: User, purpose: str) -> str:
    """The secret of a new one-time link; earlier ones for the same purpose stop working."""
    session().execute(update(OneTimeLink).where(
        OneTimeLink.user_id == user.id, OneTimeLink.purpose == purpose, OneTimeLink.used_at.is_(None)
    ).values(used_at=clock.now()))
    token = new_token()
    session().add(OneTimeLink(user_id=user.id, purpose=purpose, token_hash=token_hash(token),
                              expires_at=clock.now() + LINK_LIFE[purpose]))
    return token


def link_owner(token: str, purpose: str) -> User:
    """Whom a link that still works is for. Raises NotFound otherwise."""
    found = session().scalar(select(User).join(OneTimeLink, OneTimeLink.user_id == User.id).where(
        OneTimeLink.token_hash == token_hash(token), OneTimeLink.purpose == purpose, OneTimeLink.used_at.is_(None),
        OneTimeLink.expires_at > clock.now(), User.status == "active"))
    if found is None:
        raise NotFound(_("This link has been used or is too old. Ask for a new one."))
    return found


def use_link(token: str, purpose: str) -> User:
    """Uses a link up, once. Raises NotFound when it does not work (any more)."""
    user = link_owner(token, purpose)
    used = session().execute(update(OneTimeLink).where(
        OneTimeLink.token_hash == token_hash(token), OneTimeLink.used_at.is_(None)).values(used_at=clock.now()))
    if used.rowcount != 1:  # type: ignore[attr-defined]
        raise NotFound(_("This link has been used or is too old. Ask for a new one."))
    if user.verified_at is None:
        user.verified_at = clock.now()
    return user


def make_token(actor: Actor, user_id: str, name: str, scopes: list[str], days: int = 90) -> tuple[str, ApiToken]:
    """A program's key for a person, told only now. Raises Forbidden when it would reach further than its maker."""
    if actor.scopes is not None and not set(scopes) <= actor.scopes:
        raise Forbidden()
    token = f"mq_{new_token()}"
    made = ApiToken(user_id=user_id, name=name, token_hash=token_hash(token), scopes=sorted(set(scopes)),
                    expires_at=clock.now() + timedelta(days=days))
    session().add(made)
    session().flush()
    return token, made


def revoke_token(actor: Actor, token_id: str) -> None:
    """Ends one of the actor's tokens. Raises NotFound for somebody else's."""
    done = session().execute(update(ApiToken).where(
        ApiToken.id == token_id, ApiToken.user_id == actor.user_id, ApiToken.revoked_at.is_(None)
    ).values(revoked_at=clock.now()))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise NotFound()
    record(actor, SessionsEnded(user_id=actor.user_id or ""))


def check_attempts(*keys: str) -> None:
    """Raises TooMany when one of the keys has failed to sign in too often lately."""
    since = clock.now() - WINDOW
    worst = session().scalar(select(func.count()).select_from(SignInAttempt).where(
        SignInAttempt.key.in_(keys), SignInAttempt.at > since).group_by(SignInAttempt.key)
        .order_by(func.count().desc()).limit(1))
    if (worst or 0) >= MOST_ATTEMPTS:
        raise TooMany(retry_after=int(WINDOW.total_seconds()),
                      detail=_("Too many attempts. Please wait five minutes, or ask for a new password."))


def note_attempt(*keys: str) -> None:
    """Writes down a failed sign-in, and forgets the old ones."""
    session().execute(delete(SignInAttempt).where(SignInAttempt.at < clock.now() - timedelta(days=1)))
    session().add_all([SignInAttempt(key=key) for key in keys])
