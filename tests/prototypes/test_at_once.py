"""Many at once: numbers without gap or double, one standing decision, one current version."""

from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import func, select

from portal.kernel.errors import Conflict
from portal.prototypes import actions, queries
from portal.prototypes.models import Decision, Version
from tests import people


def at_once(works):
    def run(work):
        try:
            return work()
        except Conflict as lost:
            return lost

    with ThreadPoolExecutor(len(works)) as pool:
        return list(pool.map(run, works))


def test_threads_are_numbered_without_gap(hands, stage, cast):
    cast.actor(people.CLARA), cast.actor(people.IGOR)
    at_once([lambda who=who: hands.thread(who, stage) for who in (people.CLARA, people.IGOR) * 4])
    found = hands.see(people.TOM, queries.threads, hands.see(people.TOM, queries.find_version, stage.version)).items
    assert sorted(one.number for one in found) == list(range(1, 9))
    assert hands.see(people.TOM, queries.find, stage.prototype).open_count == 8


def test_one_decision_of_a_person_stands(hands, stage, cast, portal):
    cast.actor(people.CLARA)
    at_once([lambda: hands.do(people.CLARA, actions.decide, stage.prototype, "approve")] * 6)
    with portal.database.transaction(write=False) as opened:
        assert opened.scalar(select(func.count()).select_from(Decision).where(Decision.standing)) == 1
    assert hands.see(people.TOM, queries.find, stage.prototype).decision_count == 1


def test_a_thread_is_resolved_once(hands, stage, cast):
    thread = hands.thread(people.CLARA, stage)
    done = at_once([lambda: hands.do(people.TOM, actions.resolve, thread.id, "done")] * 5)
    assert sum(not isinstance(one, Conflict) for one in done) == 1
    assert hands.see(people.TOM, queries.find, stage.prototype).open_count == 0


def test_one_version_is_current(hands, stage, portal):
    drafts = [hands.version(stage.prototype, width=width, publish=False) for width in (100, 101, 102)]
    at_once([lambda one=one: hands.do(people.TOM, actions.publish, one.id) for one in drafts])
    with portal.database.transaction(write=False) as opened:
        assert opened.scalar(select(func.count()).select_from(Version).where(Version.status == "current")) == 1
        newest = opened.scalar(select(func.max(Version.number)).where(Version.status != "draft"))
    assert hands.see(people.TOM, queries.find, stage.prototype).current_number == newest == 4
