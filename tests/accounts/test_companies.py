"""Companies: founding, inviting, joining, places, leaving; and what the operator may do with people."""

import re
from datetime import timedelta

import pytest

from portal.accounts import doors
from portal.accounts.live import live
from portal.accounts.models import Invitation
from portal.ideas import actions
from portal.ideas.live import live as ideas_live
from portal.kernel import clock
from portal.notifications.models import Mail
from tests import people
from tests.ideas.conftest import Desk

WORDS = "copper lantern seldom wakes"


@pytest.fixture
def invited(client, portal):
    """`invited("nora@example.com")`: the path of the link Olga's invitation brings."""
    def invite(mail, by=people.OLGA, **more):
        made = client(by).post("/api/v1/invitations", json={"mail": mail, **({"company_role": "member"} | more)})
        assert made.status_code in (200, 201), made.get_data(as_text=True)
        portal.worker.settle()
        with portal.database.transaction() as opened:
            sent = opened.query(Mail).filter_by(template="mail/invitation").order_by(Mail.id.desc()).first()
            text = portal.extensions["post"].compose(sent).get_body(("plain",)).get_content()
            assert opened.get_one(Invitation, made.get_json()["id"]).token_hash not in text
        return re.search(r"/invitation/\S+", text)[0], made.get_json()["id"]

    return invite


def test_who_stands_alone_founds_a_company_once(client):
    clara = client(people.CLARA)
    assert clara.post("/api/v1/companies", json={"name": "Brandt & Co"}).status_code == 204
    assert clara.get("/api/v1/me").get_json()["company_role"] == "owner"
    assert clara.post("/api/v1/companies", json={"name": "Another"}).status_code == 403
    assert client(people.TOM).post("/api/v1/companies", json={"name": "Another"}).status_code == 403


def test_a_newcomer_takes_the_place_once(invited, client):
    path, _id = invited("nora@example.com")
    assert "nora@example.com" in client().get(path).get_data(as_text=True)
    browser = client()
    assert browser.post(path, data={"name": "Nora", "password": WORDS}).status_code == 303
    me = browser.get("/api/v1/me").get_json()
    assert (me["role"], me["company_role"]) == ("customer", "member")
    assert client().post(path, data={"name": "Nora again", "password": WORDS}).status_code == 404


def test_who_is_here_already_joins_with_the_account_he_has(invited, client, cast):
    cast.id(people.CLARA)
    path, _id = invited(people.CLARA.email)
    assert client(people.STRANGER).post(f"{path}/joining").status_code == 403
    clara = client(people.CLARA)
    assert clara.post(f"{path}/joining").status_code == 303
    assert clara.get("/api/v1/me").get_json()["company_role"] == "member"


def test_a_withdrawn_and_an_old_invitation_are_void(invited, client):
    path, invitation_id = invited("nora@example.com")
    assert client(people.STRANGER).post(f"/api/v1/invitations/{invitation_id}/withdrawal").status_code in (403, 404)
    assert client(people.OLGA).post(f"/api/v1/invitations/{invitation_id}/withdrawal").status_code == 204
    assert client().get(path).status_code == 404
    other, _id = invited("nils@example.com")
    with clock.at(clock.now() + timedelta(days=15)):
        assert client().get(other).status_code == 404


def test_only_owners_invite_into_a_company_and_only_admins_into_the_team(client, cast):
    for person in (people.MATS, people.VERA, people.CLARA):
        assert client(person).post("/api/v1/invitations", json={"mail": "x@example.com", "company_role": "member"}
                                   ).status_code == 403
    for person in (people.OLGA, people.TOM, people.PAUL):
        assert client(person).post("/api/v1/invitations", json={"mail": "x@example.com", "role": "team"}).status_code == 403
    assert client(people.ADA).post("/api/v1/invitations", json={"mail": "x@example.com", "role": "team"}).status_code < 300
    cast.id(people.PAUL)
    assert client(people.OLGA).post("/api/v1/invitations", json={"mail": people.PAUL.email, "company_role": "member"}
                                    ).get_json()["code"] == "mail_taken"
    cast.id(people.MATS)
    known = client(people.OLGA).post("/api/v1/invitations", json={"mail": people.MATS.email, "company_role": "member"})
    assert (known.status_code, known.get_json()["code"], known.get_json()["detail"]) == (
        409, "already_member", "Mats Berg is in your company already.")


def test_places_change_and_the_last_owner_stays(client, cast):
    olga = client(people.OLGA)
    for path, body in (("removal", {}), ("role", {"role": "member"})):
        kept = olga.post(f"/api/v1/company/members/{cast.id(people.OLGA)}/{path}", json=body)
        assert (kept.status_code, kept.get_json()["code"]) == (409, "last_owner")
    assert olga.post(f"/api/v1/company/members/{cast.id(people.MATS)}/role", json={"role": "owner"}).status_code == 204
    assert olga.post(f"/api/v1/company/members/{cast.id(people.OLGA)}/role", json={"role": "viewer"}).status_code == 204
    assert olga.get("/api/v1/me").get_json()["company_role"] == "viewer"
    assert client(people.PAUL).post(f"/api/v1/company/members/{cast.id(people.MATS)}/removal").status_code == 404


def test_who_is_removed_is_out_of_the_companys_things_at_once(client, cast, portal):
    desk = Desk(portal, cast)
    desk.board("workshop", name="Our own", visibility="public")
    idea = desk.idea("A long table", by=people.OLGA, board="workshop")
    desk.do(people.TOM, actions.change_board, idea.board_id, {"visibility": "team"})
    mats = client(people.MATS)
    assert mats.get(f"/api/v1/ideas/{idea.id}").status_code == 200
    assert client(people.OLGA).post(f"/api/v1/company/members/{cast.id(people.MATS)}/removal").status_code == 204
    assert mats.get(f"/api/v1/ideas/{idea.id}").status_code == 404
    door = ideas_live.doors["idea"].who
    with portal.database.transaction(write=False):
        as_he_is = doors.by_users([cast.id(people.MATS)])
        assert door(idea.id, "", as_he_is) == set(), "asked again before every push: the open room is closed to him"
        assert live.doors["me"].who(cast.id(people.OLGA), "", as_he_is) == set()


def test_blocking_ends_every_session_and_token(client, cast):
    clara, token = client(people.CLARA), client(Authorization=f"Bearer {cast.token(people.CLARA)}")
    ada, path = client(people.ADA), f"/api/v1/people/{cast.id(people.CLARA)}"
    for person in (people.TOM, people.OLGA, people.STRANGER):
        assert client(person).post(f"{path}/block").status_code == 403
    assert ada.post(f"{path}/block").status_code == 204
    assert clara.get("/api/v1/me").status_code == token.get("/api/v1/me").status_code == 401
    assert ada.post(f"{path}/block").status_code == 409
    assert ada.post(f"/api/v1/people/{cast.id(people.ADA)}/block").get_json()["code"] == "yourself"
    assert ada.post(f"{path}/unblock").status_code == 204
    assert client(people.CLARA).get("/api/v1/me").status_code == 200


def test_people_are_for_admins(client, cast):
    cast.id(people.CLARA), cast.id(people.PIA)
    assert client(people.TOM).get("/people").status_code == 403
    found = client(people.ADA).get("/api/v1/people?q=moretti").get_json()["items"]
    found += client(people.ADA).get("/api/v1/people?q=clara@").get_json()["items"]
    assert {one["name"] for one in found} == {people.PIA.name, people.CLARA.name}
    assert people.CLARA.email in client(people.ADA).get("/people").get_data(as_text=True)
