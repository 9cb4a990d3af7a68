"""The rate in the way of one deal: named, kept by a yes, changed by a counter, followed after a change, on sheet and order."""

from tests import people
from tests.pricing.making import eur, wish

PAUL, PIA, CLARA = people.PAUL, people.PIA, people.CLARA


def test_both_sides_come_to_one_rate(market):
    bid = market.bid(tax_rate="19", unit_price=eur("10.01"), quantity=3)
    assert (bid["tax_rate"], bid["taxed"]["net"], bid["taxed"]["tax"], bid["taxed"]["gross"]) == (
        "19", eur("30.03"), eur("5.71"), eur("35.74"))  # 5.7057 rounded once, not three times 1.90
    wrong = market.post(PAUL, f"/bids/{bid['id']}/answers", {"kind": "accept", "tax_rate": "7.7"}, 422).get_json()
    assert "tax_rate" in wrong["errors"]
    market.post(PAUL, f"/bids/{bid['id']}/answers", {"kind": "counter", "unit_price": eur("11.00"), "tax_rate": "7.7777"}, 422)
    yes = market.answer(bid, PIA, "accept")
    assert yes["tax_rate"] == "19"
    other = market.answer(bid, PAUL, unit_price=eur("11.00"), tax_rate="7.7")
    assert (other["tax_rate"], other["taxed"]["gross"]) == ("7.7", eur("35.54"))

    page = market.as_(CLARA).get(f"/bids/{bid['id']}").get_data(as_text=True)
    assert "Together with tax" in page and "€35.54" in page and "€35.74" in page and "at 7.7%" in page
    assert "plus 7.7% tax: €35.54 with tax" in market.as_(CLARA).get(f"/bids/{bid['id']}/comparison").get_data(as_text=True)

    # A changed rate waits for a yes; who kept the named one follows it, who had his own stays with it.
    bid = market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"tax_rate": "20"}).get_json()
    stale = market.get(PIA, f"/answers/{yes['id']}")
    assert stale["changes"] == [{"what": "tax_rate", "label": "Tax, percent", "how": "changed", "before": "19", "after": "20"}]
    assert market.post(PIA, f"/answers/{yes['id']}/confirmation", {}, 200).get_json()["tax_rate"] == "20"
    other = market.post(PAUL, f"/answers/{other['id']}/confirmation", {}, 200).get_json()
    assert other["tax_rate"] == "7.7"

    sheet = market.get(CLARA, f"/answers/{other['id']}/deal")["sheet"]
    assert sheet["tax"] == "not_included" and sheet["taxation"] == {
        "rate": "7.7", "net": eur("33.00"), "tax": eur("2.54"), "gross": eur("35.54"), "rounding": "half_up_on_total"}
    assert "rounded once, on the total" in market.as_(CLARA).get(f"/answers/{other['id']}/deal").get_data(as_text=True)
    order = market.accept(bid, other).get_json()
    for person in (CLARA, PAUL):
        page = market.as_(person).get(f"/orders/{order['id']}").get_data(as_text=True)
        assert 'id="tax"' in page and "€35.54" in page and "The order was changed" not in page


def test_tax_in_the_price_is_taken_out_and_none_stays_unsaid(market):
    bid = market.bid(tax_rate="20", tax_included=True, unit_price=eur("100.00"), quantity=24)
    answer = market.answer(bid, unit_price=eur("110.00"), tax_rate=None)  # a small workshop that charges none
    assert bid["taxed"]["net"] == eur("2000.00") and answer["tax_rate"] is None
    assert answer["taxed"] == {"rate": None, "net": None, "tax": None, "gross": eur("2640.00")}
    assert "taxation" not in market.get(CLARA, f"/answers/{answer['id']}/deal")["sheet"]
    market.answer(bid, PIA, unit_price=eur("110.00"), tax_rate="10")
    assert "no rate named" in market.as_(CLARA).get(f"/bids/{bid['id']}").get_data(as_text=True)
    page = market.as_(PAUL).get(f"/bids/{bid['id']}").get_data(as_text=True)
    assert "20% tax included" in page and "€2,000.00 without tax" in page
    for said in ("19,5", "101", 19, True):
        market.post(CLARA, "/bids", wish(tax_rate=said), 422)
