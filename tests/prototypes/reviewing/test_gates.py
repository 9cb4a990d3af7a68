"""A stage of production waits for the approval of a version: it opens with it, and no other way."""

from datetime import timedelta

import pytest

from portal.core.production import actions as production
from portal.kernel import clock
from portal.kernel.errors import Conflict, Forbidden, NotFound
from portal.prototypes import actions
from portal.prototypes.reviewing import arranging, gates
from tests import people
from tests.core.production.making import again, do, in_work

API = "/api/v1"


@pytest.fixture
def job(portal, cast):
    """Clara's order, made by Paul; nothing has begun."""
    return in_work(portal, cast)[1][0]


def test_it_opens_when_all_groups_approve_and_waits_again_when_the_review_is_opened(portal, cast, hands, stage, job):
    paul, first, second = cast.actor(people.PAUL), job.stages[0], job.stages[1]
    hands.do(people.TOM, arranging.add_group, stage.version, "Design", people=[people.CLARA.email])
    for one in (first, second):
        hands.do(people.TOM, gates.bind, stage.version, one.id, "Please decide about the prototype.")
    assert [one.status for one in again(portal, job.id).stages[:2]] == ["awaiting_customer", "blocked"]
    for verb in (production.approve, production.request_changes):
        with pytest.raises(Conflict) as elsewhere:
            hands.do(people.CLARA, verb, first.id, "By hand")
        assert elsewhere.value.code == "gate_waits_elsewhere"
    hands.do(people.CLARA, actions.decide, stage.prototype, "approve")
    portal.worker.settle()
    assert [(one.status, one.decision) for one in again(portal, job.id).stages[:2]] == [
        ("ready", "approved"), ("blocked", "approved")]
    hands.do(people.TOM, actions.set_status, stage.prototype, "in_review")
    portal.worker.settle()
    assert [(one.status, one.decision) for one in again(portal, job.id).stages[:2]] == [
        ("awaiting_customer", None), ("blocked", None)]
    with pytest.raises(Conflict):
        do(portal, paul, production.start, first.id)
    hands.do(people.TOM, actions.set_status, stage.prototype, "approved")
    portal.worker.settle()
    do(portal, paul, production.start, first.id)
    do(portal, paul, production.finish, first.id)
    assert do(portal, paul, production.start, second.id).stages[1].status == "in_progress"


def test_a_stage_whose_turn_comes_asks_by_itself_and_a_late_approval_moves_the_plan(portal, cast, hands, stage, job):
    paul, first, second = cast.actor(people.PAUL), job.stages[0], job.stages[1]
    by = max(clock.today(), second.planned_start)
    hands.do(people.TOM, gates.bind, stage.version, second.id, "Please decide.", approve_by=by, delay_days=4)
    do(portal, paul, production.start, first.id)
    do(portal, paul, production.finish, first.id)
    assert again(portal, job.id).stages[1].status == "awaiting_customer"
    with clock.at(clock.now() + (by - clock.today()) + timedelta(days=2)):
        hands.do(people.TOM, actions.set_status, stage.prototype, "approved")
        portal.worker.settle()
    moved = again(portal, job.id).stages[1]
    assert (moved.status, moved.planned_start - second.planned_start) == ("ready", timedelta(days=5))


def test_what_is_approved_already_opens_it_at_once_and_another_version_does_not(portal, cast, hands, stage, job):
    hands.do(people.TOM, actions.set_status, stage.prototype, "approved")
    hands.version(stage.prototype, width=81)
    new = hands.stage(stage.prototype)
    hands.do(people.TOM, gates.bind, stage.version, job.stages[0].id, "Decide.")  # the first version's approval stands
    hands.do(people.TOM, gates.bind, new.version, job.stages[1].id, "Decide.")
    portal.worker.settle()
    assert [one.decision for one in again(portal, job.id).stages[:2]] == ["approved", None]
    with pytest.raises(Conflict):
        hands.do(people.TOM, gates.bind, new.version, job.stages[1].id, "Twice.")


def test_its_page_leads_to_the_prototype_only_whom_it_is_for(cast, hands, job, client):
    hidden = hands.prototype(visibility="invited")
    bound = client(people.TOM).post(f"{API}/versions/{hidden.version}/gates", json={
        "stage_id": job.stages[0].id, "question": "Please decide."})
    assert bound.status_code == 201 and bound.json["state"] == "awaiting_customer"
    page = client(people.CLARA).get(f"/production/{job.id}").get_data(as_text=True)
    assert "It opens with an approval that is given elsewhere." in page and "Halden" not in page and hidden.version not in page
    hands.do(people.TOM, actions.invite, hidden.prototype, mail=people.CLARA.email)
    page = client(people.CLARA).get(f"/production/{job.id}").get_data(as_text=True)
    assert f"/versions/{hidden.version}" in page and "Halden" in page and "Something should be different" not in page
    assert job.stages[0].id in client(people.TOM).get(f"/prototypes/{hidden.prototype}/desk").get_data(as_text=True)
    for person, refusal in ((people.CLARA, Forbidden), (people.PAUL, NotFound)):
        with pytest.raises(refusal):
            hands.do(person, gates.bind, hidden.version, job.stages[1].id, "Mine")
    assert client(people.TOM).delete(f"{API}/versions/{hidden.version}/gates/{job.stages[0].id}").status_code == 204
    assert hands.do(people.CLARA, production.approve, job.stages[0].id).stages[0].status == "ready"
