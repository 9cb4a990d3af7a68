"""Signing in and out, one-time links, and the person's own look and language. Joining and settings: see settings.py."""

from flask import request
from werkzeug.wrappers import Response

from portal.accounts import actions, schemas
from portal.accounts.cookies import give_session, take_session
from portal.accounts.models import User
from portal.accounts.secrets import keyed_hash, mail_key, verify_password
from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.text import _
from portal.web.answering import answer, done, is_own, next_place
from portal.web.reading import actor, is_api, load
from portal.web.routes import Routes
from portal.web.server import current

routes = Routes("accounts", __name__)


@routes.page("/sign-in", "accounts/sign_in.html", public=True)
def sign_in() -> Response:
    """Sign in"""
    return answer(next=next_place("/"))


@routes.post("/session", takes=schemas.SignIn, gives=schemas.Me, form="accounts.sign_in", public=True,
             own_transaction=True)
def begin_session() -> Response:
    """Sign in with mail and password"""
    data, app = load(), current()
    secret = app.settings.secret_key
    keys = [keyed_hash(secret, "mail", mail_key(data["mail"])), keyed_hash(secret, "address", request.remote_addr or "")]
    with app.database.transaction(write=False):
        actions.check_attempts(*keys)
        user = actions.find_by_mail(data["mail"])
    # Hashing takes its time outside of any transaction, and as long for an address we do not know.
    good = verify_password(user.password_hash if user and user.status == "active" else None, data["password"])
    with app.database.transaction():
        if not good or user is None:
            actions.note_attempt(*keys)
        else:
            token, opened = actions.open_session(user, request.user_agent.string)
            return signed_in(token, user, opened.id, data["next"])
    raise Invalid({"mail": [_("Mail address and password do not fit together.")]}, code="wrong_credentials")


def signed_in(token: str, user: User, session_id: str, place: str = "/") -> Response:
    """The answer to a good sign-in: the person for a program, the wanted page for a browser."""
    found = {"user_id": user.id, "name": user.name, "role": user.role, "locale": user.locale,
             "timezone": user.timezone, "company_id": None, "company_role": None, "session": session_id}
    response = answer(found, status=201 if is_api() else None, go=place if is_own(place) else "/")
    give_session(response, token)
    return response


@routes.post("/session/end", api=False, public=True)
def sign_out() -> Response:
    """Sign out"""
    return _end()


@routes.delete("/session", pages=False, public=True)
def end_session() -> Response:
    """Sign out"""
    return _end()


def _end() -> Response:
    me = actor()
    if me.session_id:
        actions.end_session(me, me.session_id)
    response = done("/")
    take_session(response)
    return response


@routes.page("/link/<token>", "accounts/link.html", public=True)
def link(token: str) -> Response:
    """Use a one-time sign-in link"""
    return answer(actions.link_owner(token, "sign_in"), token=token)


@routes.post("/link/<token>", api=False, public=True)
def use_link(token: str) -> Response:
    """Sign in by a one-time link"""
    user = actions.use_link(token, "sign_in")
    secret, opened = actions.open_session(user, request.user_agent.string)
    return signed_in(secret, user, opened.id)


@routes.get("/me", gives=schemas.Me, pages=False)
def me() -> Response:
    """Who am I"""
    return answer(actor())


@routes.post("/preferences", takes=schemas.Preferences, api=False, public=True)
def set_preferences() -> Response:
    """Choose language and look"""
    data, me = load(), actor()
    response = done(data["next"] if is_own(data["next"]) else "/")
    for name in ("locale", "theme"):
        if data[name]:
            response.set_cookie(name, data[name], max_age=31536000, samesite="Lax", path="/",
                                secure=current().settings.secure)
    if me.user_id:
        user = session().get_one(User, me.user_id)
        user.locale, user.theme = data["locale"] or user.locale, data["theme"] or user.theme
    return response
