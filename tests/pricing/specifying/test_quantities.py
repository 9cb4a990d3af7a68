"""Prices for several quantities, terms of delivery, any currency, and choosing among what an answer offers."""

import pytest

from portal.pricing.specifying.incoterms import TERMS
from tests import people
from tests.pricing.making import ROWS, day, eur, wish

CLARA, PAUL, PIA = people.CLARA, people.PAUL, people.PIA
MORE = [{"quantity": 500, "unit_price": eur("80.00")}, {"quantity": 100, "unit_price": eur("90.00")}]
DELIVERY = {"term": "DAP", "place": "Gothenburg, Frihamnen 4"}


def test_quantities_and_delivery_are_part_of_every_version(market, client):
    bid = market.bid(tiers=MORE, delivery=DELIVERY)
    assert [one["quantity"] for one in bid["tiers"]] == [100, 500] and bid["delivery"] == DELIVERY
    market.answer(bid)
    changed = market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={
        "tiers": MORE[1:], "delivery": {"term": "FCA", "place": "Lund"}}).get_json()
    told = {one["what"]: (one["before"], one["after"]) for one in changed["answers"][0]["changes"]}
    assert told == {"delivery": ("DAP Gothenburg, Frihamnen 4", "FCA Lund"),
                    "tiers": ("100 × 90.00 EUR; 500 × 80.00 EUR", "100 × 90.00 EUR")}
    page = client(PAUL).get(f"/bids/{bid['id']}").get_data(as_text=True)
    assert "FCA Lund" in page and "Confirm line by line" in page
    lower = [{"quantity": 100, "unit_price": eur("89.99")}]
    got = market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"tiers": lower})
    assert got.status_code == 422 and got.get_json()["errors"]["tiers.0.unit_price"]


@pytest.mark.parametrize(("wrong", "field"), [
    ({"tiers": [{"quantity": 24, "unit_price": eur("90.00")}]}, "tiers.0.quantity"),
    ({"tiers": [MORE[0], MORE[0]]}, "tiers.1.quantity"),
    ({"tiers": [{"quantity": 100, "unit_price": {"amount": "90.00", "currency": "USD"}}]}, "tiers.0.unit_price"),
    ({"tiers": [{"quantity": number, "unit_price": eur("9.00")} for number in range(1, 10)]}, "tiers"),
    ({"delivery": {"term": "DAP"}}, "delivery.place"), ({"delivery": {"place": "Lund"}}, "delivery.term"),
    ({"delivery": {"term": "DAT", "place": "Lund"}}, "delivery.term"),
    ({"unit_price": {"amount": "12.5", "currency": "JPY"}}, "unit_price"),
    ({"unit_price": {"amount": "12.345", "currency": "EUR"}}, "unit_price"),
    ({"unit_price": {"amount": "1", "currency": "XAU"}}, "unit_price"),
])
def test_what_cannot_be_is_told_beside_its_field(market, wrong, field):
    got = market.post(CLARA, "/bids", wish(requirements=[], **wrong))
    assert got.status_code == 422 and got.get_json()["errors"][field], got.get_data(as_text=True)


def test_the_eleven_rules_and_every_currency_with_its_digits(market):
    assert len(TERMS) == 11
    for currency, amount in (("JPY", "12000"), ("KWD", "30.125"), ("CLF", "1.2345"), ("XOF", "60000")):
        price = {"amount": amount, "currency": currency}
        bid = market.bid(unit_price=price, requirements=[], tiers=[{"quantity": 100, "unit_price": price}])
        assert bid["unit_price"] == price == bid["tiers"][0]["unit_price"]


def test_in_a_new_currency_every_amount_is_named_anew(market):
    bid = market.bid(tiers=MORE)
    yen = {"unit_price": {"amount": "12000", "currency": "JPY"}}
    patch = lambda **body: market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json=body)  # noqa: E731
    assert patch(**yen).get_json()["errors"]["unit_price"]
    assert patch(**yen, tiers=[]).get_json()["errors"]["unit_price"]
    dollar = [{**ROWS[2], "worth": {"amount": "2.50", "currency": "USD"}}]
    assert patch(requirements=dollar).get_json()["errors"]["requirements.0.worth"]
    assert patch(quantity=100).get_json()["errors"]["quantity"]
    assert patch(**yen, tiers=[], requirements=ROWS[:1]).get_json()["unit_price"] == yen["unit_price"]


def test_what_is_chosen_is_what_is_bought(market, client):
    bid = market.bid(tiers=MORE)
    made = market.answer(bid, unit_price=eur("130.00"), tiers=[{"quantity": 100, "unit_price": eur("110.00")}],
                         requirements=[{"name": "Height"}, {"name": "Tray", "extra": eur("1.70")}])
    assert [(one["quantity"], one["chosen"]) for one in made["tiers"]] == [(24, True), (100, False)]
    assert "choose" in market.get(CLARA, f"/answers/{made['id']}")["possible"]
    at = f"/answers/{made['id']}/choice"
    for wrong in ({"quantity": 99}, {"lines": ["Height"]}):
        assert market.post(CLARA, at, wrong).status_code == 422
    assert market.post(people.STRANGER, at, {"quantity": 100}).status_code == 404
    assert market.post(PAUL, at, {"quantity": 100}).status_code == 403
    got = market.post(CLARA, at, {"quantity": 100, "lines": ["tray"], "answer_version": made["version"]}, 200).get_json()
    assert (got["quantity"], got["unit_price"], got["total"]) == (100, eur("111.70"), eur("11170.00"))
    assert got["customer_price"] == eur("92.50")  # ninety for a hundred, and what the tray is worth to her
    assert market.post(CLARA, at, {"answer_version": made["version"]}).get_json()["code"] == "superseded"
    sheet = market.get(CLARA, f"/answers/{made['id']}/deal")["sheet"]
    assert sheet["total"] == eur("11170.00") and [row.get("taken") for row in sheet["requirements"]] == [None, None, True]
    page = client(CLARA).get(f"/bids/{bid['id']}").get_data(as_text=True)
    assert "Take this" in page and 'value="Tray" checked' in page
    back = market.post(CLARA, at, {"quantity": 24}, 200).get_json()
    assert (back["unit_price"], back["customer_price"]) == (eur("130.00"), eur("100.00"))
    sheet = market.get(CLARA, f"/answers/{made['id']}/deal")["sheet"]
    assert sheet["requirements"][2]["taken"] is False
    market.post(CLARA, at, {"quantity": 100}, 200)
    again = market.answer(bid, unit_price=eur("125.00"))  # a newer answer goes on from 130, not from what was chosen
    assert again["unit_price"] == eur("125.00")
    order = market.accept(bid, market.post(CLARA, f"/answers/{market.answer(bid, PIA, tiers=MORE)['id']}/choice",
                                           {"quantity": 500}, 200).get_json())
    assert order.get_json()["total"] == eur("40000.00")


def test_haggling_ends_the_choice(market):
    bid = market.bid()
    made = market.answer(bid, tiers=[{"quantity": 100, "unit_price": eur("110.00")}])
    market.post(CLARA, f"/answers/{made['id']}/choice", {"quantity": 100}, 200)
    market.post(CLARA, f"/answers/{made['id']}/counter", {"unit_price": eur("105.00")}, 200)
    agreed = market.post(PAUL, f"/answers/{made['id']}/agreement", {}, 200).get_json()
    assert (agreed["quantity"], agreed["total"]) == (100, eur("10500.00"))  # what was haggled over is what was chosen
    got = market.post(CLARA, f"/answers/{made['id']}/choice", {"quantity": 24})
    assert got.status_code == 409 and got.get_json()["code"] == "haggled" and "choose" not in got.get_json()["possible"]


def test_what_was_chosen_stays_when_the_producer_lowers_his_price(market):
    made = market.answer(market.bid(), tiers=[{"quantity": 100, "unit_price": eur("110.00")}])
    market.post(CLARA, f"/answers/{made['id']}/choice", {"quantity": 100}, 200)
    market.post(CLARA, f"/answers/{made['id']}/counter", {"unit_price": eur("102.00")}, 200)
    lower = market.post(PAUL, f"/answers/{made['id']}/counter", {"unit_price": eur("108.00")}, 200).get_json()
    assert (lower["quantity"], lower["total"]) == (100, eur("10800.00"))


def test_what_was_only_chosen_is_no_price_named(market):
    bid = market.bid()
    made = market.answer(bid, requirements=[{"name": "Tray", "extra": eur("4.00")}])
    chosen = market.post(CLARA, f"/answers/{made['id']}/choice", {"lines": ["Tray"]}, 200).get_json()
    assert chosen["customer_price"] == eur("102.50")
    accepted = market.answer(bid, kind="accept")  # without the tray, at the price the bid names
    assert (accepted["unit_price"], accepted["customer_price"]) == (eur("100.00"), eur("100.00"))


def test_a_form_keeps_what_was_typed_in_every_new_field(market, client):
    form = {"title": "Two lamps", "quantity": "2", "unit_price.amount": "12,50", "unit_price.currency": "EUR",
            "wanted_by": day(30), "valid_until": "2027-06-01T18:30", "delivery.term": "CIF", "delivery.place": "",
            "tiers.0.quantity": "100", "tiers.0.unit_price": "1e3", "requirements.0.name": "Height",
            "requirements.0.kind": "number", "requirements.0.value": "280", "requirements.0.tolerance": "١٢"}
    page = client(CLARA).post("/bids", data=form)
    shown = page.get_data(as_text=True)
    assert page.status_code == 422
    for typed in ('value="12,50"', 'value="1e3"', 'value="١٢"', '<option value="CIF" selected'):
        assert typed in shown, typed
    right = form | {"unit_price.amount": "12.50", "delivery.place": "Oslo", "tiers.0.unit_price": "11.50",
                    "requirements.0.tolerance": "0.5"}
    assert client(CLARA).post("/bids", data=right).status_code == 303
    made = market.get(CLARA, "/bids")["items"][0]
    bid = market.get(CLARA, f"/bids/{made['id']}")
    assert bid["tiers"] == [{"quantity": 100, "unit_price": eur("11.50")}] and bid["delivery"]["place"] == "Oslo"
    edited = client(CLARA).get(f"/bids/{bid['id']}/edit").get_data(as_text=True)
    assert 'value="11.50"' in edited and 'value="0.5"' in edited and 'value="Oslo"' in edited
