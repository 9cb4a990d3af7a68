"""Who is told what happens to bids: both sides, and nobody learns who the other is before it is awarded."""

from sqlalchemy import delete

from portal.pricing.models import Reach
from tests import people
from tests.pricing.making import eur, moment


def test_a_bid_is_told_to_the_workshops_it_is_open_to_without_a_name(market, bell, cast):
    cast.id(people.STRANGER)
    bid = market.bid(producers=[market.workshops[people.PAUL]])
    said = bell.of(people.PAUL)
    assert [(one.kind, one.url, one.actor_name) for one in said] == [("bid.opened", f"/bids/{bid['id']}", "")]
    assert bell.of(people.PIA) == [] == bell.of(people.STRANGER)
    assert all("Clara" not in str(letter) for letter in bell.letters(people.PAUL))


def test_an_answer_is_told_to_the_customer_s_people_by_the_workshop_s_name(market, bell, cast):
    for person in (people.MATS, people.VERA, people.STRANGER):
        cast.id(person)
    bid = market.bid(people.OLGA)
    market.answer(bid)
    assert bell.who("answer.given") == {"Olga", "Mats", "Vera"}
    assert {one.actor_name for one in bell.of(people.OLGA)} == {people.WEBER}
    assert "answer.given" not in bell.kinds(people.PIA)


def test_while_envelopes_are_closed_nobody_learns_who_answered(market, bell):
    bid = market.bid(sealed=True, answers_until=moment(100))
    market.answer(bid)
    assert [(one.kind, one.actor_name) for one in bell.of(people.CLARA)] == [("answer.given", "")]


def test_haggling_is_told_to_the_other_side(market, bell):
    bid = market.bid()
    answer = market.answer(bid)
    market.post(people.CLARA, f"/answers/{answer['id']}/counter",
                {"unit_price": eur("110.00"), "answer_version": answer["version"]})
    said = bell.of(people.PAUL)[-1]
    assert (said.kind, said.actor_name) == ("answer.countered", "")
    assert "answer.countered" not in bell.kinds(people.PIA) + bell.kinds(people.CLARA)


def test_the_winner_learns_of_the_order_and_the_losers_that_they_lost(market, bell, cast):
    bid = market.bid()
    won, _lost = market.answer(bid), market.answer(bid, people.PIA)
    assert market.accept(bid, won).status_code == 201
    assert bell.kinds(people.PAUL)[-1] == "answer.accepted"
    said = bell.of(people.PAUL)[-1]
    assert said.url.startswith("/orders/") and said.actor_name == people.CLARA.name
    lost = bell.of(people.PIA)[-1]
    assert (lost.kind, lost.actor_name, lost.url) == ("answer.lost", "", f"/bids/{bid['id']}")
    assert all("Clara" not in str(letter) for letter in bell.letters(people.PIA))


def test_a_question_is_told_to_the_customer_and_its_public_reply_to_all(market, bell):
    bid = market.bid()
    asked = market.answer(bid, kind="question", text="Matt or glossy?")
    assert "question.asked" in bell.kinds(people.CLARA)
    market.post(people.CLARA, f"/answers/{asked['id']}/reply", {"text": "Matt.", "public": True})
    assert "question.replied" in bell.kinds(people.PAUL) and "question.replied" in bell.kinds(people.PIA)
    assert {one.actor_name for one in bell.of(people.PIA)} == {""}


def test_who_may_no_longer_see_a_bid_is_not_told(market, bell, portal):
    bid = market.bid(producers=[market.workshops[people.PAUL]])
    market.answer(bid)
    bell.of(people.PAUL)
    with portal.database.transaction() as opened:
        opened.execute(delete(Reach).where(Reach.bid_id == bid["id"]))
    market.post(people.CLARA, f"/bids/{bid['id']}/withdrawal", {"reason": "Changed our minds."})
    assert "bid.withdrawn" not in bell.kinds(people.PAUL)
