"""What no way round may pass: rounds and asks outlive an answer, a named price stays named, days and amounts have bounds."""

import re

import pytest

from tests import people
from tests.pricing.making import day, eur, moment, wish
from tests.pricing.test_haggling import say

CLARA, PAUL = people.CLARA, people.PAUL


def end_by(market, way, bid, answer):
    """The answer goes from the table, on the producer's wish or on the customer's."""
    if way == "decline":
        market.answer(bid, kind="decline", reason="price")
    else:
        market.post(PAUL if way == "withdrawal" else CLARA, f"/answers/{answer['id']}/{way}", None, 200)


def again(market, bid, price, status, **more):
    got = market.post(PAUL, f"/bids/{bid['id']}/answers", {"kind": "counter", "unit_price": eur(price), **more})
    assert got.status_code == status, got.get_data(as_text=True)
    return got.get_json()


@pytest.mark.parametrize("way", ["withdrawal", "refusal", "decline"])
def test_rounds_and_the_last_ask_outlive_the_answer(market, way):
    bid = market.bid()
    answer = market.answer(bid, unit_price=eur("160.00"))
    say(market, CLARA, answer, "110.00")
    say(market, PAUL, answer, "150.00")
    end_by(market, way, bid, answer)
    assert again(market, bid, "155.00", 422)["code"] == "not_between"
    last = again(market, bid, "140.00", 201)
    assert last["final"] and last["rounds_left"] == {"bid": 2, "ask": 0} and last["customer_price"] == eur("110.00")
    end_by(market, way, bid, last)
    refused = again(market, bid, "139.00", 409)
    assert refused["code"] == "rounds_over" and refused["possible"] == ["answer", "ask"]
    assert again(market, bid, "140.00", 201)["rounds_left"]["ask"] == 0


def test_more_time_is_no_new_negotiation(market):
    bid = market.bid()
    answer = market.answer(bid, unit_price=eur("160.00"), final=True)
    end_by(market, "withdrawal", bid, answer)
    assert market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"valid_until": moment(400)}).status_code == 200
    assert again(market, bid, "170.00", 409)["code"] == "final"


def test_a_changed_bid_is_a_new_negotiation(market):
    bid = market.bid()
    end_by(market, "withdrawal", bid, market.answer(bid, unit_price=eur("160.00"), final=True))
    assert market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"quantity": 12}).status_code == 200
    made = again(market, bid, "170.00", 201)
    assert made["rounds_left"] == {"bid": 3, "ask": 2} and made["customer_price"] == eur("100.00")


def test_a_lower_ask_leaves_the_named_price_as_it_was_named(market, client):
    bid = market.bid()
    answer = market.answer(bid, unit_price=eur("95.00"))
    assert answer["customer_price"] == eur("100.00") and answer["unit_price"] == eur("95.00")
    assert [(one["side"], one["unit_price"]) for one in answer["moves"]] == [("bid", eur("100.00")), ("ask", eur("95.00"))]
    for person in (CLARA, PAUL):
        page = client(person).get(f"/bids/{bid['id']}").get_data(as_text=True)
        assert "Agreed at" not in page and "€5.00 below the named price" in page, person
    seen = market.get(CLARA, f"/answers/{answer['id']}")
    assert seen["possible"] == ["accept", "refuse"]
    assert market.accept(bid, answer).get_json()["total"] == eur("2280.00")


def test_below_the_named_price_an_ask_may_still_fall_and_never_rise(market):
    bid = market.bid()
    market.answer(bid, unit_price=eur("95.00"))
    assert "fall" in again(market, bid, "97.00", 422)["errors"]["unit_price"][0]
    assert market.post(PAUL, f"/bids/{bid['id']}/answers", {"kind": "accept"}).get_json()["errors"]["kind"]
    assert again(market, bid, "95.00", 201, date=day(45))["rounds_left"]["ask"] == 2
    again(market, bid, "94.00", 201)
    assert again(market, bid, "93.00", 201)["final"]
    assert again(market, bid, "92.00", 409)["code"] == "rounds_over"


def test_a_risen_bid_is_not_cut_down_to_the_ask(market):
    bid = market.bid()
    answer = market.answer(bid, unit_price=eur("95.00"))
    assert market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"unit_price": eur("120.00")}).status_code == 200
    fresh = market.post(PAUL, f"/answers/{answer['id']}/confirmation", {"bid_version": 2}, 200).get_json()
    assert fresh["customer_price"] == eur("120.00") and fresh["unit_price"] == eur("95.00")


EXTRAS = ["abc", "-1.00", "99999999999999999", "1,5,0"]


@pytest.mark.parametrize("extra", EXTRAS)
def test_a_wrong_extra_is_told_beside_its_field_and_nothing_typed_is_lost(market, client, extra):
    bid = market.bid()
    line = {"name": "Tray", "met": "changed", "extra": extra}
    got = market.post(PAUL, f"/bids/{bid['id']}/answers", {
        "kind": "counter", "unit_price": eur("130.00"), "requirements": [{"name": "Height"}, line]})
    assert got.status_code == 422 and got.get_json()["errors"]["requirements.1.extra"][0], got.get_json()
    page = client(PAUL).post(f"/bids/{bid['id']}/answers", data={
        "kind": "counter", "unit_price.amount": "130.00", "unit_price.currency": "EUR", "quantity": "24", "date": day(40),
        "text": "Kept words", **{f"requirements.1.{name}": value for name, value in line.items()}})
    shown = page.get_data(as_text=True)
    assert page.status_code == 422 and "Kept words" in shown and f'value="{extra}"' in shown
    assert 'class="wrong"' in shown and market.get(CLARA, f"/bids/{bid['id']}")["offers"] == 0


def test_bare_amounts_are_for_forms_alone(market):
    bid = market.bid()
    said = [{"name": "Tray", "met": "yes", "extra": "1.50"}]
    assert market.post(PAUL, f"/bids/{bid['id']}/answers", {"kind": "accept", "requirements": said}).status_code == 422
    for worth in ("100.00", "999999999999999.99"):
        row = {"name": "Tray", "must": False, "worth": worth}
        got = market.post(CLARA, "/bids", wish(requirements=[row]))
        assert got.status_code == 422 and got.get_json()["errors"]["requirements.0.worth"], worth


def test_a_worth_in_a_form_keeps_the_limit_of_amounts(client):
    form = {"title": "Two lamps", "quantity": "2", "unit_price.amount": "145.00", "unit_price.currency": "EUR",
            "wanted_by": day(30), "valid_until": "2027-06-01T18:30", "requirements.0.name": "Tray",
            "requirements.0.must": "false", "requirements.0.worth": "999999999999999.99"}
    page = client(CLARA).post("/bids", data=form)
    assert page.status_code == 422 and "not beyond reason" in page.get_data(as_text=True)


def test_a_past_day_never_becomes_binding(market):
    bid = market.bid()
    answer = market.answer(bid)
    for person, price in ((CLARA, "110.00"), (PAUL, "120.00")):
        for wrong in (day(-2), "9999-12-31"):
            assert "date" in say(market, person, answer, price, 422, date=wrong)["errors"]
        say(market, person, answer, price, date=day(3))
    for wrong in (day(-2), "9999-12-31"):
        assert "date" in again(market, bid, "115.00", 422, date=wrong)["errors"]
        assert market.post(CLARA, "/bids", wish(wanted_by=wrong)).get_json()["errors"]["wanted_by"]


@pytest.mark.parametrize("value", ["2026-W01-1", "20261123", "0001-01-01", "2026-02-30"])
def test_a_day_of_a_requirement_is_written_as_a_day(market, value):
    got = market.post(CLARA, "/bids", wish(requirements=[{"name": "Fair", "kind": "date", "value": value}]))
    assert got.status_code == 422 and got.get_json()["errors"]["requirements.0.value"]


MOST = eur("10000000000000.00")


def test_a_bid_no_order_could_hold_is_refused_at_the_door(market):
    got = market.post(CLARA, "/bids", wish(quantity=1_000_000, unit_price=MOST))
    assert got.status_code == 422 and got.get_json()["errors"]["unit_price"]
    bid = market.bid(quantity=1, unit_price=MOST, requirements=[])
    assert market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"quantity": 2}).status_code == 422
    many = market.post(PAUL, f"/bids/{bid['id']}/answers", {"kind": "accept", "quantity": 2})
    assert many.status_code == 422 and many.get_json()["errors"]["quantity"]
    small = market.bid(quantity=1_000_000, unit_price=eur("9000000.00"), requirements=[])
    assert again(market, small, "20000000.00", 422)["errors"]["unit_price"]
    answer = market.answer(small, unit_price=eur("10000000.00"))
    assert "unit_price" in say(market, CLARA, market.answer(bid={"id": market.bid(requirements=[])["id"]}, unit_price=MOST,
                                                            quantity=1), "9000000000.00", 422, quantity=1_000_000)["errors"]
    assert market.accept(small, answer).status_code == 201


def test_what_is_wrong_in_a_line_stands_beside_that_line(client):
    form = {"title": "Two lamps", "quantity": "2", "unit_price.amount": "145.00", "unit_price.currency": "EUR",
            "wanted_by": day(30), "valid_until": "2027-06-01T18:30", "requirements.0.name": "", "requirements.0.value": "",
            "requirements.0.kind": "text", "requirements.0.must": "true", "requirements.1.name": "Height",
            "requirements.1.kind": "number", "requirements.1.value": "tall", "requirements.1.must": "true"}
    page = client(CLARA).post("/bids", data=form)
    shown = page.get_data(as_text=True)
    assert page.status_code == 422 and re.findall(r'name="([^"]*)"[^>]*aria-invalid="true"', shown) == ["requirements.1.value"]
    assert client(CLARA).post("/bids", data={**form, "requirements.1.value": "280"}).status_code == 303
