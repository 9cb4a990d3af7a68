"""Changes: asked by one side with everything shown before, answered by the other, kept as history."""

from datetime import timedelta

import pytest

from portal.core.orders import actions, queries
from portal.core.orders.promises import ledger
from portal.kernel import clock
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from portal.kernel.text import speaking
from tests import people
from tests.core.orders.making import placed


def ask(portal, cast, order, person=people.CLARA, **terms):
    actor = cast.actor(person)
    with portal.database.transaction():
        return actions.ask_change(actor, order.id, **{"reason": "Two more, please", "lines": [
            {"id": order.lines[0].id, "title": "Lamp", "quantity": 10, "unit_price_minor": 13600},
            {"title": "Dimmer", "quantity": 10, "unit_price_minor": 800}], **terms})


def test_an_accepted_change_makes_a_new_version(portal, cast):
    order, day = placed(portal, cast, promised_on=clock.today()), clock.today() + timedelta(days=9)
    change = ask(portal, cast, order, promised_on=day)
    assert (change.before["total_minor"], change.after["total_minor"]) == (118900, 144000)
    paul = cast.actor(people.PAUL)
    with portal.database.transaction():
        accepted = actions.accept_change(paul, order.id, change.id)
        assert (accepted.status, accepted.to_version) == ("accepted", 2)
    with portal.database.transaction(write=False):
        now = queries.whole(order.id)
        assert [(one.title, one.ordered, one.net_minor) for one in now.lines] == [("Lamp", 10, 136000), ("Dimmer", 10, 8000)]
        assert (now.agreed_version, now.total_minor, now.units, now.promised_on) == (2, 144000, 20, day)
        assert [one.promised_on for one in ledger(order.id)] == [clock.today(), day]
        assert queries.changes(order.id)[0].before["total_minor"] == 118900
        assert now.lines[0].id == order.lines[0].id


def test_only_the_other_side_answers(portal, cast):
    order = placed(portal, cast)
    change = ask(portal, cast, order)
    for person, error in ((people.CLARA, Forbidden), (people.STRANGER, NotFound), (people.PIA, NotFound)):
        actor = cast.actor(person)
        with pytest.raises(error), portal.database.transaction():
            actions.accept_change(actor, order.id, change.id)
    asked_by_paul = None
    paul, clara = cast.actor(people.PAUL), cast.actor(people.CLARA)
    with portal.database.transaction():
        actions.decline_change(paul, order.id, change.id, "The kiln is full")
        asked_by_paul = actions.ask_change(paul, order.id, reason="Dearer steel", freight_minor=500)
    with pytest.raises(Forbidden), portal.database.transaction():
        actions.accept_change(paul, order.id, asked_by_paul.id)
    with portal.database.transaction():
        actions.accept_change(clara, order.id, asked_by_paul.id)
        assert queries.whole(order.id).freight_minor == 500


def test_one_change_waits_at_a_time_and_can_be_taken_back(portal, cast):
    order = placed(portal, cast)
    change = ask(portal, cast, order)
    with pytest.raises(Conflict) as second:
        ask(portal, cast, order)
    assert second.value.code == "change_open"
    clara = cast.actor(people.CLARA)
    with portal.database.transaction():
        actions.withdraw_change(clara, order.id, change.id)
    ask(portal, cast, order)


def test_a_change_overtaken_by_work_changes_nothing(portal, cast):
    order = placed(portal, cast)
    change = ask(portal, cast, order)
    paul = cast.actor(people.PAUL)
    with portal.database.transaction():
        actions.progress(order.lines[1].id, produced=1)
    with pytest.raises(Conflict) as refused, portal.database.transaction():
        actions.accept_change(paul, order.id, change.id)
    assert refused.value.code == "change_overtaken"
    with portal.database.transaction(write=False):
        now = queries.whole(order.id)
        assert (now.agreed_version, len(now.lines), queries.changes(order.id)[0].status) == (1, 2, "requested")


def test_impossible_changes_are_refused_in_a_sentence(portal, cast):
    order = placed(portal, cast)
    with portal.database.transaction():
        actions.progress(order.lines[0].id, produced=5)
    lamp = {"id": order.lines[0].id, "title": "Lamp", "unit_price_minor": 13800}
    for terms, field in (({"lines": [{**lamp, "quantity": 4}]}, "lines.0.quantity"),
                         ({"lines": [{"title": "Other", "quantity": 1, "unit_price_minor": 1}]}, "lines"),
                         ({"lines": [{**lamp, "quantity": 8, "id": order.id}]}, "lines.0.id"),
                         ({"lines": None}, ""), ({"currency": "USD"}, "currency")):
        with pytest.raises(Invalid) as wrong:
            ask(portal, cast, order, **terms)
        assert field in wrong.value.errors


def test_the_ledger_of_promises_only_grows(portal, cast):
    order, paul = placed(portal, cast, promised_on=clock.today()), cast.actor(people.PAUL)
    with portal.database.transaction():
        actions.promise(paul, order.id, clock.today() + timedelta(days=3), "The kiln is full")
        rows = ledger(order.id)
        assert rows[1].replaces_id == rows[0].id and rows[1].reason == "The kiln is full"
        assert queries.whole(order.id).promised_on == clock.today() + timedelta(days=3)
    clara = cast.actor(people.CLARA)
    with pytest.raises(Forbidden), portal.database.transaction():
        actions.promise(clara, order.id, clock.today(), "Please sooner")
    with pytest.raises(Invalid), portal.database.transaction():
        actions.promise(paul, order.id, clock.today() - timedelta(days=1), "Yesterday")


def test_a_change_names_days_to_come(portal, cast):
    order = placed(portal, cast)
    for day in (clock.today() - timedelta(days=1), clock.today() + timedelta(days=9000)):
        for name in ("promised_on", "requested_on"):
            with pytest.raises(Invalid) as refused:
                ask(portal, cast, order, **{name: day})
            assert list(refused.value.errors) == [name]


def test_a_day_that_passed_before_the_answer_does_not_bind(portal, cast):
    order = placed(portal, cast)
    change = ask(portal, cast, order, promised_on=clock.today() + timedelta(days=1))
    paul = cast.actor(people.PAUL)
    with clock.at(clock.now() + timedelta(days=3)):
        with pytest.raises(Conflict) as refused, portal.database.transaction():
            actions.accept_change(paul, order.id, change.id)
        assert (refused.value.code, refused.value.possible) == ("change_overtaken", ["decline"])
        with portal.database.transaction():
            assert queries.whole(order.id).promised_on is None
            actions.decline_change(paul, order.id, change.id, "Too late for that")


def test_the_ledger_speaks_the_readers_language(portal, cast):
    with speaking("ru"):
        order = placed(portal, cast, promised_on=clock.today())
    change = ask(portal, cast, order, promised_on=clock.today() + timedelta(days=3))
    paul = cast.actor(people.PAUL)
    with speaking("ru"), portal.database.transaction():
        actions.accept_change(paul, order.id, change.id)
    with portal.database.transaction(write=False):
        kept = ledger(order.id)
    assert [one.words for one in kept] == ["Agreed in the deal", "Agreed with a change: Two more, please"]
    with speaking("ru"):
        assert [one.words for one in kept] == ["Согласовано в сделке", "Согласовано с изменением: Two more, please"]
