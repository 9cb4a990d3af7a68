"""Pages of those who are not in yet: signing up, a forgotten password, a confirmed address, an invitation."""

from typing import Any

from flask import request
from werkzeug.wrappers import Response

from portal.accounts import actions, joining, schemas
from portal.accounts.cookies import wished_locale
from portal.accounts.models import User
from portal.accounts.routes import routes, signed_in
from portal.accounts.secrets import hash_password, password_problems
from portal.kernel.errors import Forbidden, Invalid
from portal.kernel.text import _
from portal.web.answering import answer, done
from portal.web.reading import actor, load
from portal.web.server import current
from portal.web.traps import look_twice


def checked_hash(password: str, *about: str) -> str:
    """The hash of a good password. Raises Invalid for one that is easy to guess."""
    problems = password_problems(password, list(about))
    if problems:
        raise Invalid({"password": problems})
    return hash_password(password)


@routes.page("/sign-up", "accounts/sign_up.html", public=True)
def sign_up_page() -> Response:
    """Sign up"""
    return answer(open=current().settings.sign_up)


@routes.post("/accounts", takes=schemas.SignUp, gives=schemas.Me, form="accounts.sign_up_page", public=True,
             own_transaction=True)
def sign_up() -> Response:
    """Make an account"""
    look_twice(3)
    data, app = load(), current()
    if not app.settings.sign_up:
        raise Forbidden(_("New accounts are by invitation here."))
    app.limits.hit("sign_in_address", f"up {request.remote_addr}")
    if data.pop("website"):
        raise Invalid({"": [_("Something went wrong. Please try again.")]})
    data["locale"] = data["locale"] or wished_locale(request)
    data["password_hash"] = checked_hash(data.pop("password"), data["name"], data["mail"])
    return _enter(lambda: joining.sign_up(**data))


def _enter(make: Any) -> Response:
    """Makes an account and signs it in, in one transaction."""
    with current().database.transaction():
        user: User = make()
        token, opened = actions.open_session(user, request.user_agent.string)
    return signed_in(token, user, opened.id)


@routes.page("/password/forgotten", "accounts/forgotten.html", public=True)
def forgotten() -> Response:
    """Forgotten password"""
    return answer(sent="sent" in request.args)


@routes.post("/password/reset", takes=schemas.MailOnly, form="accounts.forgotten", public=True)
def ask_reset() -> Response:
    """Ask for a link to set a new password"""
    mail = load()["mail"]
    current().limits.hit("mail", f"{request.remote_addr} {mail}")
    joining.ask_reset(mail)
    return done("/password/forgotten?sent")


@routes.page("/password/new/<token>", "accounts/new_password.html", public=True)
def new_password(token: str) -> Response:
    """Set a new password"""
    return answer(actions.link_owner(token, "reset"), token=token)


@routes.post("/password/new/<token>", takes=schemas.NewPassword, form="accounts.new_password", api=False, public=True,
             own_transaction=True)
def set_new_password(token: str) -> Response:
    """Set a new password by a reset link"""
    data, app = load(), current()
    with app.database.transaction(write=False):
        user = actions.link_owner(token, "reset")
    hashed = checked_hash(data["password"], user.name, user.mail)
    with app.database.transaction():
        user = actions.use_link(token, "reset")
        actions.set_password(joining.as_actor(user), user, hashed)
        secret, opened = actions.open_session(user, request.user_agent.string)
    return signed_in(secret, user, opened.id)


@routes.page("/invitation/<token>", "accounts/invitation.html", public=True)
def invitation(token: str) -> Response:
    """Accept an invitation"""
    found = joining.find_invitation(token)
    return answer(found, token=token, has_account=actions.find_by_mail(found.mail) is not None)


@routes.post("/invitation/<token>", takes=schemas.InvitationAnswer, form="accounts.invitation", api=False, public=True,
             own_transaction=True)
def accept_invitation(token: str) -> Response:
    """Take the place that was kept"""
    data, app = load(), current()
    with app.database.transaction(write=False):
        found = joining.find_invitation(token)
    hashed = checked_hash(data["password"], data["name"], found.mail)
    return _enter(lambda: joining.accept_invitation(token, data["name"], hashed, actor().locale))


@routes.post("/invitation/<token>/joining", api=False)
def join(token: str) -> Response:
    """Take the place with the account one has"""
    joining.join_by_invitation(actor(), token)
    return done("/account")
