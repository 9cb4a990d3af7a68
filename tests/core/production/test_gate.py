"""The gate: asked, approved, changed, late; and what waiting costs."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from portal.core.production import actions
from portal.core.production.gates import waiting
from portal.core.production.models import JobStage
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from portal.kernel.facts import FactRow
from tests import people
from tests.core.production.making import again, do, in_work


@pytest.fixture
def gate(portal, cast):
    """An order whose finishing may begin once the customer says yes; gives (order, job, stage)."""
    order, jobs = in_work(portal, cast)
    paul = cast.actor(people.PAUL)
    for stage in jobs[0].stages[:2]:
        do(portal, paul, actions.start, stage.id)
        do(portal, paul, actions.finish, stage.id)
    job = again(portal, jobs[0].id)
    return order, job, job.stages[2]


def test_it_does_not_begin_before_the_yes(portal, cast, gate):
    _order, job, stage = gate
    paul, clara = cast.actor(people.PAUL), cast.actor(people.CLARA)
    with pytest.raises(Conflict) as closed:
        do(portal, paul, actions.start, stage.id)
    assert (closed.value.code, closed.value.possible) == ("gate_closed", ["ask_customer"])
    do(portal, paul, actions.ask_customer, stage.id, "Is this the blue you meant?", approve_by=clock.today(), delay_days=4)
    with pytest.raises(Conflict):
        do(portal, paul, actions.start, stage.id)
    do(portal, clara, actions.request_changes, stage.id, "Darker, please")
    asked = again(portal, job.id).stages[2]
    assert (asked.status, asked.decision, asked.answer) == ("ready", "changes_requested", "Darker, please")
    with pytest.raises(Conflict):
        do(portal, paul, actions.start, stage.id)
    do(portal, paul, actions.ask_customer, stage.id, "And this one?")
    assert again(portal, job.id).stages[2].answer is None
    do(portal, clara, actions.approve, stage.id, "Yes!")
    assert do(portal, paul, actions.start, stage.id).stages[2].status == "in_progress"


def test_only_the_customers_people_decide(portal, cast, gate):
    _order, _job, stage = gate
    do(portal, cast.actor(people.PAUL), actions.ask_customer, stage.id, "So?")
    for person, refusal in ((people.STRANGER, NotFound), (people.PIA, NotFound), (people.PAUL, Forbidden),
                            (people.TOM, Forbidden)):
        with pytest.raises(refusal):
            do(portal, cast.actor(person), actions.approve, stage.id)
        with pytest.raises(refusal):
            do(portal, cast.actor(person), actions.request_changes, stage.id, "No")


def test_one_answer_counts_and_the_second_is_told(portal, cast, gate):
    _order, _job, stage = gate
    clara = cast.actor(people.CLARA)
    do(portal, cast.actor(people.PAUL), actions.ask_customer, stage.id, "So?")
    do(portal, clara, actions.approve, stage.id)
    with pytest.raises(Conflict) as late:
        do(portal, clara, actions.request_changes, stage.id, "No, wait")
    assert late.value.state == "ready"


def test_waiting_costs_what_was_said_and_a_late_answer_moves_the_plan(portal, cast, gate):
    order, job, stage = gate
    by = clock.today() + timedelta(days=2)
    do(portal, cast.actor(people.PAUL), actions.ask_customer, stage.id, "So?", approve_by=by, delay_days=3)
    asked = again(portal, job.id)
    costs = waiting(asked.stages[2], order.promised_on)
    assert (costs.approve_by, costs.days, costs.overdue) == (by, 3, False)
    assert costs.moves_to == order.promised_on + timedelta(days=3)
    with clock.at(clock.now() + timedelta(days=4)):
        late = waiting(asked.stages[2], order.promised_on)
        assert (late.days, late.overdue) == (4, True)  # three days, and one more for the second day of silence
        do(portal, cast.actor(people.CLARA), actions.approve, stage.id)
    moved = again(portal, job.id)
    assert moved.planned_end == job.planned_end + timedelta(days=4)
    assert [one.planned_start - old.planned_start for one, old in zip(moved.stages, job.stages, strict=True)] == [
        timedelta(0), timedelta(0), timedelta(days=4), timedelta(days=4)]
    with portal.database.transaction(write=False):
        data = session().scalar(select(FactRow.data).where(FactRow.type == "order.gate_decided"))
    assert (data["decision"], data["days"]) == ("approved", 4)


def test_an_answer_in_time_moves_nothing(portal, cast, gate):
    _order, job, stage = gate
    do(portal, cast.actor(people.PAUL), actions.ask_customer, stage.id, "So?")
    do(portal, cast.actor(people.CLARA), actions.approve, stage.id)
    assert again(portal, job.id).planned_end == job.planned_end


def test_a_day_that_has_passed_is_refused_beside_its_field(portal, cast, gate):
    with pytest.raises(Invalid) as wrong:
        do(portal, cast.actor(people.PAUL), actions.ask_customer, gate[2].id, "So?",
           approve_by=clock.today() - timedelta(days=1))
    assert set(wrong.value.errors) == {"approve_by"}


def test_the_database_itself_keeps_the_gate(portal, cast, gate):
    with pytest.raises(Exception, match="gate_was_passed"), portal.database.transaction():
        session().execute(update(JobStage).where(JobStage.id == gate[2].id).values(status="in_progress"))
