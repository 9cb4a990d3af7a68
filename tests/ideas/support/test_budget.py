"""Votes: a support costs one, taking it back or a decision returns it, and no race gives more than there are."""

import pytest

from bench.supporting import Storm
from portal.accounts import actions as accounts
from portal.ideas import actions
from portal.ideas.models import Board
from portal.kernel.errors import Conflict
from portal.kernel.policy import Actor
from tests import people
from tests.ideas.support.books import over_budget, wrong_accounts, wrong_counters


@pytest.fixture
def board(desk):
    """A board that gives each person two votes."""
    return desk.board("lamps", name="Lamps", vote_budget=2)


def agree(portal, within=True):
    """All books agree."""
    with portal.database.transaction(write=False) as opened:
        wrong = wrong_counters(opened) + wrong_accounts(opened) + (over_budget(opened) if within else [])
    assert not wrong, wrong


def votes(client, person, board):
    return client(person).get(f"/api/v1/boards/{board.id}/votes").json


def test_a_support_costs_a_vote_and_a_full_budget_names_what_could_be_taken_back(portal, desk, board, client):
    first, second, third = (desk.idea(title, board="lamps") for title in ("Lamp A", "Lamp B", "Lamp C"))
    igor = client(people.IGOR)
    igor.put(f"/api/v1/ideas/{first.id}/support", json={"quantity": 1})
    igor.put(f"/api/v1/ideas/{first.id}/support", json={"quantity": 2})  # other numbers cost nothing
    assert votes(client, people.IGOR, board)["left"] == 1
    assert "1 голос из 2" in igor.get("/ideas?board=lamps").text and "1 голос из 2" in igor.get("/boards").text
    igor.put(f"/api/v1/ideas/{second.id}/support", json={})
    full = igor.put(f"/api/v1/ideas/{third.id}/support", json={}, headers={"Accept-Language": "en"})
    assert full.status_code == 409 and full.json["code"] == "budget_spent" and full.json["possible"] == ["withdraw_support"]
    assert "Lamp A" in full.json["detail"] and "Lamp B" in full.json["detail"]
    page = igor.get(f"/ideas/{third.id}").text
    assert "0 голосов из 2" in page and 'id="support-plain"' not in page
    refused = igor.post(f"/ideas/{third.id}/support", headers={"X-Part": "1"})
    assert refused.status_code == 409 and "Lamp A" in refused.text
    igor.delete(f"/api/v1/ideas/{first.id}/support")
    igor.delete(f"/api/v1/ideas/{first.id}/support")
    assert igor.put(f"/api/v1/ideas/{third.id}/support", json={}).status_code == 200
    told = votes(client, people.IGOR, board)
    assert (told["budget"], told["spent"], told["left"]) == (2, 2, 0)
    assert [(one["amount"], one["why"], one["idea"]["title"]) for one in told["items"]] == [
        (-1, "given", "Lamp C"), (1, "withdrawn", "Lamp A"), (-1, "given", "Lamp B"), (-1, "given", "Lamp A")]
    assert votes(client, people.STRANGER, board)["items"] == []
    assert "Lamp C" in igor.get(f"/boards/{board.id}/votes").text
    agree(portal)


@pytest.mark.parametrize("ended", ["declined", "merged", "withdrawn", "available"])
def test_a_decided_idea_gives_its_votes_back_and_says_so(portal, desk, board, client, ended):
    idea, other = desk.idea("Lamp A", board="lamps"), desk.idea("Lamp B", board="lamps")
    for who in (people.IGOR, people.OLGA):
        desk.do(who, actions.support, idea.id)
    desk.do(people.IGOR, actions.support, other.id)
    if ended == "withdrawn":
        desk.do(people.CLARA, actions.withdraw, idea.id)
    else:
        for status in (["planned", "available"] if ended == "available" else [ended]):
            desk.do(people.TOM, actions.decide, idea.id, status, "So.", reason="other", merged_into=other.id)
    portal.worker.settle()
    assert [votes(client, who, board)["left"] for who in (people.IGOR, people.OLGA)] == [1, 2]
    assert votes(client, people.IGOR, board)["items"][0]["why"] == "decided"
    told = client(people.OLGA).get("/api/v1/notifications").json["items"]
    assert [one["url"] for one in told if one["kind"] == "votes.returned"] == [f"/boards/{board.id}/votes"]
    assert "gave you your vote back" in client(people.OLGA).get("/notifications").text
    if ended == "available":  # what is there already costs no vote
        desk.do(people.STRANGER, actions.support, idea.id)
        assert votes(client, people.STRANGER, board)["left"] == 2
    desk.do(people.IGOR, actions.withdraw_support, idea.id)  # gives nothing back a second time
    assert votes(client, people.IGOR, board)["left"] == 1
    agree(portal)


def test_the_budget_is_switched_on_changed_and_off_under_standing_supports(portal, desk, client):
    ideas = [desk.idea(f"Chair {n}") for n in range(3)]
    tom, board = client(people.TOM), next(iter(client().get("/api/v1/boards").json["items"]))
    for one in ideas:
        desk.do(people.IGOR, actions.support, one.id)
    desk.do(people.OLGA, actions.support, ideas[0].id)

    def budget(number):
        assert tom.patch(f"/api/v1/boards/{board['id']}", json={"vote_budget": number}).status_code == 200
        portal.worker.settle()
        return [client(who).get(f"/api/v1/boards/{board['id']}/votes").json["left"] for who in (people.IGOR, people.OLGA)]

    assert budget(2) == [0, 1]  # Igor has three out, keeps them, and may give none
    desk.do(people.IGOR, actions.withdraw_support, ideas[0].id)
    with pytest.raises(Conflict):
        desk.do(people.IGOR, actions.support, ideas[0].id)
    desk.do(people.IGOR, actions.withdraw_support, ideas[1].id)
    desk.do(people.IGOR, actions.support, ideas[0].id)
    assert budget(5) == [3, 4] and budget(1) == [0, 0]
    assert budget(None) == [None, None]
    desk.do(people.IGOR, actions.support, ideas[1].id)
    assert "votes.returned" in [one["kind"] for one in client(people.OLGA).get("/api/v1/notifications").json["items"]]
    assert budget(3) == [0, 2]
    agree(portal)
    with portal.database.transaction(write=False) as opened:
        assert opened.get_one(Board, board["id"]).vote_budget == 3


def test_forty_people_at_once_on_one_idea_and_over_ten(portal, desk):
    desk.board("call", name="Call", vote_budget=3)
    ideas = [desk.idea(f"Idea {n}", board="call").id for n in range(10)]
    with portal.database.transaction():
        crowd = [Actor(user_id=accounts.add_user(f"P{n}", f"p{n}@example.com", "customer").id, role="customer", name=f"P{n}")
                 for n in range(40)]
    told = Storm(portal.database, ideas, crowd, hands=2, turns=4).rage(seed=portal.settings.secret_key)
    assert not told.failures and told.refused and told.given
    agree(portal)
