"""Records of customers: made once, edited, looked after; notes, tasks and who may see them."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from portal.core.customers import actions, queries
from portal.core.customers.models import Customer
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from portal.kernel.facts import FactRow
from tests import people


def heard() -> list[str]:
    return list(session().scalars(select(FactRow.type).where(FactRow.type.startswith("customer.")).order_by(FactRow.id)))


def record_of(portal, cast, person):
    actor = cast.actor(person)
    with portal.database.transaction():
        return actions.customer_for(actor)


def test_a_record_is_made_once_whoever_races(portal, cast):
    actors = [cast.actor(one) for one in (people.OLGA, people.MATS)] * 4

    def make(actor) -> None:
        with portal.database.transaction():
            actions.customer_for(actor)

    threads = [threading.Thread(target=make, args=(one,)) for one in actors]
    [one.start() for one in threads]
    [one.join() for one in threads]
    with portal.database.transaction(write=False):
        assert session().scalar(select(func.count()).select_from(Customer)) == 1
        assert heard() == ["customer.added"]
        assert queries.customer_id_of(actors[0]) == queries.customer_id_of(actors[1]) is not None
    stranger = cast.actor(people.STRANGER)
    with portal.database.transaction(write=False):
        assert queries.customer_id_of(stranger) is None


def test_a_profile_is_edited_by_its_people_and_the_team(portal, cast):
    studio = record_of(portal, cast, people.OLGA)
    mats, tom = cast.actor(people.MATS), cast.actor(people.TOM)
    with portal.database.transaction():
        assert actions.edit(mats, studio.id, expected=1, place="Gothenburg").version == 2
        actions.edit(tom, studio.id, phone="+46 31")
        assert heard() == ["customer.added", "customer.edited", "customer.edited"]
    with pytest.raises(Stale), portal.database.transaction():
        actions.edit(mats, studio.id, expected=1, place="Oslo")
    for person, error in ((people.VERA, Forbidden), (people.STRANGER, NotFound), (people.PAUL, NotFound)):
        actor = cast.actor(person)
        with pytest.raises(error), portal.database.transaction():
            actions.edit(actor, studio.id, place="Nowhere")


def test_the_team_keeps_notes_and_tasks(portal, cast):
    studio, tom = record_of(portal, cast, people.OLGA), cast.actor(people.TOM)
    with portal.database.transaction():
        note = actions.add_note(tom, studio.id, "Calls only after ten")
        task = actions.add_task(tom, studio.id, "Send the swatches", due_on=clock.today() + timedelta(days=1))
        second = actions.add_task(tom, studio.id, "Thank for the pictures")
        assert session().get(Customer, studio.id, populate_existing=True).open_tasks == 2
        actions.finish_task(tom, second.id)
        assert [one.title for one in queries.my_tasks(tom)] == ["Send the swatches"]
    with pytest.raises(Conflict), portal.database.transaction():
        actions.finish_task(tom, second.id)
    with portal.database.transaction():
        actions.reopen_task(tom, second.id)
        actions.edit_note(tom, note.id, "Calls only after eleven")
        assert session().get(Customer, studio.id).open_tasks == 2
        assert [one.body for one in queries.notes(tom, studio).items] == ["Calls only after eleven"]
        assert {one.title for one in queries.tasks(tom, studio)} == {"Send the swatches", "Thank for the pictures"}
        actions.remove_note(tom, note.id)
        assert heard()[1:] == ["customer.note_added", "customer.task_added", "customer.task_added", "customer.task_done",
                               "customer.task_reopened", "customer.note_removed"]
    ada = cast.actor(people.ADA)
    with portal.database.transaction():
        hers = actions.add_note(ada, studio.id, "Pays early")
    with pytest.raises(Forbidden), portal.database.transaction():
        actions.remove_note(tom, hers.id)
    olga = cast.actor(people.OLGA)
    for do in (lambda: actions.add_note(olga, studio.id, "x"), lambda: actions.finish_task(olga, task.id),
               lambda: actions.edit_note(olga, hers.id, "x"), lambda: queries.notes(olga, studio),
               lambda: queries.tasks(olga, studio), lambda: actions.add_task(olga, studio.id, "x")):
        with pytest.raises(NotFound), portal.database.transaction():
            do()


def test_somebody_of_the_team_looks_after_a_customer(portal, cast):
    studio, tom, olga = record_of(portal, cast, people.OLGA), cast.actor(people.TOM), cast.actor(people.OLGA)
    with portal.database.transaction():
        assert actions.assign(tom, studio.id, tom.user_id).owner_id == tom.user_id
        assert heard()[-1] == "customer.assigned"
    with pytest.raises(Invalid), portal.database.transaction():
        actions.assign(tom, studio.id, olga.user_id)
    with pytest.raises(Forbidden), portal.database.transaction():
        actions.assign(olga, studio.id, None)
