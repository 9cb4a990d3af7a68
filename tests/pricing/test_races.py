"""Many hands at once: thirty bids accepted by eight people each become thirty orders; no race makes half of anything."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import func, select, update

from portal.core.orders.models import DealSheet, Order
from portal.kernel import clock
from portal.kernel.facts import FactRow
from portal.pricing import actions
from portal.pricing.models import Answer, Bid, Deal
from tests import people
from tests.pricing.making import eur, wish

BIDS, HANDS = 30, 8


@pytest.fixture
def hands(client):
    """Eight browsers of Clara."""
    return [client(people.CLARA) for _each in range(HANDS)]


def at_once(calls):
    """Runs the calls at the same moment, each in its own thread; gives their results in order."""
    gate = Barrier(len(calls))

    def run(call):
        gate.wait()
        return call()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


def acceptance(hand, bid, answer):
    return lambda: hand.post(f"/api/v1/answers/{answer['id']}/acceptance",
                             json={"bid_version": bid["version"], "answer_version": answer["version"]})


def count(portal, what, *where):
    with portal.database.transaction(write=False) as opened:
        return opened.scalar(select(func.count()).select_from(what).where(*where))


def test_thirty_bids_by_eight_hands_are_thirty_orders(market, portal, hands):
    codes = Counter()
    for number in range(BIDS):
        bid = market.bid(title=f"Bid {number}")
        answers = [market.answer(bid), market.answer(bid, people.PIA, kind="accept")]
        # Half the hands reach for the one answer, half for the other: only one of all may get it.
        for got in at_once([acceptance(hand, bid, answers[at % 2]) for at, hand in enumerate(hands)]):
            codes[got.status_code, got.get_json().get("code")] += 1
            assert got.status_code == 201 or got.get_json()["state"]
    assert codes == {(201, None): BIDS, (409, "taken"): BIDS * (HANDS - 1)}
    assert count(portal, Order) == count(portal, Deal) == count(portal, DealSheet) == BIDS
    assert count(portal, Bid, Bid.status == "awarded") == count(portal, Answer, Answer.status == "accepted") == BIDS
    assert count(portal, Answer, Answer.status == "lost") == BIDS


@pytest.mark.parametrize("rival", ["withdraw_bid", "withdraw_answer", "revise", "counter"])
def test_acceptance_against_a_rival_is_all_or_nothing(market, portal, hands, client, rival):
    allowed = {"withdraw_bid": {"withdrawn"}, "withdraw_answer": {"withdrawn"}, "revise": {"requirements_changed"},
               "counter": {"superseded"}}[rival]
    paul = client(people.PAUL)
    for _round in range(12):
        bid = market.bid()
        answer = market.answer(bid)
        rivals = {
            "withdraw_bid": lambda b=bid: hands[7].post(f"/api/v1/bids/{b['id']}/withdrawal", json={}),
            "withdraw_answer": lambda a=answer: paul.post(f"/api/v1/answers/{a['id']}/withdrawal", json={}),
            "revise": lambda b=bid: hands[7].post(f"/api/v1/bids/{b['id']}/revision", json=wish(quantity=30)),
            "counter": lambda a=answer: hands[7].post(f"/api/v1/answers/{a['id']}/counter",
                                                      json={"unit_price": eur("110.00")}),
        }
        *accepted, other = at_once([*(acceptance(hand, bid, answer) for hand in hands[:3]), rivals[rival]])
        won = [got for got in accepted if got.status_code == 201]
        lost = {got.get_json()["code"] for got in accepted if got.status_code != 201}
        orders = count(portal, Order, Order.origin_id == bid["id"])
        assert orders == len(won) <= 1
        if won:
            assert other.status_code == 409 and lost <= {"taken"}
        else:
            assert other.status_code == 200 and lost <= allowed


def test_nothing_is_accepted_after_its_time(market, portal, hands):
    bid = market.bid()
    answer = market.answer(bid)
    with portal.database.transaction() as opened:
        opened.get(Answer, answer["id"]).expires_at = clock.now()
    got = acceptance(hands[0], bid, answer)()
    assert (got.status_code, got.get_json()["code"], got.get_json()["state"]) == (409, "expired", "expired")
    with portal.database.transaction() as opened:
        opened.get(Bid, bid["id"]).expires_at = clock.now()
    got = acceptance(hands[0], bid, answer)()
    assert (got.get_json()["code"], got.get_json()["state"]) == ("expired", "expired")
    assert market.post(people.CLARA, f"/bids/{bid['id']}/step_back").get_json()["code"] == "expired"
    assert market.get(people.CLARA, "/bids?state=expired")["items"][0]["state"] == "expired"
    assert market.get(people.CLARA, "/bids?state=open")["items"] == []
    with portal.database.transaction():
        assert actions.run_out() == 1
    with portal.database.transaction():
        assert actions.run_out() == 0
    assert market.get(people.CLARA, f"/bids/{bid['id']}")["state"] == "expired"
    assert count(portal, Order) == 0


def test_an_answer_out_of_time_is_over_before_anything_else_happens(market, portal):
    bid = market.bid()
    cheap, dear = market.answer(bid, unit_price=eur("105.00")), market.answer(bid, people.PIA)
    with portal.database.transaction() as opened:
        opened.get(Answer, cheap["id"]).expires_at = clock.now()
    got = market.post(people.PAUL, f"/answers/{cheap['id']}/withdrawal")
    assert (got.status_code, got.get_json()["code"]) == (409, "expired")
    assert market.accept(bid, dear).status_code == 201
    ended = market.get(people.PAUL, f"/answers/{cheap['id']}")
    assert (ended["state"], ended.get("rank"), ended.get("gap")) == ("expired", None, None)
    with portal.database.transaction(write=False) as opened:
        told = Counter(opened.scalars(select(FactRow.type).where(FactRow.type.in_(("answer.expired", "answer.lost")))))
        assert told == {"answer.expired": 1} and opened.get(Answer, dear["id"]).rank is None
    with portal.database.transaction():
        assert actions.run_out() == 0


def test_who_acts_at_the_same_moment_is_seen(market, portal, hands, client):
    """An answer and a lower price, a counter and a taking back: whoever is second finds what the first one did."""
    paul = client(people.PAUL)
    for _round in range(12):
        bid = market.bid()
        at = f"/api/v1/bids/{bid['id']}"
        given, lowered = at_once([lambda: paul.post(f"{at}/answers", json={"kind": "accept"}),  # noqa: B023
                                  lambda: hands[0].patch(at, json={"unit_price": eur("90.00")})])  # noqa: B023
        told = given.status_code, lowered.status_code
        assert told in ((201, 422), (409, 200)) or (told == (201, 200) and given.get_json()["customer_price"] == eur("90.00"))
        answer = market.answer(market.bid())
        path = f"/api/v1/answers/{answer['id']}"
        named, back = at_once([lambda: hands[0].post(f"{path}/counter", json={"unit_price": eur("110.00")}),  # noqa: B023
                               lambda: paul.post(f"{path}/withdrawal", json={})])  # noqa: B023
        assert back.status_code == 200 and (named.status_code == 200 or named.get_json()["code"] == "withdrawn")


def test_one_producer_has_one_live_answer_however_fast_he_is(market, portal, client):
    bid = market.bid()
    tabs = [client(people.PAUL) for _each in range(4)]
    got = at_once([lambda tab=tab: tab.post(f"/api/v1/bids/{bid['id']}/answers", json={"kind": "accept"}) for tab in tabs])
    assert {one.status_code for one in got} == {201}
    assert count(portal, Answer, Answer.status == "standing") == 1
    assert market.get(people.CLARA, f"/bids/{bid['id']}")["offers"] == 1


def test_the_same_acceptance_sent_twice_is_one_order(market, portal):
    bid = market.bid()
    answer = market.answer(bid)
    clara = market.as_(people.CLARA)
    body = {"bid_version": 1, "answer_version": answer["version"]}
    sent = [clara.post(f"/api/v1/answers/{answer['id']}/acceptance", json=body, headers={"Idempotency-Key": "k1"})
            for _each in range(3)]
    assert [one.status_code for one in sent] == [201] * 3 and len({one.get_json()["id"] for one in sent}) == 1
    assert count(portal, Order) == 1


def test_who_comes_too_late_is_told_so_while_somebody_else_writes(market, portal, hands):
    """The bid's row is held, on SQLite the only writer's place: to say that it is taken neither is asked for."""
    bid = market.bid()
    answer = market.answer(bid)
    first, late = (acceptance(hand, bid, answer) for hand in hands[:2])
    assert first().status_code == 201
    with portal.database.transaction() as opened:
        opened.execute(update(Bid).where(Bid.id == bid["id"]).values(touched_at=clock.now()))
        with ThreadPoolExecutor(1) as other:
            got = other.submit(late).result(timeout=8)
            read = {"bid_version": bid["version"], "answer_version": answer["version"], "_key": "late"}
            page = other.submit(hands[1].post, f"/answers/{answer['id']}/acceptance", data=read).result(timeout=8)
    assert page.status_code == 409 and "accepted already" in page.text
    assert (got.status_code, got.get_json()["code"], got.get_json()["state"]) == (409, "taken", "accepted")


def test_who_won_and_asks_again_with_his_key_is_told_the_same(market, hands):
    bid = market.bid()
    answer = market.answer(bid)
    read = {"bid_version": bid["version"], "answer_version": answer["version"]}
    said = [hand.post(f"/api/v1/answers/{answer['id']}/acceptance", json=read, headers={"Idempotency-Key": "once"})
            for hand in hands[:2]]
    assert [one.status_code for one in said] == [201, 201] and said[0].json == said[1].json
    assert "Idempotent-Replay" not in said[0].headers and said[1].headers["Idempotent-Replay"] == "true"
