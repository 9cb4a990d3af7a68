"""Who comes too late hears what happened to this very answer, and only what he himself may still do."""

from tests import people
from tests.pricing.making import eur

CLARA, PAUL, PIA = people.CLARA, people.PAUL, people.PIA


def refused(market, person, path, body, code):
    got = market.post(person, path, body, 409).get_json()
    assert got["code"] == code, got
    return got


def test_who_answers_an_old_version_hears_what_a_producer_may_do(market):
    bid = market.bid()
    market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"quantity": 12})
    late = {"kind": "accept", "bid_version": 1}
    assert refused(market, PAUL, f"/bids/{bid['id']}/answers", late, "requirements_changed")["possible"] == ["answer", "ask"]


def test_each_side_hears_its_own_verbs(market):
    bid = market.bid()
    answer = market.answer(bid, unit_price=eur("160.00"))
    at = f"/answers/{answer['id']}"
    assert refused(market, PAUL, f"{at}/counter", {"unit_price": eur("150.00")}, "not_your_turn")["possible"] == ["withdraw"]
    assert refused(market, PAUL, f"{at}/agreement", {}, "not_your_turn")["possible"] == ["withdraw"]
    market.post(CLARA, f"{at}/counter", {"unit_price": eur("110.00")}, 200)
    again = refused(market, CLARA, f"{at}/counter", {"unit_price": eur("120.00")}, "not_your_turn")
    assert again["possible"] == ["accept", "refuse"]
    old = {"bid_version": 1, "answer_version": answer["version"]}
    assert refused(market, CLARA, f"{at}/acceptance", old, "superseded")["possible"] == ["accept", "refuse"]
    market.post(PAUL, f"{at}/counter", {"unit_price": eur("150.00"), "final": True}, 200)
    market.post(CLARA, f"{at}/counter", {"unit_price": eur("120.00"), "final": True}, 200)
    last = refused(market, PAUL, f"{at}/counter", {"unit_price": eur("140.00")}, "final")
    assert last["possible"] == ["agree", "withdraw"]
    assert refused(market, CLARA, f"{at}/reply", {"text": "?"}, "not_a_question")["possible"] == ["accept", "refuse"]


def test_the_same_answer_accepted_twice_says_so(market):
    bid = market.bid()
    paul, pia = market.answer(bid), market.answer(bid, PIA)
    assert market.accept(bid, paul).status_code == 201
    twice = market.accept(bid, paul).get_json()
    assert (twice["code"], twice["detail"]) == ("taken", "This answer was accepted already.")
    assert twice["state"] == "accepted" and twice["possible"] == []
    other = market.accept(bid, pia).get_json()
    assert other["code"] == "taken" and "another answer was accepted" in other["detail"] and other["state"] == "awarded"


def test_the_winner_is_not_told_that_another_won(market):
    bid = market.bid()
    paul, pia = market.answer(bid), market.answer(bid, PIA)
    assert market.accept(bid, paul).status_code == 201
    won = refused(market, PAUL, f"/answers/{paul['id']}/withdrawal", {}, "taken")
    assert won["detail"] == "This answer was accepted already."
    assert "another" in refused(market, PIA, f"/answers/{pia['id']}/withdrawal", {}, "taken")["detail"]
    assert "another" not in refused(market, CLARA, f"/bids/{bid['id']}/withdrawal", {}, "taken")["detail"]


def test_a_changed_worth_and_a_changed_kind_are_shown(market):
    bid = market.bid()
    paul = market.answer(bid)
    rows = [dict(row) for row in bid["requirements"]]
    rows[1]["kind"] = "text"
    rows[2]["worth"] = eur("4.00")
    assert market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"requirements": rows}).status_code == 200
    changes = {one["label"]: one for one in market.get(PAUL, f"/answers/{paul['id']}")["changes"]}
    assert set(changes) == {"Enamel", "Tray"}
    assert "2.50 EUR" in changes["Tray"]["before"] and "4.00 EUR" in changes["Tray"]["after"]
    assert changes["Enamel"]["before"] != changes["Enamel"]["after"]
