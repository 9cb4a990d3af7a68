"""Hidden until award: the customer's name is a canary that must not be in anything a producer gets, by no way."""

import json

import pytest
from sqlalchemy import select

from portal.core.customers.models import Customer
from portal.kernel.db import session
from portal.kernel.facts import RoomFact
from portal.pricing.models import Bid
from tests import people
from tests.pricing.making import ROWS, eur

BEFORE = ("/bids", "/bids?answered=true", "/bids/{bid}", "/bids/{bid}/answers", "/bids/{bid}/questions", "/answers/{answer}",
          "/bids/{bid}/story", "/bids/{bid}/ocds.json")


def canaries(portal, cast, person):
    """All that would give the customer away: names, mail, and every id of him and his company."""
    actor = cast.actor(person)
    with portal.database.transaction(write=False) as opened:
        owner = opened.scalars(select(Customer)).one()
        found = {person.name, person.email, person.name.split()[1], actor.user_id, owner.id, owner.name}
        return {one for one in (*found, actor.company_id) if one}


def told(portal, person_actor, rooms):
    """What the live line would give somebody: door, catch-up and push, as JSON."""
    book = portal.extensions["hub"].book
    with portal.database.transaction(write=False):
        inside = [room for room in rooms if book.doors["bid"].who(room[4:17], room.partition("/")[2], [person_actor])]
        return inside, json.dumps([book.events(room, book.rows_after(room, 0), "en") for room in inside])


@pytest.mark.parametrize("customer", [people.CLARA, people.OLGA], ids=str)
def test_nothing_a_producer_gets_names_the_customer(market, portal, cast, client, customer):
    bid = market.bid(customer)
    paul, pia = market.answer(bid), market.answer(bid, people.PIA, kind="question", text="How tall?")
    market.post(customer, f"/answers/{paul['id']}/counter", {"unit_price": eur("110.00"), "text": "Please."}, 200)
    market.post(customer, f"/answers/{pia['id']}/reply", {"text": "So.", "public": True}, 200)
    market.post(customer, f"/bids/{bid['id']}/revision", {
        **{name: bid[name] for name in ("title", "quantity", "unit_price", "wanted_by", "valid_until")},
        "requirements": ROWS[:1]}, 200)
    portal.worker.settle()
    secret = canaries(portal, cast, customer)
    page = client(people.PAUL)
    got = {}
    for path in BEFORE:
        where = path.format(bid=bid["id"], answer=paul["id"])
        got["/api/v1" + where] = page.get("/api/v1" + where).get_data(as_text=True)
        if not where.startswith("/answers") and not where.endswith(("/answers", "/questions")):
            got[where] = page.get(where).get_data(as_text=True)
            got["part " + where] = page.get(where, headers={"X-Part": "1"}).get_data(as_text=True)
    for where in ("/notifications", "/api/v1/notifications", "/"):
        got[where] = page.get(where).get_data(as_text=True)
    rooms = [f"bid:{bid['id']}", f"bid:{bid['id']}/customer",
             *(f"bid:{bid['id']}/{one}" for one in market.workshops.values())]
    inside, got["live"] = told(portal, cast.actor(people.PAUL), rooms)
    assert inside == [rooms[0], f"bid:{bid['id']}/{market.workshops[people.PAUL]}"]
    for where, what in got.items():
        found = [one for one in secret if one in what]
        assert not found, f"{where} tells {found}"


def test_producers_do_not_see_each_other(market, client):
    bid = market.bid()
    pia = market.answer(bid, people.PIA, text="PIA-SECRET", unit_price=eur("123.45"))
    market.answer(bid)
    at = f"/bids/{bid['id']}"
    for where in ("/bids", at, "/api/v1/bids", "/api/v1" + at, f"/api/v1{at}/answers", f"{at}/story",
                  f"/api/v1{at}/story", f"/api/v1{at}/ocds.json"):
        what = client(people.PAUL).get(where).get_data(as_text=True)
        assert not [one for one in (pia["id"], "PIA-SECRET", "123.45", people.PIA.company) if one in what], where
    market.get(people.PAUL, f"/answers/{pia['id']}", 404)
    market.get(people.PAUL, f"/answers/{pia['id']}/deal", 404)


def test_each_hears_only_his_own_negotiation(market, portal, cast):
    bid = market.bid()
    market.answer(bid)
    rooms = [f"bid:{bid['id']}", f"bid:{bid['id']}/customer",
             *(f"bid:{bid['id']}/{market.workshops[one]}" for one in (people.PAUL, people.PIA))]
    may = {person: told(portal, cast.actor(person), rooms)[0]
           for person in (people.CLARA, people.TOM, people.PAUL, people.PIA, people.STRANGER, people.OLGA)}
    assert may == {people.CLARA: rooms, people.TOM: rooms, people.PAUL: [rooms[0], rooms[2]],
                   people.PIA: [rooms[0], rooms[3]], people.STRANGER: [], people.OLGA: []}
    with portal.database.transaction(write=False):
        heard = {room: len(list(session().scalars(select(RoomFact.seq).where(RoomFact.room == room)))) for room in rooms}
    assert heard == {rooms[0]: 1, rooms[1]: 1, rooms[2]: 1, rooms[3]: 0}


def test_catching_up_over_http_asks_at_the_same_door(market):
    bid = market.bid()
    market.answer(bid)
    at, paul = f"/bids/{bid['id']}/events", market.workshops[people.PAUL]
    assert [one["type"] for one in market.get(people.PAUL, at)["items"]] == ["bid.opened"]
    assert [one["type"] for one in market.get(people.PAUL, f"{at}?audience={paul}")["items"]] == ["answer.given"]
    [heard] = market.get(people.CLARA, f"{at}?audience=customer")["items"]
    assert heard["type"] == "answer.given" and heard["actor"] is None
    for person, audience in ((people.PIA, paul), (people.PIA, "customer"), (people.PAUL, "customer"),
                             (people.STRANGER, "")):
        market.get(person, f"{at}?audience={audience}", 404)


def test_an_awarded_bid_tells_losers_nothing_of_the_winner(market, portal, cast):
    bid = market.bid()
    market.answer(bid)
    pia = market.answer(bid, people.PIA, kind="accept")
    order = market.accept(bid, pia).get_json()
    rooms = [f"bid:{bid['id']}", f"bid:{bid['id']}/{market.workshops[people.PAUL]}"]
    inside, heard = told(portal, cast.actor(people.PAUL), rooms)
    assert inside == rooms and '"awarded"' in heard
    seen = heard + json.dumps(market.get(people.PAUL, f"/bids/{bid['id']}"))
    for secret in (market.workshops[people.PIA], people.PIA.company, people.CLARA.name, order["id"], pia["id"]):
        assert secret not in seen


def test_two_bids_of_one_customer_cannot_be_put_together(market, portal):
    names = {market.bid(title=f"Bid {number}")["alias"] for number in range(12)}
    assert len(names) > 6
    with portal.database.transaction(write=False) as opened:
        assert len(set(opened.scalars(select(Bid.customer_id)))) == 1


def test_sealed_answers_stay_closed_until_their_time(market, portal, client):
    bid = market.bid(sealed=True)
    paul = market.answer(bid, unit_price=eur("111.11"), text="SEALED-WORDS")
    for person in (people.CLARA, people.TOM):
        seen = market.get(person, f"/bids/{bid['id']}")
        assert seen["answers"] == [] and seen["envelopes"] and seen["offers"] == 1
        market.get(person, f"/answers/{paul['id']}", 404)
        page = client(person).get(f"/bids/{bid['id']}").get_data(as_text=True)
        assert "111.11" not in page and "SEALED-WORDS" not in page
    assert market.get(people.CLARA, "/bids")["items"][0]["best"] is None
    asked = market.answer(bid, people.PIA, kind="question", text="How tall?")
    market.post(people.CLARA, f"/answers/{asked['id']}/reply", {"text": "280 mm", "public": True}, 200)
    assert market.accept(bid, paul).status_code == 404
    market.open_envelopes(bid)
    assert market.get(people.CLARA, f"/bids/{bid['id']}")["answers"][0]["id"] == paul["id"]
    late = market.post(people.PIA, f"/bids/{bid['id']}/answers", {"kind": "accept"})
    assert (late.status_code, late.get_json()["code"]) == (409, "answers_closed")
    assert market.accept(bid, paul).status_code == 201
