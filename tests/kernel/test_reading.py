"""Read once: within the one moment a reading transaction sees, and nowhere longer."""

from sqlalchemy import func, select

from portal.accounts.models import User
from portal.kernel.db import session
from portal.kernel.reading import read_once
from tests import people


def test_a_question_is_read_once_in_one_moment_and_anew_wherever_something_may_have_changed(portal, cast, count_queries):
    clara, paul = cast.actor(people.CLARA), cast.actor(people.PAUL)

    @read_once
    def name_of(actor, beginning=""):
        return session().scalar(select(User.name).where(User.id == actor.user_id, User.name.startswith(beginning)))

    @read_once
    def people_there():
        return session().scalar(select(func.count()).select_from(User))

    with portal.database.transaction(write=False), count_queries() as asked:
        assert [name_of(clara), name_of(clara), name_of(paul)] == [people.CLARA.name, people.CLARA.name, people.PAUL.name]
        assert name_of(clara, beginning="P") is name_of(clara, beginning="P") is None
        assert people_there() == people_there() == 2
    assert len(asked) == 4, asked
    with portal.database.transaction() as opened, count_queries() as asked:
        assert name_of(clara) == people.CLARA.name
        opened.get_one(User, clara.user_id).name = "Clara Weiss"
        assert name_of(clara) == "Clara Weiss"
    with portal.database.transaction(write=False):
        assert name_of(clara) == "Clara Weiss"
