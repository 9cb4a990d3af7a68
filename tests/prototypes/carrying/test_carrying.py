"""A new version: open threads come along to where their part is now, said with how sure; the old version keeps its own."""

import pytest
from sqlalchemy import select, update

from portal.kernel import beside
from portal.kernel.errors import Conflict
from portal.prototypes import actions, queries
from portal.prototypes.carrying import working
from portal.prototypes.carrying.models import CarryJob, ThreadPlace
from portal.prototypes.models import Thread
from tests import people
from tests.prototypes.carrying.conftest import MOVED, SIZE, next_sheet, sheet


def place_of(hands, thread):
    return hands.see(people.TOM, lambda _actor: working.session().scalars(
        select(ThreadPlace).where(ThreadPlace.thread_id == thread.id).order_by(ThreadPlace.number)).all())


def test_threads_come_along_and_stay_what_they_are(hands, stage, client, facts):
    point = hands.pin(stage, 200, 150)
    box = hands.pin(stage, 280, 120, 60, 40, who=people.IGOR)
    inner = hands.pin(stage, 120, 200, who=people.TOM, internal=True)
    whole = hands.do(people.CLARA, actions.open_thread, stage.version, "All of it")
    gone = hands.pin(stage, 455, 285)
    settled = hands.pin(stage, 300, 300)
    hands.do(people.TOM, actions.resolve, settled.id, "answered")
    second = hands.show(stage.prototype, next_sheet())
    hands.carry()

    now = {one.id: one for one in hands.see(people.TOM, queries.threads, second).items}
    assert set(now) == {point.id, box.id, inner.id, whole.id, gone.id}, "what is resolved stays behind"
    assert now[point.id].more["carried"].status == "carried" and now[point.id].number == point.number
    assert now[point.id].x * SIZE[0] == pytest.approx(200 + MOVED[0], abs=3)
    assert now[point.id].y * SIZE[1] == pytest.approx(150 + MOVED[1], abs=3)
    assert now[box.id].shape == "rect" and now[box.id].w * SIZE[0] == pytest.approx(60, abs=3)
    numbers = [float(one) for one in now[box.id].selector["value"].removeprefix("xywh=percent:").split(",")]
    assert numbers == pytest.approx([100 * getattr(now[box.id], name) for name in "xywh"], abs=0.001)
    assert now[whole.id].shape == "whole" and now[whole.id].more["carried"].confidence == 1
    assert now[gone.id].more["carried"].status in ("confirm", "lost")
    assert [one.id for one in hands.see(people.CLARA, queries.threads, second).items].count(inner.id) == 0
    assert facts()[-2:] == ["prototype.threads_carried", "prototypes-internal/prototype.threads_carried"]

    hands.do(people.CLARA, actions.reply, point.id, "And here it is.")
    assert hands.see(people.CLARA, queries.whole_thread, point.id).comment_count == 2
    counted = hands.see(people.CLARA, queries.find, stage.prototype)
    assert (counted.thread_count, counted.open_count) == (5, 4)

    first = hands.see(people.TOM, queries.find_version, stage.version)
    then = {one.id: one for one in hands.see(people.TOM, queries.threads, first).items}
    assert set(then) == {*now, settled.id}
    assert (then[point.id].x, then[point.id].asset_id, then[point.id].version_id) == (point.x, stage.asset, stage.version)
    assert then[gone.id].shape == "point"
    room = client(people.CLARA).get(f"/prototypes/{stage.prototype}?version=1").get_data(as_text=True)
    assert "Read-only" in room and f'data-thread="{point.id}" data-asset="{stage.asset}"' in room
    room = client(people.CLARA).get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    assert "Carried over from version 1" in room and f'data-thread="{point.id}"' in room


def test_a_job_is_done_once_and_version_by_version(hands, stage):
    thread = hands.pin(stage, 200, 150)
    hands.show(stage.prototype, next_sheet())
    third = hands.show(stage.prototype, sheet(), title="front ")
    hands.carry()
    numbers = [(one.number, one.status) for one in place_of(hands, thread)]
    assert numbers == [(1, "opened"), (2, "carried"), (3, "carried")]
    again = hands.see(people.CLARA, queries.find_thread, thread.id)
    assert again.version_id == third.id and again.x * SIZE[0] == pytest.approx(200, abs=4)
    with hands.portal.database.transaction() as opened:
        opened.execute(update(CarryJob).values(status="waiting"))
    before = [one.id for one in place_of(hands, thread)]
    hands.carry()
    assert [one.id for one in place_of(hands, thread)] == before


def test_what_cannot_be_looked_for_is_lost_and_said(hands, stage):
    thread, other = hands.pin(stage, 200, 150), hands.pin(stage, 90, 90)
    hands.show(stage.prototype, next_sheet())

    def broken(_asked):
        raise beside.NotDone("killed")

    hands.do(people.CLARA, actions.resolve, other.id, "duplicate")
    hands.carry(broken)
    [shown] = hands.see(people.CLARA, queries.threads, _current(hands, stage)).items
    assert (shown.id, shown.shape, shown.more["carried"].status) == (thread.id, "whole", "lost")
    assert place_of(hands, thread)[0].shape == "point"


def test_a_picture_that_is_the_same_needs_no_looking(hands, stage):
    thread = hands.pin(stage, 200, 150)
    hands.show(stage.prototype, sheet(), title="Another title")

    def never(_asked):
        raise AssertionError("nothing has to be looked for")

    hands.carry(never)
    found = place_of(hands, thread)[-1]
    assert (found.status, found.confidence, found.x) == ("carried", 1.0, thread.x)


def test_two_workers_carry_it_once(hands, stage):
    thread = hands.pin(stage, 200, 150)
    hands.show(stage.prototype, next_sheet())
    hands.portal.worker.settle()
    database = hands.portal.database
    assert working._claim(database) is not None
    assert working._claim(database) is None and not working.carry_next(database)
    with database.transaction() as opened:
        opened.execute(update(CarryJob).values(changed_at=working.clock.now() - 2 * working.STALLED))
    hands.carry()
    assert [one.status for one in place_of(hands, thread)] == ["opened", "carried"]
    with pytest.raises(Conflict):
        hands.do(people.TOM, actions.publish, stage.version)


def _current(hands, stage):
    return hands.see(people.TOM, queries.find_version, hands.stage(stage.prototype).version)


def test_every_thread_is_where_its_row_says(hands, stage):
    for x in (100, 200, 300):
        hands.pin(stage, x, 150)
    hands.show(stage.prototype, next_sheet())
    hands.carry()
    with hands.portal.database.transaction(write=False) as opened:
        off = opened.scalars(select(Thread.id).join(ThreadPlace, (ThreadPlace.thread_id == Thread.id)
                             & (ThreadPlace.version_id == Thread.version_id)).where(ThreadPlace.x != Thread.x)).all()
    assert off == []
