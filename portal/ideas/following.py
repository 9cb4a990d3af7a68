"""Following: hearing what happens to an idea. Whoever takes part follows by himself."""

from functools import cache
from typing import Any

from sqlalchemy import delete, select, update

from portal.ideas.models import Follow, Idea
from portal.ideas.queries import find_visible
from portal.kernel import clock
from portal.kernel.db import insert_into, run, session
from portal.kernel.policy import Actor, authorize

LEVELS = ("all", "decisions", "nothing")


@cache
def _begin(_dialect: str) -> Any:
    return insert_into(Follow.__table__).on_conflict_do_nothing()


def begin(idea_id: str, user_id: str, reason: str) -> None:
    """Somebody follows from now on; who follows already keeps his first reason."""
    run(_begin(session().get_bind().dialect.name), idea_id=idea_id, user_id=user_id, reason=reason, created_at=clock.now())


def follow(actor: Actor, idea_id: str, level: str = "all") -> Idea:
    """Hear of everything that happens to an idea, of decisions only, or of nothing, whatever else one has to do with it."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.follow")
    set_level(idea.id, actor.user_id or "", level)
    return idea


def set_level(idea_id: str, user_id: str, level: str) -> str | None:
    """How much somebody hears of an idea from now on; gives what it was before, None for one who did not follow."""
    assert level in LEVELS
    before = level_of(idea_id, user_id)
    begin(idea_id, user_id, "manual")
    session().execute(update(Follow).where(Follow.idea_id == idea_id, Follow.user_id == user_id).values(level=level))
    return before


def level_of(idea_id: str, user_id: str) -> str | None:
    """How much somebody hears of an idea."""
    return session().scalar(select(Follow.level).where(Follow.idea_id == idea_id, Follow.user_id == user_id))


def forget(idea_id: str, user_id: str) -> None:
    """As if he had never followed."""
    session().execute(delete(Follow).where(Follow.idea_id == idea_id, Follow.user_id == user_id))


def unfollow(actor: Actor, idea_id: str) -> Idea:
    """Hear no more of it."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.follow")
    forget(idea.id, actor.user_id or "")
    return idea
