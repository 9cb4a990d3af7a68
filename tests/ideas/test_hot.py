"""The formula of hot: incremental equals recomputed, whatever comes and goes; and what was given later weighs more."""

import math
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from portal.core.customers.actions import customer_for
from portal.ideas import actions, hot
from portal.ideas.models import Idea
from portal.ideas.support import behalf
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, NotFound
from tests import people
from tests.ideas.support.books import wrong_counters

BORN = datetime(2026, 3, 1, tzinfo=UTC)
HOURS = st.floats(min_value=0, max_value=24 * 90, allow_nan=False)


def recomputed(moments):
    weights = [hot.weight(BORN), *map(hot.weight, moments)]
    top = max(weights)
    return top + math.log(math.fsum(math.exp(one - top) for one in weights))


@given(st.lists(st.tuples(HOURS, st.booleans()), max_size=60), st.randoms(use_true_random=False))
def test_incremental_equals_recomputed(steps, dice):
    score, standing = hot.weight(BORN), []
    for hours, giving in steps:
        moment = BORN + timedelta(hours=hours)
        if giving or not standing:
            score = hot.give(score, moment)
            standing.append(moment)
        else:
            gone = standing.pop(dice.randrange(len(standing)))
            score = hot.withdraw(score, gone, BORN)
    assert math.isclose(score, recomputed(standing), abs_tol=1e-6)


@given(HOURS, HOURS)
def test_a_later_support_weighs_more_and_half_as_much_after_a_week(one, other):
    early, late = sorted((one, other))
    start = hot.weight(BORN)
    assert hot.give(start, BORN + timedelta(hours=early)) <= hot.give(start, BORN + timedelta(hours=late))
    week = timedelta(days=hot.HALF_LIFE_DAYS)
    assert math.isclose(hot.weight(BORN + week) - hot.weight(BORN), math.log(2))
    assert math.isclose(hot.as_supports_now(hot.of_many(9, BORN), BORN + week), 5.0)


def test_a_fresh_surge_lifts_an_old_idea(desk, client):
    now = clock.now()
    with clock.at(now - timedelta(days=60)):
        old = desk.idea("The old one")
        for who in (people.OLGA, people.MATS):
            desk.do(who, actions.support, old.id)
    with clock.at(now - timedelta(days=1)):
        desk.idea("The new one")
    order = lambda: [one["title"] for one in client().get("/api/v1/ideas?sort=hot").json["items"]]  # noqa: E731
    assert order() == ["The new one", "The old one"]
    desk.do(people.IGOR, actions.support, old.id)
    assert order() == ["The old one", "The new one"]
    desk.do(people.IGOR, actions.withdraw_support, old.id)
    assert order() == ["The new one", "The old one"]


def test_the_heat_of_an_idea_stays_that_of_its_rows_whatever_comes_and_goes(portal, desk, dice):
    """Over three years, by which a fresh support outweighs what was there to the last digit."""
    idea, born = desk.idea(), clock.now() - timedelta(days=3 * 365)
    with portal.database.transaction():
        session().execute(update(Idea).where(Idea.id == idea.id).values(submitted_at=born, hot=hot.weight(born)))
    record = desk.do(people.STRANGER, customer_for).id
    crowd = (people.IGOR, people.OLGA, people.MATS, people.PAUL, people.PIA)
    moment = born
    for _step in range(60):
        moment += timedelta(hours=dice.choice([1, 24, 24 * 30, 24 * 60]) * dice.random())
        with clock.at(moment):
            who, verb = dice.choice(crowd), dice.choice(["give", "give", "withdraw", "confirm", "note", "end"])
            if verb == "give":
                desk.do(who, actions.support, idea.id, dice.choice([None, 2]))
            elif verb == "withdraw":
                desk.do(who, actions.withdraw_support, idea.id)
            elif verb == "note":
                desk.do(people.TOM, behalf.note_support, idea.id, record, "mail")
            else:
                with suppress(Conflict, NotFound):
                    desk.do(people.TOM, behalf.end_note, idea.id, record) if verb == "end" else \
                        desk.do(who, actions.confirm, idea.id)
        with portal.database.transaction(write=False) as opened:
            assert wrong_counters(opened) == []
