"""Shipments: quantities that never lie, each verb from each state, the carrier's news, arrival and closing."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from portal.core.delivery import actions, queries
from portal.core.delivery.models import SHIPMENT, Shipment, TrackingEvent
from portal.core.orders import actions as orders
from portal.core.production.models import Job
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from portal.kernel.facts import FactRow
from tests import people
from tests.core.delivery.making import HOME, again, boxed, do, made_order, order_again, sent
from tests.core.orders.making import placed


def types(portal):
    with portal.database.transaction(write=False):
        return list(session().scalars(select(FactRow.type).order_by(FactRow.id)))


def test_the_whole_way_counts_each_piece_once(portal, cast):
    order = made_order(portal, cast)
    first = sent(portal, cast, order, {0: 5})
    assert (first.status, first.address, first.units, first.number) == ("handed_over", HOME, 5, 1)
    second = sent(portal, cast, order, {0: 3, 1: 2})
    assert [one.shipped for one in order_again(portal, order).lines] == [8, 2]
    paul, clara = cast.actor(people.PAUL), cast.actor(people.CLARA)
    do(portal, paul, actions.tell, first.id, "in_transit", place="Malmö")
    do(portal, paul, actions.tell, first.id, "delivered", proof="Signed: C. Brandt")
    assert [one.delivered for one in order_again(portal, order).lines] == [5, 0]
    do(portal, clara, actions.confirm, first.id)
    assert order_again(portal, order).status == "confirmed"
    there = do(portal, clara, actions.confirm, second.id)
    assert there.status == "delivered" and there.confirmed_by == clara.user_id
    over = order_again(portal, order)
    assert (over.status, over.delivered, over.delivered_on) == ("closed", 10, clock.today())
    heard = types(portal)
    assert heard.count("shipment.delivered") == 2 and heard.count("shipment.confirmed") == 2
    assert heard.count("order.shipped") == heard.count("order.delivered") == 1
    with pytest.raises(Conflict) as twice:
        do(portal, clara, actions.confirm, second.id)
    assert twice.value.code == "shipment_confirmed"


def test_no_more_is_packed_than_is_made(portal, cast):
    order = made_order(portal, cast)
    boxed(portal, cast, order, {0: 6})
    with pytest.raises(Invalid) as wrong:
        boxed(portal, cast, order, {0: 3})
    assert "2 of these" in wrong.value.errors["lines.0.quantity"][0]
    with pytest.raises(Invalid) as nothing:
        boxed(portal, cast, order, {0: 0})
    assert "lines" in nothing.value.errors
    strange = made_order(portal, cast)
    with pytest.raises(Invalid):
        do(portal, cast.actor(people.PAUL), actions.make, order.id,
           lines=[{"order_line_id": strange.lines[0].id, "quantity": 1}])


def test_packing_at_once_never_takes_a_piece_twice(portal, cast):
    order, paul, ends = made_order(portal, cast), cast.actor(people.PAUL), []

    def race() -> None:
        try:
            with portal.database.transaction():
                actions.make(paul, order.id, [{"order_line_id": order.lines[0].id, "quantity": 3}])
            ends.append("packed")
        except Invalid:
            ends.append("nothing left")

    threads = [threading.Thread(target=race) for _ in range(8)]
    [one.start() for one in threads]
    [one.join() for one in threads]
    assert sorted(ends) == ["nothing left"] * 6 + ["packed"] * 2
    with portal.database.transaction(write=False):
        assert session().scalar(select(func.sum(Shipment.units))) == 6


def test_handing_over_at_once_ships_once_and_no_more_than_made(portal, cast):
    order, paul = made_order(portal, cast), cast.actor(people.PAUL)
    shipments = [boxed(portal, cast, order, {0: 4}), boxed(portal, cast, order, {0: 4})]
    for one in shipments:
        do(portal, paul, actions.pack, one.id)
    with portal.database.transaction():  # one piece turned out spoiled after all was packed
        orders.progress(order.lines[0].id, produced=-1)
    ends = []

    def race(shipment_id: str) -> None:
        try:
            with portal.database.transaction():
                actions.hand_over(paul, shipment_id)
            ends.append("left")
        except Conflict as refused:
            ends.append(refused.code)

    threads = [threading.Thread(target=race, args=(one.id,)) for one in shipments for _ in range(4)]
    [one.start() for one in threads]
    [one.join() for one in threads]
    assert ends.count("left") == 1 and "quantities" in ends
    line = order_again(portal, order).lines[0]
    assert (line.fulfilled, line.shipped) == (7, 4)


def put(portal, shipment, status):
    left = clock.now() if status not in ("draft", "packed") else None
    with portal.database.transaction():
        session().execute(update(Shipment).where(Shipment.id == shipment.id).values(
            status=status, handed_over_at=left, delivered_at=clock.now() if status == "delivered" else None))


@pytest.mark.parametrize("status", SHIPMENT.states)
def test_every_verb_from_every_state(portal, cast, status):
    order, paul = made_order(portal, cast), cast.actor(people.PAUL)
    shipment = boxed(portal, cast, order, {1: 1})
    if status not in ("draft", "packed"):
        with portal.database.transaction():
            orders.progress(order.lines[1].id, shipped=1)
    steps = {"pack": (actions.pack,), "unpack": (actions.unpack,), "travel": (actions.tell, "in_transit"),
             "hold_up": (actions.tell, "exception")}
    for name, (verb, *more) in steps.items():
        put(portal, shipment, status)
        told = {"at": clock.now() + timedelta(seconds=30)} if more else {}
        if status in SHIPMENT.verbs[name].from_ or (name == "hold_up" and status == "exception"):
            assert do(portal, paul, verb, shipment.id, *more, **told).status == SHIPMENT.verbs[name].to
        else:
            with pytest.raises(Conflict):
                do(portal, paul, verb, shipment.id, *more, **told)
    put(portal, shipment, status)
    if status == "draft":
        do(portal, paul, actions.discard, shipment.id)
        with pytest.raises(NotFound):
            again(portal, shipment.id)
    else:
        with pytest.raises(Conflict):
            do(portal, paul, actions.discard, shipment.id)


def test_news_with_a_number_is_kept_once_and_late_news_moves_nothing(portal, cast):
    order, paul = made_order(portal, cast), cast.actor(people.PAUL)
    shipment = sent(portal, cast, order)
    for _twice in range(2):
        do(portal, paul, actions.tell, shipment.id, "in_transit", place="Basel", ref="PL-1")
    do(portal, paul, actions.tell, shipment.id, "delivered")
    do(portal, paul, actions.tell, shipment.id, "customs", at=clock.now() - timedelta(hours=3), ref="PL-0")
    found = again(portal, shipment.id)
    assert found.status == "delivered"
    assert sorted(one.code for one in found.events) == ["customs", "delivered", "handed_over", "in_transit", "packed"]
    with pytest.raises(Conflict):
        do(portal, paul, actions.tell, shipment.id, "in_transit", at=clock.now() + timedelta(seconds=20))
    with pytest.raises(Invalid):
        do(portal, paul, actions.tell, shipment.id, "info", at=clock.now() + timedelta(days=1))
    with portal.database.transaction(write=False):
        assert session().scalar(select(func.count()).select_from(TrackingEvent)) == 5


def test_lost_pieces_are_made_again_and_returned_ones_can_be_sent_again(portal, cast):
    order, paul = made_order(portal, cast), cast.actor(people.PAUL)
    gone = sent(portal, cast, order, {0: 3})
    do(portal, paul, actions.tell, gone.id, "lost", text="The van burned")
    line = order_again(portal, order).lines[0]
    assert (line.fulfilled, line.shipped) == (5, 0)
    with portal.database.transaction(write=False):
        job = session().scalars(select(Job).where(Job.order_line_id == line.id).order_by(Job.round.desc())).first()
    assert (job.quantity, job.status) == (3, "planned")
    back = sent(portal, cast, order, {0: 5})
    do(portal, paul, actions.tell, back.id, "in_transit")
    do(portal, paul, actions.tell, back.id, "returned")
    line = order_again(portal, order).lines[0]
    assert (line.fulfilled, line.shipped) == (5, 0)
    assert sent(portal, cast, order, {0: 5}).number == 3


def test_the_box_is_not_closed_without_an_address(portal, cast):
    order = made_order(portal, cast, customer=people.OLGA)
    shipment = boxed(portal, cast, order)
    with pytest.raises(Conflict) as nowhere:
        do(portal, cast.actor(people.PAUL), actions.pack, shipment.id)
    assert nowhere.value.code == "no_address"
    do(portal, cast.actor(people.MATS), actions.give_address, order.id, "Nordlicht\nGothenburg")
    assert do(portal, cast.actor(people.PAUL), actions.pack, shipment.id).address == "Nordlicht\nGothenburg"
    do(portal, cast.actor(people.OLGA), actions.give_address, order.id, "Elsewhere\nMalmö")
    assert again(portal, shipment.id).address == "Nordlicht\nGothenburg"
    with pytest.raises(Forbidden):
        do(portal, cast.actor(people.VERA), actions.give_address, order.id, "Nowhere at all")
    with pytest.raises(Stale):
        do(portal, cast.actor(people.OLGA), actions.give_address, order.id, "Once more\nLund", expected=1)
    do(portal, cast.actor(people.PAUL), actions.hand_over, shipment.id)
    with pytest.raises(Conflict):
        do(portal, cast.actor(people.OLGA), actions.give_address, order.id, "Too late\nLund")


def test_who_may_and_who_may_not(portal, cast):
    order = made_order(portal, cast)
    shipment = boxed(portal, cast, order)
    for person, refusal in ((people.STRANGER, NotFound), (people.PIA, NotFound), (people.CLARA, Forbidden)):
        who = cast.actor(person)
        for verb in (actions.pack, actions.unpack, actions.hand_over, actions.discard):
            with pytest.raises(refusal):
                do(portal, who, verb, shipment.id)
        with pytest.raises(refusal):
            do(portal, who, actions.tell, shipment.id, "delivered")
        with pytest.raises(refusal):
            do(portal, who, actions.make, order.id, [{"order_line_id": order.lines[0].id, "quantity": 1}])
    for person, refusal in ((people.STRANGER, NotFound), (people.PAUL, Forbidden), (people.TOM, Forbidden)):
        with pytest.raises(refusal):
            do(portal, cast.actor(person), actions.confirm, shipment.id)
    with pytest.raises(Forbidden):
        do(portal, cast.actor(people.PAUL), actions.take_over_shipment, order.id, clock.today())


def test_orders_close_two_weeks_after_arriving_unless_something_is_open(portal, cast):
    order, paul = made_order(portal, cast), cast.actor(people.PAUL)
    do(portal, paul, actions.tell, sent(portal, cast, order).id, "delivered")
    with portal.database.transaction():
        assert actions.close_after_a_while() == 0
    clara = cast.actor(people.CLARA)
    change = do(portal, clara, orders.ask_change, order.id, reason="Later", requested_on=clock.today() + timedelta(days=9))
    with clock.at(clock.now() + timedelta(days=15)):
        with portal.database.transaction():
            assert actions.close_after_a_while() == 0
        do(portal, clara, orders.withdraw_change, order.id, change.id)
        with portal.database.transaction():
            assert actions.close_after_a_while() == 1
    assert order_again(portal, order).status == "closed"


def test_shipments_of_the_past_tell_nobody(portal, cast):
    order, tom = placed(portal, cast), cast.actor(people.TOM)
    before = types(portal)
    day = clock.today() - timedelta(days=900)
    one = do(portal, tom, actions.take_over_shipment, order.id, day, "Speedy Express")
    two = do(portal, tom, actions.take_over_shipment, order.id, day, "Federal", delivered_on=day + timedelta(days=3),
             quantities={order.lines[0].id: 2})
    assert types(portal) == before
    assert [(again(portal, at).status, again(portal, at).units) for at in (one, two)] == [("handed_over", 10), ("delivered", 2)]
    assert again(portal, two).handed_over_at.date() == day
    with pytest.raises(Invalid):
        do(portal, tom, actions.take_over_shipment, order.id, day, delivered_on=day - timedelta(days=1))
    with portal.database.transaction(write=False):
        assert len(queries.of_order(order.id)) == 2
