"""Account settings: profile, password, sessions, tokens, company and its people; for admins everybody."""

from flask import request
from werkzeug.wrappers import Response

from portal.accounts import actions, joining, queries, schemas
from portal.accounts.agents import short_name
from portal.accounts.models import User
from portal.accounts.routes import routes
from portal.accounts.secrets import hash_password, password_problems, verify_password
from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.money import every_currency
from portal.kernel.text import _
from portal.web.answering import answer, done
from portal.web.reading import actor, check_version, expected_version, load, query
from portal.web.server import current


@routes.page("/account", "accounts/account.html")
def account() -> Response:
    """Account settings"""
    me = actor()
    return answer(queries.profile_of(me), sessions=queries.sessions_of(me), tokens=queries.tokens_of(me),
                  browser=short_name, company=queries.company_of(me), members=queries.members_of(me),
                  invitations=queries.open_invitations(me) if me.company_role == "owner" else [],
                  currencies=every_currency())


@routes.patch("/me", takes=schemas.Profile, gives=schemas.Me, pages=False)
def change_me() -> Response:
    """Change name, language, time zone or currency"""
    return _change(load(partial=True))


@routes.post("/account", api=False, takes=schemas.Profile, form="accounts.account")
def change_account() -> Response:
    """Change name, language, time zone or currency"""
    return _change(load(partial=True))


def _change(data: dict[str, str | None]) -> Response:
    me = actor()
    user = queries.profile_of(me)
    check_version(user, expected_version())
    for name, value in data.items():
        setattr(user, name, value)
    user.version += 1
    session().flush()
    return answer({"user_id": user.id, "name": user.name, "role": user.role, "company_id": me.company_id,
                   "company_role": me.company_role, "locale": user.locale, "timezone": user.timezone,
                   "currency": user.currency}, go="/account")


@routes.post("/account/password", takes=schemas.PasswordChange, form="accounts.account", own_transaction=True)
def change_password() -> Response:
    """Change the password; other sessions end"""
    data, me, app = load(), actor(), current()
    with app.database.transaction(write=False):
        user = queries.profile_of(me)
    if user.password_hash and not verify_password(user.password_hash, data["current"]):
        raise Invalid({"current": [_("This is not your password now.")]})
    _check_password(data["password"], user.name, user.mail)
    hashed = hash_password(data["password"])
    with app.database.transaction():
        actions.set_password(me, session().get_one(User, user.id), hashed)
    return done("/account")


def _check_password(password: str, *about: str) -> None:
    problems = password_problems(password, list(about))
    if problems:
        raise Invalid({"password": problems})


@routes.get("/sessions", gives=schemas.SessionOut, many=True, pages=False)
def sessions() -> Response:
    """Where I am signed in"""
    return answer(queries.sessions_of(actor()))


@routes.delete("/sessions/<id:session_id>", pages=False)
def delete_session(session_id: str) -> Response:
    """End a session"""
    actions.end_session(actor(), session_id)
    return done("/account")


@routes.post("/sessions/<id:session_id>/end", api=False)
def end_one_session(session_id: str) -> Response:
    """End a session"""
    actions.end_session(actor(), session_id)
    return done("/account")


@routes.post("/sessions/end_others", api=False)
def end_other_sessions() -> Response:
    """End all other sessions"""
    me = actor()
    actions.end_sessions(me, me.user_id or "", but=me.session_id)
    return done("/account")


@routes.get("/tokens", gives=schemas.TokenOut, many=True, pages=False)
def tokens() -> Response:
    """My API tokens"""
    return answer(queries.tokens_of(actor()))


@routes.post("/tokens", takes=schemas.TokenIn, gives=schemas.TokenOut, form="accounts.account",
             page="accounts/token.html", secret=True)
def make_token() -> Response:
    """Make an API token; its secret is told only now"""
    data, me = load(), actor()
    secret, made = actions.make_token(me, me.user_id or "", data["name"], data["scopes"] or ["read"], data["days"])
    shown = {"id": made.id, "name": made.name, "scopes": made.scopes, "created_at": made.created_at,
             "expires_at": made.expires_at, "token": secret}
    return answer(shown, status=201)


@routes.delete("/tokens/<id:token_id>", pages=False)
def delete_token(token_id: str) -> Response:
    """End a token"""
    actions.revoke_token(actor(), token_id)
    return done("/account")


@routes.post("/tokens/<id:token_id>/end", api=False)
def end_token(token_id: str) -> Response:
    """End a token"""
    actions.revoke_token(actor(), token_id)
    return done("/account")


@routes.post("/companies", takes=schemas.CompanyIn, form="accounts.account")
def found_company() -> Response:
    """Found a company of my own"""
    joining.found_company(actor(), load()["name"])
    return done("/account")


@routes.post("/company/members/<id:user_id>/role", takes=schemas.MemberIn, form="accounts.account")
def set_member_role(user_id: str) -> Response:
    """Give a member another place"""
    joining.set_member_role(actor(), user_id, load()["role"])
    return done("/account")


@routes.post("/company/members/<id:user_id>/removal")
def remove_member(user_id: str) -> Response:
    """Remove a member from the company"""
    joining.remove_member(actor(), user_id)
    return done("/account")


@routes.post("/invitations", takes=schemas.InvitationIn, gives=schemas.InvitationOut, form="accounts.account")
def invite() -> Response:
    """Invite somebody into the company, or into the team"""
    data = load()
    made = joining.invite(actor(), data["mail"], data["role"], data["company_role"])
    return answer(made, go="/people" if made.company_id is None else "/account")


@routes.post("/invitations/<id:invitation_id>/withdrawal")
def withdraw_invitation(invitation_id: str) -> Response:
    """Take an invitation back"""
    joining.withdraw_invitation(actor(), invitation_id)
    return done("/people" if request.form.get("next") == "/people" else "/account")


@routes.get("/people", query=schemas.PeopleQuery, gives=schemas.PersonOut, many=True, page="accounts/people.html",
            roles=("admin",))
def people() -> Response:
    """Everybody with an account"""
    asked = query()
    return answer(queries.people(**asked), asked=asked, invitations=queries.open_invitations(actor()))


@routes.post("/people/<id:user_id>/block", roles=("admin",))
def block(user_id: str) -> Response:
    """Shut an account and end its sessions"""
    joining.block(actor(), user_id, True)
    return done("/people")


@routes.post("/people/<id:user_id>/unblock", roles=("admin",))
def unblock(user_id: str) -> Response:
    """Open an account again"""
    joining.block(actor(), user_id, False)
    return done("/people")
