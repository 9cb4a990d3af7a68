"""Co-authors as they are read, and everybody who made an idea what it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from portal.accounts.models import User
from portal.ideas.amending.models import Amendment
from portal.ideas.models import Comment, Idea
from portal.ideas.together.models import Coauthor
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor, can


@dataclass(frozen=True)
class Part:
    """What somebody gave an idea: as `author`, `coauthor` or `amender`, since or at what time, and in which revision."""

    how: str
    user_id: str | None
    name: str
    at: datetime | None
    field: str = ""
    revision: int | None = None
    amendment_id: str | None = None


@dataclass(frozen=True)
class Invited:
    """An invitation as it is shown: the name known to who looks, and to what it is where he need not see that."""

    it: Coauthor
    name: str
    title: str = ""


def find_coauthor(actor: Actor, coauthor_id: str) -> tuple[Coauthor, Idea]:
    """An invitation for this actor, or one he may take back, with its idea. Raises NotFound: others do not learn of it."""
    found = session().get(Coauthor, coauthor_id)
    about = select(Idea).where(Idea.id == (found.idea_id if found else None)).options(joinedload(Idea.board))
    idea = session().scalar(about) if found else None
    if found is None or idea is None or not can(actor, "coauthor.see", found, can(actor, "idea.invite", idea)):
        raise NotFound()
    if found.status not in ("invited", "accepted") and not can(actor, "idea.see", idea):
        raise NotFound()
    return found, idea


def invited(idea_id: str) -> list[Invited]:
    """All who were invited, with the name of those who accepted and what the author called the others."""
    rows = session().execute(select(Coauthor, User.name).outerjoin(User, User.id == Coauthor.user_id)
                             .where(Coauthor.idea_id == idea_id).order_by(Coauthor.id).limit(100))
    return [Invited(one, name if name and one.status in ("accepted", "left") else one.called) for one, name in rows]


def mine(actor: Actor, idea_id: str) -> Coauthor | None:
    """The actor's own invitation or co-authorship."""
    return session().scalar(select(Coauthor).where(Coauthor.idea_id == idea_id, Coauthor.user_id == actor.user_id,
                                                   Coauthor.status.in_(("invited", "accepted"))))


def commenters(idea: Idea) -> list[Any]:
    """Who took part in the discussion and is not an author yet."""
    there = select(Coauthor.user_id).where(Coauthor.idea_id == idea.id, Coauthor.user_id.is_not(None),
                                           Coauthor.mail_key.is_(None), Coauthor.status.in_(("invited", "accepted")))
    return list(session().execute(
        select(User.id, User.name).where(
            User.id.in_(select(Comment.author_id).where(Comment.idea_id == idea.id, ~Comment.internal,
                                                        Comment.status == "posted")),
            User.status == "active", User.id != idea.author_id, User.id.not_in(there),
            User.id.not_in(idea.coauthor_ids)).order_by(User.name).limit(50)))


def names(user_ids: Iterable[str]) -> dict[str, str]:
    """The names of people, in one statement, and in none when there is nobody."""
    wanted = set(user_ids)
    rows: Any = session().execute(select(User.id, User.name).where(User.id.in_(wanted))) if wanted else ()
    return {row.id: row.name for row in rows}


def contributions(idea: Idea) -> list[Part]:
    """Everybody who made the idea what it is: the author, those who write or wrote with him, and whose changes were taken."""
    author: Any = session().scalar(select(User.name).where(User.id == idea.author_id)) if idea.author_id else None
    parts = [Part("author", idea.author_id, author or idea.author_name, idea.submitted_at or idea.created_at)]
    writing = session().execute(
        select(Coauthor.user_id, User.name, Coauthor.answered_at).join(User, User.id == Coauthor.user_id)
        .where(Coauthor.idea_id == idea.id, Coauthor.status == "accepted").order_by(Coauthor.answered_at))
    parts += [Part("coauthor", row.user_id, row.name, row.answered_at) for row in writing]
    taken = session().execute(
        select(Amendment, User.name).outerjoin(User, User.id == Amendment.author_id)
        .where(Amendment.idea_id == idea.id, Amendment.status == "accepted").order_by(Amendment.revision_number).limit(200))
    return parts + [Part("amender", one.author_id, name or one.author_name, one.decided_at, one.field, one.revision_number,
                         one.id) for one, name in taken]
