"""Account settings: profile, sessions, tokens with scopes."""

from datetime import timedelta

import pytest

from portal.kernel import clock
from tests import people


def test_the_page_shows_all_of_it(client):
    page = client(people.OLGA).get("/account").get_data(as_text=True)
    assert people.OLGA.email in page and people.NORDLICHT in page
    assert client().get("/account").status_code in (302, 303, 401)


def test_the_profile_changes_and_a_stale_page_is_refused(client):
    clara = client(people.CLARA)
    assert clara.patch("/api/v1/me", json={"name": "Clara B.", "timezone": "Europe/Berlin"}).get_json()["name"] == "Clara B."
    stale = clara.patch("/api/v1/me", json={"name": "Clara C."}, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    assert clara.get("/api/v1/me").get_json()["name"] == "Clara B."
    assert clara.patch("/api/v1/me", json={"role": "admin"}).status_code == 422


def test_sessions_are_listed_and_ended_one_by_one_or_all_others(client):
    here, there, far = (client(people.CLARA) for _one in range(3))
    listed = here.get("/api/v1/sessions").get_json()["items"]
    assert len(listed) == 3
    mine = {one["id"] for one in listed}
    stranger = client(people.STRANGER)
    assert stranger.delete(f"/api/v1/sessions/{listed[0]['id']}").status_code == 404
    assert {one["id"] for one in stranger.get("/api/v1/sessions").get_json()["items"]}.isdisjoint(mine)
    there_id = there.get("/api/v1/sessions").get_json()["items"]
    assert len(there_id) == 3
    assert here.post("/sessions/end_others").status_code == 303
    assert here.get("/api/v1/me").status_code == 200
    assert there.get("/api/v1/me").status_code == far.get("/api/v1/me").status_code == 401


def test_a_session_that_rested_too_long_is_over(client):
    clara = client(people.CLARA)

    with clock.at(clock.now() + timedelta(days=15)):
        assert clara.get("/api/v1/me").status_code == 401


@pytest.fixture
def bearer(client, portal):
    """`bearer("read")`: a client of Clara's token with these scopes, and the token's id."""
    def make(*scopes):
        made = client(people.CLARA).post("/api/v1/tokens", json={"name": "script", "scopes": list(scopes)})
        assert made.status_code == 201 and made.get_json()["token"].startswith("mq_")
        return client(Authorization=f"Bearer {made.get_json()['token']}"), made.get_json()["id"]

    return make


def test_a_token_reaches_as_far_as_its_scopes(bearer):
    reading, _id = bearer("read")
    assert reading.get("/api/v1/me").status_code == 200
    refused = reading.patch("/api/v1/me", json={"name": "Robot"})
    assert refused.status_code == 403 and "write" in refused.get_json()["detail"]
    writing, _id = bearer("read", "write")
    assert writing.patch("/api/v1/me", json={"name": "Robot"}).status_code == 200


def test_a_token_makes_none_that_reach_further(bearer):
    writing, _id = bearer("write")
    assert writing.post("/api/v1/tokens", json={"name": "more", "scopes": ["read", "write"]}).status_code == 403


def test_a_revoked_an_expired_and_a_made_up_token_are_refused(bearer, client):
    reading, token_id = bearer("read")

    with clock.at(clock.now() + timedelta(days=91)):
        assert reading.get("/api/v1/me").status_code == 401
    assert client(people.STRANGER).delete(f"/api/v1/tokens/{token_id}").status_code == 404
    assert client(people.CLARA).delete(f"/api/v1/tokens/{token_id}").status_code == 204
    assert reading.get("/api/v1/me").status_code == 401
    assert client(Authorization="Bearer mq_made-up").get("/api/v1/ideas").status_code == 401


def test_a_token_is_told_once(bearer, client):
    bearer("read")
    listed = client(people.CLARA).get("/api/v1/tokens")
    assert not any(one.get("token") for one in listed.get_json()["items"])
    assert "mq_" not in client(people.CLARA).get("/account").get_data(as_text=True)


def test_the_scopes_of_a_token_stand_in_the_readers_words(client):
    igor = client(people.IGOR)
    igor.post("/api/v1/tokens", json={"name": "Till", "scopes": ["read", "write"]})
    shown = igor.get("/account").get_data(as_text=True)
    assert "читать, изменять" in shown and "read, write" not in shown
