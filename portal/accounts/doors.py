"""Who makes a request: a session cookie or a bearer token, in one query."""

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, select, update

from portal.accounts.models import ApiToken, Membership, User, UserSession
from portal.accounts.secrets import token_hash
from portal.kernel import clock
from portal.kernel.db import run, session
from portal.kernel.policy import Actor

IDLE = {"customer": timedelta(days=14), "producer": timedelta(days=14), "team": timedelta(days=2), "admin": timedelta(hours=12)}
ABSOLUTE = timedelta(days=30)
TOUCH_EVERY = timedelta(minutes=5)
_PERSON = (User.id, User.role, User.name, User.locale, User.timezone, User.theme, User.currency,
           Membership.company_id, Membership.role.label("company_role"))


def _people(*columns: Any) -> Select[Any]:
    return select(*_PERSON, *columns).select_from(User).outerjoin(Membership, Membership.user_id == User.id).where(
        User.status == "active")


_BY_SESSION = (
    _people(UserSession.id.label("session_id"), UserSession.seen_at, UserSession.created_at)
    .join(UserSession, UserSession.user_id == User.id)
    .where(UserSession.token_hash == bindparam("hash"), UserSession.ended_at.is_(None)))
_BY_TOKEN = (
    _people(ApiToken.id.label("token_id"), ApiToken.scopes).join(ApiToken, ApiToken.user_id == User.id)
    .where(ApiToken.token_hash == bindparam("hash"), ApiToken.revoked_at.is_(None), ApiToken.expires_at > bindparam("now")))
_BY_IDS = _people().where(User.id.in_(bindparam("ids", expanding=True))).order_by(User.id)


def by_session(token: str) -> tuple[Actor, datetime] | None:
    """The person behind a session cookie and when he was last seen; None when it is ended, too old or unknown."""
    row = run(_BY_SESSION, hash=token_hash(token)).first()
    now = clock.now()
    if row is None or row.created_at < now - ABSOLUTE or row.seen_at < now - IDLE[row.role]:
        return None
    return _actor(row, session_id=row.session_id), row.seen_at


def by_token(token: str) -> Actor | None:
    """The person behind an API token, with the token's scopes."""
    row = run(_BY_TOKEN, hash=token_hash(token), now=clock.now()).first()
    return _actor(row, token_id=row.token_id, scopes=frozenset(row.scopes)) if row else None


def by_user(user_id: str) -> Actor | None:
    """A person as an actor, for jobs that act in his name; None when blocked or gone."""
    row = session().execute(_people().where(User.id == user_id)).first()
    return _actor(row) if row else None


def by_users(user_ids: Collection[str]) -> list[Actor]:
    """Several people as actors, in one query; those who are blocked or gone are left out."""
    if not user_ids:
        return []
    return [_actor(row) for row in run(_BY_IDS, ids=list(user_ids))]


def still_in(actors: list[Actor]) -> dict[str, Actor]:
    """Of people with open sockets, those whose session or token still holds, by session or token id, as they are now."""
    sessions = [one.session_id for one in actors if one.session_id]
    tokens = [one.token_id for one in actors if one.token_id]
    found: dict[str, Actor] = {}
    if sessions:
        for row in session().execute(
                _people(UserSession.id.label("session_id")).join(UserSession, UserSession.user_id == User.id)
                .where(UserSession.id.in_(sessions), UserSession.ended_at.is_(None))):
            found[row.session_id] = _actor(row, session_id=row.session_id)
    if tokens:
        for row in session().execute(
                _people(ApiToken.id.label("token_id"), ApiToken.scopes).join(ApiToken, ApiToken.user_id == User.id)
                .where(ApiToken.id.in_(tokens), ApiToken.revoked_at.is_(None), ApiToken.expires_at > clock.now())):
            found[row.token_id] = _actor(row, token_id=row.token_id, scopes=frozenset(row.scopes))
    guests = [one.guest_of for one in actors if one.guest_of]
    for door in guest_doors if guests else ():
        found |= door.still_in(guests)
    return found


class GuestDoor(NamedTuple):
    """How guests without an account are known: by the secret in their browser, and which of them still are."""

    by_secret: Callable[[str], Actor | None]
    still_in: Callable[[list[str]], dict[str, Actor]]


guest_doors: list[GuestDoor] = []


def by_guest_secret(secret: str) -> Actor | None:
    """The guest behind a guest's cookie; None when his link no longer lets him in."""
    return next((found for one in guest_doors if (found := one.by_secret(secret)) is not None), None)


def touch(session_id: str) -> None:
    """Notes that a session was used just now."""
    session().execute(update(UserSession).where(UserSession.id == session_id).values(seen_at=clock.now()))


def _actor(row: Any, session_id: str | None = None, token_id: str | None = None,
           scopes: frozenset[str] | None = None) -> Actor:
    return Actor(user_id=row.id, role=row.role, name=row.name, company_id=row.company_id,
                 company_role=row.company_role, session_id=session_id, token_id=token_id, scopes=scopes,
                 locale=row.locale, timezone=row.timezone, theme=row.theme, currency=row.currency)
