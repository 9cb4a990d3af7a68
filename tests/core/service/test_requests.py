"""Requests: each verb from each state, the conversation, what the team says among itself, and returns."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from portal.core.orders import queries as order_queries
from portal.core.service import actions, queries
from portal.core.service.models import REQUEST, ServiceRequest
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound, PortalError, Stale
from portal.kernel.facts import FactRow, FactSubject
from portal.kernel.ids import new_id
from tests import people
from tests.core.service.making import again, asked, delivered, do, proposed

VERBS = {"assign": (actions.assign, {}), "work": (actions.work, {}), "ask": (actions.ask_back, {"body": "Which side?"}),
         "solve": (actions.solve, {"end_kind": "part_sent", "resolution": "A felt washer"}), "close": (actions.close, {}),
         "reopen": (actions.reopen, {}), "reject": (actions.reject, {"resolution": "Painted over"})}


@pytest.mark.parametrize("status", REQUEST.states)
def test_every_verb_from_every_state(portal, cast, status):
    _order, units = delivered(portal, cast)
    request, other, tom = asked(portal, cast, units[0]), asked(portal, cast, units[1]), cast.actor(people.TOM)
    for name, (verb, values) in {**VERBS, "duplicate": (actions.duplicate, {"of": other.id})}.items():
        with portal.database.transaction():
            session().execute(update(ServiceRequest).where(ServiceRequest.id == request.id).values(
                status=status, resolution="r", solved_at=clock.now(), duplicate_of=other.id if status == "duplicate" else None))
        if status in REQUEST.verbs[name].from_:
            assert do(portal, tom, verb, request.id, **values).status == REQUEST.verbs[name].to
        else:
            with pytest.raises(Conflict) as refused:
                do(portal, tom, verb, request.id, **values)
            assert refused.value.possible == REQUEST.possible(status)


def test_a_defect_from_asked_to_solved_and_back_to_the_design(portal, cast):
    order, units = delivered(portal, cast)
    clara, tom, paul = (cast.actor(one) for one in (people.CLARA, people.TOM, people.PAUL))
    request = asked(portal, cast, units[0])
    assert (request.warranty, request.status, request.answered_at) == ("covered", "new", None)
    do(portal, tom, actions.assign, request.id)
    do(portal, paul, actions.ask_back, request.id, "Since when?")
    waits = again(portal, request.id)
    assert waits.status == "waiting_customer" and waits.answered_at and waits.assignee_id == tom.user_id
    do(portal, clara, actions.say, request.id, "Since the heating is on")
    assert again(portal, request.id).status == "in_work"
    idea = proposed(portal, cast)
    traced = do(portal, tom, actions.trace, request.id, cause_kind="idea", cause_id=idea.id, note="The pin on the knob")
    assert (traced.cause_kind, traced.cause_id) == ("idea", idea.id)
    do(portal, paul, actions.solve, request.id, end_kind="part_sent", resolution="A thicker washer")
    do(portal, clara, actions.reopen, request.id)
    assert again(portal, request.id).solved_at is None
    do(portal, tom, actions.solve, request.id, end_kind="explained", resolution="Warm rooms need it tighter")
    assert do(portal, clara, actions.close, request.id).status == "closed"
    with portal.database.transaction(write=False):
        subjects = {(row.kind, row.subject_id) for row in session().execute(
            select(FactSubject.kind, FactSubject.subject_id))}
    assert {("idea", idea.id), ("unit", units[0].id), ("service_request", request.id), ("order", order.id)} <= subjects


def test_the_teams_own_words_reach_nobody_else(portal, cast, client):
    _order, units = delivered(portal, cast)
    request, tom = asked(portal, cast, units[0]), cast.actor(people.TOM)
    do(portal, tom, actions.say, request.id, "Same cause as the ball knob", internal=True)
    do(portal, tom, actions.say, request.id, "We look into it")
    for person in (people.PAUL, people.CLARA):
        with pytest.raises(Forbidden):
            do(portal, cast.actor(person), actions.say, request.id, "psst", internal=True)
        assert "ball knob" not in client(person).get(f"/service_requests/{request.id}").text
        said = client(person).get(f"/api/v1/service_requests/{request.id}/messages").json["items"]
        assert [one["body"] for one in said] == ["We look into it"]
    assert "ball knob" in client(people.TOM).get(f"/service_requests/{request.id}").text
    assert again(portal, request.id).messages == 1
    book = portal.extensions["hub"].book
    room = f"service_request:{request.id}"
    with portal.database.transaction(write=False):
        heard = book.events(room, book.rows_after(room, 0), "en")
        inside = book.events(f"{room}/internal", book.rows_after(f"{room}/internal", 0), "en")
    assert "ball knob" not in str(heard) and "ball knob" in str(inside)


def test_the_door_lets_in_the_sides_and_nobody_else(portal, cast):
    _order, units = delivered(portal, cast)
    request, actors = asked(portal, cast, units[0]), [cast.actor(one) for one in people.CAST]
    door = portal.extensions["hub"].book.doors["service_request"]
    names = {one.key: one.name for one in actors}
    with portal.database.transaction(write=False):
        assert {names[key] for key in door.who(request.id, "", actors)} == {
            one.name for one in (people.CLARA, people.PAUL, people.TOM, people.ADA)}
        assert {names[key] for key in door.who(request.id, "internal", actors)} == {people.TOM.name, people.ADA.name}
        assert door.who(new_id(), "", actors) == set()


def test_who_may_and_who_may_not(portal, cast):
    _order, units = delivered(portal, cast)
    request = asked(portal, cast, units[0])
    for person in (people.STRANGER, people.PIA):
        for verb, values in VERBS.values():
            with pytest.raises(NotFound):
                do(portal, cast.actor(person), verb, request.id, **values)
        with pytest.raises(NotFound):
            do(portal, cast.actor(person), actions.ask, units[0].id, kind="question", title="?", text="?")
    for name in ("assign", "work", "ask", "solve", "reject"):
        verb, values = VERBS[name]
        with pytest.raises(Forbidden):
            do(portal, cast.actor(people.CLARA), verb, request.id, **values)
    for name in ("assign", "reject", "close"):
        verb, values = VERBS[name]
        with pytest.raises(Forbidden):
            do(portal, cast.actor(people.PAUL), verb, request.id, **values)
    with pytest.raises(Invalid):
        do(portal, cast.actor(people.TOM), actions.assign, request.id, cast.id(people.PAUL))
    with pytest.raises(Invalid):
        do(portal, cast.actor(people.TOM), actions.duplicate, request.id, of=request.id)
    with pytest.raises(Stale):
        do(portal, cast.actor(people.TOM), actions.work, request.id, expected=99)


def test_a_piece_on_its_way_has_no_service_yet(portal, cast):
    _order, units = delivered(portal, cast)
    with portal.database.transaction():
        unit = session().get(type(units[0]), units[0].id)
        unit.delivered_on = unit.warranty_until = None
    with pytest.raises(Conflict) as early:
        asked(portal, cast, units[0])
    assert early.value.code == "unit_not_delivered"


def test_the_clock_shows_who_was_not_answered(portal, cast):
    _order, units = delivered(portal, cast)
    request = asked(portal, cast, units[0])
    with clock.at(clock.now() + timedelta(days=6)):
        assert again(portal, request.id).is_overdue
        do(portal, cast.actor(people.PAUL), actions.say, request.id, "Sorry for the wait")
        assert not again(portal, request.id).is_overdue


def test_returns_follow_the_counts_of_the_line(portal, cast):
    order, _units = delivered(portal, cast)
    clara, paul, line = cast.actor(people.CLARA), cast.actor(people.PAUL), order.lines[0]

    def counts():
        with portal.database.transaction(write=False):
            now = order_queries.whole(order.id).lines[0]
            return now.return_requested, now.return_received, now.return_dismissed

    def back(pieces):
        return do(portal, clara, actions.ask_return, order_id=order.id, order_line_id=line.id, quantity=pieces,
                  reason="Too many")

    with pytest.raises(Invalid):
        back(9)
    first, second, third = back(2), back(3), back(3)
    assert counts() == (8, 0, 0)
    with pytest.raises(Conflict):
        do(portal, paul, actions.receive_return, first.id)
    do(portal, paul, actions.accept_return, first.id)
    do(portal, paul, actions.receive_return, first.id)
    do(portal, paul, actions.reject_return, second.id, "Used for a year")
    do(portal, clara, actions.cancel_return, third.id)
    assert counts() == (5, 2, 3)
    for person, refusal in ((people.STRANGER, NotFound), (people.PIA, NotFound), (people.PAUL, Forbidden)):
        with pytest.raises(refusal):
            do(portal, cast.actor(person), actions.cancel_return, first.id)
    with pytest.raises(Forbidden):
        do(portal, clara, actions.accept_return, first.id)
    with portal.database.transaction(write=False):
        types = list(session().scalars(select(FactRow.type)))
        assert len(queries.returns(clara).items) == 3
    assert types.count("return.asked") == 3 and types.count("return.moved") == 4


def test_returns_asked_at_once_never_exceed_what_arrived(portal, cast):
    order, _units = delivered(portal, cast)
    clara, ends = cast.actor(people.CLARA), []

    def race() -> None:
        try:
            do(portal, clara, actions.ask_return, order_id=order.id, order_line_id=order.lines[0].id, quantity=3, reason="x")
            ends.append("asked")
        except PortalError:
            ends.append("no")

    threads = [threading.Thread(target=race) for _ in range(6)]
    [one.start() for one in threads]
    [one.join() for one in threads]
    assert sorted(ends) == ["asked"] * 2 + ["no"] * 4
