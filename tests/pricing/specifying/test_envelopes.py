"""Sealed answers: bound by a commitment at once, read by nobody before the set time, checked by everybody afterwards."""

import hashlib
import json

import pytest
from sqlalchemy import select

from portal.kernel.facts import RoomFact
from portal.pricing.models import Bid
from portal.pricing.specifying.listening import open_envelopes
from portal.pricing.specifying.models import Seal
from tests import people
from tests.pricing.making import ROWS, eur

CLARA, PAUL, PIA, TOM, ADA = people.CLARA, people.PAUL, people.PIA, people.TOM, people.ADA
SECRETS = ("111.11", "11111", "SEALED-WORDS", "OFFERED-WAY")
DOORS = ("/bids", "/bids?sort=ending", "/bids/{bid}", "/bids/{bid}/answers", "/bids/{bid}/envelopes", "/bids/{bid}/files",
         "/bids/{bid}/story", "/bids/{bid}/story?at=2", "/bids/{bid}/ocds.json",
         "/bids/{bid}/events?audience=customer", "/bids/{bid}/events?audience={paul}", "/notifications")

BODIES = {"acceptance": {"bid_version": 1, "answer_version": 1}, "counter": {"unit_price": eur("101.00")}}


def sealed(market):
    bid = market.bid(sealed=True)
    made = market.answer(bid, unit_price=eur("111.11"), text="SEALED-WORDS", requirements=[
        {"name": "Tray", "met": "changed", "text": "OFFERED-WAY"}], tiers=[{"quantity": 100, "unit_price": eur("111.11")}])
    return bid, made


def test_a_seal_is_published_at_once_and_checked_after_the_opening(market, client):
    bid, made = sealed(market)
    at = f"/bids/{bid['id']}/envelopes"
    before = market.get(CLARA, at)
    [seal] = before["items"]
    assert before["closed"] and seal["body"] is seal["nonce"] is seal["producer"] is None
    [own] = market.get(PAUL, at)["items"]
    assert own["sha256"] == seal["sha256"] == hashlib.sha256(f"{own['nonce']}\n{own['body']}".encode()).hexdigest()
    assert market.get(PIA, at)["items"] == []
    [told] = [one for one in market.get(CLARA, f"/bids/{bid['id']}/events?audience=customer")["items"]
              if one["type"] == "answer.sealed"]
    assert told["data"]["sha256"] == seal["sha256"]
    market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"requirements": ROWS[:2]})
    market.post(PAUL, f"/answers/{made['id']}/confirmation", {"bid_version": 2}, 200)
    assert len(market.get(CLARA, at)["items"]) == 2
    market.open_envelopes(bid)
    after = market.get(TOM, at)["items"]
    assert [(one["newest"], one["matches"]) for one in after] == [(False, True), (True, True)]
    assert after[0]["sha256"] == seal["sha256"]
    content = json.loads(after[1]["body"])
    assert content["unit_price_minor"] == 11111 and content["text"] == "SEALED-WORDS" and content["bid"]["version"] == 2
    page = client(CLARA).get(at).get_data(as_text=True)
    assert after[1]["nonce"] in page and "Seal and content fit" in page
    with market.portal.database.transaction() as opened:
        open_envelopes()
        row = opened.scalars(select(Seal).where(Seal.number == 2)).one()
        row.body = row.body.replace("11111", "11110")
    assert market.get(CLARA, at)["items"][1]["matches"] is False
    assert "Seal and content do not fit" in client(CLARA).get(at).get_data(as_text=True)


def test_through_no_door_before_the_set_time(market, client, portal):
    bid, made = sealed(market)
    declined = market.answer(bid, PIA, kind="decline", reason="capacity", text="SEALED-WORDS")
    portal.worker.settle()
    for person in (CLARA, TOM, ADA, PIA):
        for door in DOORS:
            where = door.format(bid=bid["id"], paul=market.workshops[PAUL])
            for path in (where, "/api/v1" + where):
                seen = client(person).get(path).get_data(as_text=True)
                if person is not PIA or "SEALED" not in seen:  # Pia reads her own words
                    assert not [one for one in SECRETS if one in seen], (person, path)
        for verb in ("", "/deal", "/files"):
            market.get(person, f"/answers/{made['id']}{verb}", 404)
        for verb in ("acceptance", "choice", "counter", "refusal"):
            assert market.post(person, f"/answers/{made['id']}/{verb}", BODIES.get(verb, {})).status_code == 404, (person, verb)
    assert declined["state"] == "declined"
    with portal.database.transaction(write=False) as opened:
        facts = json.dumps([str(row.__dict__) for row in opened.scalars(select(RoomFact))])
    assert not [one for one in SECRETS if one in facts]


@pytest.mark.parametrize("way", ["withdrawal", "closing"])
def test_a_bid_that_ends_early_never_opens_them(market, way):
    bid, made = sealed(market)
    market.post(CLARA if way == "withdrawal" else TOM, f"/bids/{bid['id']}/{way}", {}, 200)
    for _when in ("before", "after"):
        for person in (CLARA, TOM):
            assert market.get(person, f"/bids/{bid['id']}")["answers"] == []
            market.get(person, f"/answers/{made['id']}", 404)
            assert market.get(person, f"/bids/{bid['id']}/envelopes")["items"][0]["body"] is None
        with market.portal.database.transaction() as opened:  # the set time comes, after the end
            row = opened.get(Bid, bid["id"])
            row.answers_until = row.ended_at + (row.answers_until - row.ended_at) / 10**7


def test_the_opening_is_said_once_and_not_early(market, portal):
    bid, _made = sealed(market)

    def opened():
        with portal.database.transaction():
            open_envelopes()
        return [one["type"] for one in market.get(PIA, f"/bids/{bid['id']}/events")["items"]].count("bid.envelopes_opened")

    assert opened() == 0
    market.open_envelopes(bid)
    assert opened() == opened() == 1
    portal.worker.settle()
    assert any("opened" in str(one) for one in market.get(CLARA, "/notifications")["items"])
