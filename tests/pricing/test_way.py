"""The way of a bid over the API: named, answered, haggled over, accepted once; and what the losers hear."""

from sqlalchemy import select

from portal.core.orders.models import DealSheet, Order
from portal.kernel.facts import FactRow
from portal.pricing.models import Answer, Bid, Deal
from tests import people
from tests.pricing.making import eur, moment


def facts(portal):
    with portal.database.transaction(write=False) as opened:
        return list(opened.scalars(select(FactRow.type).order_by(FactRow.id)))


def test_a_bid_is_posted_and_read_back(market, portal):
    bid = market.bid()
    assert bid["state"] == "open" and bid["version"] == 1 and bid["side"] == "customer"
    assert bid["unit_price"] == eur("100.00") and bid["total"] == eur("2400.00")
    assert bid["requirements"][2]["worth"] == eur("2.50") and not bid["requirements"][2]["must"]
    assert bid["possible"] == ["revise", "withdraw"]
    assert market.get(people.CLARA, "/bids")["items"][0]["id"] == bid["id"]
    assert "bid.opened" in facts(portal)


def test_producers_see_it_under_an_alias(market):
    bid = market.bid()
    seen = market.get(people.PAUL, f"/bids/{bid['id']}")
    assert seen["customer"] is None and len(seen["alias"]) == 3 and seen["side"] == "producer"
    assert seen["possible"] == ["answer", "ask"]
    [line] = market.get(people.PAUL, "/bids")["items"]
    assert line["id"] == bid["id"] and line["customer"] is None and line["offers"] is None


def test_from_counter_to_order(market, portal):
    bid = market.bid()
    paul = market.answer(bid, requirements=[{"name": "Tray", "met": "yes", "extra": eur("4.20")}])
    pia = market.answer(bid, people.PIA, unit_price=eur("126.00"))
    got = market.post(people.CLARA, f"/answers/{paul['id']}/counter", {"unit_price": eur("110.00")}, 200).get_json()
    assert got["state"] == "countered" and got["customer_price"] == eur("110.00")
    got = market.post(people.PAUL, f"/answers/{paul['id']}/counter", {"unit_price": eur("120.00")}, 200).get_json()
    assert got["state"] == "standing" and [one["side"] for one in got["moves"]] == ["bid", "ask", "bid", "ask"]
    deal = market.get(people.CLARA, f"/answers/{paul['id']}/deal")
    assert deal["sheet"]["total"] == eur("2880.00") and deal["answer_version"] == got["version"]
    won = market.post(people.CLARA, f"/answers/{paul['id']}/acceptance", {
        "bid_version": deal["bid_version"], "answer_version": deal["answer_version"], "sha256": deal["sha256"]}, 201)
    assert won.get_json()["total"] == eur("2880.00") and won.get_json()["sha256"] == deal["sha256"]
    assert won.headers["Location"] == f"/orders/{won.get_json()['id']}"
    with portal.database.transaction(write=False) as opened:
        order = opened.scalars(select(Order)).one()
        assert (order.origin_kind, order.origin_id, order.status) == ("bid", bid["id"], "confirmed")
        assert opened.scalars(select(DealSheet.sha256)).one() == deal["sha256"] == opened.scalars(select(Deal.sha256)).one()
        assert opened.get(Bid, bid["id"]).status == "awarded"
        assert opened.get(Answer, pia["id"]).status == "lost"
    assert {"answer.given", "answer.countered", "answer.accepted", "answer.lost", "bid.awarded",
            "order.placed"} <= set(facts(portal))


def test_losers_see_rank_and_gap_only_and_the_winner_the_customer(market):
    bid = market.bid()
    paul, pia = market.answer(bid), market.answer(bid, people.PIA, unit_price=eur("126.00"))
    assert market.accept(bid, pia).status_code == 201
    lost = market.get(people.PAUL, f"/bids/{bid['id']}")
    assert lost["customer"] is None and lost["order_id"] is None and [one["id"] for one in lost["answers"]] == [paul["id"]]
    assert lost["answers"][0]["rank"] == 2 and lost["answers"][0]["gap"] == eur("4.00")
    won = market.get(people.PIA, f"/bids/{bid['id']}")
    assert won["customer"]["name"] == people.CLARA.name and won["order_id"]
    sheet = market.get(people.PIA, f"/answers/{pia['id']}/deal")
    assert sheet["sha256"] == won["deal_hash"] and sheet["sheet"]["customer"]["name"] == people.CLARA.name
    market.get(people.PAUL, f"/answers/{pia['id']}/deal", 404)
    market.get(people.PAUL, f"/answers/{paul['id']}/deal", 404)


def test_a_plain_yes_is_still_the_customers_to_accept(market):
    bid = market.bid()
    yes = market.answer(bid, kind="accept")
    assert yes["unit_price"] == eur("100.00") and yes["state"] == "standing"
    assert all(row["met"] == "yes" for row in yes["requirements"])
    assert market.get(people.CLARA, f"/bids/{bid['id']}")["state"] == "open"
    assert market.accept(bid, yes).status_code == 201


def test_the_producer_may_agree_to_the_customers_number(market):
    bid = market.bid()
    paul = market.answer(bid)
    market.post(people.CLARA, f"/answers/{paul['id']}/counter", {"unit_price": eur("115.00"), "quantity": 20}, 200)
    agreed = market.post(people.PAUL, f"/answers/{paul['id']}/agreement", {}, 200).get_json()
    assert agreed["unit_price"] == eur("115.00") and agreed["quantity"] == 20 and agreed["state"] == "standing"
    assert market.accept(bid, agreed).get_json()["total"] == eur("2300.00")


def test_a_change_makes_answers_wait_for_their_producer(market, portal):
    bid = market.bid()
    paul = market.answer(bid)
    changed = market.as_(people.CLARA).patch(f"/api/v1/bids/{bid['id']}", json={
        "requirements": [{"name": "Height", "kind": "number", "value": "300", "unit": "mm"}]}, headers={"If-Match": '"1"'})
    assert changed.status_code == 200 and changed.get_json()["version"] == 2
    again = market.as_(people.CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"quantity": 3}, headers={"If-Match": '"1"'})
    assert again.status_code == 412
    refused = market.accept(bid, paul)
    assert refused.status_code == 409 and refused.get_json()["code"] == "requirements_changed"
    stale = market.get(people.PAUL, f"/answers/{paul['id']}")
    assert stale["state"] == "stale" and stale["possible"] == ["confirm", "withdraw"]
    assert {(one["label"], one["how"]) for one in stale["changes"]} == {
        ("Height", "changed"), ("Enamel", "removed"), ("Tray", "removed")}
    refused = market.accept({**bid, "version": 2}, stale)
    assert refused.get_json()["code"] == "requirements_changed" and refused.get_json()["state"] == "stale"
    fresh = market.post(people.PAUL, f"/answers/{paul['id']}/confirmation", {"bid_version": 2}, 200).get_json()
    assert fresh["state"] == "standing" and fresh["bid_version"] == 2
    assert market.accept({**bid, "version": 2}, fresh).status_code == 201
    assert {"bid.revised", "answer.confirmed"} <= set(facts(portal))


def test_a_newer_answer_takes_the_place_of_the_old(market):
    bid = market.bid()
    first = market.answer(bid)
    second = market.answer(bid, unit_price=eur("125.00"), text="With the tray.")
    refused = market.accept(bid, first)
    assert (refused.status_code, refused.get_json()["code"]) == (409, "superseded")
    higher = market.post(people.PAUL, f"/bids/{bid['id']}/answers", {"kind": "counter", "unit_price": eur("128.00")})
    assert higher.status_code == 422 and "unit_price" in higher.get_json()["errors"]
    seen = market.get(people.CLARA, f"/bids/{bid['id']}")
    assert seen["offers"] == 1
    assert market.accept(bid, second).status_code == 201


def test_questions_private_and_public(market):
    bid = market.bid()
    asked = market.answer(bid, kind="question", text="Cable on the wall?")
    assert asked["state"] == "asked" and asked["kind"] == "question"
    assert market.accept(bid, asked).get_json()["code"] == "not_an_offer"
    assert market.get(people.PIA, f"/bids/{bid['id']}/questions")["items"] == []
    market.post(people.CLARA, f"/answers/{asked['id']}/reply", {"text": "In fabric.", "public": True}, 200)
    [public] = market.get(people.PIA, f"/bids/{bid['id']}/questions")["items"]
    assert public["producer"] is None and public["reply"] == "In fabric."
    second = market.post(people.PAUL, f"/bids/{bid['id']}/questions", {"text": "How long?"}, 201).get_json()
    market.post(people.CLARA, f"/answers/{second['id']}/reply", {"text": "3 m"}, 200)
    assert len(market.get(people.PIA, f"/bids/{bid['id']}/questions")["items"]) == 1
    assert market.post(people.CLARA, f"/answers/{second['id']}/reply", {"text": "4 m"}).status_code == 409


def test_decline_needs_a_reason_and_refusal_frees_the_place(market):
    bid = market.bid()
    assert market.post(people.PAUL, f"/bids/{bid['id']}/answers", {"kind": "decline"}).status_code == 422
    no = market.answer(bid, kind="decline", reason="price", text="Below our material.")
    assert no["state"] == "declined" and no["unit_price"] is None
    pia = market.answer(bid, people.PIA)
    assert market.post(people.CLARA, f"/answers/{pia['id']}/refusal", None, 200).get_json()["state"] == "refused"
    assert market.accept(bid, pia).get_json()["code"] == "refused"
    assert market.answer(bid, people.PIA, unit_price=eur("120.00"))["state"] == "standing"


def test_withdrawals(market):
    bid = market.bid()
    paul, pia = market.answer(bid), market.answer(bid, people.PIA)
    assert market.post(people.PAUL, f"/answers/{paul['id']}/withdrawal", None, 200).get_json()["state"] == "withdrawn"
    assert market.accept(bid, paul).get_json()["code"] == "withdrawn"
    gone = market.post(people.CLARA, f"/bids/{bid['id']}/withdrawal", {"reason": "I wait."}, 200).get_json()
    assert gone["state"] == "withdrawn" and gone["reason"] == "I wait."
    refused = market.accept(bid, pia)
    assert refused.get_json()["code"] == "withdrawn" and refused.get_json()["state"] == "withdrawn"
    assert market.get(people.PIA, f"/bids/{bid['id']}")["reason"] is None
    assert market.post(people.PIA, f"/bids/{bid['id']}/answers", {"kind": "accept"}).get_json()["code"] == "withdrawn"
    assert market.post(people.CLARA, f"/bids/{bid['id']}/withdrawal").status_code == 409


def test_more_time_alone_leaves_answers_standing(market):
    bid = market.bid()
    paul = market.answer(bid)
    longer = market.as_(people.CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"valid_until": moment(400)}).get_json()
    assert longer["version"] == 2 and longer["answers"][0]["state"] == "standing"
    assert market.accept(longer, paul).status_code == 201
