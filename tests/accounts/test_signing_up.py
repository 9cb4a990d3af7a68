"""New accounts, forgotten and changed passwords."""

import re

import pytest

from portal.accounts.actions import find_by_mail
from portal.accounts.models import Company
from portal.accounts.secrets import hash_password
from portal.kernel.facts import FactRow
from portal.notifications.models import Mail
from tests import people

WORDS = "copper lantern seldom wakes"
NEW = {"name": "Nora New", "mail": "nora@example.com", "password": WORDS}


def test_an_account_is_made_and_signed_in(client, portal):
    browser = client()
    answer = browser.post("/api/v1/accounts", json=NEW)
    assert answer.status_code == 201 and answer.get_json()["role"] == "customer"
    assert browser.get("/api/v1/me").get_json()["name"] == "Nora New"
    with portal.database.transaction(write=False) as opened:
        found = find_by_mail("NORA@example.com")
        assert found.password_hash.startswith("$argon2id$") and WORDS not in found.password_hash
        assert opened.query(FactRow).filter_by(type="user.signed_up").count() == 1


def test_a_company_is_founded_along(client, portal):
    browser = client()
    assert browser.post("/api/v1/accounts", json={**NEW, "role": "producer", "company": "New Metals"}).status_code == 201
    assert browser.get("/api/v1/me").get_json()["company_role"] == "owner"
    with portal.database.transaction(write=False) as opened:
        assert [one.kind for one in opened.query(Company)] == ["producer"]


@pytest.mark.parametrize(("change", "field"), [
    ({"mail": "nora at example"}, "mail"), ({"password": "short"}, "password"), ({"password": "password123"}, "password"),
    ({"password": "noranora12"}, "password"), ({"name": "  "}, "name"), ({"role": "admin"}, "role"),
    ({"timezone": "Mars/Base"}, "timezone"), ({"is_admin": True}, "is_admin")])
def test_what_is_wrong_is_told_beside_its_field(client, change, field):
    answer = client().post("/api/v1/accounts", json={**NEW, **change})
    assert answer.status_code == 422 and list(answer.get_json()["errors"]) == [field]


def test_what_was_typed_is_kept_but_for_the_password(client):
    page = client().post("/accounts", data={**NEW, "password": "short"})
    text = page.get_data(as_text=True)
    assert page.status_code == 422 and "Nora New" in text and 'value="short"' not in text


def test_an_address_belongs_to_one_account(client, cast):
    cast.id(people.CLARA)
    answer = client().post("/api/v1/accounts", json={**NEW, "mail": people.CLARA.email.upper()})
    assert (answer.status_code, answer.get_json()["code"]) == (422, "mail_taken")
    assert list(answer.get_json()["errors"]) == ["mail"]
    page = client().post("/accounts", data={**NEW, "mail": people.CLARA.email})
    text = page.get_data(as_text=True)
    assert page.status_code == 422 and NEW["name"] in text and "This mail address has an account already." in text
    assert '<a href="/sign-in">Sign in</a> · ' in text


def test_a_robot_that_fills_everything_gets_nothing(client, portal):
    assert client().post("/api/v1/accounts", json={**NEW, "website": "https://spam.example"}).status_code == 422
    with portal.database.transaction(write=False):
        assert find_by_mail(NEW["mail"]) is None


def letter(portal, template="mail/reset"):
    portal.worker.settle()
    with portal.database.transaction(write=False) as opened:
        return opened.query(Mail).filter_by(template=template).order_by(Mail.id.desc()).first()


def read(portal, sent):
    with portal.database.transaction() as opened:
        return portal.extensions["post"].compose(opened.get_one(Mail, sent.id)).get_body(("plain",)).get_content()


def test_a_forgotten_password_comes_back_by_mail_once(client, portal, cast):
    cast.id(people.CLARA)
    old = client(people.CLARA)
    for mail in (people.CLARA.email, "nobody@example.com"):
        assert client().post("/api/v1/password/reset", json={"mail": mail}).status_code == 204, "the same for both"
    text = read(portal, letter(portal))
    with portal.database.transaction(write=False) as opened:
        assert opened.query(Mail).count() == 1
    path = re.search(r"/password/new/\S+", text)[0]
    browser = client()
    assert browser.get(path).status_code == 200
    assert browser.post(path, data={"password": "short"}).status_code == 422
    assert browser.post(path, data={"password": WORDS}).status_code == 303
    assert browser.get("/api/v1/me").get_json()["name"] == people.CLARA.name
    assert old.get("/api/v1/me").status_code == 401, "other sessions end"
    assert client().post(path, data={"password": WORDS + " again"}).status_code == 404
    assert client().post("/api/v1/session", json={"mail": people.CLARA.email, "password": WORDS}).status_code == 201


def test_a_password_is_changed_by_who_knows_it_and_ends_the_others(client, portal, cast):
    cast.id(people.CLARA)
    hashed = hash_password(WORDS)
    with portal.database.transaction():
        find_by_mail(people.CLARA.email).password_hash = hashed
    here, there = client(people.CLARA), client(people.CLARA)
    wrong = here.post("/api/v1/account/password", json={"current": "not this", "password": "other words of mine here"})
    assert wrong.status_code == 422 and "current" in wrong.get_json()["errors"]
    done = here.post("/api/v1/account/password", json={"current": WORDS, "password": "other words of mine here"})
    assert done.status_code == 204
    assert here.get("/api/v1/me").status_code == 200 and there.get("/api/v1/me").status_code == 401
    told = read(portal, letter(portal, "mail/password"))
    assert "was changed just now" in told and "/password/forgotten" in told, "whoever lost an account learns of it"
