"""Questions to customers: once each, by lot, closed until one has answered, nothing below the least number."""

import pytest

from portal.core.customers.actions import count_order, customer_for
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from portal.prototypes.research import asking, queries
from tests import people

API = "/api/v1"
CUSTOMERS = (people.CLARA, people.IGOR, people.OLGA, people.MATS, people.STRANGER)


@pytest.fixture
def study(hands, stage, cast):
    """Which of two versions, at least three answers."""
    for one in CUSTOMERS:
        cast.id(one)
    hands.version(stage.prototype, width=81)
    new = hands.stage(stage.prototype)
    return hands.do(people.TOM, asking.ask, new.version, "preference", "Which foot?",
                    [{"version_id": stage.version}, {"asset_id": new.asset}], least=3)


def test_the_order_is_by_lot_and_stays_for_each(hands, study, client):
    orders = {}
    for one in CUSTOMERS:
        first = client(one).get(f"{API}/studies/{study.id}").json["sides"]
        assert first == client(one).get(f"{API}/studies/{study.id}").json["sides"]
        assert sorted(side["value"] for side in first) == [1, 2]
        orders[one] = [side["value"] for side in first]
    actors = [hands.cast.actor(one) for one in CUSTOMERS]
    assert [orders[one] == [2, 1] for one in CUSTOMERS] == [queries.swapped(one, study) for one in actors]


def test_results_are_closed_until_one_has_answered_and_enough_have(hands, study, client):
    at = f"{API}/studies/{study.id}"
    for person, value in ((people.CLARA, 1), (people.IGOR, 1)):
        assert client(person).get(at).json["results"] is None
        said = client(person).post(f"{at}/answers", json={"value": value, "words": f"heron {person.name}"})
        assert said.status_code == 201 and said.json["results"] == []
    assert client(people.STRANGER).get(at).json["results"] is None
    assert client(people.STRANGER).get(at).json["answers"] is None
    assert "heron" not in client(people.STRANGER).get(f"/studies/{study.id}").get_data(as_text=True)
    hands.do(people.OLGA, asking.answer, study.id, 0)
    seen = client(people.CLARA).get(at).json
    (result,) = seen["results"]
    assert (seen["answers"], result["answers"], result["no_difference"]) == (3, 3, 1)
    assert [(one["k"], one["n"], one["share"]) for one in result["shares"]] == [(2, 2, 1.0), (0, 2, 0.0)]
    assert result["p"] == 0.5 and result["shares"][0]["low"] == 0.1581
    assert seen["words"] == [] and len(client(people.TOM).get(at).json["words"]) == 2
    page = client(people.CLARA).get(f"/studies/{study.id}").get_data(as_text=True)
    assert "15.8 %" in page and "heron" not in page
    hands.do(people.TOM, asking.close, study.id)
    assert client(people.STRANGER).get(at).json["results"]


def test_one_answer_each_and_only_of_customers_while_it_is_open(hands, study, cast):
    cast.id(people.PAUL)
    hands.do(people.CLARA, asking.answer, study.id, 2)
    with pytest.raises(Conflict) as twice:
        hands.do(people.CLARA, asking.answer, study.id, 1)
    assert twice.value.code == "answered_already"
    for person, refusal in ((people.TOM, Forbidden), (people.VERA, Forbidden), (people.PAUL, NotFound)):
        with pytest.raises(refusal):
            hands.do(person, asking.answer, study.id, 1)
    with pytest.raises(Invalid):
        hands.do(people.IGOR, asking.answer, study.id, 3)
    for person in (people.CLARA, people.IGOR):
        with pytest.raises(Forbidden):
            hands.do(person, asking.close, study.id)
    hands.do(people.TOM, asking.close, study.id)
    with pytest.raises(Conflict) as late:
        hands.do(people.IGOR, asking.answer, study.id, 1)
    assert late.value.code == "study_closed"


def test_a_segment_too_small_hides_the_other_too(hands, stage, cast, portal):
    for one in CUSTOMERS:
        cast.id(one)
    rating = hands.do(people.TOM, asking.ask, stage.version, "rating", "How do you like it?", least=3)
    for one, stars in zip(CUSTOMERS[:3], (5, 4, 5), strict=True):
        hands.do(one, asking.answer, rating.id, stars)
    customer = hands.do(people.STRANGER, customer_for)
    with portal.database.transaction():
        count_order(customer.id)
    hands.do(people.STRANGER, asking.answer, rating.id, 1)
    shown = hands.see(people.TOM, queries.view, rating.id)
    assert [(one.segment, one.n) for one in shown.results] == [("all", 4)]
    assert shown.results[0].mean == 3.75 and [one.k for one in shown.results[0].shares] == [1, 0, 0, 1, 2]


def test_the_team_asks_on_its_desk(hands, stage, client):
    asked = client(people.TOM).post(f"/versions/{stage.version}/studies", data={
        "_form": f"study-{stage.version}", "kind": "yes_no", "question": "Would you buy it?", "least": "3", "closes_on": "",
        "first": "", "second": ""})
    assert asked.status_code == 303
    wrong = client(people.TOM).post(f"/versions/{stage.version}/studies", data={
        "_form": f"study-{stage.version}", "kind": "preference", "question": "Which?", "least": "3", "closes_on": "",
        "first": f"version:{stage.version}", "second": f"version:{stage.version}"})
    assert wrong.status_code == 422 and "two different pictures" in wrong.get_data(as_text=True)
    room = client(people.CLARA).get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    assert "Would you buy it?" in room and asked.headers["Location"] in room
    draft = hands.version(stage.prototype, width=91, publish=False)
    with pytest.raises(Conflict):
        hands.do(people.TOM, asking.ask, draft.id, "yes_no", "Soon?")
