"""Whether somebody has shown lately who he is: by signing in, or by his password again."""

from datetime import timedelta

from sqlalchemy import select

from portal.accounts.models import UserSession
from portal.accounts.proving.models import SessionProof
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.policy import Actor

MINUTES = 10


def is_proven(actor: Actor) -> bool:
    """Whether the session is new, or it or the token was proven within the last minutes."""
    since, login = clock.now() - timedelta(minutes=MINUTES), actor.session_id or actor.token_id
    if login is None:
        return False
    fresh = select(UserSession.id).where(UserSession.id == actor.session_id, UserSession.created_at > since)
    proven = select(SessionProof.login_id).where(SessionProof.login_id == login, SessionProof.at > since)
    return session().scalar(fresh.union_all(proven).limit(1)) is not None
