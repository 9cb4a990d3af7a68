"""Addresses of guests: the way in by a link, step by step, and the way out."""

from typing import Any

from flask import request
from werkzeug.wrappers import Response

from portal.accounts import actions as accounts
from portal.accounts.cookies import give_guest, guest_cookie
from portal.accounts.secrets import keyed_hash, verify_password
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.text import _
from portal.prototypes.routes.base import routes
from portal.prototypes.routes.showing import place_of
from portal.prototypes.sharing import entering, schemas
from portal.web.answering import answer, done
from portal.web.reading import actor, is_api, load
from portal.web.server import current
from portal.web.traps import look_twice


def _entrance(token: str) -> entering.Entrance:
    return entering.find(actor(), token, request.cookies.get(guest_cookie(), ""))


@routes.get("/guest/<token>", gives=schemas.EntranceOut, page="prototypes/sharing/guest.html", public=True)
def guest(token: str) -> Response:
    """Look at a prototype by a guest link"""
    try:
        found = _entrance(token)
    except Conflict as ended:
        if is_api():
            raise
        return answer(None, status=410, ended=ended)
    if found.step == "in" and not is_api():
        return done(place_of(found.prototype_id))
    return answer(found, token=token)


@routes.post("/guest/<token>", takes=schemas.GuestForm, gives=schemas.EntranceOut, form="prototypes.guest", public=True,
             own_transaction=True)
def come_in(token: str) -> Response:
    """Come in by a guest link: say who you are, and the password where there is one"""
    look_twice(1)
    data, me, app = load(), actor(), current()
    address = request.remote_addr or ""
    app.limits.hit("sign_in_address", f"guest {address}")
    with app.database.transaction(write=False):
        found = _entrance(token)
        key = keyed_hash(app.settings.secret_key, "link", found.link.id, address)
        if found.link.password_hash is not None:
            accounts.check_attempts(key)
    # Hashing takes its time outside of any transaction.
    if found.link.password_hash is not None and not verify_password(found.link.password_hash, data["password"]):
        with app.database.transaction():
            accounts.note_attempt(key)
        raise Invalid({"password": [_("This is not the password of this link.")]}, code="wrong_credentials")
    if found.link.check_mail:
        app.limits.hit("mail", f"guest {address} {data['mail']}")
    with app.database.transaction():
        found = _entrance(token)
        secret, own = entering.begin(me, found, data["name"], data["mail"])
        return _next(token, found, own, secret)


@routes.post("/guest/<token>/code", takes=schemas.CodeIn, gives=schemas.EntranceOut, form="prototypes.guest", public=True,
             own_transaction=True)
def give_code(token: str) -> Response:
    """Give the code from the mail"""
    data, app = load(), current()
    app.limits.hit("sign_in_address", f"code {request.remote_addr}")
    with app.database.transaction():
        found = _entrance(token)
        own = found.own
        good = own is not None and found.step != "ask" and (
            found.step == "in" or entering.try_code(actor(), own, "".join(data["code"].split())))
        if good:
            return _next(token, found, own)
    raise Invalid({"code": [_("This code does not fit, or it is too old. Look at the latest mail, or ask for another.")]},
                  code="wrong_code")


@routes.post("/guest/<token>/another_code", gives=schemas.EntranceOut, public=True)
def another_code(token: str) -> Response:
    """Ask for another code"""
    found = _entrance(token)
    if found.own is not None and found.step == "code":
        current().limits.hit("mail", f"guest {request.remote_addr} {found.own.mail}")
        entering.ask_again(actor(), found.own)
    return done(f"/guest/{token}")


@routes.post("/guest/leaving", guests=True)
def leave() -> Response:
    """Leave as a guest"""
    entering.leave(actor())
    response = done("/")
    response.delete_cookie(guest_cookie(), path="/")
    return response


def _next(token: str, found: entering.Entrance, own: Any, secret: str = "") -> Response:
    now = entering.Entrance(found.link, found.prototype_id, found.title, found.maker, own)
    go = place_of(now.prototype_id) if now.step == "in" else f"/guest/{token}"
    response = answer(now, status=200 if is_api() else None, go=go)
    if secret:
        give_guest(response, secret)
    return response
