"""A bid divided over several producers: allowed by the customer, bounded by each, all orders in one transaction or none."""

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError

from portal.core.orders.models import Order
from portal.pricing.awarding.models import Award, AwardPart
from portal.pricing.models import Answer, Deal
from tests import people
from tests.pricing.making import eur
from tests.pricing.test_races import at_once

CLARA, PAUL, PIA = people.CLARA, people.PAUL, people.PIA


@pytest.fixture
def shared(market):
    """A bid for 24 that may be divided; Paul makes 5 to 24 for 110, Pia 10 to 16 for 104."""
    bid = market.bid()
    paul = market.answer(bid, unit_price=eur("110.00"))
    whole = market.post(PAUL, f"/answers/{paul['id']}/least", {"least": 5}, 409).get_json()
    assert whole["code"] == "whole_only"
    market.post(CLARA, f"/bids/{bid['id']}/criteria", {"parts": True}, 200)
    pia = market.answer(bid, PIA, unit_price=eur("104.00"), quantity=16)
    market.post(PAUL, f"/answers/{paul['id']}/least", {"least": 5}, 200)
    market.post(PIA, f"/answers/{pia['id']}/least", {"least": 17}, 422)
    market.post(PIA, f"/answers/{pia['id']}/least", {"least": 10}, 200)
    market.post(PIA, f"/answers/{paul['id']}/least", {"least": 1}, 404)
    return bid, paul, pia


def parts(*pairs):
    return [{"answer_id": one["id"], "answer_version": one["version"], "quantity": count} for one, count in pairs]


def test_a_division_becomes_an_order_each(market, portal, client, shared):
    bid, paul, pia = shared
    at = f"/bids/{bid['id']}/division"
    read = market.get(CLARA, at)
    assert [(one["answer_id"], one["quantity"]) for one in read["rows"]] == [(pia["id"], 16), (paul["id"], 8)]
    assert read["total"] == eur("2544.00") and read["suggested"] and len(read["sheets"]) == 2
    market.get(PAUL, at, 404)
    wrong = market.get(CLARA, f"{at}?answer={paul['id']}&quantity=3&answer={pia['id']}&quantity=16")
    assert wrong["sha256"] is None and [bool(one["wrong"]) for one in wrong["rows"]] == [False, True]
    body = {"bid_version": 1, "sha256": read["sha256"]}
    too_many = market.post(CLARA, at, {**body, "parts": parts((paul, 10), (pia, 16))}, 422).get_json()
    assert "26" in too_many["errors"]["parts"][0]
    market.post(CLARA, at, {**body, "parts": parts((paul, 9), (pia, 15))}, 409)  # not what was read
    assert "Accept all for" in client(CLARA).get(at).get_data(as_text=True)
    made = market.post(CLARA, at, {**body, "parts": parts((pia, 16), (paul, 8))}, 201).get_json()
    assert [one["total"] for one in made["orders"]] == [eur("1664.00"), eur("880.00")]
    with portal.database.transaction(write=False) as opened:
        assert [(one.begins, one.ends, one.pieces) for one in opened.scalars(select(AwardPart).order_by(AwardPart.share))] == [
            (0, 16, 24), (16, 24, 24)]
        assert sorted(opened.scalars(select(Order.units))) == [8, 16]
        assert opened.scalar(select(func.count()).select_from(Deal)) == 2
    assert market.get(CLARA, f"/bids/{bid['id']}")["state"] == "awarded"
    won = market.get(PAUL, f"/bids/{bid['id']}")
    assert won["order_id"] == made["orders"][1]["id"] and won["customer"]["name"] == people.CLARA.name
    sheet = market.get(PAUL, f"/answers/{paul['id']}/deal")["sheet"]
    assert sheet["quantity"] == 8 and sheet["part"] == {"offered": 24, "wanted": 24} and sheet["total"] == eur("880.00")
    late = market.accept(bid, paul).get_json()
    assert late["code"] == "taken" and late["possible"] == []
    page = client(CLARA).get(f"/bids/{bid['id']}").get_data(as_text=True)
    assert all(one["number"] in page for one in made["orders"])
    order = client(PIA).get(f"/orders/{made['orders'][0]['id']}").get_data(as_text=True)
    assert f"/bids/{bid['id']}" in order and people.PAUL.name not in order


def test_hands_that_divide_and_accept_at_once_award_once(market, portal, client, shared):
    bid, paul, pia = shared
    hands = [client(CLARA) for _each in range(6)]
    division = {"bid_version": 1, "parts": parts((pia, 16), (paul, 8))}
    whole = {"bid_version": 1, "answer_version": paul["version"]}
    got = at_once([lambda hand=hand, at=at: hand.post(
        f"/api/v1/bids/{bid['id']}/division" if at % 2 else f"/api/v1/answers/{paul['id']}/acceptance",
        json=division if at % 2 else whole) for at, hand in enumerate(hands)])
    assert sorted(one.status_code for one in got) == [201, *[409] * 5]
    assert {one.get_json()["code"] for one in got if one.status_code == 409} == {"taken"}
    with portal.database.transaction(write=False) as opened:
        accepted = opened.scalar(select(func.count()).select_from(Answer).where(Answer.status == "accepted"))
        assert accepted == opened.scalar(select(func.count()).select_from(Order)) in (1, 2)
        assert opened.scalar(select(func.sum(Order.units))) == 24


def test_the_database_lets_no_parts_overlap_or_exceed(market, portal, shared):
    bid, paul, pia = shared
    assert market.accept(bid, pia).status_code == 201
    with portal.database.transaction(write=False) as opened:
        assert opened.scalars(select(Award.pieces)).one() == 16
    for begins, ends, follows, pieces in ((0, 4, None, 16), (8, 12, 8, 16), (16, 20, 16, 16), (16, 20, 16, 24)):
        with pytest.raises(IntegrityError), portal.database.transaction() as opened:
            opened.add(AwardPart(bid_id=bid["id"], share=1, answer_id=paul["id"], begins=begins, ends=ends, follows=follows,
                                 pieces=pieces))
    with pytest.raises(IntegrityError), portal.database.transaction() as opened:
        opened.execute(text("INSERT INTO award (bid_id, pieces, made_by, made_at) "
                            "SELECT bid_id, 8, made_by, made_at FROM award"))
