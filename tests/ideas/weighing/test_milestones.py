"""Milestones: reached once however often it is heard, missed at their end, and silent about what others would pay."""

from datetime import timedelta
from threading import Thread

import pytest

from portal.ideas import actions
from portal.ideas.weighing import reaching
from portal.kernel import clock
from portal.kernel.errors import Conflict
from portal.kernel.money import Money
from tests import people

CROWD = (people.IGOR, people.OLGA, people.PAUL, people.PIA)


def set_one(client, idea, **said):
    made = client(people.TOM).post(f"/api/v1/ideas/{idea.id}/milestones", json=said)
    assert made.status_code == 201, made.text
    return made.json


def test_the_number_moves_the_idea_once_with_an_answer(desk, client, portal):
    idea = desk.idea()
    set_one(client, idea, target=2, days=60)
    desk.do(people.IGOR, actions.support, idea.id)
    portal.worker.settle()
    shown = client().get(f"/api/v1/ideas/{idea.id}/milestones").json["items"][0]
    assert (shown["count"], shown["percent"], shown["days_left"], shown["status"]) == (1, 50, 59, "open")
    assert "1 of 2" in client().get(f"/ideas/{idea.id}").text
    desk.do(people.OLGA, actions.support, idea.id)

    def again():
        with portal.database.transaction():
            reaching.measure(idea.id)

    racing = [Thread(target=again) for _one in range(4)]
    [one.start() for one in racing]
    [one.join() for one in racing]
    portal.worker.settle()
    again()
    told = client().get(f"/api/v1/ideas/{idea.id}").json
    assert told["status"] == "under_review" and len(told["responses"]) == 1
    assert "2 supporters" in told["response"]["text"]
    assert len(desk.facts("milestone.reached")) == len(desk.facts("idea.status_changed")) == 1
    steps = client().get(f"/api/v1/ideas/{idea.id}/history").json["items"]
    assert [(one["status"], one["author"]["name"]) for one in steps] == [
        ("submitted", people.CLARA.name), ("under_review", "Maquette")]
    bell = client(people.IGOR).get("/api/v1/notifications").json["items"]
    assert any(one["url"] == f"/ideas/{idea.id}" for one in bell)


def test_who_came_in_time_counts_and_the_rest_is_missed(desk, client, portal):
    late, early = desk.idea("Too late for this"), desk.idea("Just in time")
    set_one(client, late, target=2, days=1)
    set_one(client, early, target=1, days=1)
    desk.do(people.IGOR, actions.support, late.id)
    desk.do(people.IGOR, actions.support, early.id)
    with clock.at(clock.now() + timedelta(days=2)):
        desk.do(people.OLGA, actions.support, late.id)
        with portal.database.transaction():
            reaching.measure_all()
            reaching.measure_all()
        shown = client().get(f"/api/v1/ideas/{late.id}/milestones").json["items"][0]
        assert (shown["status"], shown["count"]) == ("missed", 1) and desk.fresh(late).status == "submitted"
        assert desk.fresh(early).status == "under_review"
        assert len(desk.facts("milestone.missed")) == 1


def test_a_price_is_nobodys_but_the_teams(desk, client, portal):
    idea = desk.idea()
    set_one(client, idea, kind="buyers", target=60, leads_to="planned", price={"amount": "30.00", "currency": "EUR"})
    for one in CROWD[:3]:
        desk.do(one, actions.support, idea.id, 1, Money(4000, "EUR"))
    desk.do(CROWD[3], actions.support, idea.id, 1, Money(2900, "EUR"))
    with portal.database.transaction():
        reaching.show_steps()
    path = f"/api/v1/ideas/{idea.id}/milestones"
    customer, team = client(people.CLARA).get(path).json["items"][0], client(people.TOM).get(path).json["items"][0]
    assert (team["count"], team["percent"]) == (3, 5) and (customer["count"], customer["percent"]) == (None, 0)
    assert "3 of 60" not in client(people.CLARA).get(f"/ideas/{idea.id}").text
    assert "3 of 60" in client(people.TOM).get(f"/ideas/{idea.id}").text


def test_a_decline_says_how_many_would_change_our_mind(desk, client, portal):
    idea = desk.idea()
    desk.do(people.TOM, actions.decide, idea.id, "declined", "Too few.", reason="too_few", reopen_people=2)
    plain = desk.idea("A plain no")
    desk.do(people.TOM, actions.decide, plain.id, "declined", "No.", reason="other")
    with pytest.raises(Conflict):
        desk.do(people.IGOR, actions.support, plain.id)
    for one in CROWD[:2]:
        desk.do(one, actions.support, idea.id)
    portal.worker.settle()
    assert desk.fresh(idea).status == "declined" and len(desk.facts("reopening.reached")) == 1
    assert "Enough people for a second look" in client(people.TOM).get("/promises").text
    assert client(people.TOM).get("/api/v1/priorities").json["items"][0]["reopened"] is True
    assert any(one["url"] == f"/ideas/{idea.id}" for one in client(people.TOM).get("/api/v1/notifications").json["items"])
    desk.do(people.TOM, actions.decide, idea.id, "under_review", "We look again.")
    assert "Enough people for a second look" not in client(people.TOM).get("/promises").text


def test_a_board_sets_milestones_and_a_decision_overtakes_them(desk, client, portal):
    from tests.ideas.weighing.test_promises import find
    board = desk.do(people.TOM, find, "chairs")
    rules = {"milestones": [{"target": 100, "days": 60}, {"target": 50, "price": "30.00", "leads_to": "planned"}]}
    assert client(people.TOM).put(f"/api/v1/boards/{board}/rules", json=rules).status_code == 200
    idea = desk.idea()
    path = f"/api/v1/ideas/{idea.id}/milestones"
    assert {one["words"] for one in client().get(path).json["items"]} == {
        "100 supporters", "50 buyers at 30.00 EUR or more"}
    desk.do(people.TOM, actions.decide, idea.id, "under_review", "We look.")
    assert [one["leads_to"] for one in client().get(path).json["items"]] == ["planned"]
    desk.do(people.CLARA, actions.withdraw, idea.id)
    assert client().get(path).json["items"] == []
