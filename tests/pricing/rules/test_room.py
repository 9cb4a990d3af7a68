"""Room of weeks: taken by an award in its own transaction, never twice, given back by a cancelled order, and felt by rules."""

import threading

from sqlalchemy import select

from portal.core.orders.models import Order
from portal.pricing.models import Deal
from portal.pricing.rules.room import give_back
from tests import people
from tests.pricing.making import day
from tests.pricing.rules.making import Desk


def say(desk: Desk, room: int, bids: int = 0, person=people.PAUL, status: int | None = 200, **more):
    return desk.market.post(person, "/pricing/capacity", {"week": day(40), "room": room, "bids_a_week": bids, **more}, status)


def left(desk: Desk) -> int:
    [week] = desk.market.get(people.PAUL, "/pricing/capacity")["items"]
    assert week["left"] == week["room"] - week["taken"]
    return int(week["left"])


def test_an_award_takes_room_and_a_cancelled_order_gives_it_back(desk):
    """A week that is too full for an answer refuses the award whole: no order, no deal, the bid still open."""
    say(desk, 40)
    first, second = desk.bid("100.00"), desk.bid("100.00", people.IGOR)
    answers = [desk.market.answer(bid, kind="accept") for bid in (first, second)]
    order = desk.market.accept(first, answers[0]).get_json()
    assert left(desk) == 16
    late = desk.market.accept(second, answers[1], people.IGOR)
    assert (late.status_code, late.get_json()["code"]) == (409, "no_room") and left(desk) == 16
    assert desk.market.get(people.IGOR, f"/bids/{second['id']}")["state"] == "open"
    with desk.portal.database.transaction(write=False) as opened:
        assert len(opened.scalars(select(Deal.id)).all()) == len(opened.scalars(select(Order.id)).all()) == 1
    assert say(desk, 23, status=422).get_json()["errors"] == {"room": ["24 of this week are promised already."]}
    assert "unit" in say(desk, 2400, status=422, unit="minutes").get_json()["errors"]
    desk.market.post(people.TOM, f"/orders/{order['id']}/cancellation", {"reason": "Not wanted."}, 200)
    desk.portal.worker.settle()
    assert left(desk) == 40
    with desk.portal.database.transaction():
        assert not give_back(order["id"])
    assert left(desk) == 40
    assert desk.market.accept(second, answers[1], people.IGOR).status_code == 201 and left(desk) == 16


def test_a_week_is_never_oversold_by_many_at_once(desk):
    """Six customers accept at the same moment what only three can have."""
    say(desk, 72)
    bids = [desk.bid("100.00") for _number in range(6)]
    answers = [desk.market.answer(bid, kind="accept") for bid in bids]
    hands, found = [desk.market.client(people.CLARA) for _bid in bids], []
    gate = threading.Barrier(len(bids))

    def press(hand, bid, answer):
        gate.wait()
        read = {"bid_version": bid["version"], "answer_version": answer["version"]}
        said = hand.post(f"/api/v1/answers/{answer['id']}/acceptance", json=read)
        found.append((said.status_code, (said.get_json() or {}).get("code")))

    threads = [threading.Thread(target=press, args=one) for one in zip(hands, bids, answers, strict=True)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert sorted(found, key=str) == [(201, None)] * 3 + [(409, "no_room")] * 3 and left(desk) == 0


def test_scarce_room_raises_what_a_rule_takes_and_a_full_week_is_left_to_a_person(desk):
    """97 is taken where there is room; with one slot and many bids to come it is asked for more; then the week is full."""
    rule = desk.rule(daily=20)
    say(desk, 240)
    plenty = desk.bid("97.00")
    desk.take_turns()
    assert desk.seen(plenty)[0]["kind"] == "accept"
    say(desk, 24, bids=10)
    scarce = desk.bid("97.00")
    desk.take_turns()
    [asked] = desk.seen(scarce)
    assert asked["kind"] == "counter" and float(asked["unit_price"]["amount"]) > 105
    say(desk, 23)
    desk.bid("109.00")
    desk.take_turns()
    assert desk.turns(rule)[0]["why"] == "full"


def test_hours_count_what_the_rule_says_a_piece_takes(desk):
    desk.rule(minutes_each=30)
    say(desk, 1000, unit="minutes")
    bid = desk.bid("100.00")
    desk.market.accept(bid, desk.market.answer(bid, kind="accept"))
    assert left(desk) == 1000 - 24 * 30


def test_an_order_that_is_changed_takes_as_much_of_its_week_as_it_then_needs(desk):
    """24 of 40 are taken: 41 are refused whole, 40 fit, 10 give room back; a cancelled order gives back what it has by then."""
    say(desk, 40)
    bid = desk.bid("100.00")
    order = desk.market.accept(bid, desk.market.answer(bid, kind="accept")).get_json()
    line = desk.market.get(people.CLARA, f"/orders/{order['id']}")["lines"][0]

    def agree(pieces: int, asks=people.CLARA, answers=people.PAUL, status: int = 200):
        wanted = {"id": line["id"], "title": line["title"], "quantity": pieces, "unit_price": line["unit_price"]}
        asked = desk.market.post(asks, f"/orders/{order['id']}/changes", {"lines": [wanted], "reason": "As many"}, 201)
        there = f"/orders/{order['id']}/changes/{asked.get_json()['id']}"
        said = desk.market.post(answers, f"{there}/acceptance", {}, status).get_json()
        if status != 200:
            desk.market.post(answers, f"{there}/decline", {"reason": "Too many"}, 200)
        return said

    told = agree(41, status=409)
    assert (told["code"], told["possible"]) == ("no_room", ["decline"]) and "16 are left" in told["detail"]
    other = agree(41, people.PAUL, people.CLARA, status=409)
    assert other["code"] == "no_room" and "16" not in other["detail"], "how full the week is stays the workshop's secret"
    assert desk.market.get(people.CLARA, f"/orders/{order['id']}")["units"] == 24 and left(desk) == 16
    agree(40)
    assert left(desk) == 0
    agree(10)
    assert left(desk) == 30
    desk.market.post(people.TOM, f"/orders/{order['id']}/cancellation", {"reason": "Not wanted."}, 200)
    desk.portal.worker.settle()
    assert left(desk) == 40
