"""Support with intent: one per person, bound to a revision, and counters that equal the rows whatever races."""

import random
import re
import threading
from dataclasses import replace
from functools import reduce

import pytest
from sqlalchemy import func, select

from portal.accounts import actions as accounts
from portal.ideas import actions, hot, supporting
from portal.ideas.models import Idea, Support
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Forbidden, Invalid
from portal.kernel.money import Money
from portal.kernel.policy import Actor
from tests import people


def totals(portal, idea_id):
    with portal.database.transaction(write=False) as opened:
        idea = opened.get_one(Idea, idea_id)
        row = opened.execute(select(func.count(), func.coalesce(func.sum(Support.quantity * Support.top_price_minor), 0))
                             .where(Support.idea_id == idea_id)).one()
        return (idea.support_count, idea.top_score, idea.value_minor), (row[0], row[0], int(row[1]))


def test_support_says_how_many_for_how_much(portal, desk, client):
    idea = desk.idea()
    igor, path = client(people.IGOR), f"/api/v1/ideas/{idea.id}/support"
    told = igor.put(path, json={"quantity": 3, "top_price": {"amount": "40.00", "currency": "EUR"}, "by_date": "2031-05-01"})
    assert told.status_code == 200
    assert told.json["support_count"] == 1
    assert told.json["my_support"] == {"quantity": 3, "top_price": {"amount": "40.00", "currency": "EUR"},
                                       "by_date": "2031-05-01", "revision": 1, "stale": False}
    igor.put(path, json={"quantity": 2, "top_price": {"amount": "50.00", "currency": "EUR"}})
    assert totals(portal, idea.id) == ((1, 1, 10000), (1, 1, 10000))
    assert igor.delete(path).json == {"support_count": 0, "my_support": None}
    assert igor.delete(path).status_code == 200
    assert totals(portal, idea.id) == ((0, 0, 0), (0, 0, 0))
    assert [one["how"] for one in desk.facts("support.changed")] == ["given", "changed", "withdrawn"]


@pytest.mark.parametrize(("body", "field"), [
    ({"quantity": 0}, "quantity"), ({"quantity": -1}, "quantity"), ({"quantity": 1.5}, "quantity"),
    ({"top_price": {"amount": "1e3", "currency": "EUR"}}, "top_price"), ({"top_price": "12"}, "top_price"),
    ({"top_price": {"amount": "5.00", "currency": "USD"}}, "top_price"), ({"by_date": "2001-01-01"}, "by_date"),
    ({"by_date": "soon"}, "by_date"), ({"user_id": "x"}, "user_id"), ({"quantity": 100_001}, "quantity"),
    ({"quantity": 1_000_000, "top_price": {"amount": "10000000000000.00", "currency": "EUR"}}, "quantity"),
    ({"top_price": {"amount": "10000000000000.00", "currency": "EUR"}}, "top_price"),
    ({"quantity": 100_000, "top_price": {"amount": "1000.01", "currency": "EUR"}}, "top_price"),
])
def test_a_wrong_number_is_refused_and_nothing_is_written(portal, desk, client, body, field):
    idea = desk.idea()
    answer = client(people.IGOR).put(f"/api/v1/ideas/{idea.id}/support", json=body)
    assert answer.status_code == 422 and field in answer.json["errors"]
    assert totals(portal, idea.id)[1][0] == 0


def test_the_largest_support_is_counted_and_no_larger_one_takes_its_place(portal, desk, client):
    idea, most = desk.idea(), {"quantity": 100_000, "top_price": {"amount": "1000.00", "currency": "EUR"}}
    for person in (people.IGOR, people.OLGA):
        assert client(person).put(f"/api/v1/ideas/{idea.id}/support", json=most).status_code == 200
    more = {"top_price": {"amount": "100000000.01", "currency": "EUR"}}
    said = client(people.OLGA).put(f"/api/v1/ideas/{idea.id}/support", json=more)
    assert said.json["errors"]["top_price"] == ["The price times the pieces may come to at most 100 million EUR."]
    assert totals(portal, idea.id) == ((2, 2, 2 * 10**10), (2, 2, 2 * 10**10))


def test_a_price_is_written_with_a_comma_on_a_page_but_not_by_a_program(portal, desk, client):
    idea, igor = desk.idea(), client(people.IGOR)
    form = {"quantity": "2", "top_price.amount": "12,50", "top_price.currency": "EUR"}
    assert igor.post(f"/ideas/{idea.id}/support", data=form).status_code == 303
    assert totals(portal, idea.id)[0] == (1, 1, 2500)
    again = igor.post(f"/ideas/{idea.id}/support", data={**form, "top_price.amount": "1,250,00"})
    assert again.status_code == 422 and 'value="1,250,00"' in again.text
    for sent in ({"data": form}, {"json": {"quantity": 2, "top_price": {"amount": "12,50", "currency": "EUR"}}}):
        assert igor.put(f"/api/v1/ideas/{idea.id}/support", **sent).status_code == 422


def test_who_may_support(desk, client):
    idea = desk.idea()
    assert client().put(f"/api/v1/ideas/{idea.id}/support", json={}).status_code == 401
    for refused in (people.TOM, people.VERA):
        with pytest.raises(Forbidden):
            desk.do(refused, actions.support, idea.id)


def test_a_material_edit_asks_supporters_to_confirm(desk, client):
    idea = desk.idea()
    igor, path = client(people.IGOR), f"/api/v1/ideas/{idea.id}/support"
    igor.put(path, json={"quantity": 2, "top_price": {"amount": "40.00", "currency": "EUR"}})
    desk.do(people.CLARA, actions.revise, idea.id, {"tags": ["oak"]})
    assert not igor.get(path).json["my_support"]["stale"]
    desk.do(people.CLARA, actions.revise, idea.id, {"text": "In beech."})
    assert igor.get(path).json["my_support"] | {"stale": True, "revision": 1} == igor.get(path).json["my_support"]
    assert "для прежней редакции" not in igor.get(f"/ideas/{idea.id}").text.split("<aside")[0]
    assert "прежней редакции" in igor.get(f"/ideas/{idea.id}").text
    assert client(people.TOM).get(f"/api/v1/ideas/{idea.id}/demand").json["stale"] == 1
    told = igor.post(path + "/confirmation")
    assert told.status_code == 200 and told.json["my_support"]["revision"] == 3
    assert told.json["my_support"]["quantity"] == 2 and not told.json["my_support"]["stale"]
    assert client(people.STRANGER).post(path + "/confirmation").status_code == 409


def test_support_is_for_the_revision_that_was_read(desk, client):
    idea = desk.idea()
    desk.do(people.CLARA, actions.revise, idea.id, {"text": "In beech."})
    told = client(people.IGOR).put(f"/api/v1/ideas/{idea.id}/support", json={"revision": 1})
    assert told.json["my_support"]["stale"]


@pytest.mark.parametrize("ended", ["declined", "merged", "withdrawn"])
def test_a_closed_idea_takes_no_support_but_gives_it_back(portal, desk, ended):
    idea, other = desk.idea(), desk.idea("Another chair")
    desk.do(people.IGOR, actions.support, idea.id, 2, Money(4000, "EUR"))
    if ended == "withdrawn":
        desk.do(people.CLARA, actions.withdraw, idea.id)
    else:
        desk.do(people.TOM, actions.decide, idea.id, ended, "No.", reason="other", merged_into=other.id)
    with pytest.raises(Conflict) as refused:
        desk.do(people.STRANGER, actions.support, idea.id)
    assert refused.value.state == ended
    desk.do(people.IGOR, actions.withdraw_support, idea.id)
    assert totals(portal, idea.id) == ((0, 0, 0), (0, 0, 0))


def test_the_demand_curve_is_for_the_team_and_producers(desk, client):
    idea = desk.idea()
    for who, quantity, price in ((people.IGOR, 2, 4000), (people.OLGA, 10, 2500), (people.STRANGER, 1, 4000)):
        desk.do(who, actions.support, idea.id, quantity, Money(price, "EUR"))
    desk.do(people.MATS, actions.support, idea.id)
    path = f"/api/v1/ideas/{idea.id}/demand"
    told = client(people.PAUL).get(path).json
    assert [(one["price"]["amount"], one["units"]) for one in told["points"]] == [("25.00", 13), ("40.00", 3)]
    assert (told["people"], told["units"], told["without_price"], told["value"]["amount"]) == (3, 13, 1, "370.00")
    assert "What people would pay" in client(people.TOM).get(f"/ideas/{idea.id}").text
    for refused, status in ((people.CLARA, 403), (people.IGOR, 403), (None, 401)):
        assert client(refused).get(path).status_code == status
        page = client(refused).get(f"/ideas/{idea.id}").text
        assert "What people would pay" not in page and not re.search(r">\s*13\b", page.split("<main")[1])
    assert client(people.CLARA).get("/api/v1/ideas?sort=value").status_code == 403
    assert client(people.PAUL).get("/api/v1/ideas?sort=value").status_code == 200


def crowd(portal, many):
    with portal.database.transaction():
        return [Actor(user_id=accounts.add_user(f"P{n}", f"p{n}@example.com", "customer").id, role="customer", name=f"P{n}")
                for n in range(many)]


def test_a_crowd_at_once_leaves_counters_equal_to_the_rows(portal, desk, dice):
    idea, actors, failures = desk.idea(), crowd(portal, 50), []

    def take_turns(mine, seed):
        own = random.Random(seed)
        try:
            for _turn in range(50):
                actor = own.choice(mine)
                with portal.database.transaction():
                    if own.random() < 0.6:
                        price = own.choice([None, Money(own.randint(1, 9), "EUR")])
                        actions.support(actor, idea.id, own.choice([None, 1, 5]), price)
                    else:
                        actions.withdraw_support(actor, idea.id)
        except Exception as failed:  # noqa: BLE001 told by the test
            failures.append(failed)

    # Each person appears in two threads, so the same row is raced for as well.
    threads = [threading.Thread(target=take_turns, args=(actors[n % 5 * 10:n % 5 * 10 + 10], dice.random())) for n in range(10)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert not failures
    counted, rows = totals(portal, idea.id)
    assert counted == rows
    with portal.database.transaction(write=False) as opened:
        now = opened.get_one(Idea, idea.id)
        moments = opened.scalars(select(Support.created_at).where(Support.idea_id == idea.id)).all()
    score = hot.weight(now.submitted_at)
    for moment in moments:
        score = hot.give(score, moment)
    assert abs(now.hot - score) < 1e-6


def test_support_given_twice_at_once_counts_once(portal, desk):
    idea, (actor,) = desk.idea(), crowd(portal, 1)
    start = threading.Barrier(6)

    def give():
        start.wait()
        with portal.database.transaction():
            actions.support(actor, idea.id, 2, Money(100, "EUR"))

    threads = [threading.Thread(target=give) for _n in range(6)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert totals(portal, idea.id) == ((1, 1, 200), (1, 1, 200))


def test_a_price_in_another_currency_is_refused(desk):
    idea = desk.idea()
    with pytest.raises(Invalid):
        desk.do(people.IGOR, actions.support, idea.id, 1, Money(100, "JPY"))


def test_the_list_changes_its_button_in_place(desk, client):
    idea = desk.idea()
    igor = client(people.IGOR)
    part = igor.post(f"/ideas/{idea.id}/support", data={"_from": "list", "_next": "/ideas"}, headers={"X-Part": "1"})
    assert part.status_code == 200 and 'aria-pressed="true"' in part.text and "<html" not in part.text
    panel = igor.post(f"/ideas/{idea.id}/support", headers={"X-Part": "1"}, data={
        "quantity": "3", "top_price.amount": "12.50", "top_price.currency": "EUR", "by_date": "", "revision": "1"})
    assert panel.status_code == 200 and 'id="support"' in panel.text and "12.50" in panel.text
    assert igor.post(f"/ideas/{idea.id}/support/end").status_code == 303
    wrong = igor.post(f"/ideas/{idea.id}/support", data={"_form": "support-form", "quantity": "many"})
    assert wrong.status_code == 422 and "many" in wrong.text


def test_counting_needs_a_transaction():
    with pytest.raises(RuntimeError):
        session()


def test_who_was_overtaken_counts_all_the_same(portal, desk, monkeypatch):
    idea = desk.idea()
    real = supporting.meet
    monkeypatch.setattr(supporting, "meet", lambda actor, idea_id: replace(real(actor, idea_id), hot=1.0))
    counted = desk.do(people.IGOR, actions.support, idea.id, 2, Money(100, "EUR"))
    monkeypatch.undo()
    alone = desk.do(people.OLGA, actions.support, idea.id)
    assert (counted.support_count, alone.support_count) == (1, 2)
    with portal.database.transaction(write=False) as opened:
        row = opened.get_one(Idea, idea.id)
        given = sorted(opened.scalars(select(Support.created_at).where(Support.idea_id == idea.id)))
        score = reduce(hot.give, given, hot.weight(row.submitted_at))
        assert (row.support_count, row.top_score, row.value_minor) == (2, 2, 200)
        assert row.hot == pytest.approx(score)
