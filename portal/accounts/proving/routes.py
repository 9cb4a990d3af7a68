"""The page that asks for the password once more and leads back to what one was about to do. It adds to accounts' routes."""

from datetime import timedelta

from werkzeug.wrappers import Response

from portal.accounts import actions, queries
from portal.accounts.proving import schemas
from portal.accounts.proving.actions import note_proof
from portal.accounts.proving.queries import MINUTES
from portal.accounts.routes import routes
from portal.accounts.secrets import keyed_hash, verify_password
from portal.kernel import clock
from portal.kernel.errors import Invalid
from portal.kernel.text import _
from portal.web.answering import answer, is_own, next_place
from portal.web.reading import actor, load
from portal.web.server import current


@routes.page("/session/proof", "accounts/proof.html")
def proof() -> Response:
    """Show that it is you"""
    return answer(queries.profile_of(actor()), next=next_place("/"), minutes=MINUTES)


@routes.post("/session/proof", takes=schemas.ProofIn, gives=schemas.ProofOut, form="accounts.proof", own_transaction=True)
def prove() -> Response:
    """Show once more that it is you: the password, good for some minutes"""
    data, me, app = load(), actor(), current()
    key = keyed_hash(app.settings.secret_key, "proof", me.user_id or "")
    with app.database.transaction(write=False):
        actions.check_attempts(key)
        stored = queries.profile_of(me).password_hash
    good = verify_password(stored, data["password"])  # it takes its time outside of any transaction
    with app.database.transaction():
        if good:
            note_proof(me)
        else:
            actions.note_attempt(key)
    if not good:
        raise Invalid({"password": [_("This is not your password.")]}, code="wrong_credentials")
    go = data["next"] if is_own(data["next"]) else "/"
    return answer({"valid_until": clock.now() + timedelta(minutes=MINUTES)}, status=200, go=go)
