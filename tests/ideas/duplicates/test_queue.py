"""The team's queue: a pair is found once, shown side by side, decided once, and never shown again."""

from portal.ideas import actions
from portal.ideas.duplicates import queue
from portal.ideas.duplicates.models import IdeaPair
from tests import people

API = "/api/v1/ideas/duplicates"


def pairs(client):
    answer = client(people.TOM).get(API)
    assert answer.status_code == 200, answer.text
    return answer.json["items"]


def two(desk, portal):
    first = desk.idea("Reading lamp with a counterweight")
    second = desk.idea("Counterweighted lamp for reading", by=people.IGOR)
    desk.idea("A bench for two")
    portal.worker.settle()
    return first, second


def test_a_pair_is_shown_side_by_side_to_the_team_alone(desk, portal, client):
    first, second = two(desk, portal)
    [pair] = pairs(client)
    assert (pair["older"]["id"], pair["newer"]["id"]) == (first.id, second.id) and pair["score"] >= queue.THRESHOLD
    page = client(people.TOM).get("/ideas/duplicates").text
    assert first.title in page and second.title in page and f"merge_into={first.id}" in page
    assert f'value="{first.id}"' in client(people.TOM).get(f"/ideas/{second.id}?merge_into={first.id}").text
    for who in (None, people.CLARA, people.PAUL):
        assert client(who).get(API).status_code in (401, 403)
        assert client(who).post(f"{API}/{pair['id']}/verdict", json={"verdict": "linked"}).status_code in (401, 403)


def test_what_was_told_apart_is_never_shown_again(desk, portal, client):
    first, second = two(desk, portal)
    [pair] = pairs(client)
    tom = client(people.TOM)
    assert tom.post(f"{API}/{pair['id']}/verdict", json={"verdict": "merged"}).status_code == 422
    assert tom.post(f"{API}/{pair['id']}/verdict", json={"verdict": "distinct"}).json["state"] == "distinct"
    again = tom.post(f"{API}/{pair['id']}/verdict", json={"verdict": "linked"})
    assert again.status_code == 409 and again.json["code"] == "pair_decided"
    desk.do(people.CLARA, actions.revise, first.id, {"title": "Reading lamp that has a counterweight"})
    portal.worker.settle()
    assert pairs(client) == []
    assert [one["verdict"] for one in desk.facts("duplicates.decided")] == ["distinct"]
    assert "Related" not in client().get(f"/ideas/{second.id}").text


def test_linked_ideas_stand_beside_each_other_for_those_who_may_see_them(desk, portal, client, count_queries):
    first, second = two(desk, portal)
    client(people.TOM).post(f"/ideas/duplicates/{pairs(client)[0]['id']}/verdict", data={"verdict": "linked"})
    assert pairs(client) == []
    assert second.title in client().get(f"/ideas/{first.id}").text
    desk.board("inner", visibility="team")
    hidden = desk.do(people.TOM, actions.propose, "inner", "Lamp for reading, counterweight", rights_accepted=True, submit=True)
    portal.worker.settle()
    for pair in pairs(client):
        client(people.TOM).post(f"{API}/{pair['id']}/verdict", json={"verdict": "linked"})
    assert hidden.title in client(people.TOM).get(f"/ideas/{first.id}").text
    assert hidden.title not in client(people.CLARA).get(f"/ideas/{first.id}").text


def test_a_merge_a_withdrawal_and_another_title_take_a_pair_off(desk, portal, client):
    first, second = two(desk, portal)
    desk.do(people.TOM, actions.decide, second.id, "merged", "The same.", merged_into=first.id)
    portal.worker.settle()
    with portal.database.transaction(write=False) as opened:
        assert [(one.state, one.decided_at is not None) for one in opened.query(IdeaPair)] == [("merged", True)]
    third = desk.idea("Lamp with counterweight for reading", by=people.OLGA)
    portal.worker.settle()
    assert [pair["newer"]["id"] for pair in pairs(client)] == [third.id]
    desk.do(people.OLGA, actions.revise, third.id, {"title": "A hammock of cotton"})
    portal.worker.settle()
    assert pairs(client) == []
    desk.do(people.OLGA, actions.revise, third.id, {"title": "Reading lamp and a counterweight"})
    portal.worker.settle()
    assert len(pairs(client)) == 1
    desk.do(people.OLGA, actions.withdraw, third.id)
    assert pairs(client) == []
