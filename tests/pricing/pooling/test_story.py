"""A pool from its opening to everybody's order, and what each side learns of it on the way."""

from dataclasses import fields

from portal.core.orders.models import DealSheet, Order
from portal.ideas.models import Idea
from portal.kernel import clock
from portal.kernel.events import fact_types
from portal.pricing import actions
from portal.pricing.models import Bid
from tests import people
from tests.pricing.making import eur, moment, wish


def news(market, person):
    return [one["text"] for one in market.get(person, "/notifications")["items"]]


def test_several_customers_buy_one_thing_together(pools, portal):
    pool = pools.pool(name="Lamps for the quay")
    assert (pool["side"], pool["units"], pool["people"], pool["price"], pool["next"]) == ("owner", 4, 1, None, None)
    pools.offer(pool)
    assert pools.see(pool)["next"] == {"missing": 6, "unit_price": eur("40.00")}
    pools.join(pool, people.IGOR, quantity=10, top="39.00")
    seen = pools.see(pool, people.IGOR)
    # 14 are in; at 40.00 only Clara's 4 count, at 38.00 all of them do.
    assert (seen["units"], seen["price"], seen["next"]) == (14, None, {"missing": 6, "unit_price": eur("38.00")})
    assert seen["mine"]["top_price"] == eur("39.00") and seen["mine"]["reached"] is None
    joined = pools.join(pool, people.OLGA, quantity=6, top="60.00")
    assert (joined["price"], joined["next"]) == (eur("38.00"), {"missing": 30, "unit_price": eur("30.00")})
    pools.join(pool, people.STRANGER, quantity=2, top="37.50")
    assert pools.see(pool, people.STRANGER)["mine"]["reached"] is False
    # Whoever is in may change his mind before the date.
    pools.post(people.STRANGER, f"/pools/{pool['id']}/leaving", {}, 200)
    changed = pools.post(people.STRANGER, f"/pools/{pool['id']}/participants",
                         {"quantity": 3, "top_price": eur("37.00"), "place": "Lund"}, 201).get_json()
    assert changed["units"] == 23 and changed["mine"]["quantity"] == 3
    # The bid is decided by the pool alone.
    bid = pool["bid_id"]
    assert pools.get(people.CLARA, f"/bids/{bid}")["possible"] == ["withdraw"]
    assert pools.get(people.PAUL, f"/bids/{bid}")["possible"] == ["ask"]
    assert pools.post(people.PAUL, f"/bids/{bid}/answers", {"kind": "accept"}, 409).get_json()["code"] == "pooled"
    assert pools.post(people.CLARA, f"/bids/{bid}/revision", wish(quantity=9), 409).get_json()["code"] == "pooled"
    assert pools.post(people.CLARA, f"/pools/{pool['id']}/award", {}, 409).get_json()["code"] == "too_early"

    pools.its_date_comes(pool)
    # The worker is late; nobody comes or goes any more all the same, and nobody gets out by his bid.
    for person, path in ((people.STRANGER, "leaving"), (people.PAUL, "offers"), (people.TOM, "participants")):
        body = {"tiers": [{"least": 1, "price": eur("1.00")}]} if path == "offers" else {}
        assert pools.post(person, f"/pools/{pool['id']}/{path}", body).status_code in (403, 409, 422)
    assert pools.post(people.CLARA, f"/bids/{bid}/withdrawal", {}, 409).get_json()["code"] == "pool_closed"
    assert pools.see(pool, people.IGOR)["state"] == "closed"
    late = pools.post(people.MATS, f"/pools/{pool['id']}/participants", {**_place()}, 409).get_json()
    assert (late["code"], late["state"], late["possible"]) == ("pool_closed", "closed", [])
    assert pools.sweep() == 1 and pools.sweep() == 0
    portal.worker.settle()

    after = pools.see(pool, people.IGOR)
    assert (after["state"], after["price"], after["mine"]["state"], after["mine"]["pieces"]) == (
        "awarded", eur("38.00"), "served", 10)
    order = pools.get(people.IGOR, f"/orders/{after['mine']['order_id']}")
    assert order["total"] == eur("380.00") and order["deliver_to"] == "Malmö"
    sheet = pools.get(people.IGOR, f"/orders/{order['id']}/deal-sheet.json")
    assert sheet["unit_price"] == eur("38.00") and sheet["quantity"] == 10 and sheet["customer"]["name"] == people.IGOR.name
    for other in (people.CLARA, people.OLGA, people.STRANGER):
        assert other.name not in str(sheet)
    none = pools.see(pool, people.STRANGER)
    assert (none["mine"]["state"], none["mine"]["order_id"], none["mine"]["reached"]) == ("passed_over", None, False)
    own = pools.get(people.CLARA, f"/bids/{bid}")
    assert (own["state"], own["answers"][0]["state"]) == ("awarded", "accepted") and own["order_id"]
    assert pools.get(people.CLARA, f"/answers/{own['answers'][0]['id']}/deal")["sheet"]["total"] == eur("152.00")
    with portal.database.transaction(write=False) as opened:
        assert opened.query(Order).count() == opened.query(DealSheet).count() == 3
        assert opened.query(Order).with_entities(Order.units).order_by(Order.units).all() == [(4,), (6,), (10,)]
    assert "The pool came out above your top price, or had no piece left" in news(pools, people.STRANGER)
    assert "Ваше участие в совместной покупке стало заказом" in news(pools, people.IGOR)
    assert "Цена совместной покупки изменилась" in news(pools, people.IGOR)
    assert {"A pool was opened", "The pool found its price"} <= set(news(pools, people.PAUL))
    assert pools.join(pool, people.MATS, 409)["code"] == "pool_awarded"


def _place():
    return {"quantity": 1, "top_price": eur("45.00"), "place": "Lund"}


def test_nobody_learns_who_is_in_or_what_he_would_pay(pools, portal):
    pool = pools.pool()
    pools.offer(pool, people.PAUL, text="Brass hinges")
    pools.offer(pool, people.PIA, [(5, "41.23")])
    pools.join(pool, people.IGOR, quantity=7, top="48.76", where="Kalmar")
    portal.worker.settle()
    secrets = (people.IGOR.name, "48.76", "Kalmar", people.CLARA.name)
    for person in (people.CLARA, people.OLGA, people.PAUL, people.PIA, people.STRANGER):
        for path in (f"/pools/{pool['id']}", "/pools", f"/bids/{pool['bid_id']}", "/notifications"):
            for where in (f"/api/v1{path}", path):
                said = pools.as_(person).get(where).get_data(as_text=True)
                assert not [one for one in secrets if one in said and one != person.name], (person, where)
    maker = pools.see(pool, people.PAUL)
    assert (maker["price"], maker["next"], maker["units"], maker["people"]) == (None, None, 11, 2)
    assert [one["producer"]["name"] for one in maker["offers"]] == [people.PAUL.company]
    assert len(maker["aliases"]) == 2 and "41.23" not in str(maker)
    stranger = pools.see(pool, people.STRANGER)
    assert stranger["offers"] == [] and stranger["aliases"] == [] and stranger["mine"] is None and stranger["bid_id"] is None
    assert [one["producer"]["name"] for one in pools.see(pool, people.IGOR)["offers"]] == [
        people.PAUL.company, people.PIA.company]
    assert pools.as_(people.GUEST).get(f"/api/v1/pools/{pool['id']}").status_code == 401
    # What would tell a workshop what others ask, or what customers would pay, is in no room it may enter.
    for name in ("pool.offered", "pool.offer_withdrawn", "pool.priced"):
        said = {"pool_id": pool["id"], "bid_id": pool["bid_id"], "offer_id": "", "producer_id": ""}
        known = [one.name for one in fields(fact_types()[name])]
        assert set(fact_types()[name](**{one: said[one] for one in known}).rooms()) == {
            f"pool:{pool['id']}/customers", f"bid:{pool['bid_id']}/customer"}


def test_a_pool_about_something_closed_is_there_for_those_alone_who_see_it(pools, portal):
    quiet = pools.bid(people.CLARA, quantity=4, unit_price=eur("50.00"), producers=[pools.workshops[people.PAUL]])
    pool = pools.pool(bid=quiet)
    pools.see(pool, people.PIA, 404)
    assert pools.get(people.PIA, "/pools")["items"] == [] and pools.get(people.PAUL, "/pools")["items"]
    pools.offer(pool, people.PIA, status=404)
    assert pools.get(people.STRANGER, "/pools")["items"][0]["mine"] is None
    assert pools.get(people.CLARA, "/pools?mine=true")["items"][0]["mine"] == "in"
    assert pools.get(people.STRANGER, "/pools?mine=true")["items"] == []
    gone = pools.pool_for(people.CLARA, pools.idea(people.OLGA))
    pools.join(gone, people.IGOR)
    with portal.database.transaction() as opened:
        opened.get(Idea, opened.get(Bid, gone["bid_id"]).idea_id).status = "removed"
    pools.see(gone, people.STRANGER, 404)
    pools.join(gone, people.STRANGER, 404)
    assert gone["id"] not in {one["id"] for one in pools.get(people.STRANGER, "/pools")["items"]}
    for person in (people.CLARA, people.IGOR):
        assert gone["id"] in {one["id"] for one in pools.get(person, "/pools")["items"]}


def test_what_a_pool_does_not_allow(pools, portal):
    bid = pools.bid(quantity=4, unit_price=eur("50.00"))
    wrong = pools.post(people.CLARA, f"/bids/{bid['id']}/pool", {"closes_at": moment(300), "most": 3}, 422).get_json()
    assert set(wrong["errors"]) == {"closes_at", "most"}
    assert pools.post(people.OLGA, f"/bids/{bid['id']}/pool", {"closes_at": moment(5)}).status_code == 404
    answered = pools.bid()
    pools.answer(answered)
    assert pools.pool(bid=answered, status=409)["code"] == "answered"
    assert pools.pool(bid=pools.bid(sealed=True), status=409)["code"] == "sealed"
    pool = pools.pool(bid=bid, most=10)
    assert pools.pool(bid=bid, status=409)["code"] == "pooled"
    assert pools.join(pool, people.CLARA, 409)["code"] == "already_in"
    assert pools.join(pool, people.OLGA, 409, quantity=7)["code"] == "pool_full"
    assert pools.join(pool, people.VERA, 403)["code"] == "forbidden"
    assert pools.join(pool, people.PAUL, 403)["code"] == "forbidden"
    pools.join(pool, people.OLGA, quantity=6)
    assert pools.join(pool, people.MATS, 409, quantity=1)["code"] in ("pool_full", "already_in")
    assert pools.post(people.CLARA, f"/pools/{pool['id']}/leaving", {}, 409).get_json()["code"] == "opener"
    assert pools.post(people.STRANGER, f"/pools/{pool['id']}/leaving", {}, 409).get_json()["code"] == "not_in"
    for amount in ("-1.00", "0.00", "1e3", "12,50", "40.001", "9" * 40):
        got = pools.post(people.STRANGER, f"/pools/{pool['id']}/participants",
                         {"quantity": 1, "top_price": eur(amount), "place": "Lund"}, 422).get_json()
        assert got["errors"]["top_price"], amount
    for rows in ([(10, "40.00"), (10, "39.00")], [(10, "40.00"), (20, "41.00")], []):
        assert pools.offer(pool, rows=rows, status=422)["errors"]["tiers"], rows
    assert pools.offer(pool, rows=[(10, "40.00")], most=5, status=422)["errors"]["most"]
    pools.offer(pool, rows=[(10, "40.00"), (20, "38.00")])
    # What a workshop asks only falls, also after it was taken back: so it cannot be used to feel for the tops.
    own = pools.see(pool, people.PAUL)["offers"][0]["id"]
    pools.post(people.PIA, f"/pool_offers/{own}/withdrawal", {}, 404)
    pools.post(people.PAUL, f"/pool_offers/{own}/withdrawal", {}, 200)
    for rows in ([(10, "40.01"), (20, "38.00")], [(11, "40.00"), (20, "38.00")], [(10, "40.00")]):
        assert pools.offer(pool, rows=rows, status=422)["errors"]["tiers"], rows
    pools.offer(pool, rows=[(8, "40.00"), (20, "37.00")])
    pools.post(people.OLGA, f"/pools/{pool['id']}/dissolution", {}, 403)
    pools.post(people.CLARA, f"/pools/{pool['id']}/dissolution", {}, 200)
    assert pools.see(pool, people.OLGA)["mine"]["state"] == "released"
    assert "revise" in pools.get(people.CLARA, f"/bids/{bid['id']}")["possible"]
    assert pools.answer(bid, people.PAUL)["state"] == "standing"


def test_a_worker_that_was_away_past_the_end_of_the_bid_makes_the_orders_all_the_same(pools, portal):
    pool = pools.pool()
    pools.offer(pool, rows=[(1, "41.00")])
    pools.its_date_comes(pool)
    with portal.database.transaction() as opened:
        opened.get(Bid, pool["bid_id"]).expires_at = clock.now()
    with portal.database.transaction():
        assert actions.run_out() == 0
    assert pools.sweep() == 1
    assert pools.see(pool)["mine"]["state"] == "served"
    assert pools.get(people.CLARA, f"/bids/{pool['bid_id']}")["state"] == "awarded"


def test_a_pool_without_a_price_sets_everybody_free(pools, portal):
    pool = pools.pool()
    pools.offer(pool)
    pools.join(pool, people.OLGA, quantity=5)
    pools.its_date_comes(pool)
    ended = pools.post(people.CLARA, f"/pools/{pool['id']}/award", {}, 200).get_json()
    assert (ended["state"], ended["mine"]["state"]) == ("lapsed", "released")
    with portal.database.transaction(write=False) as opened:
        assert opened.query(Order).count() == 0 and opened.get(Bid, pool["bid_id"]).status == "open"
    again = pools.pool(bid={"id": pool["bid_id"]})
    pools.join(again, people.OLGA)
    pools.post(people.CLARA, f"/bids/{pool['bid_id']}/withdrawal", {}, 200)
    assert pools.see(again, people.OLGA)["state"] == "dissolved"
    portal.worker.settle()
    assert {"The pool found no price", "The pool was dissolved"} <= set(news(pools, people.OLGA))
