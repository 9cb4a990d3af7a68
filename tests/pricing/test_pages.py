"""The pages of pricing: the same as the API for people, without script, and cheap to read."""

import re

import pytest
from sqlalchemy import select

from portal.pricing.models import Answer, Bid
from tests import people
from tests.pricing.making import day, eur, moment, wish

FORM = {"title": "Two wall lamps", "description": "By the **bed**.", "quantity": "2", "unit_price.amount": "145.00",
        "unit_price.currency": "EUR", "wanted_by": day(30), "valid_until": "2027-06-01T18:30", "place": "Novi Sad",
        "requirements.0.name": "Reach", "requirements.0.kind": "number", "requirements.0.value": "350",
        "requirements.0.unit": "mm", "requirements.0.must": "true", "requirements.0.worth": "",
        "requirements.1.name": "Dimmer", "requirements.1.kind": "text", "requirements.1.value": "on the plate",
        "requirements.1.unit": "", "requirements.1.must": "false", "requirements.1.worth": "9.00",
        "requirements.2.name": "", "requirements.2.kind": "text", "requirements.2.value": "",
        "requirements.2.unit": "", "requirements.2.must": "true", "requirements.2.worth": "",
        "processes": "", "materials": "", "region": "", "answers_until": ""}


def text_of(answer, status=200):
    assert answer.status_code == status, answer.get_data(as_text=True)[:2000]
    return answer.get_data(as_text=True)


def test_a_bid_by_form_and_its_page(market, client):
    clara = client(people.CLARA)
    assert "bid-form" in text_of(clara.get("/bids/new"))
    sent = clara.post("/bids", data=FORM)
    assert sent.status_code == 303
    page = text_of(clara.get(sent.headers["Location"]))
    assert "Two wall lamps" in page and "<strong>bed</strong>" in page and "Dimmer" in page and "€9.00" in page
    twin = market.get(people.CLARA, sent.headers["Location"])
    assert [row["name"] for row in twin["requirements"]] == ["Reach", "Dimmer"]
    assert twin["valid_until"] == "2027-06-01T18:30:00Z" and twin["requirements"][1]["worth"] == eur("9.00")


def test_a_wrong_form_keeps_what_was_typed(client):
    clara = client(people.CLARA)
    page = text_of(clara.post("/bids", data={**FORM, "unit_price.amount": "a lot", "requirements.0.value": "far",
                                             "title": "Kept title"}), 422)
    assert "Kept title" in page and 'value="a lot"' in page and 'value="far"' in page and 'value="on the plate"' in page
    assert "Write a plain number" in page and page.count('class="wrong"') >= 2


def test_the_whole_way_without_script(market, client, portal):
    bid = market.bid()
    clara, paul = client(people.CLARA), client(people.PAUL)
    desk = text_of(paul.get("/bids"))
    assert bid["title"] in desk and "Yes, for €100.00" in desk
    at = f"/bids/{bid['id']}"
    assert text_of(paul.get(at)).count('name="kind"') >= 3
    wrong = paul.post(at + "/answers", data={"kind": "counter", "unit_price.amount": "", "unit_price.currency": "EUR",
                                             "text": "Kept words", "quantity": "24", "date": day(40)})
    assert "Kept words" in text_of(wrong, 422) and "Please name an amount." in wrong.get_data(as_text=True)
    given = paul.post(at + "/answers", data={
        "kind": "counter", "unit_price.amount": "130.00", "unit_price.currency": "EUR", "quantity": "24", "date": day(41),
        "requirements.0.name": "Height", "requirements.0.met": "changed", "requirements.0.text": "282 mm",
        "requirements.0.extra": "1.50", "reason": "", "text": "Gladly.", "bid_version": "1"})
    assert given.status_code == 303
    page = text_of(clara.get(at))
    assert "282 mm" in page and "+1.50" in page and "€130.00" in page and people.PAUL.company in page
    with portal.database.transaction(write=False) as opened:
        answer_id = opened.scalars(select(Answer.id)).one()
    assert clara.post(f"/answers/{answer_id}/counter", data={"unit_price.amount": "131.00", "unit_price.currency": "EUR",
                                                             "_form": f"counter-{answer_id}"}).status_code == 422
    assert clara.post(f"/answers/{answer_id}/counter", data={"unit_price.amount": "115.00",
                                                             "unit_price.currency": "EUR"}).status_code == 303
    assert "Agree to €115.00" in text_of(paul.get(at))
    assert paul.post(f"/answers/{answer_id}/agreement", data={}).status_code == 303
    deal = text_of(clara.get(f"/answers/{answer_id}/deal"))
    fields = dict(re.findall(r'name="(bid_version|answer_version|sha256)" value="(\w+)"', deal))
    won = clara.post(f"/answers/{answer_id}/acceptance", data=fields)
    assert won.status_code == 303 and won.headers["Location"].startswith("/orders/")
    assert "A deal." in text_of(clara.get(at)) and people.CLARA.name in text_of(paul.get(at))
    order = text_of(clara.get(won.headers["Location"]))
    assert at in order
    again = clara.post(f"/answers/{answer_id}/acceptance", data=fields)
    assert "This answer was accepted already." in text_of(again, 409)


def test_answering_on_the_desk_gives_back_the_row(market, client):
    bid = market.bid()
    paul = client(people.PAUL)
    row = text_of(paul.post(f"/bids/{bid['id']}/answers", data={"kind": "accept", "_from": "desk"}, headers={"X-Part": "1"}))
    assert f'id="bid-{bid["id"]}"' in row and "Stands" in row and "<html" not in row


def test_the_changed_bid_shows_each_producer_the_difference(market, client):
    bid = market.bid()
    market.answer(bid)
    clara, paul = client(people.CLARA), client(people.PAUL)
    assert "1 answer stands" in text_of(clara.get(f"/bids/{bid['id']}/edit"))
    body = wish(quantity=30)
    form = {**{key: body[key] for key in ("title", "wanted_by")}, "quantity": "30", "unit_price.amount": "100.00",
            "unit_price.currency": "EUR", "valid_until": "2027-06-01T18:30", "version": "1"}
    assert clara.post(f"/bids/{bid['id']}/revision", data=form).status_code == 303
    assert clara.post(f"/bids/{bid['id']}/revision", data={**form, "quantity": "31"}).status_code == 412
    page = text_of(paul.get(f"/bids/{bid['id']}"))
    assert "<del>24</del> <ins>30</ins>" in page and "Confirm line by line" in page
    assert "Waits for confirmation" in text_of(clara.get(f"/bids/{bid['id']}"))


def test_the_panels_elsewhere(market, client):
    bid = market.bid()
    with_orders = market.accept(bid, market.answer(bid, kind="accept")).get_json()
    assert bid["title"] in text_of(client(people.TOM).get(f"/customers/{with_orders['customer']['id']}"))


@pytest.mark.parametrize(("person", "path"), [(people.CLARA, "/bids"), (people.PAUL, "/bids"), (people.TOM, "/bids")], ids=str)
def test_lists_cost_the_same_for_one_and_for_many(market, client, count_queries, person, path):
    browser = client(person)
    market.answer(market.bid())
    browser.get(path)
    with count_queries() as few:
        browser.get("/api/v1" + path)
    for number in range(6):
        market.answer(market.bid(title=f"Bid {number}"))
    with count_queries() as many:
        browser.get("/api/v1" + path)
    assert len(many) == len(few) <= 5, many


@pytest.mark.parametrize("person", [people.CLARA, people.PAUL], ids=str)
def test_one_bid_costs_the_same_with_few_answers_and_with_many(market, client, count_queries, person):
    few, many = market.bid(), market.bid(title="Much asked for")
    for bid, questions in ((few, 1), (many, 5)):
        for maker in (people.PAUL, people.PIA)[:questions]:
            market.answer(bid, maker)
            for _each in range(questions):
                market.answer(bid, maker, kind="question", text="Why?")
    browser, counts = client(person), []
    browser.get(f"/api/v1/bids/{few['id']}")
    for bid in (few, many):
        with count_queries() as queries:
            assert browser.get(f"/api/v1/bids/{bid['id']}").status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 9, queries


def test_paging_filters_and_words(market, portal):
    made = [market.bid(title=f"Lamp {number}", valid_until=moment(100 - number))["id"] for number in range(5)]
    first = market.get(people.CLARA, "/bids?limit=3")
    rest = market.get(people.CLARA, f"/bids?limit=3&after={first['next']}")
    assert [one["id"] for one in first["items"] + rest["items"]] == made[::-1] and rest["next"] is None
    soon = market.get(people.PAUL, "/bids?limit=2")
    assert [one["id"] for one in soon["items"]] == [made[4], made[3]]
    soon = market.get(people.PAUL, f"/bids?limit=10&after={soon['next']}")
    assert [one["id"] for one in soon["items"]] == [made[2], made[1], made[0]]
    market.bid(title="A cupboard of oak")
    assert [one["title"] for one in market.get(people.PAUL, "/bids?q=cupboards")["items"]] == ["A cupboard of oak"]
    assert market.post(people.CLARA, f"/bids/{made[0]}/withdrawal").status_code == 200
    assert [one["id"] for one in market.get(people.CLARA, "/bids?state=withdrawn")["items"]] == [made[0]]
    with portal.database.transaction(write=False) as opened:
        assert opened.get(Bid, made[0]).status == "withdrawn"
    market.answer({"id": made[1]})
    assert [one["id"] for one in market.get(people.PAUL, "/bids?answered=true")["items"]] == [made[1]]
    assert made[1] not in [one["id"] for one in market.get(people.PAUL, "/bids?answered=false")["items"]]
    assert market.as_(people.PAUL).get("/api/v1/bids?state=sleeping").status_code == 422
