"""Costs along the chain for the makers' eyes alone, and what a supplier's delay does to the promise."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from portal.core.supply import actions, queries
from portal.core.supply.models import NEED, CostEntry, PurchaseNeed
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from portal.kernel.facts import FactRow
from portal.kernel.money import Money
from tests import people
from tests.core.orders.making import placed
from tests.core.production.making import do


def eur(text):
    return Money.parse(text, "EUR")


def test_each_role_sees_what_it_may(portal, cast, client):
    order = placed(portal, cast)
    paul, tom = cast.actor(people.PAUL), cast.actor(people.TOM)
    do(portal, paul, actions.enter_cost, order.id, stage="material", label="Brass", planned=eur("43.50"), actual=eur("44.10"))
    do(portal, tom, actions.enter_cost, order.id, stage="design", label="Drawings of the host", planned=eur("8.00"))
    url = f"/api/v1/orders/{order.id}/costs"
    assert [one["stage"] for one in client(people.TOM).get(url).json["items"]] == ["design", "material"]
    assert [one["label"] for one in client(people.PAUL).get(url).json["items"]] == ["Brass"]
    assert "Drawings of the host" not in client(people.PAUL).get(f"/orders/{order.id}/costs").text
    assert client(people.CLARA).get(url).status_code == 403
    clara = client(people.CLARA).get(f"/orders/{order.id}").text
    assert "Brass" not in clara and "What it costs" not in clara
    assert "What it costs" in client(people.PAUL).get(f"/orders/{order.id}").text
    for person in (people.STRANGER, people.PIA):
        assert client(person).get(url).status_code == 404
        assert client(person).get(f"/orders/{order.id}/costs").status_code == 404
        with pytest.raises(NotFound):
            do(portal, cast.actor(person), actions.enter_cost, order.id, stage="work", actual=eur("1.00"))
    with pytest.raises(Forbidden):
        do(portal, cast.actor(people.CLARA), actions.enter_cost, order.id, stage="work", actual=eur("1.00"))
    with portal.database.transaction(write=False):
        entries = queries.costs(tom, order)
        types = list(session().scalars(select(FactRow.type)))
    assert [(one["stage"], one["minor"], one["planned"]) for one in queries.chain(entries)] == [
        ("design", 800, 800), ("material", 4410, 4350)]
    assert types.count("cost.entered") == 2


def test_costs_are_corrected_by_version(portal, cast, client):
    order, paul = placed(portal, cast), client(people.PAUL)
    url = f"/api/v1/orders/{order.id}/costs"
    made = paul.post(url, json={"stage": "work", "planned": {"amount": "51.00", "currency": "EUR"}})
    assert made.status_code == 201
    assert paul.post(url, json={"stage": "work"}).json["errors"]["planned"]
    assert paul.post(url, json={"stage": "work", "actual": {"amount": "1.00", "currency": "USD"}}).json["errors"]["actual"]
    one = f"/api/v1/costs/{made.json['id']}"
    change = {"actual": {"amount": "53.50", "currency": "EUR"}}
    assert paul.patch(one, json=change, headers={"If-Match": '"1"'}).json["actual"]["amount"] == "53.50"
    assert paul.patch(one, json=change, headers={"If-Match": '"1"'}).status_code == 412
    assert client(people.PIA).patch(one, json=change).status_code == 404
    assert client(people.CLARA).delete(one).status_code == 404
    team = client(people.TOM).post(url, json={"stage": "design", "actual": {"amount": "9.00", "currency": "EUR"}}).json["id"]
    assert paul.patch(f"/api/v1/costs/{team}", json=change).status_code == 404
    assert paul.delete(one, headers={"If-Match": '"2"'}).status_code == 204
    with portal.database.transaction(write=False):
        assert session().scalar(select(func.count()).select_from(CostEntry)) == 1


def test_a_suppliers_delay_shows_the_affected_promise(portal, cast, client):
    order = placed(portal, cast, promised_on=clock.today() + timedelta(days=30))
    paul = cast.actor(people.PAUL)
    need = do(portal, paul, actions.ask_for, order.id, material="Brass tube", quantity=16, unit="m",
              need_by=clock.today() + timedelta(days=5))
    do(portal, paul, actions.order_need, need.id, "Kupferhaus")
    late = do(portal, paul, actions.promise_need, need.id, clock.today() + timedelta(days=12))
    assert (late.status, late.days_late, late.supplier) == ("promised", 7, "Kupferhaus")
    for path in (f"/orders/{order.id}", f"/orders/{order.id}/costs"):
        text = client(people.PAUL).get(path).text
        assert "Material comes 7 days after it is needed" in text and "Brass tube" in text
    assert "Brass tube" not in client(people.CLARA).get(f"/orders/{order.id}").text
    assert client(people.PAUL).get(f"/purchase_needs/{need.id}").status_code == 200
    assert client(people.STRANGER).get(f"/purchase_needs/{need.id}").status_code == 404
    do(portal, paul, actions.receive_need, need.id)
    assert "Material comes" not in client(people.PAUL).get(f"/orders/{order.id}").text
    with portal.database.transaction(write=False):
        days = [row["days_late"] for row in session().scalars(
            select(FactRow.data).where(FactRow.type == "supply.need_changed").order_by(FactRow.id))]
    assert days == [0, 0, 7, 0]


@pytest.mark.parametrize("status", NEED.states)
def test_every_verb_of_a_need_from_every_state(portal, cast, status):
    order, paul = placed(portal, cast), cast.actor(people.PAUL)
    need = do(portal, paul, actions.ask_for, order.id, material="Oak", quantity=1, need_by=clock.today())
    verbs = {"order": (actions.order_need,), "promise": (actions.promise_need, clock.today()),
             "receive": (actions.receive_need,), "cancel": (actions.cancel_need,)}
    for name, (verb, *more) in verbs.items():
        with portal.database.transaction():
            session().execute(update(PurchaseNeed).where(PurchaseNeed.id == need.id).values(
                status=status, promised_on=clock.today()))
        if status in NEED.verbs[name].from_:
            assert do(portal, paul, verb, need.id, *more).status == NEED.verbs[name].to
        else:
            with pytest.raises(Conflict):
                do(portal, paul, verb, need.id, *more)


def test_costs_in_another_currency_are_refused(portal, cast):
    with pytest.raises(Invalid):
        do(portal, cast.actor(people.PAUL), actions.enter_cost, placed(portal, cast).id, stage="work",
           planned=Money.parse("5.00", "USD"))


def test_the_customer_hears_nothing_of_costs(portal, cast):
    order = placed(portal, cast)
    do(portal, cast.actor(people.PAUL), actions.enter_cost, order.id, stage="work", actual=eur("55.00"))
    book, room = portal.extensions["hub"].book, f"order:{order.id}"
    with portal.database.transaction(write=False):
        assert "cost.entered" not in {one["type"] for one in book.events(room, book.rows_after(room, 0), "en")}
        inside = book.events(f"{room}/internal", book.rows_after(f"{room}/internal", 0), "en")
    assert [one["type"] for one in inside] == ["cost.entered"]
