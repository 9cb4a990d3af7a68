"""Placing: once per origin, with a number of its own, whoever races."""

import threading

import pytest
from sqlalchemy import func, select

from portal.core.customers import actions as customers
from portal.core.orders import actions, queries, sheets
from portal.core.orders.models import Order, OrderLine
from portal.core.producers import actions as producers
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Forbidden, Invalid
from portal.kernel.facts import FactRow, FactSubject
from portal.kernel.ids import new_id
from tests import people
from tests.core.orders.making import LINES, placed


def test_an_order_is_placed_with_its_lines_total_sheet_and_fact(portal, cast):
    order = placed(portal, cast, freight_minor=1500, origin=("bid", origin := new_id()))
    assert order.number.startswith("MQ-") and order.number.endswith("-000001")
    assert (order.status, order.units, order.net_minor, order.total_minor) == ("confirmed", 10, 118900, 120400)
    clara, stranger = cast.actor(people.CLARA), cast.actor(people.STRANGER)
    with portal.database.transaction(write=False):
        sheet = queries.deal_sheet(order.id)
        assert sheet is not None and sheets.holds(sheet)
        assert sheet.body == '{"currency":"EUR","price":"138.00"}'
        facts = session().execute(select(FactRow.type, FactSubject.kind).join(FactSubject, FactSubject.fact_id == FactRow.id)
                                  .where(FactRow.type == "order.placed")).all()
        assert {row.kind for row in facts} == {"order", "customer", "producer", "bid"}
        assert queries.find_by_origin(clara, "bid", origin).id == order.id
        assert queries.find_by_origin(stranger, "bid", origin) is None


def test_an_origin_becomes_one_order_however_many_race(portal, cast):
    who, maker = cast.actor(people.CLARA), cast.actor(people.PAUL)
    with portal.database.transaction():
        customer, producer = customers.customer_for(who).id, producers.producer_for(maker).id
    origin, ends = ("bid", new_id()), []

    def race() -> None:
        try:
            with portal.database.transaction():
                actions.place(who, customer_id=customer, producer_id=producer, currency="EUR", lines=LINES, origin=origin)
            ends.append("placed")
        except Conflict as lost:
            ends.append(lost.code)

    threads = [threading.Thread(target=race) for _ in range(8)]
    [one.start() for one in threads]
    [one.join() for one in threads]
    assert sorted(ends) == ["order_exists"] * 7 + ["placed"]
    with portal.database.transaction(write=False):
        assert session().scalar(select(func.count()).select_from(Order)) == 1
        assert session().scalar(select(func.count()).select_from(OrderLine)) == 2


def test_numbers_have_no_gap_and_no_double_when_many_place_at_once(portal, cast):
    who = cast.actor(people.CLARA)
    with portal.database.transaction():
        customer = customers.customer_for(who).id

    def place() -> None:
        with portal.database.transaction():
            actions.place(who, customer_id=customer, producer_id=None, currency="EUR", lines=LINES)

    threads = [threading.Thread(target=place) for _ in range(8)]
    [one.start() for one in threads]
    [one.join() for one in threads]
    with portal.database.transaction(write=False):
        numbers = sorted(session().scalars(select(Order.number)))
    assert [int(one[-6:]) for one in numbers] == list(range(1, 9))


def test_a_third_party_places_nothing(portal, cast):
    clara, stranger = cast.actor(people.CLARA), cast.actor(people.STRANGER)
    with pytest.raises(Forbidden), portal.database.transaction():
        actions.place(stranger, currency="EUR", lines=LINES, producer_id=None,
                      customer_id=customers.customer_for(clara).id)
    with pytest.raises(Forbidden):
        placed(portal, cast, customer=people.VERA)


@pytest.mark.parametrize(("lines", "field"), [
    ([], "lines"), ([{"title": "x", "quantity": 0, "unit_price_minor": 1}], "lines.0.quantity"),
    ([{"title": " ", "quantity": 1, "unit_price_minor": 1}], "lines.0.title"),
    ([{"title": "x", "quantity": 1, "unit_price_minor": -1}], "lines.0.unit_price"),
    ([{"title": "x", "quantity": 1, "unit_price_minor": 1, "discount_bp": 10001}], "lines.0.discount_bp"),
])
def test_impossible_lines_are_refused_in_a_sentence(portal, cast, lines, field):
    with pytest.raises(Invalid) as wrong:
        placed(portal, cast, lines=lines)
    assert field in wrong.value.errors
    with portal.database.transaction(write=False):
        assert session().scalar(select(func.count()).select_from(Order)) == 0


def test_company_people_share_one_record(portal, cast):
    olga, mats, clara = (cast.actor(one) for one in (people.OLGA, people.MATS, people.CLARA))
    with portal.database.transaction():
        assert customers.customer_for(olga).id == customers.customer_for(mats).id
        assert customers.customer_for(clara).kind == "person"
