"""Scorecards: blind until one's own is handed in or the round is closed, final, and exact."""

import pytest

from portal.ideas.weighing import scoring
from portal.ideas.weighing.results import results
from portal.ideas.weighing.states import CARD
from portal.kernel.errors import Conflict, Forbidden
from tests import people
from tests.ideas.weighing.test_promises import find

CRITERIA = [{"name": "Fit", "weight": 3, "low": "Elsewhere", "high": "Ours"}, {"name": "Cost", "weight": 1}]


@pytest.fixture
def scored(desk, client):
    board = desk.do(people.TOM, find, "chairs")
    client(people.TOM).put(f"/api/v1/boards/{board}/rules", json={"criteria": CRITERIA})
    idea = desk.idea()
    asked = [desk.cast.id(people.TOM), desk.cast.id(people.ADA)]
    assert client(people.TOM).post(f"/api/v1/ideas/{idea.id}/scoring", json={"reviewers": asked}).status_code == 201
    return idea


def give(client, person, idea, first, second, text="", hand_in=True):
    return client(person).put(f"/api/v1/ideas/{idea.id}/scores", json={
        "marks": {"1": first, "2": second}, "text": text, "hand_in": hand_in})


def test_nobody_sees_anothers_scores_before_his_own(desk, client, scored):
    path = f"/api/v1/ideas/{scored.id}/scores"
    assert give(client, people.ADA, scored, 5, 2, "Heron remark").status_code == 200
    assert give(client, people.TOM, scored, 2, None, hand_in=False).status_code == 200
    blind = client(people.TOM).get(path)
    assert (blind.json["handed_in"], blind.json["reviewers"], blind.json["result"], blind.json["cards"]) == (1, 2, None, [])
    for page in (f"/ideas/{scored.id}/scores", f"/ideas/{scored.id}", f"/api/v1/ideas/{scored.id}/events?internal=true"):
        told = client(people.TOM).get(page).text
        assert "Heron remark" not in told
        if page.startswith("/ideas"):
            assert people.ADA.name not in told.split("<aside")[0]
    assert all(set(one) == {"idea_id", "round_id", "customer_id"} for one in desk.facts("scoring.counted"))
    assert give(client, people.TOM, scored, 2, None).json["errors"]["marks.n2"]
    seen = give(client, people.TOM, scored, 2, 4).json
    assert seen["result"]["weighted_total"] == "3.38"  # (3 * 3.5 + 3) / 4
    fit = seen["result"]["criteria"][0]
    assert (fit["mean"], fit["low"], fit["high"], fit["standard_deviation"]) == ("3.50", 2, 5, "1.50")
    assert "Heron remark" in client(people.TOM).get(f"/ideas/{scored.id}/scores").text
    assert client(people.CLARA).get(path).status_code == 403 and give(client, people.CLARA, scored, 1, 1).status_code == 403


def test_handed_in_is_final_until_given_back_and_closing_ends_it(desk, client, scored):
    give(client, people.ADA, scored, 5, 2)
    mine = give(client, people.TOM, scored, 1, 1).json["mine"]
    assert give(client, people.TOM, scored, 2, 2).status_code == 409
    back = client(people.TOM).post(f"/api/v1/scorecards/{mine['id']}/return")
    assert back.status_code == 200 and back.json["result"] is None and back.json["mine"]["state"] == "draft"
    assert client(people.TOM).post(f"/api/v1/ideas/{scored.id}/scores/excuse", json={}).json["reviewers"] == 1
    assert give(client, people.TOM, scored, 2, 2).status_code == 409
    closed = client(people.TOM).post(f"/api/v1/ideas/{scored.id}/scoring/end").json
    assert (closed["state"], closed["result"]["weighted_total"], closed["result"]["cards"]) == ("closed", "4.25", 1)
    assert give(client, people.ADA, scored, 1, 1).status_code == 409
    with pytest.raises(Conflict):
        desk.do(people.ADA, scoring.close, scored.id)
    ranked = client(people.TOM).get("/api/v1/priorities").json["items"][0]
    assert next(one for one in ranked["reasons"] if one["part"] == "score")["points"] == 81  # (4.25 - 1) / 4, down


def test_only_who_opened_it_runs_it(desk, client, scored):
    other = client(people.TOM).post(f"/api/v1/ideas/{scored.id}/scoring", json={})
    assert other.status_code == 409
    with pytest.raises(Forbidden):
        desk.do(people.IGOR, scoring.close, scored.id)


def test_every_card_state_goes_where_the_table_says(desk, client, scored):
    """From each state each verb: in by the table, else refused, and nothing changes."""
    ways = {"draft": [], "submitted": ["hand_in"], "excused": ["excuse"]}
    card = {}

    def attempt(verb):
        done = {"fill": lambda: give(client, people.TOM, scored, 3, 3, hand_in=False),
                "hand_in": lambda: give(client, people.TOM, scored, 3, 3),
                "excuse": lambda: client(people.TOM).post(f"/api/v1/ideas/{scored.id}/scores/excuse", json={}),
                "reopen": lambda: client(people.ADA).post(f"/api/v1/scorecards/{card['id']}/return")}[verb]()
        return done.status_code == 200

    for state, steps in ways.items():
        for verb in CARD.verbs.values():
            card = client(people.TOM).put(f"/api/v1/ideas/{scored.id}/scores", json={}).json.get("mine") or card
            assert all(attempt(step) for step in steps)
            assert attempt(verb.name) == (state in verb.from_), (state, verb.name)
            if desk.do(people.TOM, scoring.scores, scored.id).mine.status != "draft":
                assert attempt("reopen")


def test_means_are_exact_for_any_marks(dice):
    for _round in range(50):
        cards = [[dice.randint(1, 5) for _one in CRITERIA] for _card in range(dice.randint(1, 9))]
        found = results([{"name": "a", "weight": dice.randint(1, 9)}, {"name": "b", "weight": dice.randint(1, 9)}], cards)
        assert sum(found.lines[0].given) == len(cards)
        weights = [one.weight for one in found.lines]
        total = sum(w * mark for card in cards for w, mark in zip(weights, card, strict=True))
        assert found.total * sum(weights) * len(cards) == total
