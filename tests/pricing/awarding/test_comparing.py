"""Comparing: what the customer reads of each offer, how he weighs, what he asks; producers never see any of it."""

from tests import people
from tests.pricing.making import day, eur

CLARA, PAUL, PIA, TOM = people.CLARA, people.PAUL, people.PIA, people.TOM


def test_offers_are_compared_weighed_and_explained(market):
    bid = market.bid()
    paul = market.answer(bid, unit_price=eur("60.00"), date=day(43), requirements=[
        {"name": "Height", "met": "yes"}, {"name": "Enamel", "met": "changed"}, {"name": "Tray", "met": "no"}])
    pia = market.answer(bid, PIA, unit_price=eur("150.00"), requirements=[
        {"name": name, "met": "yes"} for name in ("Height", "Enamel", "Tray")])
    at = f"/bids/{bid['id']}/comparison"
    seen = market.get(CLARA, at)
    assert seen["criteria"] == {"price": 60, "date": 15, "requirements": 15, "record": 10, "bid_version": 0, "parts": False}
    first, second = seen["offers"]
    assert (first["answer_id"], second["answer_id"]) == (paul["id"], pia["id"])
    # Price 60, then nine tenths of 15, three fifths of 15, half of 10.
    assert first["score"]["exact"] == "7/8" and first["score"]["points"] == "87.50" and first["days_late"] == 3
    assert [one["adds"] for one in first["score"]["shares"]] == ["60.00", "13.50", "9.00", "5.00"]
    assert second["score"]["exact"] == "59/100" and (second["score"]["rank"], second["score"]["tied"]) == (2, False)
    assert first["low_price"] == {"below_mean": "60.0", "below_next": "60.0", "by_mean": True, "by_next": True}
    assert second["low_price"] is None and first["record"]["hours_to_answer"] is None
    weighed = {"price": 0, "date": 0, "requirements": 100, "record": 0}
    assert market.post(CLARA, f"/bids/{bid['id']}/criteria", weighed, 200).get_json()["bid_version"] == 1
    assert [one["answer_id"] for one in market.get(CLARA, at)["offers"]] == [pia["id"], paul["id"]]
    assert [one["answer_id"] for one in market.get(CLARA, f"{at}?sort=price")["offers"]] == [paul["id"], pia["id"]]
    # The weights stay with their version; the next one begins with them.
    longer = market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"quantity": 12}).get_json()
    assert longer["version"] == 2 and market.get(CLARA, at)["criteria"]["bid_version"] == 1
    assert all(one["score"] is None for one in market.get(CLARA, at)["offers"])  # they wait for a yes to the change
    nothing = market.post(CLARA, f"/bids/{bid['id']}/criteria", dict.fromkeys(weighed, 0), 422).get_json()
    assert "price" in nothing["errors"]
    market.get(PAUL, at, 404)
    market.post(PAUL, f"/bids/{bid['id']}/criteria", weighed, 403)
    assert market.get(TOM, at)["criteria"]["requirements"] == 100


def test_a_low_price_is_asked_about_and_explained(market, client):
    bid = market.bid()
    paul = market.answer(bid, unit_price=eur("60.00"))
    market.answer(bid, PIA, unit_price=eur("150.00"))
    page = client(CLARA).get(f"/bids/{bid['id']}/comparison").get_data(as_text=True)
    assert "60.0 percent below the mean" in page and 'aria-sort="descending"' in page
    russian = client(CLARA)
    assert russian.post("/preferences", data={"locale": "ru"}).status_code == 303
    page = russian.get(f"/bids/{bid['id']}/comparison").get_data(as_text=True)
    assert "60,0" in page and ">60.0" not in page and 'class="points">' in page
    assert all("," in one[:6] for one in page.split('class="points">')[1:]), "a score is read with the reader's own point"
    russian.post("/preferences", data={"locale": "en"})
    assert market.post(PAUL, f"/answers/{paul['id']}/price_reason", {"text": "?"}).get_json()["code"] == "not_asked"
    market.post(CLARA, f"/answers/{paul['id']}/price_question", None, 200)
    market.post(PIA, f"/answers/{paul['id']}/price_reason", {"text": "Mine?"}, 404)
    asked = client(PAUL).get(f"/bids/{bid['id']}").get_data(as_text=True)
    assert "The customer asks how your price is possible" in asked and "below the mean" not in asked and "150.00" not in asked
    market.post(PAUL, f"/answers/{paul['id']}/price_reason", {"text": "The steel lies here from another order."}, 200)
    [first, _second] = market.get(CLARA, f"/bids/{bid['id']}/comparison")["offers"]
    assert first["price_reason"]["text"] == "The steel lies here from another order."
