"""The first page: what waits for each role, what changed, the tour, and what a stranger does not learn."""

from datetime import timedelta

import pytest

from portal.home.models import HomeVisit
from portal.ideas import actions
from portal.kernel import clock
from tests import people
from tests.ideas.conftest import Desk
from tests.notifications.conftest import Shown
from tests.pricing.making import Market, eur


@pytest.fixture
def desk(portal, cast):
    made = Desk(portal, cast)
    made.board()
    return made


@pytest.fixture
def market(portal, cast, client):
    return Market(portal, cast, client)


def home(client, person):
    return client(person).get("/api/v1/home").get_json()


def waits(client, person):
    """Titles of what waits, by section."""
    return {one["kind"]: [item["title"] for item in one["items"]] for one in home(client, person)["waiting"]}


def test_everybody_has_a_page(client):
    for person in (None, *people.CAST):
        answer = client(person).get("/")
        assert answer.status_code == 200, person


def test_a_viewer_is_not_sent_where_he_may_not_go(client, desk):
    assert home(client, people.MATS)["next_step"]["url"] == "/ideas/new"
    step = home(client, people.VERA)["next_step"]
    assert step["url"] == "/ideas" and client(people.VERA).get(step["url"]).status_code == 200


def test_a_customer_sees_answers_to_compare_and_questions(client, market):
    bid = market.bid()
    market.answer(bid, kind="question", text="Matt or glossy?")
    market.answer(bid, people.PIA)
    found = waits(client, people.CLARA)
    assert found["answers"] == [bid["title"]] and found["questions"] == [bid["title"]]
    assert waits(client, people.STRANGER).keys().isdisjoint({"answers", "questions"})


def test_sealed_answers_do_not_show_before_their_time(client, market):
    bid = market.bid(sealed=True, answers_until=(clock.now() + timedelta(hours=50)).isoformat(timespec="seconds"))
    market.answer(bid)
    assert "answers" not in waits(client, people.CLARA)


def test_a_prototype_waits_until_one_has_decided(client, portal, cast):
    shown = Shown(portal, cast, client)
    assert waits(client, people.CLARA)["prototypes"] == ["Halden"]
    shown.decide(people.CLARA)
    assert "prototypes" not in waits(client, people.CLARA)
    assert waits(client, people.STRANGER)["prototypes"] == ["Halden"]
    hidden = Shown(portal, cast, client, visibility="invited")
    assert len(waits(client, people.STRANGER)["prototypes"]) == 1 and hidden.id


def test_a_workshop_sees_bids_that_fit_prices_to_answer_and_changes_to_confirm(client, market):
    bid = market.bid()
    assert waits(client, people.PAUL)["bids"] == [bid["title"]]
    answer = market.answer(bid)
    assert "bids" not in waits(client, people.PAUL)
    market.post(people.CLARA, f"/answers/{answer['id']}/counter",
                {"unit_price": eur("110.00"), "answer_version": answer["version"]})
    assert waits(client, people.PAUL)["countered"] == [bid["title"]]
    page = client(people.PAUL).get("/").get_data(as_text=True)
    assert people.CLARA.name not in page


def test_the_team_sees_ideas_to_answer_the_overdue_first(client, desk):
    later, sooner = desk.idea("Later"), desk.idea("Sooner")
    desk.do(people.TOM, actions.assign, later.id, None, clock.today() + timedelta(days=5))
    desk.do(people.TOM, actions.assign, sooner.id, None, clock.today() - timedelta(days=2))
    found = home(client, people.TOM)
    ideas = next(one for one in found["waiting"] if one["kind"] == "ideas")["items"]
    assert [(one["title"], one["late"]) for one in ideas] == [("Sooner", True), ("Later", False)]
    assert found["next_step"]["title"] == "Sooner"
    desk.do(people.TOM, actions.decide, sooner.id, "planned", "We begin in spring.")
    assert waits(client, people.TOM)["ideas"] == ["Later"]


def test_internal_threads_wait_for_the_team_alone(client, portal, cast):
    shown = Shown(portal, cast, client)
    shown.say(people.TOM, "This will cost us.", internal=True)
    assert waits(client, people.TOM)["threads"] == ["This will cost us."]
    for person in (people.CLARA, people.PAUL):
        assert "This will cost us" not in client(person).get("/").get_data(as_text=True)


def test_what_changed_is_told_of_what_one_follows(client, desk):
    idea = desk.idea()
    desk.do(people.OLGA, actions.post, idea.id, "In oak, please.")
    desk.do(people.TOM, actions.post, idea.id, "Too dear for us.", None, True)
    changed = home(client, people.CLARA)["changes"]
    assert [one["id"] for one in changed] == [idea.id]
    assert [line["says"] for line in changed[0]["lines"]] == ["Olga Lindholm commented on an idea"]
    assert home(client, people.STRANGER)["changes"] == []
    assert any("note" in line["says"] for one in home(client, people.ADA)["changes"] for line in one["lines"])


def test_a_workshop_reads_no_names_in_what_changed(client, market):
    bid = market.bid()
    answer = market.answer(bid)
    market.post(people.CLARA, f"/answers/{answer['id']}/counter",
                {"unit_price": eur("110.00"), "answer_version": answer["version"]})
    lines = [line["says"] for one in home(client, people.PAUL)["changes"] for line in one["lines"]]
    assert lines == ["The customer named a new price"]
    assert home(client, people.PIA)["changes"] == []


def test_a_visit_is_noted_and_the_next_one_tells_what_is_new_since(client, desk, portal, cast):
    idea = desk.idea()
    desk.do(people.OLGA, actions.post, idea.id, "First")
    clara = client(people.CLARA)
    assert "Olga Lindholm" in clara.get("/").get_data(as_text=True)
    with clock.at(clock.now() + timedelta(hours=2)):
        assert "Olga Lindholm" not in clara.get("/").get_data(as_text=True), "seen at the last visit"
        desk.do(people.IGOR, actions.post, idea.id, "Second")
        assert "Igor Sokolov" in clara.get("/").get_data(as_text=True)
    noted, never = cast.id(people.CLARA), cast.id(people.STRANGER)
    with portal.database.transaction(write=False) as opened:
        assert opened.get(HomeVisit, noted) is not None and opened.get(HomeVisit, never) is None


def test_the_tour_is_put_away_for_good_and_shown_again(client):
    clara = client(people.CLARA)
    assert "Three steps" in clara.get("/").get_data(as_text=True)
    assert clara.post("/tour/end").status_code == 303
    assert "Three steps" not in client(people.CLARA).get("/").get_data(as_text=True)
    assert "Three steps" in client(people.STRANGER).get("/").get_data(as_text=True)
    clara.post("/tour/begin")
    assert "Three steps" in clara.get("/").get_data(as_text=True)
    assert client().post("/tour/end").status_code in (303, 401) and client().post("/tour/end").headers.get("Location") != "/"


def test_the_desk_costs_the_same_however_much_waits(client, desk, count_queries):
    def look():
        with count_queries() as found:
            client(people.TOM).get("/api/v1/home")
        return found

    desk.idea("The first")
    look()
    few = look()
    for number in range(4):
        desk.do(people.OLGA, actions.post, desk.idea(f"Number {number}").id, "Good.")
    many = look()
    assert len(many) == len(few), many
