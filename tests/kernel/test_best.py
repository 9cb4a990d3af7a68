"""The best matches of a query: ranked once, and anew after every change of what can be found, whoever made it."""

import threading

import pytest
from sqlalchemy import delete, func, select, text, update

from portal.kernel.db import session
from portal.kernel.ids import new_id
from portal.kernel.search import best as best_
from portal.kernel.search import face
from portal.kernel.search.best import best
from portal.kernel.search.face import SearchDoc, SearchState


@pytest.fixture
def chairs(portal):
    """Five chairs; the later, the more often they say so."""
    refs = [new_id() for _ in range(5)]
    with portal.database.transaction():
        for at, ref in enumerate(refs):
            face.index("test", ref, "A thing", "chair " * (at + 1) + "for some body " * 20)
    return refs


def refs(portal, query="chairs", kind="test"):
    with portal.database.transaction(write=False):
        found = best(kind, query)
        return None if found is None else list(found.refs)


def change(portal, work):
    with portal.database.transaction():
        work()


def test_the_order_is_that_of_the_database_and_is_asked_for_once(portal, chairs, count_queries):
    with portal.database.transaction(write=False) as opened:
        found = face.match("test", "chairs")
        rows = opened.execute(select(found.c.ref, found.c.rank).order_by(found.c.rank.desc(), found.c.ref.desc())).all()
        kept = best("test", "chairs")
    assert [(row.ref, pytest.approx(row.rank)) for row in rows] == kept.places(0, 9) and kept.whole
    with count_queries() as asked:
        assert refs(portal) == [row.ref for row in rows]
    assert len(asked) == 1, asked
    assert refs(portal, "") is None is refs(portal, "-chair") and refs(portal, "sofa") == []


@pytest.mark.parametrize("work", [
    lambda ref: face.index("test", ref, "A sofa"), lambda ref: face.remove("test", ref),
    lambda ref: session().execute(delete(SearchDoc).where(SearchDoc.ref == ref)),
    lambda ref: session().execute(update(SearchDoc).where(SearchDoc.ref == ref).values(title="sofa", body="")),
], ids=["changed", "removed", "deleted past us", "changed past us"])
def test_a_change_is_ranked_by_the_very_next_who_asks(portal, chairs, work):
    before = refs(portal)
    assert set(before) == set(chairs)
    change(portal, lambda: work(chairs[2]))
    assert refs(portal) == [ref for ref in before if ref != chairs[2]]
    fresh = new_id()
    change(portal, lambda: face.index_new("test", [(fresh, "Chair", "")]))
    assert fresh in refs(portal)


def test_what_is_not_committed_is_not_kept(portal, chairs):
    before = refs(portal)
    with portal.database.transaction() as opened:
        face.remove("test", chairs[0])
        assert chairs[0] not in best("test", "chairs").refs
        opened.rollback()
        opened.info["connection"] = opened.connection()
    assert refs(portal) == before
    with portal.database.transaction():
        face.remove("test", chairs[0])
        assert chairs[0] not in best("test", "chairs").refs
        face.index("test", chairs[0], "A chair again")
        assert chairs[0] in best("test", "chairs").refs


def test_what_somebody_else_commits_does_not_mix_with_what_one_reads(portal, chairs):
    """A reader stays at his moment; what he ranks is not given to those who came later."""
    with portal.database.transaction(write=False) as opened:
        opened.scalar(select(func.count()).select_from(SearchState))
        def at_once():
            change(portal, lambda: face.remove("test", chairs[1]))

        other = threading.Thread(target=at_once)
        other.start()
        other.join()
        assert chairs[1] in best("test", "chairs").refs
    assert chairs[1] not in refs(portal)


def test_only_the_first_are_kept_and_the_last_known_of_them_says_so(portal, chairs, monkeypatch):
    monkeypatch.setattr(best_, "MOST", 3)
    with portal.database.transaction(write=False):
        found = best("test", "a chair")
        assert len(found.refs) == 3 == len(found.ranks) and not found.whole
        assert found.behind(found.ranks[0], found.refs[0]) == 1 and found.behind(found.ranks[2], found.refs[2]) == 3
        assert found.behind(float("inf"), "z") == 0


def test_writers_do_not_wait_for_each_other(portal, chairs):
    if portal.database.is_sqlite:
        return  # it has one writer anyhow
    with portal.database.engine.connect() as one, portal.database.engine.connect() as other:
        for connection, ref in ((one, chairs[0]), (other, chairs[1])):
            connection.execute(text("SET LOCAL lock_timeout = '2s'"))
            connection.execute(delete(SearchDoc).where(SearchDoc.ref == ref))
        one.rollback()
        other.rollback()
