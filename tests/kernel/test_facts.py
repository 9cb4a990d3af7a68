"""Facts: written with the change, numbered without gaps, heard at least once, forgotten with a rollback."""

import dataclasses
import threading

import pytest
from sqlalchemy import func, select

from portal.kernel.db import session
from portal.kernel.events import Fact, Listeners, fact, record
from portal.kernel.facts import FactRow, FactSubject, Outbox, RoomFact
from portal.kernel.ids import new_id
from portal.kernel.policy import Actor

SYSTEM = Actor.system()


@fact("test.happened")
class Happened(Fact):
    """Something happened in two rooms."""

    thing_id: str
    other_id: str

    def rooms(self):
        return [f"test:{self.thing_id}", f"test:{self.other_id}"]

    def subjects(self):
        return [("test", self.thing_id), ("nothing", None)]


def test_a_fact_is_frozen_named_and_compared_by_what_it_holds():
    happened = Happened(thing_id="a", other_id="b")
    assert happened == Happened(other_id="b", thing_id="a") != Happened(thing_id="a", other_id="c")
    assert hash(happened) == hash(Happened(other_id="b", thing_id="a"))
    assert repr(happened) == "Happened(thing_id='a', other_id='b')"
    for wrong in ({"thing_id": "a"}, {"thing_id": "a", "other_id": "b", "what": 1}):
        with pytest.raises(TypeError):
            Happened(**wrong)
    with pytest.raises(dataclasses.FrozenInstanceError):
        happened.thing_id = "b"


def numbers(room: str) -> list[int]:
    return list(session().scalars(select(RoomFact.seq).where(RoomFact.room == room).order_by(RoomFact.seq)))


def test_a_fact_is_written_with_its_rooms_and_subjects(portal):
    one, other = new_id(), new_id()
    with portal.database.transaction():
        record(SYSTEM, Happened(thing_id=one, other_id=other))
        record(SYSTEM, Happened(thing_id=one, other_id=other))
    with portal.database.transaction(write=False):
        assert numbers(f"test:{one}") == numbers(f"test:{other}") == [1, 2]
        assert session().scalar(select(func.count()).select_from(FactSubject).where(FactSubject.subject_id == one)) == 2


def test_a_rollback_leaves_no_fact_and_no_gap(portal):
    one, other = new_id(), new_id()

    def fail() -> None:
        with portal.database.transaction():
            record(SYSTEM, Happened(thing_id=one, other_id=other))
            raise RuntimeError("on purpose")

    with pytest.raises(RuntimeError, match="on purpose"):
        fail()
    with portal.database.transaction():
        record(SYSTEM, Happened(thing_id=one, other_id=other))
    with portal.database.transaction(write=False):
        assert numbers(f"test:{one}") == [1]
        assert session().scalar(select(func.count()).select_from(FactRow).where(FactRow.type == "test.happened")) == 1


def test_twenty_writers_leave_no_gap_and_a_reader_misses_nothing(portal):
    one, other, writers, each = new_id(), new_id(), 20, 10
    seen: list[int] = []
    done = threading.Event()

    def write():
        for at in range(each):
            # The two rooms in changing order: the numbering sorts them, so that nobody waits for each other.
            a, b = (one, other) if at % 2 else (other, one)
            with portal.database.transaction():
                record(SYSTEM, Happened(thing_id=a, other_id=b))

    def follow():
        while not done.is_set() or len(seen) < writers * each:
            with portal.database.transaction(write=False):
                last = seen[-1] if seen else 0
                seen.extend(n for n in numbers(f"test:{one}") if n > last)

    reader = threading.Thread(target=follow)
    threads = [threading.Thread(target=write) for _ in range(writers)]
    for thread in [reader, *threads]:
        thread.start()
    for thread in threads:
        thread.join()
    done.set()
    reader.join(30)
    assert seen == list(range(1, writers * each + 1))


def test_listeners_hear_once_and_a_failing_one_silences_nobody(portal):
    heard: list[str] = []
    broken = {"yes": True}
    listeners = Listeners(f"test{new_id()}")

    @listeners.on(Happened)
    def good(one):
        heard.append(one.fact.thing_id)

    @listeners.on(Happened)
    def bad(_one):
        if broken["yes"]:
            raise RuntimeError("on purpose")
        heard.append("mended")

    portal.ears.add(listeners)
    try:
        thing = new_id()
        with portal.database.transaction():
            record(SYSTEM, Happened(thing_id=thing, other_id=new_id()))
        portal.worker.settle()
        portal.worker.settle()
        assert heard == [thing]
        with portal.database.transaction() as opened:
            row = opened.scalar(select(Outbox).where(Outbox.listener == f"{listeners.name}.bad"))
            assert (row.state, row.attempts) == ("waiting", 1)
            assert "on purpose" in row.error
            row.due_at = row.due_at.replace(year=2020)
        broken["yes"] = False
        portal.worker.settle()
        assert heard == [thing, "mended"]
    finally:
        for name in listeners.durable:
            portal.ears.durable.pop(name)
            portal.ears._by_type[Happened.type].remove(name)


@pytest.fixture
def together(portal):
    """A listener that hears several facts in one transaction: what it heard, and which thing it fails over."""
    heard: list[str] = []
    fails: set[str] = set()
    listeners = Listeners(f"test{new_id()}")

    @listeners.on(Happened, together=True)
    def note(one):
        if one.fact.thing_id in fails:
            raise RuntimeError("on purpose")
        heard.append(one.fact.thing_id)
        session().add(FactSubject(kind="heard", subject_id=one.fact.thing_id, fact_id=one.id))

    portal.ears.add(listeners)
    yield heard, fails
    portal.ears.durable.pop(f"{listeners.name}.note")
    portal.ears.together.discard(f"{listeners.name}.note")
    portal.ears._by_type[Happened.type].remove(f"{listeners.name}.note")


def happen(portal, count: int) -> list[str]:
    things = [new_id() for _one in range(count)]
    for thing in things:
        with portal.database.transaction():
            record(SYSTEM, Happened(thing_id=thing, other_id=new_id()))
    return things


def kept() -> list[str]:
    return list(session().scalars(select(FactSubject.subject_id).where(FactSubject.kind == "heard")))


def test_many_facts_are_heard_in_few_statements(portal, together, count_queries):
    heard, _fails = together
    things = happen(portal, 30)
    with count_queries() as queries:
        assert portal.worker.settle() == 30
    assert heard == things
    assert len(queries) < 30 * 3, str(queries)
    with portal.database.transaction(write=False):
        assert sorted(kept()) == sorted(things)
        assert set(session().scalars(select(Outbox.state))) == {"done"}


def test_of_many_heard_together_one_that_fails_silences_no_other(portal, together):
    _heard, fails = together
    things = happen(portal, 8)
    fails.add(things[3])
    assert portal.worker.settle() == 7
    with portal.database.transaction() as opened:
        assert sorted(kept()) == sorted(set(things) - fails)  # what was undone with the failure is there once
        row = opened.scalars(select(Outbox).where(Outbox.state == "waiting")).one()
        assert (row.attempts, "on purpose" in row.error) == (1, True)
        row.due_at = row.due_at.replace(year=2020)
    fails.clear()
    assert portal.worker.settle() == 1
    with portal.database.transaction(write=False):
        assert sorted(kept()) == sorted(things)


def test_several_workers_hear_each_fact_once(portal, together):
    things = happen(portal, 60)
    threads = [threading.Thread(target=portal.worker.settle) for _one in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    with portal.database.transaction(write=False):
        assert sorted(kept()) == sorted(things)
