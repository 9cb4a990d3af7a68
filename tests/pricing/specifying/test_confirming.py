"""A bid is changed under standing answers: each producer is shown what, and says line by line what becomes of his answer."""

from tests import people
from tests.pricing.making import ROWS, day, eur

CLARA, PAUL, PIA = people.CLARA, people.PAUL, people.PIA
NEW = [{**ROWS[0], "value": "300"}, ROWS[1], {"name": "Cable", "kind": "yes_no", "value": "yes"}]


def lines(answer):
    return {row["name"]: (row["met"], row["said"], row["extra"]) for row in answer["requirements"]}


def test_line_by_line_each_producer_confirms_or_withdraws(market, client):
    bid = market.bid()
    said = [{"name": "Height"}, {"name": "Enamel", "met": "changed", "text": "olive"}, {"name": "Tray", "met": "no"}]
    paul, pia = market.answer(bid, kind="accept", requirements=said), market.answer(bid, PIA, kind="accept", date=day(45))
    market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"requirements": NEW, "quantity": 30, "wanted_by": day(50)})
    stale = market.get(PAUL, f"/answers/{paul['id']}")
    assert stale["state"] == "stale" and [(one["label"], one["how"]) for one in stale["changes"]] == [
        ("Quantity", "changed"), ("Wanted by", "changed"), ("Height", "changed"), ("Cable", "added"), ("Tray", "removed")]
    assert market.get(CLARA, f"/answers/{paul['id']}")["changes"] == stale["changes"]
    at = f"/answers/{paul['id']}/confirmation"
    for name in ("Enamel", "Nothing"):
        got = market.post(PAUL, at, {"bid_version": 2, "lines": [{"name": name, "holds": False}]})
        assert got.status_code == 422 and got.get_json()["errors"]["lines.0.name"]
    assert market.post(people.STRANGER, at, {}).status_code == 404
    form = {"bid_version": "2", "lines.2.name": "Height", "lines.2.holds": "false", "lines.3.name": "Cable",
            "lines.3.holds": "true", "lines.3.extra": "0.80", "lines.1.name": "wanted_by", "lines.1.holds": "false"}
    wrong = client(PAUL).post(at, data=form | {"_form": f"confirm-{paul['id']}", "lines.3.extra": "1e3"})
    assert wrong.status_code == 422 and 'value="1e3"' in wrong.get_data(as_text=True)
    assert client(PAUL).post(at, data=form).status_code == 303
    fresh = market.get(CLARA, f"/answers/{paul['id']}")
    assert (fresh["state"], fresh["bid_version"], fresh["quantity"], fresh["date"]) == ("standing", 2, 30, day(40))
    assert lines(fresh) == {"Height": ("no", "", None), "Enamel": ("changed", "olive", None),
                            "Cable": ("yes", "", eur("0.80"))}
    assert fresh["summary"]["sentence"] == "0 of 3 at this price; 1 for 0.80 EUR more; 1 differently; 1 not included"
    whole = market.post(PIA, f"/answers/{pia['id']}/confirmation", {"bid_version": 2}, 200).get_json()
    assert (whole["quantity"], whole["date"]) == (30, day(45)) and set(lines(whole).values()) == {("yes", "", None)}


def test_what_was_chosen_is_chosen_anew(market):
    bid = market.bid()
    made = market.answer(bid, tiers=[{"quantity": 100, "unit_price": eur("110.00")}])
    market.post(CLARA, f"/answers/{made['id']}/choice", {"quantity": 100}, 200)
    market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"quantity": 100, "requirements": NEW})
    fresh = market.post(PAUL, f"/answers/{made['id']}/confirmation", {"bid_version": 2}, 200).get_json()
    assert (fresh["quantity"], fresh["unit_price"], fresh["tiers"]) == (100, eur("130.00"), [])
    held = market.answer(market.bid(), PIA)
    market.as_(CLARA).patch(f"/api/v1/bids/{held['bid_id']}", json={"quantity": 9})
    kept = market.post(PIA, f"/answers/{held['id']}/confirmation", {"lines": [{"name": "quantity", "holds": False}]}, 200)
    assert kept.get_json()["quantity"] == 24


def test_haggling_after_a_confirmation_is_about_the_bid_as_it_reads_now(market):
    bid = market.bid()
    made = market.answer(bid)
    change = lambda **body: market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json=body)  # noqa: E731
    say = lambda who, what, **body: market.post(who, f"/answers/{made['id']}/{what}", body, 200).get_json()  # noqa: E731
    change(quantity=30, wanted_by=day(50))
    say(PAUL, "confirmation")
    say(CLARA, "counter", unit_price=eur("105.00"))
    lower = say(PAUL, "counter", unit_price=eur("125.00"))
    assert (lower["quantity"], lower["date"]) == (30, day(50))
    say(CLARA, "counter", unit_price=eur("110.00"))
    change(wanted_by=day(60))
    say(PAUL, "confirmation")
    say(CLARA, "counter", unit_price=eur("112.00"))
    agreed = say(PAUL, "agreement")
    assert (agreed["quantity"], agreed["date"], agreed["unit_price"]) == (30, day(60), eur("112.00"))
