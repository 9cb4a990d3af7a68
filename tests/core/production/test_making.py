"""Stages and jobs: each verb from each state, the count of what is made, holding orders, blocked jobs."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from portal.core.orders import actions as orders
from portal.core.orders import queries as order_queries
from portal.core.production import actions
from portal.core.production.models import JOB, STAGE, Job, JobStage
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound, PortalError, Stale
from portal.kernel.facts import FactRow
from tests import people
from tests.core.production.making import again, do, in_work, make_all

VERBS = {"start": actions.start, "pause": actions.pause, "resume": actions.resume, "finish": actions.finish}
JOB_VERBS = {"plan": actions.plan, "release": actions.release, "unblock": actions.unblock, "close": actions.close}


def put(portal, row, status, **values):
    """Sets a state by hand, as far as the database allows."""
    with portal.database.transaction():
        session().execute(update(type(row)).where(type(row).id == row.id).values(status=status, **values))


@pytest.mark.parametrize("status", STAGE.states)
def test_every_verb_of_a_stage_from_every_state(portal, cast, status):
    _order, jobs = in_work(portal, cast)
    stage, paul = jobs[0].stages[0], cast.actor(people.PAUL)
    times = {"asked_at": clock.now(), "approve_by": clock.today()}
    put(portal, jobs[0], "in_progress")
    for name, verb in VERBS.items():
        put(portal, stage, status, finished_at=clock.now() if status == "done" else None, **times)
        if status in STAGE.verbs[name].from_:
            do(portal, paul, verb, stage.id)
            assert again(portal, jobs[0].id).stages[0].status == STAGE.verbs[name].to
        else:
            with pytest.raises(Conflict) as refused:
                do(portal, paul, verb, stage.id)
            assert refused.value.state == status and refused.value.possible == STAGE.possible(status)
        put(portal, jobs[0].stages[1], "blocked")


@pytest.mark.parametrize("status", JOB.states)
def test_every_verb_of_a_job_from_every_state(portal, cast, status):
    _order, jobs = in_work(portal, cast)
    job, paul = jobs[0], cast.actor(people.PAUL)
    for name, verb in JOB_VERBS.items():
        put(portal, job, status, reason="stuck", finished_at=clock.now())
        if status in JOB.verbs[name].from_:
            assert do(portal, paul, verb, job.id).status == JOB.verbs[name].to
        else:
            with pytest.raises(Conflict):
                do(portal, paul, verb, job.id)


def test_the_last_stage_counts_the_pieces_once(portal, cast):
    order, jobs = in_work(portal, cast)
    done = make_all(portal, cast, jobs[0])
    assert done.status == "to_close" and {one.status for one in done.stages} == {"done"}
    with portal.database.transaction(write=False):
        line = order_queries.whole(order.id).lines[0]
        types = list(session().scalars(select(FactRow.type).order_by(FactRow.id)))
    assert (line.fulfilled, line.shipped) == (8, 0)
    assert types.count("order.stage_started") == 4 and types.count("order.stage_finished") == 4
    assert types.count("order.gate_opened") == types.count("order.gate_decided") == 1
    with pytest.raises(Conflict):
        do(portal, cast.actor(people.PAUL), actions.finish, done.stages[-1].id)


def test_finishing_the_last_stage_at_once_counts_once(portal, cast):
    order, jobs = in_work(portal, cast)
    paul, last = cast.actor(people.PAUL), jobs[0].stages[-1]
    with portal.database.transaction():
        session().execute(update(JobStage).where(JobStage.job_id == jobs[0].id).values(
            status="done", finished_at=clock.now(), decision="approved"))
        session().execute(update(JobStage).where(JobStage.id == last.id).values(status="in_progress", finished_at=None))
        session().execute(update(Job).where(Job.id == jobs[0].id).values(status="in_progress"))
    ends = []

    def race() -> None:
        try:
            do(portal, paul, actions.finish, last.id)
            ends.append("done")
        except Conflict:
            ends.append("late")

    threads = [threading.Thread(target=race) for _ in range(6)]
    [one.start() for one in threads]
    [one.join() for one in threads]
    assert sorted(ends) == ["done"] + ["late"] * 5
    with portal.database.transaction(write=False):
        assert order_queries.whole(order.id).lines[0].fulfilled == 8


def test_nothing_is_worked_on_while_the_order_is_on_hold_or_the_job_stuck(portal, cast):
    order, jobs = in_work(portal, cast)
    paul, tom, stage = cast.actor(people.PAUL), cast.actor(people.TOM), jobs[0].stages[0]
    do(portal, tom, orders.hold, order.id, "Wait for the colour")
    with pytest.raises(Conflict) as held:
        do(portal, paul, actions.start, stage.id)
    assert held.value.code == "order_on_hold"
    do(portal, tom, orders.resume, order.id)
    do(portal, paul, actions.start, stage.id)
    job = do(portal, paul, actions.block, jobs[0].id, "The press is broken")
    assert (job.status, job.reason) == ("blocked", "The press is broken")
    with pytest.raises(Conflict) as stuck:
        do(portal, paul, actions.finish, stage.id)
    assert stuck.value.code == "job_blocked"
    assert do(portal, paul, actions.unblock, job.id).reason is None


def test_who_may_work_and_who_may_not(portal, cast):
    _order, jobs = in_work(portal, cast)
    stage = jobs[0].stages[0]
    for person, refusal in ((people.STRANGER, NotFound), (people.PIA, NotFound), (people.IGOR, NotFound),
                            (people.CLARA, Forbidden)):
        for verb in VERBS.values():
            with pytest.raises(refusal):
                do(portal, cast.actor(person), verb, stage.id)
        with pytest.raises(refusal):
            do(portal, cast.actor(person), actions.ask_customer, stage.id, "?")
    assert do(portal, cast.actor(people.TOM), actions.start, stage.id).status == "in_progress"


def test_an_old_version_is_refused(portal, cast):
    _order, jobs = in_work(portal, cast)
    paul, stage = cast.actor(people.PAUL), jobs[0].stages[0]
    do(portal, paul, actions.start, stage.id, expected=1)
    with pytest.raises(Stale):
        do(portal, paul, actions.pause, stage.id, expected=1)
    with pytest.raises(PortalError):
        do(portal, paul, actions.replan, stage.id, planned_start=clock.today(), planned_end=clock.today().replace(year=2000))


def test_a_blocked_stage_says_what_comes_first(portal, cast):
    _order, jobs = in_work(portal, cast)
    first, second = jobs[0].stages[:2]
    with pytest.raises(Conflict) as refused:
        do(portal, cast.actor(people.PAUL), actions.start, second.id)
    assert refused.value.detail == f"“{first.label}” has to be finished before this step begins."
    assert (refused.value.state, refused.value.possible) == ("blocked", STAGE.possible("blocked"))


def test_a_stage_is_planned_within_reason(portal, cast):
    order, jobs = in_work(portal, cast)
    stage, paul, today = jobs[0].stages[0], cast.actor(people.PAUL), clock.today()
    for name, day in (("planned_start", order.placed_at.date() - timedelta(days=1)),
                      ("planned_end", today + timedelta(days=9000))):
        with pytest.raises(Invalid) as refused:
            do(portal, paul, actions.replan, stage.id, **{name: day})
        assert list(refused.value.errors) == [name]
    with pytest.raises(Invalid):
        do(portal, paul, actions.replan, stage.id, planned_start=today + timedelta(days=2), planned_end=today)
    do(portal, paul, actions.replan, stage.id, planned_start=today, planned_end=today + timedelta(days=60))
