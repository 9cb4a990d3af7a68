"""Prepared statements: past SQLAlchemy's execution, with its types, its errors and its events."""

from datetime import timedelta

import pytest
from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.exc import IntegrityError, StatementError

from portal.accounts.models import ApiToken, User
from portal.kernel import clock
from portal.kernel.db import run, run_many, session
from portal.kernel.facts import FactSubject, Outbox
from portal.kernel.ids import new_id
from portal.kernel.prepared import Answered, prepare
from tests import people

BY_ID = select(User.id, User.name, User.created_at, User.version, ApiToken.scopes, ApiToken.revoked_at).join(
    ApiToken, ApiToken.user_id == User.id).where(User.id == bindparam("user"), User.status.in_(("active", "blocked")))
SUBJECT = FactSubject.__table__


def test_it_gives_what_sqlalchemy_gives(portal, cast):
    cast.token(people.CLARA)
    user_id = cast.id(people.CLARA)
    with portal.database.transaction() as opened:
        wanted = opened.info["connection"].execute(BY_ID, {"user": user_id}).all()
        for _once_more in range(3):
            found = run(BY_ID, user=user_id).all()
            assert found == wanted
            assert found[0]._asdict() == wanted[0]._asdict()
        assert isinstance(run(BY_ID, user=user_id), Answered)
        assert found[0].id == user_id and found[0].created_at.tzinfo is not None and isinstance(found[0].scopes, list)
        assert run(BY_ID, user=new_id()).first() is None


def test_it_writes_and_counts_rows(portal, cast):
    user_id = cast.id(people.CLARA)
    rename = update(User.__table__).where(User.__table__.c.id == bindparam("user")).values(name=bindparam("called"))
    with portal.database.transaction():
        counts = [run(rename, user=user_id, called=name).rowcount for name in ("A", "B", "C")]
        assert counts == [1, 1, 1]
        assert run(rename, user=new_id(), called="D").rowcount == 0
    with portal.database.transaction(write=False) as opened:
        assert opened.get_one(User, user_id).name == "C"


def test_errors_are_sqlalchemys_and_undo_everything(portal):
    write, row = insert(SUBJECT), {"kind": "test", "subject_id": new_id(), "fact_id": new_id()}

    def twice() -> None:
        with portal.database.transaction():
            run(write, **(row | {"fact_id": new_id()}))
            run(write, **row)
            run(write, **row)

    with pytest.raises(IntegrityError) as failed:
        twice()
    assert failed.value.orig is not None and "fact_subject" in str(failed.value.statement)
    with portal.database.transaction(write=False) as opened:
        assert opened.scalar(select(func.count()).select_from(SUBJECT).where(SUBJECT.c.kind == "test")) == 0


def test_other_values_than_before_are_left_to_sqlalchemy(portal, cast):
    user_id = cast.id(people.CLARA)
    with portal.database.transaction():
        for _once_more in range(2):
            run(BY_ID, user=user_id)
        with pytest.raises(StatementError, match="required"):
            run(BY_ID)


def test_what_is_not_always_the_same_text_is_not_prepared(portal):
    dialect = portal.database.engine.dialect
    listed = select(User.id).where(User.id.in_(bindparam("users", expanding=True)))
    assert prepare(listed, dialect, frozenset({"users"})) is None
    assert prepare(insert(Outbox.__table__), dialect, frozenset({"fact_id", "listener", "due_at"})) is None
    assert prepare(BY_ID, dialect, frozenset({"user"})) is not None


def test_every_statement_is_counted(portal, cast, count_queries):
    user_id = cast.id(people.CLARA)
    with portal.database.transaction(), count_queries() as queries:
        for _once_more in range(4):
            run(BY_ID, user=user_id)
    assert len(queries) == 4, str(queries)


@pytest.mark.parametrize("many", [0, 1, 3, 45])
def test_many_rows_are_written_in_few_statements(portal, many, count_queries):
    rows = [{"kind": "test", "subject_id": new_id(), "fact_id": new_id()} for _one in range(many)]
    with portal.database.transaction(), count_queries() as queries:
        run_many(SUBJECT, rows)
    assert len(queries) <= 4
    with portal.database.transaction(write=False):
        kept = session().scalars(select(SUBJECT.c.fact_id).where(SUBJECT.c.kind == "test"))
        assert sorted(kept) == sorted(row["fact_id"] for row in rows)


def test_a_moment_without_a_zone_is_refused(portal):
    later = select(ApiToken.id).where(ApiToken.expires_at > bindparam("now"))
    with portal.database.transaction():
        for _once_more in range(2):
            run(later, now=clock.now() - timedelta(days=1)).all()
        with pytest.raises((StatementError, ValueError), match="time zone"):
            run(later, now=clock.now().replace(tzinfo=None))
