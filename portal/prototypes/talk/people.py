"""The people of a room: who said or decided something there, who looks after it, and the team; in internal threads the team
alone. Who is invited but silent is known to the team and to his own company.
"""

from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, or_, select

from portal.accounts import doors
from portal.accounts.models import Membership, User
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.prototypes.blind.standing import keeps_still_for
from portal.prototypes.models import Comment, Decision, Guest, Prototype, Thread
from portal.prototypes.queries import who_may_see

AT_ONCE = 8
MOST = 500


class Person(NamedTuple):
    """Somebody who can be called or given a thread: a name one reads in the room anyway, never a mail address."""

    id: str
    name: str
    role: str


def around(actor: Actor, prototype_id: str, internal: bool) -> ColumnElement[bool]:
    """Whom this actor meets in the room."""
    if internal:
        return User.role.in_(("team", "admin"))
    prototype = select(Prototype.owner_id).where(Prototype.id == prototype_id)
    circles: list[Any] = [prototype] if keeps_still_for(actor, prototype_id) else [
        select(Comment.author_id).join(Thread, Thread.id == Comment.thread_id).where(
            Thread.prototype_id == prototype_id, ~Thread.internal, Comment.status == "posted"),
        select(Decision.user_id).where(Decision.prototype_id == prototype_id),
        prototype]
    members = select(Membership.user_id).join(Guest, Guest.company_id == Membership.company_id).where(
        Guest.prototype_id == prototype_id)
    if actor.is_team:
        circles += [select(Guest.user_id).where(Guest.prototype_id == prototype_id), members]
    elif actor.company_id:
        circles.append(members.where(Membership.company_id == actor.company_id))
    return or_(User.role == "team", *(User.id.in_(circle) for circle in circles))


def those(actor: Actor, prototype_id: str, *wanted: ColumnElement[bool], internal: bool = False) -> list[Person]:
    """People of the room who fit and may see it themselves."""
    rows = session().execute(select(User.id, User.name, User.role).where(
        User.status == "active", around(actor, prototype_id, internal), *wanted).order_by(User.name, User.id).limit(MOST)).all()
    if not rows:
        return []
    inside = who_may_see(prototype_id, found := doors.by_users([row.id for row in rows]))
    allowed = {one.user_id for one in found if one.key in inside}
    return [Person(row.id, row.name, row.role) for row in rows if row.id in allowed]


def complete(actor: Actor, prototype_id: str, begun: str, internal: bool = False) -> list[Person]:
    """Those one can call whose name, or a word of it, begins so; the one who asks is not among them."""
    sought = " ".join(begun.split()).casefold()
    found = those(actor, prototype_id, User.id != actor.user_id, internal=internal)
    return [one for one in found if _begins(one.name.casefold(), sought)][:AT_ONCE]


def _begins(name: str, sought: str) -> bool:
    words = name.split(" ")
    return any(" ".join(words[at:]).startswith(sought) for at in range(len(words)))
