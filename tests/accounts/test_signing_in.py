"""Signing in and out: what is right, what is wrong, how often, and what an outsider may learn."""

import pytest
from sqlalchemy import func, select

from portal.accounts.actions import MOST_ATTEMPTS, find_by_mail, make_link
from portal.accounts.models import SignInAttempt, User
from portal.accounts.secrets import hash_password
from portal.kernel.facts import FactRow
from tests import people

WORDS = "copper lantern seldom wakes"


@pytest.fixture
def known(portal, cast):
    """Clara with a password."""
    cast.id(people.CLARA)
    hashed = hash_password(WORDS)
    with portal.database.transaction():
        find_by_mail(people.CLARA.email).password_hash = hashed
    return people.CLARA


def enter(client, mail, password=WORDS, **more):
    return client.post("/api/v1/session", json={"mail": mail, "password": password, **more})


def test_the_right_words_open_the_door(known, client, portal):
    browser = client()
    answer = enter(browser, known.email)
    assert answer.status_code == 201 and answer.get_json()["name"] == known.name
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie and WORDS not in cookie
    assert browser.get("/api/v1/me").get_json()["role"] == "customer"
    with portal.database.transaction(write=False) as opened:
        assert opened.scalar(select(func.count()).select_from(FactRow).where(FactRow.type == "user.signed_in")) == 1


def test_a_page_leads_back_to_where_one_wanted_to_go_and_nowhere_else(known, client):
    for wanted, place in (("/ideas?sort=top", "/ideas?sort=top"), ("https://evil.example", "/"), ("//evil.example", "/"),
                          ("/\\evil.example", "/")):
        answer = client().post("/session", data={"mail": known.email, "password": WORDS, "next": wanted})
        assert (answer.status_code, answer.headers["Location"]) == (303, place)


def test_a_wrong_password_and_an_unknown_address_sound_alike(known, client):
    wrong, unknown = enter(client(), known.email, "not this one at all"), enter(client(), "nobody@example.com")
    assert wrong.status_code == unknown.status_code == 422
    assert wrong.get_json()["errors"] == unknown.get_json()["errors"]
    assert wrong.get_json()["code"] == "wrong_credentials" and "Set-Cookie" not in wrong.headers


def test_the_page_keeps_the_address_and_never_the_password(known, client):
    answer = client().post("/session", data={"mail": known.email, "password": "not this one"})
    page = answer.get_data(as_text=True)
    assert answer.status_code == 422 and known.email in page and "not this one" not in page


def test_after_too_many_tries_even_the_right_words_wait(known, client, portal):
    for _try in range(MOST_ATTEMPTS):
        enter(client(), known.email, "not this one at all")
    refused = enter(client(), known.email)
    assert refused.status_code == 429 and int(refused.headers["Retry-After"]) > 0
    with portal.database.transaction(write=False) as opened:
        keys = set(opened.scalars(select(SignInAttempt.key)))
    assert all(known.email not in key and "127" not in key for key in keys), "kept as hashes"


def test_a_blocked_account_sounds_like_a_wrong_password(known, client, portal, cast):
    answer = client(people.ADA).post(f"/api/v1/people/{cast.id(known)}/block")
    assert answer.status_code == 204
    assert enter(client(), known.email).get_json()["code"] == "wrong_credentials"


def test_signing_out_ends_the_session_not_only_the_cookie(known, client):
    browser = client()
    enter(browser, known.email)
    secret = browser.get_cookie("session").value
    assert browser.post("/session/end").status_code == 303
    thief = client()
    thief.set_cookie("session", secret)
    assert thief.get("/api/v1/me").status_code == 401


def test_a_one_time_link_works_once_and_not_by_looking(known, client, portal):
    with portal.database.transaction():
        token = make_link(find_by_mail(known.email), "sign_in")
    assert known.name in client().get(f"/link/{token}").get_data(as_text=True)
    browser = client()
    assert browser.post(f"/link/{token}").status_code == 303
    assert browser.get("/api/v1/me").get_json()["name"] == known.name
    assert client().post(f"/link/{token}").status_code == 404
    assert client().get("/link/forged").status_code == 404


def test_a_newer_link_makes_the_older_useless(known, client, portal):
    with portal.database.transaction():
        old = make_link(find_by_mail(known.email), "sign_in")
    with portal.database.transaction():
        make_link(find_by_mail(known.email), "sign_in")
    assert client().post(f"/link/{old}").status_code == 404


def test_language_and_look_are_kept_for_the_signed_out_and_the_signed_in(client, portal, cast):
    nobody = client()
    answer = nobody.post("/preferences", data={"theme": "dark", "next": "/sign-in"})
    assert answer.headers["Location"] == "/sign-in"
    nobody.post("/preferences", data={"locale": "ru"})
    page = nobody.get("/sign-in").get_data(as_text=True)
    assert 'data-bs-theme="dark"' in page and '<html lang="ru"' in page
    clara = client(people.CLARA)
    clara.post("/preferences", data={"theme": "light", "locale": "ru"})
    with portal.database.transaction(write=False) as opened:
        row = opened.get_one(User, cast.id(people.CLARA))
        assert (row.theme, row.locale) == ("light", "ru")
    assert client(people.CLARA).get("/api/v1/me").get_json()["locale"] == "ru"
    assert client().post("/preferences", data={"locale": "xx"}).status_code == 422
