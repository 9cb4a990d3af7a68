"""The people of a discussion: who wrote the idea, said something or answered, and the team; beside a note the team alone."""

from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import joinedload

from portal.accounts import doors
from portal.accounts.models import User
from portal.ideas.models import Comment, Idea, IdeaResponse, IdeaRevision
from portal.ideas.policy import who_sees
from portal.kernel.db import session
from portal.kernel.policy import Actor

AT_ONCE = 8
MOST = 500


class Person(NamedTuple):
    """Somebody who can be called here: a name one reads on this page anyway, never a mail address."""

    id: str
    name: str
    role: str
    is_author: bool


def around(idea_id: str, internal: bool) -> ColumnElement[bool]:
    """Whom everybody who reads the idea's page meets there. Who only runs the installation is not called by others."""
    if internal:
        return User.role.in_(("team", "admin"))
    circles: list[Any] = [
        select(Comment.author_id).where(Comment.idea_id == idea_id, Comment.status == "posted", ~Comment.internal),
        select(IdeaRevision.author_id).where(IdeaRevision.idea_id == idea_id),
        select(IdeaResponse.author_id).where(IdeaResponse.idea_id == idea_id),
        select(Idea.author_id).where(Idea.id == idea_id), select(Idea.owner_id).where(Idea.id == idea_id)]
    return or_(User.role == "team", *(User.id.in_(circle) for circle in circles))


def those(idea_id: str, *wanted: ColumnElement[bool], internal: bool = False) -> list[Person]:
    """People around an idea who fit and may see it themselves."""
    idea = session().scalar(select(Idea).where(Idea.id == idea_id).options(joinedload(Idea.board)))
    rows = session().execute(select(User.id, User.name, User.role).where(
        User.status == "active", around(idea_id, internal), *wanted).order_by(User.name, User.id).limit(MOST)).all()
    if idea is None or not rows:
        return []
    inside = {one.user_id for one in who_sees(doors.by_users([row.id for row in rows]), idea)}
    return [Person(row.id, row.name, row.role, row.id == idea.author_id) for row in rows if row.id in inside]


def complete(actor: Actor, idea_id: str, begun: str, internal: bool = False) -> list[Person]:
    """Those one can call whose name, or a word of it, begins so; the one who asks is not among them."""
    sought = " ".join(begun.split()).casefold()
    found = [one for one in those(idea_id, User.id != actor.user_id, internal=internal) if _begins(one.name.casefold(), sought)]
    return found[:AT_ONCE]


def _begins(name: str, sought: str) -> bool:
    words = name.split(" ")
    return any(" ".join(words[at:]).startswith(sought) for at in range(len(words)))
