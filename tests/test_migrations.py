"""One line of history that builds what the models say, from nothing and from what people had at each landing."""

import pytest

from portal.kernel.db import Database
from portal.migrations import current, head, upgrade
from tests.support.landings import dumps, load
from tests.support.migrations import differences, heads, revisions


@pytest.fixture
def empty(houses, backend):
    """A database with nothing in it."""
    url = houses(backend).create("empty", empty=True)
    database = Database(url)
    yield database
    database.engine.dispose()
    houses(backend).drop(url)


def test_history_is_one_line():
    assert len(heads()) == 1


def test_from_nothing_to_what_the_models_say(empty):
    upgrade(empty)
    assert current(empty) == head()
    assert differences(empty) == []


def test_going_there_again_changes_nothing(empty):
    upgrade(empty)
    upgrade(empty)
    assert differences(empty) == []


def test_every_step_can_be_the_last_one_taken(empty):
    for revision in revisions():
        upgrade(empty, revision)
        assert current(empty) == revision
    assert differences(empty) == []


def test_what_people_had_at_each_landing_comes_along(houses, backend):
    house = houses(backend)
    for dump in dumps(backend):
        url = house.create(f"landing-{dump.stem}", empty=True)
        load(dump, url, getattr(house, "server", None))
        database = Database(url)
        upgrade(database)
        assert current(database) == head(), dump.name
        assert differences(database) == [], dump.name
        database.engine.dispose()
        house.drop(url)
