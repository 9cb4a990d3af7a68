"""Search over everything: found by stems, kind by kind, and only what one may see; the roadmap beside it."""

import pytest

from portal.ideas import actions
from tests import people
from tests.ideas.conftest import Desk
from tests.notifications.conftest import Shown
from tests.pricing.making import Market


@pytest.fixture
def desk(portal, cast):
    made = Desk(portal, cast)
    made.board()
    return made


def search(client, person, q):
    """What somebody finds: the titles by kind."""
    answer = client(person).get("/api/v1/search", query_string={"q": q})
    assert answer.status_code == 200, answer.get_data(as_text=True)
    return {one["kind"]: [hit["title"] for hit in one["hits"]] for one in answer.get_json()["groups"]}


def test_words_are_found_whatever_their_ending(client, desk):
    desk.idea("Folding chairs for the balcony", text="They fold flat.")
    desk.idea("Складные стулья")
    assert search(client, None, "chair")["idea"] == ["Folding chairs for the balcony"]
    assert search(client, people.IGOR, "стул")["idea"] == ["Складные стулья"]
    page = client().get("/search?q=chair").get_data(as_text=True)
    assert "<mark>chairs</mark>" in page


def test_what_is_hidden_is_not_found_nor_counted(client, desk, portal, cast):
    desk.board("workshop", name="Our own", visibility="team")
    desk.idea("A secret lantern", by=people.TOM, board="workshop")
    desk.idea("A lantern in the making", submit=False)
    Shown(portal, cast, client, visibility="invited")
    bid = Market(portal, cast, client).bid(title="Forty lanterns")
    assert search(client, people.STRANGER, "lantern") == {} == search(client, None, "lantern")
    assert search(client, people.STRANGER, "Halden") == {}
    assert search(client, people.CLARA, "lantern") == {"bid": [bid["title"]]}
    assert search(client, people.TOM, "lantern") == {"idea": ["A secret lantern"], "bid": [bid["title"]]}
    assert search(client, people.PAUL, "lantern") == {"bid": [bid["title"]]}
    assert "customer" not in search(client, people.PAUL, "Brandt") and search(client, people.TOM, "Brandt")["customer"]


def test_orders_are_found_by_their_own_people(client, portal, cast):
    market = Market(portal, cast, client)
    bid = market.bid(title="Forty lanterns")
    assert market.accept(bid, market.answer(bid)).status_code == 201
    for person in (people.CLARA, people.PAUL, people.TOM):
        assert len(search(client, person, "lanterns")["order"]) == 1, person
    for person in (people.PIA, people.STRANGER, None):
        assert "order" not in search(client, person, "lanterns"), person


@pytest.mark.parametrize("q", ["", "   ", "-", '"', "* OR 1", "a" * 200, "%", "'; DROP TABLE idea; --", "AND NOT", "ё́"])
def test_no_words_are_an_error(client, desk, q):
    assert client(people.TOM).get("/search", query_string={"q": q}).status_code == 200
    search(client, people.TOM, q)


def test_too_long_a_question_is_told(client):
    assert client().get("/api/v1/search", query_string={"q": "a" * 201}).status_code == 422


def test_who_asks_too_often_waits(client, portal):
    portal.limits.enabled = True
    try:
        answers = [client(people.CLARA).get("/api/v1/search?q=chair").status_code for _one in range(1)]
        portal.limits.rules["search"] = [portal.limits.rules["mail"][0]]
        seen = {client().get("/api/v1/search?q=chair").status_code for _one in range(7)}
    finally:
        portal.limits.enabled = False
    assert answers == [200] and seen == {200, 429}


def test_the_roadmap_shows_how_far_ideas_have_come(client, desk):
    idea = desk.idea("A planned chair")
    desk.board("workshop", name="Our own", visibility="team")
    hidden = desk.idea("A hidden chair", by=people.TOM, board="workshop")
    for one in (idea, hidden):
        desk.do(people.TOM, actions.decide, one.id, "planned", "We begin in spring.")
    found = client().get("/api/v1/roadmap").get_json()["items"]
    steps = {one["status"]: [idea["title"] for idea in one["ideas"]] for one in found}
    assert steps["planned"] == ["A planned chair"] and steps["available"] == []
    assert "A planned chair" in client().get("/roadmap").get_data(as_text=True)
    assert "A hidden chair" in client(people.TOM).get("/roadmap").get_data(as_text=True)
