"""How far somebody has read the discussion of an idea, and what is new to him since."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import aliased

from portal.ideas.discussion.models import IdeaSeen
from portal.ideas.models import Comment
from portal.ideas.queries import find_visible
from portal.kernel.columns import Id
from portal.kernel.db import insert_into, run, session
from portal.kernel.errors import Invalid
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _

MOST = 99
_IDEA, _ME = bindparam("idea", type_=Id()), bindparam("me", type_=Id())
_SEEN: Any = select(IdeaSeen.comment_id).where(IdeaSeen.user_id == _ME, IdeaSeen.idea_id == _IDEA)
_said: Any = aliased(Comment)
_TALK = (_said.idea_id == _IDEA, ~_said.internal, _said.status == "posted")
_OTHERS = (*_TALK, _said.id > _SEEN.scalar_subquery(), _said.author_id.is_distinct_from(_ME))
# One who was never here has nothing that is new since; counting stops where a number says no more.
_NEW = select(func.count()).select_from(select(_said.id).where(*_OTHERS).limit(MOST).subquery()).scalar_subquery()
LOOKS = {"seen_comment": _SEEN.scalar_subquery(), "new_comments": _NEW,
         "first_new": select(_said.id).where(*_OTHERS).order_by(_said.id).limit(1).scalar_subquery(),
         "last_comment": select(_said.id).where(*_TALK).order_by(_said.id.desc()).limit(1).scalar_subquery()}
_STATE = select(*(look.label(name) for name, look in LOOKS.items()))


@dataclass(frozen=True)
class Unread:
    """What is new in a discussion: how many (at most 99), the first of them, up to where was read, and what is there."""

    number: int
    first: str | None
    seen: str | None
    last: str | None


def unread_of(row: Any) -> Unread:
    """What a row of LOOKS says."""
    return Unread(row.new_comments or 0, row.first_new, row.seen_comment, row.last_comment)


def unread(actor: Actor, idea_id: str) -> Unread:
    """What is new to somebody in the discussion of an idea he may see."""
    find_visible(actor, idea_id)
    return unread_of(run(_STATE, idea=idea_id, me=actor.user_id).one())


def mark(actor: Actor, idea_id: str, comment_id: str) -> None:
    """Says that somebody has read up to a comment; it never goes back. Raises Invalid for what is not in this discussion."""
    find_visible(actor, idea_id)
    authorize(actor, "discussion.mark")
    found = session().get(Comment, comment_id)
    if found is None or found.idea_id != idea_id or found.internal:
        raise Invalid({"comment_id": [_("This comment is not in the discussion.")]})
    table: Any = IdeaSeen.__table__
    fresh = insert_into(table).values(user_id=actor.user_id, idea_id=idea_id, comment_id=comment_id)
    session().execute(fresh.on_conflict_do_update(index_elements=[table.c.user_id, table.c.idea_id], set_={
        "comment_id": fresh.excluded.comment_id}, where=table.c.comment_id < fresh.excluded.comment_id))
