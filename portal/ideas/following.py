"""Following: hearing what happens to an idea. Whoever takes part follows by himself."""

from functools import cache
from typing import Any

from sqlalchemy import delete

from portal.ideas.facets import insert_into
from portal.ideas.models import Follow, Idea
from portal.ideas.queries import find_visible
from portal.kernel import clock
from portal.kernel.db import run, session
from portal.kernel.policy import Actor, authorize


@cache
def _begin(_dialect: str) -> Any:
    return insert_into(Follow.__table__).on_conflict_do_nothing()


def begin(idea_id: str, user_id: str, reason: str) -> None:
    """Somebody follows from now on; who follows already keeps his first reason."""
    run(_begin(session().get_bind().dialect.name), idea_id=idea_id, user_id=user_id, reason=reason, created_at=clock.now())


def follow(actor: Actor, idea_id: str) -> Idea:
    """Hear of everything that happens to an idea."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.follow")
    begin(idea.id, actor.user_id or "", "manual")
    return idea


def unfollow(actor: Actor, idea_id: str) -> Idea:
    """Hear no more of it."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.follow")
    session().execute(delete(Follow).where(Follow.idea_id == idea.id, Follow.user_id == actor.user_id))
    return idea
