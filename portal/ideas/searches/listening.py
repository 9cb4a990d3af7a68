"""Who is told of a new or changed idea for a search he keeps: once for each idea, and only what he may see."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from portal.accounts import doors
from portal.accounts.models import User
from portal.ideas.events import IdeaRevised, IdeaStatusChanged, IdeaSubmitted
from portal.ideas.models import Idea
from portal.ideas.searches.events import SearchFound
from portal.ideas.searches.keeping import wanted_of
from portal.ideas.searches.matching import Candidate, fits
from portal.ideas.searches.models import SavedSearch, SearchHit
from portal.ideas.states import PUBLIC
from portal.kernel import clock
from portal.kernel.db import insert_into, session
from portal.kernel.events import Heard, Listeners, record
from portal.kernel.policy import Actor, can
from portal.kernel.search.face import SearchDoc

MOST_A_DAY = 10  # ideas a search tells of in 24 hours; whoever wants more reads the list
MOST_AT_ONCE = 500  # people told of one idea
listeners = Listeners("searches")


@listeners.on(IdeaSubmitted, IdeaRevised, IdeaStatusChanged)
def match_searches(heard: Heard[Any]) -> None:
    """Heard again it tells nobody again: what somebody was told of is written down."""
    found = _candidate(heard.fact.idea_id)
    if found is None:
        return
    fitting = [one for one in session().scalars(select(SavedSearch).where(SavedSearch.tell).order_by(SavedSearch.id))
               if one.user_id != found.idea.author_id and fits(found, wanted_of(one.words))][:MOST_AT_ONCE]
    for one in _not_too_many(_seeing(fitting, found.idea)):
        if _written_down(one, found.idea.id):
            record(Actor.system(), SearchFound(search_id=one.id, idea_id=found.idea.id))


def _candidate(idea_id: str) -> Candidate | None:
    idea = session().scalar(select(Idea).where(Idea.id == idea_id, Idea.status.in_(PUBLIC)).options(joinedload(Idea.board)))
    doc = session().scalar(select(SearchDoc).where(SearchDoc.kind == "idea", SearchDoc.ref == idea_id))
    if idea is None or doc is None:
        return None
    author = session().scalar(select(User.name).where(User.id == idea.author_id)) or idea.author_name
    return Candidate(idea, idea.board, author, (doc.title.split(), doc.body.split()))


def _seeing(fitting: Sequence[SavedSearch], idea: Idea) -> list[SavedSearch]:
    seeing = {one.user_id for one in doors.by_users({search.user_id for search in fitting}) if can(one, "idea.see", idea)}
    return [one for one in fitting if one.user_id in seeing]


def _not_too_many(fitting: Sequence[SavedSearch]) -> list[SavedSearch]:
    since = clock.now() - timedelta(days=1)
    told = dict(session().execute(
        select(SearchHit.search_id, func.count()).where(SearchHit.search_id.in_([one.id for one in fitting]),
                                                        SearchHit.told_at > since).group_by(SearchHit.search_id)).all())
    return [one for one in fitting if told.get(one.id, 0) < MOST_A_DAY]


def _written_down(search: SavedSearch, idea_id: str) -> bool:
    """Whether it was not yet."""
    statement = insert_into(SearchHit.__table__).values(user_id=search.user_id, idea_id=idea_id, search_id=search.id,
                                                        told_at=clock.now()).on_conflict_do_nothing()
    return session().execute(statement.returning(SearchHit.idea_id)).first() is not None
