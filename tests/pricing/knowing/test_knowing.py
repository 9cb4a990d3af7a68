"""What prices tell, and whom: the team from all answers, a workshop from its own, a customer the chance of his price alone."""

import json
from datetime import timedelta

from sqlalchemy import select

from portal.kernel import beside
from portal.pricing.knowing import randomised, working
from portal.pricing.knowing.marking import mark
from portal.pricing.knowing.models import PriceEstimate
from tests import people
from tests.pricing.making import eur


def rows(portal):
    with portal.database.transaction(write=False) as opened:
        return {(row.subject.partition(":")[0], row.scope): row for row in opened.scalars(select(PriceEstimate))}


def test_each_learns_from_what_is_his_to_know(past, market):
    assert past.prices(people.TOM)["people"] == 0, "nothing was worked out yet"
    past.of_many()
    assert past.work() and not past.work()
    told = past.prices(people.TOM)
    assert told["people"] == 48 and told["demand"]["curve"] and told["data_until"] and len(told["data_sha256"]) == 64
    shares = [one["share"] for one in told["demand"]["curve"]]
    assert shares == sorted(shares, reverse=True) and shares[0] > 0.3 and shares[-1] < 0.4
    assert all(one["low"] <= one["share"] <= one["high"] for one in told["demand"]["curve"])
    akaike = [one["akaike"] for one in told["shapes"]]
    assert len(akaike) == 3 and akaike == sorted(akaike) and told["shapes"][0]["median"]["currency"] == "EUR"
    assert told["bidding"]["n"] == 48 and told["bidding"]["limit"] == told["highest_asked"] == eur("130.00")
    assert told["counters"] is None and told["rising"] is None and told["costs"] == []

    own = past.prices(people.PAUL)
    assert own["people"] == 16 and own["data_sha256"] != told["data_sha256"] and own["costs"] == []
    assert [one["people"] for one in market.get(people.PAUL, "/pricing/demand")["items"]] == [16]
    assert [one["title"] for one in market.get(people.TOM, "/pricing/demand")["items"]] == ["A lamp for the harbour"]
    for path in (f"/ideas/{past.idea.id}/prices", "/pricing/demand", "/pricing/screens"):
        market.get(people.CLARA, path, 403)
    market.get(people.PAUL, "/pricing/screens", 403)
    past.chance(people.PAUL, status=403)

    at = past.prices(people.TOM, words="?cost.amount=60.00&cost.currency=EUR&pieces=3&to_come=10")
    assert 80 < float(at["best_counter"]["price"]["amount"]) <= 130 and at["best_counter"]["cost"] == eur("60.00")
    least = [float(one["price"]["amount"]) for one in at["thresholds"]]
    assert len(least) == 3 and least == sorted(least, reverse=True) and least[0] > 60
    assert past.prices(people.TOM, words="?cost.amount=900.00&cost.currency=EUR")["best_counter"] is None
    page = market.as_(people.TOM).get(f"/ideas/{past.idea.id}/prices?cost.amount=60.00&cost.currency=EUR")
    page = page.get_data(as_text=True)
    assert "Turnbull" in page and "48 customers who decided" in page and "Kaplan" in page and "As a table" in page
    assert "16 customers who decided" in market.as_(people.PAUL).get(f"/ideas/{past.idea.id}/prices").get_data(as_text=True)


def test_the_chance_is_told_in_tenths_beside_the_form_and_the_bid(past, market):
    past.of_many()
    past.work()
    told = past.chance(people.CLARA, "&unit_price.amount=84.00&unit_price.currency=EUR")
    assert told["bids"] == 48 and len(told["ranges"]) >= 2 and told["here"] in told["ranges"]
    assert all(round(one["share"] * 10, 6).is_integer() and one["n"] >= 8 for one in told["ranges"])
    assert set(told) == {"subject", "currency", "bids", "data_until", "ranges", "here"}, "no price anybody else named"
    revision = market.get(people.CLARA, f"/ideas/{past.idea.id}/revisions")["items"][0]["id"]
    about = {"kind": "idea_revision", "id": revision}
    form = market.as_(people.CLARA).get(f"/bids/new?about_kind=idea_revision&about_id={revision}").get_data(as_text=True)
    assert "How likely a price is agreed to" in form
    bid = market.bid(about=about, unit_price=eur("84.00"))
    assert "At this price about" in market.as_(people.CLARA).get(f"/bids/{bid['id']}").get_data(as_text=True)
    assert "How likely" not in market.as_(people.PAUL).get(f"/bids/{bid['id']}").get_data(as_text=True)
    assert "How likely" in market.as_(people.CLARA).get(f"/bids/{bid['id']}/edit").get_data(as_text=True)
    assert "How likely" not in market.as_(people.CLARA).get(f"/bids/{market.bid()['id']}").get_data(as_text=True)


def test_the_chance_is_silent_for_few_and_where_it_would_tell_of_one(past):
    with past.portal.database.transaction():
        for at in range(40):
            made = past.bid(7000 + 100 * at, {"paul": 9000, "pia": -1, "third": -1})
        mark(made)
    past.work()
    assert past.chance(people.CLARA)["ranges"] == [], "all yes came from Paul: his threshold would stand there"
    with past.portal.database.transaction():
        for at in range(30):
            made = past.bid(7000 + 100 * at, {"pia": 8000, "third": 8500})
        mark(made)
    past.work()
    before = past.chance(people.CLARA)
    assert before["bids"] == 70
    with past.portal.database.transaction():
        mark(past.bid(8123, {"pia": 8000}, won="pia"))
    past.work()
    after = past.chance(people.CLARA)
    assert after["ranges"] == before["ranges"] and after["bids"] == 70, "one more bid is not to be read off the change"


def test_one_customer_does_not_make_a_chance(past):
    with past.portal.database.transaction():
        one = past.customer()
        for at in range(40):
            made = past.bid(7000 + 100 * at, {"paul": 9000, "pia": 9100, "third": 9200},
                            customer=one if at % 2 else None)
        mark(made)
    past.work()
    assert past.chance(people.CLARA)["ranges"] == []


def test_drawn_prices_raised_bids_and_sealed_answers_are_told_apart(past, monkeypatch):
    with past.portal.database.transaction():
        for at in range(24):
            costs = {"paul": 6000 + 137 * at, "pia": 7000 + 211 * (23 - at), "third": 9000 + 89 * at}
            made = past.bid(5000, costs, won="pia" if at % 3 else None, rising=(6500, 7500), sealed=True)
        mark(made)
    monkeypatch.setattr(randomised, "draws", [lambda ids: {one: 6000 + 1000 * (at % 4) for at, one in enumerate(ids)}])
    past.work()
    told = past.prices(people.TOM)
    assert told["rising"] == {"n": 72, "willing": eur("85.00"), "cost_of_a_bid": eur("5.00")}
    assert told["counters"]["n"] >= 24 and told["counters"]["curve"][0]["share"] >= told["counters"]["curve"][-1]["share"]
    [cost] = told["costs"]
    assert cost["answers_each"] == 3 and cost["n"] == 72 and 0 < cost["margin"] < 1
    assert past.prices(people.PAUL)["costs"] == [], "no workshop is told what making costs others"


def test_decisions_make_estimates_wait_and_a_child_works_them_out(past, market):
    revision = market.get(people.CLARA, f"/ideas/{past.idea.id}/revisions")["items"][0]["id"]
    bid = market.bid(about={"kind": "idea_revision", "id": revision})
    paul, pia = market.answer(bid), market.answer(bid, people.PIA, unit_price=eur("100.00"))
    market.post(people.CLARA, f"/answers/{paul['id']}/refusal", None, 200)
    past.portal.worker.settle()
    made = rows(past.portal)
    assert {one.status for one in made.values()} == {"waiting"}
    assert set(made) == {("market", "all"), ("idea", "all"), ("idea", market.workshops[people.PAUL]),
                         ("idea", market.workshops[people.PIA])}
    assert not working.estimate_waiting(past.portal.database, quiet=timedelta(hours=1)), "it waits until it is quiet"
    market.accept(bid, pia)
    past.portal.worker.settle()
    assert working.estimate_waiting(past.portal.database, quiet=timedelta(0)), "in a child process, as in the worker"
    made = rows(past.portal)
    assert {one.status for one in made.values()} == {"done"}
    assert made["idea", "all"].cases == 1 and made["idea", "all"].found["demand"] is None, "one is too few to say anything"
    screens = market.get(people.TOM, "/pricing/screens")
    assert screens["bids"] == 1 and screens["items"] == []
    stamp, at = made["idea", "all"].stamp, made["idea", "all"].made_at
    with past.portal.database.transaction():
        mark(bid["id"])
    past.work()
    again = rows(past.portal)["idea", "all"]
    assert (again.status, again.stamp, again.made_at) == ("done", stamp, at), "the same data are not worked out twice"


def test_what_breaks_off_leaves_the_old_and_what_comes_meanwhile_waits(past):
    past.of_many()

    def broken(_order):
        raise beside.NotDone("gone")

    def slow(order):
        with past.portal.database.transaction():
            mark(past.bid(9000, {"paul": 9500}, won="paul"))
        return {"found": [{"people": 1} for _one in order["known"]]}

    assert working.estimate_waiting(past.portal.database, broken, timedelta(0))
    assert rows(past.portal)["idea", "all"].made_at is None
    with past.portal.database.transaction():
        mark(past.bid(9000, {"paul": 9500}, won="paul"))
    assert working.estimate_waiting(past.portal.database, slow, timedelta(0))
    row = rows(past.portal)["idea", "all"]
    assert row.status == "waiting" and row.found["people"] == 1
    past.work()
    assert rows(past.portal)["idea", "all"].found["people"] == 50


def test_screens_lead_to_what_they_are_about(past, market):
    with past.portal.database.transaction():
        low = past.bid(5000, {"paul": 5000, "pia": 9000, "third": 9900}, won="paul")
        same = past.bid(5000, {"paul": 9000, "pia": 9000})
        mark(same)
    past.work()
    struck = {(one["code"], one["url"]) for one in market.get(people.TOM, "/pricing/screens")["items"]}
    assert struck == {("ALP", f"/bids/{low}"), ("R028", f"/bids/{same}")}
    page = market.as_(people.TOM).get("/pricing/screens").get_data(as_text=True)
    assert "Abnormally low" in page and json.dumps("Lamps")[1:-1] in page
