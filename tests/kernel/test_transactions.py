"""Transactions: one at a time, reading ones cannot write, writers wait for each other, and a guard decides races."""

import threading
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from portal.accounts.models import BLOCK, USER, User
from portal.kernel import clock
from portal.kernel.columns import UTCDateTime
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.idempotency import Remembered, claim, recall, remember
from portal.kernel.paging import Key, page_of
from portal.kernel.states import move
from tests import people


def test_outside_there_is_no_session(portal):
    with pytest.raises(RuntimeError, match="no transaction"):
        session()


def test_transactions_do_not_nest(portal):
    with portal.database.transaction(), pytest.raises(RuntimeError, match="already open"), portal.database.transaction():
        pass


def test_a_reading_transaction_cannot_write(portal, cast):
    user_id = cast.id(people.CLARA)

    def write() -> None:
        with portal.database.transaction(write=False) as opened:
            opened.get_one(User, user_id).name = "Somebody else"
            opened.flush()

    with pytest.raises(DBAPIError):
        write()


def test_many_writers_lose_no_update(portal, cast):
    user_id, each = cast.id(people.CLARA), 20

    def add():
        for _ in range(each):
            with portal.database.transaction() as opened:
                opened.execute(User.__table__.update().where(User.id == user_id).values(version=User.version + 1))

    threads = [threading.Thread(target=add) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    with portal.database.transaction(write=False) as opened:
        assert opened.scalar(select(User.version).where(User.id == user_id)) == 8 * each + 1


def test_of_many_who_race_one_moves(portal, cast):
    user_id = cast.id(people.STRANGER)
    won, lost = [], []

    def block():
        try:
            with portal.database.transaction() as opened:
                move(opened.get_one(User, user_id), BLOCK)
            won.append(1)
        except Conflict as refused:
            lost.append(refused)

    threads = [threading.Thread(target=block) for _ in range(12)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert (len(won), len(lost)) == (1, 11)
    assert {(one.state, tuple(one.possible), one.code) for one in lost} == {("blocked", ("unblock",), "user_blocked")}


def test_a_row_that_changed_since_is_not_moved(portal, cast):
    user_id = cast.id(people.CLARA)
    with portal.database.transaction() as opened:
        user = opened.get_one(User, user_id)
        opened.execute(User.__table__.update().where(User.id == user.id).values(version=99))
        with pytest.raises(Conflict):
            move(user, BLOCK)
        assert (user.status, user.version) == ("active", 99)


def test_the_database_believes_the_states(portal, cast):
    user_id = cast.id(people.CLARA)
    with pytest.raises(DBAPIError), portal.database.transaction() as opened:
        opened.execute(User.__table__.update().where(User.id == user_id).values(status="dreaming"))
    assert USER.possible("active") == ["block"]


def test_naive_times_are_refused():
    with pytest.raises(ValueError, match="time zone"):
        UTCDateTime().process_bind_param(datetime(2026, 1, 1), None)


def test_a_key_is_remembered_and_not_reused(portal, cast):
    with portal.database.transaction():
        first = claim("clara", "key-1", b"POST", b"/x", b"body")
        assert recall(first) is None
        remember(first, 201, {"Location": "/x/1"}, b"made")
    with portal.database.transaction():
        assert recall(claim("clara", "key-1", b"POST", b"/x", b"body")).body == b"made"
        assert recall(claim("igor", "key-1", b"POST", b"/x", b"body")) is None
        with pytest.raises(Invalid):
            recall(claim("clara", "key-1", b"POST", b"/x", b"other"))
    with pytest.raises(Invalid):
        claim("clara", "k" * 256)


def test_an_old_key_is_free_again(portal, cast):
    with clock.at(clock.now() - timedelta(hours=25)), portal.database.transaction():
        remember(claim("clara", "old", b""), 200, {}, b"")
    with portal.database.transaction() as opened:
        assert recall(claim("clara", "old", b"")) is None
        assert opened.scalar(select(func.count()).select_from(Remembered)) == 0


def test_pages_follow_each_other_without_gap_or_double(portal, cast):
    for one in people.CAST:
        cast.id(one)
    with portal.database.transaction(write=False) as opened:
        names, cursor, pages = [], None, 0
        while True:
            page = page_of(opened, select(User.name), [Key(User.role, True), Key(User.id)], after_cursor=cursor, limit=3)
            names += [row.name for row in page.items]
            pages, cursor = pages + 1, page.next
            if cursor is None:
                break
        assert pages == -(-len(names) // 3)
        assert sorted(names) == sorted(opened.scalars(select(User.name)))
        for bad in ("x", "W10", "eyJhIjoxfQ", "////"):
            with pytest.raises(Invalid):
                page_of(opened, select(User.name), [Key(User.id)], after_cursor=bad)
