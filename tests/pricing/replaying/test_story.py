"""The story of a bid as each side may know it: its steps, the table at any of them, on the page and for programs."""

import pytest

from portal.kernel import clock
from tests import people
from tests.pricing.making import eur

CLARA, PAUL, PIA, TOM = people.CLARA, people.PAUL, people.PIA, people.TOM


def types(story):
    return [one["type"] for one in story["steps"]]


@pytest.fixture
def awarded(market):
    """Paul haggles and wins, Pia asks openly and loses."""
    bid = market.bid()
    paul = market.answer(bid, text="PAUL-WORDS")
    asked = market.post(PIA, f"/bids/{bid['id']}/questions", {"text": "How tall?"}, 201).get_json()
    market.post(CLARA, f"/answers/{asked['id']}/reply", {"text": "So tall.", "public": True}, 200)
    market.answer(bid, PIA, unit_price=eur("126.00"))
    market.post(CLARA, f"/answers/{paul['id']}/counter", {"unit_price": eur("110.00")}, 200)
    last = market.post(PAUL, f"/answers/{paul['id']}/counter", {"unit_price": eur("120.00")}, 200).get_json()
    order = market.accept(bid, last).get_json()
    return bid, order


def test_each_side_reads_its_own_story(market, awarded, client):
    bid, order = awarded
    at = f"/bids/{bid['id']}/story"
    clara = market.get(CLARA, at)
    assert types(clara) == ["bid.opened", "answer.given", "question.asked", "question.replied", "answer.given",
                            "answer.countered", "answer.countered", "answer.lost", "answer.accepted", "bid.awarded"]
    assert clara["total"] == 10 and clara["next"] is None and market.get(TOM, at)["steps"] == clara["steps"]
    steps = clara["steps"]
    assert [steps[at]["unit_price"] for at in (1, 5, 6)] == [eur("130.00"), eur("110.00"), eur("120.00")]
    assert steps[5]["who"] == "customer" and steps[6]["producer"]["name"] == people.PAUL.company
    assert steps[7]["rank"] == 2 and steps[7]["gap"] == eur("6.00") and steps[8]["order_id"] == order["id"]
    [first, second] = clara["table"]["answers"]
    assert (first["state"], first["unit_price"], second["state"]) == ("accepted", eur("120.00"), "lost")
    then = market.get(CLARA, at + "?at=6")["table"]
    assert [(one["state"], one["unit_price"], one["customer_price"], one["rounds_left"]) for one in then["answers"]] == [
        ("standing", eur("126.00"), eur("100.00"), {"bid": 3, "ask": 2}),
        ("countered", eur("130.00"), eur("110.00"), {"bid": 2, "ask": 2})]
    assert (then["state"], then["best"], then["offers"], then["questions"]) == ("open", eur("126.00"), 2, 0)
    assert market.get(CLARA, at + "?at=3")["table"]["questions"] == 1

    part = market.get(CLARA, at + "?after=4&limit=3")
    assert [one["number"] for one in part["steps"]] == [5, 6, 7] and part["next"] == 7
    market.get(people.STRANGER, at, 404)

    pia = market.get(PIA, at)
    assert types(pia) == ["bid.opened", "question.asked", "question.replied", "answer.given", "answer.lost", "bid.awarded"]
    assert [one["state"] for one in pia["table"]["answers"]] == ["lost"] and pia["table"]["offers"] is None
    paul = market.get(PAUL, at)
    assert "question.replied" in types(paul) and "question.asked" not in types(paul)
    [public] = [one for one in paul["steps"] if one["type"] == "question.replied"]
    assert public["text"] == "So tall." and public["producer"] is None and public["answer_id"] is None
    page = client(PIA).get(at).get_data(as_text=True)
    for hers in (str(pia), page):
        assert not [one for one in ("PAUL-WORDS", people.PAUL.company, market.workshops[PAUL], "120.00", order["id"],
                                    people.CLARA.name) if one in hers]
    page = client(CLARA).get(at + "?at=6").get_data(as_text=True)
    assert page.count("data-step=") == 10 and 'href="?at=7#story-now"' in page and 'id="step-6" data-step="6"' in page
    assert "The table after step 6 of 10" in page and "€110.00" in page and "story-ladder" in page
    part = client(CLARA).get(at + "?at=2", headers={"X-Part": "1"}).get_data(as_text=True)
    assert 'data-at="2"' in part and "<html" not in part
    assert f'href="{at}"' in client(CLARA).get(f"/bids/{bid['id']}").get_data(as_text=True)


def test_sealed_answers_are_envelopes_before_the_opening_and_stay_so_in_the_replay(market, client):
    bid = market.bid(sealed=True)
    at = f"/bids/{bid['id']}/story"
    market.answer(bid, unit_price=eur("111.11"), text="SEALED-WORDS")
    market.post(PIA, f"/bids/{bid['id']}/questions", {"text": "How tall?"}, 201)
    for side in (CLARA, TOM):
        closed = market.get(side, at)
        assert types(closed) == ["bid.opened", "answer.sealed", "question.asked"]
        assert closed["steps"][1]["producer"] is None and closed["steps"][1]["answer_id"] is None
        assert (closed["table"]["seals"], closed["table"]["answers"], closed["table"]["best"]) == (1, [], None)
    assert market.get(PAUL, at)["table"]["answers"][0]["unit_price"] == eur("111.11")
    market.open_envelopes(bid, clock.now())
    after = market.get(CLARA, at)
    assert types(after) == ["bid.opened", "answer.given", "answer.sealed", "question.asked"]
    assert after["table"]["answers"][0]["unit_price"] == eur("111.11") and after["table"]["seals"] is None
    then = market.get(CLARA, at + "?at=3")["table"]
    assert (then["seals"], then["answers"]) == (1, []), "the replay shows what was seen then"
    assert "1 envelope was closed then" in client(CLARA).get(at + "?at=3").get_data(as_text=True)
