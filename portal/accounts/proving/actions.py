"""Noting that somebody has shown again who he is."""

from datetime import timedelta

from sqlalchemy import delete

from portal.accounts.proving.events import IdentityProven
from portal.accounts.proving.models import SessionProof
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import SignInNeeded
from portal.kernel.events import record
from portal.kernel.policy import Actor

KEPT = timedelta(days=1)


def note_proof(actor: Actor) -> None:
    """This session or token was proven just now; older proofs of the person go."""
    login = actor.session_id or actor.token_id
    if login is None or actor.user_id is None:
        raise SignInNeeded()
    session().execute(delete(SessionProof).where(SessionProof.user_id == actor.user_id, SessionProof.at < clock.now() - KEPT))
    session().add(SessionProof(login_id=login, user_id=actor.user_id))
    record(actor, IdentityProven(user_id=actor.user_id))
