"""The date of a pool comes near: who is told, once; what stands on whose desk; and one need that bears several names."""

from datetime import timedelta

from sqlalchemy import func, select, update

from portal.ideas import actions as ideas
from portal.ideas.models import Idea, IdeaRevision
from portal.kernel import clock
from portal.kernel.facts import FactRow
from portal.pricing.pooling import reminding
from portal.pricing.pooling.models import Pool, PoolReminder
from portal.prototypes.models import IdeaLink
from tests import people
from tests.notifications.conftest import Shown
from tests.pricing.making import eur, moment
from tests.pricing.test_races import at_once

NEAR = "The date of the pool is near: until then you can still change your mind"


def told(pools, person):
    return [one["text"] for one in pools.get(person, "/notifications")["items"]].count(NEAR)


def waits(pools, person):
    sections = {one["kind"]: one["items"] for one in pools.get(person, "/home")["waiting"]}
    return [one["title"] for one in sections.get("pools", [])]


def remind(portal):
    with portal.database.transaction():
        return reminding.remind()


def test_its_date_is_told_once_to_those_whom_it_concerns(pools, portal):
    pool = pools.pool(name="Lamps for the quay")
    pools.join(pool, people.IGOR)
    pools.join(pool, people.OLGA)
    pools.post(people.OLGA, f"/pools/{pool['id']}/leaving", {}, 200)
    pools.offer(pool, people.PAUL)
    assert remind(portal) == 0 and waits(pools, people.IGOR) == []
    assert waits(pools, people.PIA) == ["Lamps for the quay"] and waits(pools, people.PAUL) == []
    with portal.database.transaction() as opened:
        opened.execute(update(Pool).values(created_at=clock.now() - timedelta(days=9),
                                           closes_at=clock.now() + timedelta(hours=20)))
    assert sorted(at_once([lambda: remind(portal) for _each in range(4)])) == [0, 0, 0, 1]
    with clock.at(clock.now() + timedelta(hours=1)):
        assert remind(portal) == 0
    portal.worker.settle()
    with portal.database.transaction(write=False) as opened:
        assert opened.scalar(select(func.count()).where(FactRow.type == "pool.nears")) == 1
    counts = {one: told(pools, one) for one in (people.CLARA, people.PIA, people.PAUL, people.OLGA, people.STRANGER)}
    assert counts == {people.CLARA: 1, people.PIA: 1, people.PAUL: 0, people.OLGA: 0, people.STRANGER: 0}
    assert waits(pools, people.CLARA) == waits(pools, people.IGOR) == ["Lamps for the quay"]
    assert waits(pools, people.OLGA) == waits(pools, people.STRANGER) == []
    pools.post(people.CLARA, f"/pools/{pool['id']}/dissolution", {}, 200)
    assert waits(pools, people.CLARA) == waits(pools, people.PIA) == []


def test_a_pool_that_ended_or_lasts_for_hours_is_not_told_of_too_early(pools, portal):
    short = pools.pool()
    with portal.database.transaction() as opened:
        opened.execute(update(Pool).values(closes_at=clock.now() + timedelta(hours=8)))
    assert remind(portal) == 0, "three quarters of its time are still to come"
    with clock.at(clock.now() + timedelta(hours=6, minutes=10)):
        assert remind(portal) == 1
        pools.post(people.CLARA, f"/pools/{short['id']}/dissolution", {}, 200)
        portal.worker.settle()
    assert told(pools, people.CLARA) == 0, "it was over before it was told"
    gone = pools.pool()
    pools.its_date_comes(gone)
    assert remind(portal) == 0
    with portal.database.transaction(write=False) as opened:
        assert opened.scalar(select(func.count()).select_from(PoolReminder)) == 1


def test_who_supports_an_idea_is_asked_to_join_and_nobody_is_bound_for_it_under_another_name(pools, portal, cast, client):
    about = pools.idea(people.OLGA)
    with portal.database.transaction(write=False) as opened:
        kept = opened.scalars(select(Idea)).one()
    sam, igor = cast.actor(people.STRANGER), cast.actor(people.IGOR)
    with portal.database.transaction():
        ideas.support(sam, kept.id)
    pool = pools.pool_for(people.CLARA, about)
    portal.worker.settle()
    assert waits(pools, people.STRANGER) == [pool["name"]]
    assert "A pool was opened" in [one["text"] for one in pools.get(people.STRANGER, "/notifications")["items"]]
    assert waits(pools, people.IGOR) == []
    pools.join(pool, people.STRANGER)
    assert waits(pools, people.STRANGER) == []
    # A prototype that answers the idea, in two versions, and an idea that went up in this one: one need for all of them.
    shown = Shown(portal, cast, client)
    with portal.database.transaction() as opened:
        opened.add(IdeaLink(prototype_id=shown.id, idea_id=kept.id))
        other = ideas.propose(igor, "lamps", "A lamp that folds flat", rights_accepted=True, submit=True)
    with portal.database.transaction() as opened:
        revision = opened.scalars(select(IdeaRevision.id).where(IdeaRevision.idea_id == other.id)).one()
        opened.execute(update(Idea).where(Idea.id == other.id).values(status="merged", merged_into_id=kept.id))
    version = shown.version
    for named in ({"kind": "prototype_version", "id": version}, {"kind": "idea_revision", "id": revision}):
        second = pools.pool(people.IGOR, pools.bid(people.IGOR, quantity=4, unit_price=eur("50.00"), about=named),
                            closes_at=moment(90))
        refused = pools.join(second, people.STRANGER, 409)
        assert (refused["code"], pools.see(second, people.STRANGER)["elsewhere"]) == ("bound_elsewhere", pool["id"])
        assert "You are in another pool for the same thing" in pools.as_(people.STRANGER).get(f"/pools/{second['id']}").text
        pools.post(people.IGOR, f"/pools/{second['id']}/dissolution", {}, 200)
    pools.post(people.STRANGER, f"/pools/{pool['id']}/leaving", {}, 200)
    assert waits(pools, people.STRANGER) == [], "who left is not asked again"
