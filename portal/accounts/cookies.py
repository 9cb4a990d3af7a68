"""The session cookie, and who makes a request."""

from dataclasses import replace
from datetime import timedelta

from flask import Request, g
from werkzeug.wrappers import Response

from portal.accounts import doors
from portal.kernel import clock
from portal.kernel.errors import SignInNeeded
from portal.kernel.policy import Actor
from portal.kernel.text import LOCALES
from portal.web.server import current


def cookie_name() -> str:
    """`__Host-` binds the cookie to this very host; browsers take it only over TLS."""
    return "__Host-session" if current().settings.secure else "session"


def guest_cookie() -> str:
    """The cookie of a guest without an account."""
    return "__Host-guest" if current().settings.secure else "guest"


def identify(request: Request, token: str | None = None) -> Actor:
    """The actor of a request. A bearer token that does not hold raises SignInNeeded; a stale cookie is nobody."""
    said = request.headers.get("Authorization", "")
    bearer = token or (said.removeprefix("Bearer ") if said.startswith("Bearer ") else None)
    if bearer is not None:
        actor = doors.by_token(bearer)
        if actor is None:
            raise SignInNeeded()
        return actor
    cookie = request.cookies.get(cookie_name())
    found = doors.by_session(cookie) if cookie else None
    if found is None:
        secret = request.cookies.get(guest_cookie())
        guest = doors.by_guest_secret(secret) if secret else None
        return replace(guest or Actor(), locale=wished_locale(request), theme=request.cookies.get("theme", "auto"))
    actor, seen_at = found
    if clock.now() - seen_at > doors.TOUCH_EVERY:
        g.touch = actor.session_id
    return actor


def touch_session() -> None:
    """Notes the use of a session, in a transaction of its own, every few minutes."""
    session_id = g.pop("touch", None)
    if session_id:
        with current().database.transaction():
            doors.touch(session_id)


def wished_locale(request: Request) -> str:
    """The language chosen before, or the best the browser accepts."""
    chosen = request.cookies.get("locale")
    return chosen if chosen in LOCALES else request.accept_languages.best_match(LOCALES) or "en"


def give_session(response: Response, token: str) -> None:
    """Puts the session's secret into the browser."""
    response.set_cookie(cookie_name(), token, max_age=timedelta(days=30), path="/", httponly=True,
                        secure=current().settings.secure, samesite="Lax")


def give_guest(response: Response, secret: str) -> None:
    """Puts a guest's secret into the browser."""
    response.set_cookie(guest_cookie(), secret, max_age=timedelta(days=30), path="/", httponly=True,
                        secure=current().settings.secure, samesite="Lax")


def take_session(response: Response) -> None:
    """Removes it, with what the browser kept of our pages."""
    response.delete_cookie(cookie_name(), path="/", httponly=True, secure=current().settings.secure, samesite="Lax")
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
