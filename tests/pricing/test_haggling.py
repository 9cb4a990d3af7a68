"""Haggling: bids only rise, asks only fall, a counter lies strictly between, and three rounds are all there is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.pricing.haggling import ROUNDS, Numbers, Refused, counter
from tests import people
from tests.pricing.making import eur

MOVES = st.lists(st.tuples(st.sampled_from(["bid", "ask"]), st.integers(-5, 120), st.booleans()), max_size=14)


def attempt(numbers, side, price, final):
    try:
        return counter(numbers, side, price, final), ""
    except Refused as refused:
        return None, refused.code


@given(bid=st.integers(1, 60), ask=st.integers(1, 110), moves=MOVES)
def test_numbers_close_in_and_end(bid, ask, moves):
    numbers, named = Numbers(bid, ask), {"bid": 0, "ask": 1}
    for side, price, final in moves:
        after, code = attempt(numbers, side, price, final)
        if after is None:
            room = numbers.room()
            assert code != "not_between" or not room[0] <= price <= room[1]
            assert code != "nothing_between" or room is None
            assert code not in ("final", "rounds_over") or numbers.left(side) == 0
            continue
        named[side] += 1
        assert numbers.bid <= after.bid < after.ask <= numbers.ask
        assert (after.bid, after.ask) != (numbers.bid, numbers.ask)
        assert numbers.left(side) - 1 == after.left(side) or (final and after.left(side) == 0)
        numbers = after
    assert named["bid"] <= ROUNDS and named["ask"] <= ROUNDS


@given(bid=st.integers(1, 10**9), gap=st.integers(2, 10**9))
def test_the_middle_is_strictly_between(bid, gap):
    middle = Numbers(bid, bid + gap).middle()
    assert middle is not None and bid < middle < bid + gap and abs((middle - bid) - gap / 2) <= 0.5


@pytest.mark.parametrize("gap", [0, 1])
def test_numbers_that_touch_have_no_middle(gap):
    assert Numbers(100, 100 + gap).middle() is None


def say(market, person, answer, price, status=200, **more):
    got = market.post(person, f"/answers/{answer['id']}/counter", {"unit_price": eur(price), **more})
    assert got.status_code == status, got.get_data(as_text=True)
    return got.get_json()


def test_three_rounds_and_then_decide(market):
    bid = market.bid()
    answer = market.answer(bid, unit_price=eur("160.00"))
    clara, paul = people.CLARA, people.PAUL
    say(market, clara, answer, "110.00")
    assert say(market, clara, answer, "111.00", 409)["code"] == "not_your_turn"
    assert "unit_price" in say(market, paul, answer, "160.00", 422)["errors"]
    assert say(market, paul, answer, "110.00", 422)["code"] == "not_between"
    say(market, paul, answer, "150.00")
    say(market, clara, answer, "120.00")
    last = say(market, paul, answer, "140.00")
    assert last["final"] and last["rounds_left"] == {"bid": 1, "ask": 0}
    last = say(market, clara, answer, "130.00")
    assert last["customer_final"] and last["split"] == eur("135.00")
    assert say(market, paul, answer, "135.00", 409)["code"] == "rounds_over"
    assert [(one["side"], one["round"]) for one in last["moves"]] == [
        ("bid", 0), ("ask", 1), ("bid", 1), ("ask", 2), ("bid", 2), ("ask", 3), ("bid", 3)]
    # The ask still stands while the bid lies with the producer: the customer may take it.
    assert market.accept(bid, last).get_json()["total"] == eur("3360.00")


def test_a_last_word_is_the_last(market):
    bid = market.bid()
    answer = market.answer(bid, unit_price=eur("160.00"), final=True)
    say(market, people.CLARA, answer, "110.00")
    assert say(market, people.PAUL, answer, "150.00", 409)["code"] == "final"
    seen = market.get(people.PAUL, f"/answers/{answer['id']}")
    assert seen["possible"] == ["agree", "withdraw"]


def test_bids_only_rise_while_somebody_answered(market):
    bid = market.bid()
    clara = market.as_(people.CLARA)
    assert clara.patch(f"/api/v1/bids/{bid['id']}", json={"unit_price": eur("90.00")}).status_code == 200
    market.answer(bid)
    lower = clara.patch(f"/api/v1/bids/{bid['id']}", json={"unit_price": eur("80.00")})
    assert lower.status_code == 422 and "unit_price" in lower.get_json()["errors"]
    assert clara.patch(f"/api/v1/bids/{bid['id']}", json={"unit_price": eur("95.00")}).status_code == 200


def test_other_currencies_and_impossible_amounts(market):
    bid = market.bid(unit_price={"amount": "5000", "currency": "JPY"}, requirements=[])
    answer = market.answer(bid, unit_price={"amount": "5300", "currency": "JPY"})
    wrong = market.post(people.CLARA, f"/answers/{answer['id']}/counter", {"unit_price": eur("51.00")})
    assert wrong.status_code == 422 and "unit_price" in wrong.get_json()["errors"]
    for amount in ("5100.5", "1e3", "-1", "", "5,100"):
        body = {"unit_price": {"amount": amount, "currency": "JPY"}}
        assert market.post(people.CLARA, f"/answers/{answer['id']}/counter", body).status_code == 422
    assert market.post(people.CLARA, f"/answers/{answer['id']}/counter",
                       {"unit_price": {"amount": "5150", "currency": "JPY"}}).status_code == 200
