"""Jobs open once per line, however often the order is heard, and follow the order."""

import threading
from datetime import timedelta
from itertools import pairwise

from sqlalchemy import func, select

from portal.core.orders import actions as orders
from portal.core.orders.events import OrderPlaced
from portal.core.production import actions, queries
from portal.core.production.listening import open_jobs
from portal.core.production.models import Job, JobStage
from portal.core.production.routing import USUAL, spread
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.policy import Actor
from tests import people
from tests.core.orders.making import placed
from tests.core.production.making import again, do, in_work


def test_a_placed_order_becomes_a_job_per_line(portal, cast):
    order, jobs = in_work(portal, cast)
    assert [(one.title, one.quantity, one.status) for one in jobs] == [("Lamp", 8, "planned"), ("Spare shade", 2, "planned")]
    stages = jobs[0].stages
    assert [one.key for one in stages] == ["preparation", "making", "finishing", "packing"]
    assert [one.status for one in stages] == ["ready", "blocked", "blocked", "blocked"]
    assert [one.gate for one in stages] == [False, False, True, False]
    assert stages[0].planned_start == clock.today()
    assert all(a.planned_end < b.planned_start for a, b in pairwise(stages))
    assert jobs[0].planned_end <= order.promised_on


def test_hearing_twice_and_at_once_opens_one_job(portal, cast):
    order = placed(portal, cast)
    heard = Heard("0" * 13, OrderPlaced(order_id=order.id, customer_id=order.customer_id, producer_id=order.producer_id),
                  clock.now(), None, "system")

    def hear() -> None:
        with portal.database.transaction():
            open_jobs(heard)

    threads = [threading.Thread(target=hear) for _ in range(6)]
    [one.start() for one in threads]
    [one.join() for one in threads]
    portal.worker.settle()
    with portal.database.transaction(write=False):
        assert session().scalar(select(func.count()).select_from(Job)) == 2
        assert session().scalar(select(func.count()).select_from(JobStage)) == 8


def test_an_unknown_order_is_no_accident(portal):
    with portal.database.transaction():
        open_jobs(Heard("0" * 13, OrderPlaced(order_id="0000000000001", customer_id="0000000000002", producer_id=None),
                        clock.now(), None, "system"))
        assert session().scalar(select(func.count()).select_from(Job)) == 0


def test_a_cancelled_order_stops_its_jobs(portal, cast):
    order, jobs = in_work(portal, cast)
    do(portal, cast.actor(people.CLARA), orders.cancel, order.id, "Not needed any more")
    portal.worker.settle()
    stopped = again(portal, jobs[0].id)
    assert stopped.status == "cancelled" and {one.status for one in stopped.stages} == {"cancelled"}


def test_a_changed_order_resizes_its_jobs(portal, cast):
    order, jobs = in_work(portal, cast)
    clara, paul = cast.actor(people.CLARA), cast.actor(people.PAUL)
    with portal.database.transaction():
        change = orders.ask_change(clara, order.id, reason="More lamps, no shades", lines=[
            {"id": order.lines[0].id, "title": "Lamp", "quantity": 12, "unit_price_minor": 13800},
            {"id": None, "title": "Dimmer", "quantity": 3, "unit_price_minor": 900}])
    with portal.database.transaction():
        orders.accept_change(paul, order.id, change.id)
    portal.worker.settle()
    with portal.database.transaction(write=False):
        found = {one.title: (one.quantity, one.status) for one in queries.of_order(order.id)}
    assert found == {"Lamp": (12, "planned"), "Spare shade": (2, "cancelled"), "Dimmer": (3, "planned")}
    assert again(portal, jobs[0].id).version == 2


def test_lost_pieces_are_made_again_in_another_round(portal, cast):
    order, _jobs = in_work(portal, cast)
    with portal.database.transaction():
        made = actions.make_again(Actor.system(), order.lines[0].id, 3)
    job = again(portal, made)
    assert (job.round, job.quantity, job.order_line_id) == (2, 3, order.lines[0].id)


def test_days_are_spread_without_gaps_also_when_there_is_no_time():
    start = clock.today()
    for promised in (None, start, start - timedelta(days=9), start + timedelta(days=2), start + timedelta(days=90),
                     start + timedelta(days=99999)):
        spans = spread(USUAL, start, promised)
        assert spans[0][0] == start and len(spans) == 4
        assert all(first <= last for first, last in spans)
        assert all(b[0] - a[1] == timedelta(days=1) for a, b in pairwise(spans))
    assert spread(USUAL, start, start + timedelta(days=90))[-1][1] <= start + timedelta(days=90)
