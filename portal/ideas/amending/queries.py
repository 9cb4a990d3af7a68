"""Amendments as they are read: one, the open ones by voices, all of an idea page by page, and whose a revision was."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Select, and_, select
from sqlalchemy.orm import aliased

from portal.accounts.models import User
from portal.ideas import diff
from portal.ideas.amending.models import Amendment, AmendmentVote
from portal.ideas.models import Idea
from portal.ideas.queries import find_visible
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor

_DECIDER: Any = aliased(User)


@dataclass
class Change:
    """An amendment with the names of its people, and whether the one who looks is for it."""

    it: Amendment
    author: str
    decider: str
    voted: bool

    def __getattr__(self, name: str) -> Any:
        return getattr(self.it, name)

    @property
    def version(self) -> int:
        return self.it.version

    @cached_property
    def pieces(self) -> list[diff.Piece]:
        """What would change in words: title, passage or tags."""
        if self.it.field == "tags":
            return diff.words(self.it.before, self.it.after)
        return diff.prose(self.it.before, self.it.after) if self.it.field in ("title", "text") else []

    @cached_property
    def rows(self) -> list[diff.RowChange]:
        """What would change in the specification."""
        return diff.row(self.it.before, self.it.after) if self.it.field == "spec" else []

    @property
    def decided_at(self) -> datetime | None:
        return self.it.decided_at


def find_amendment(actor: Actor, amendment_id: str) -> tuple[Amendment, Idea]:
    """An amendment of an idea this actor may see. Raises NotFound."""
    found = session().get(Amendment, amendment_id)
    if found is None:
        raise NotFound()
    return found, find_visible(actor, found.idea_id)


def _read(me: str | None) -> Select[Any]:
    mine = and_(AmendmentVote.amendment_id == Amendment.id, AmendmentVote.user_id == me)
    return (select(Amendment, User.name.label("author"), _DECIDER.name.label("decider"), AmendmentVote.user_id.label("voted"))
            .select_from(Amendment).outerjoin(User, User.id == Amendment.author_id)
            .outerjoin(_DECIDER, _DECIDER.id == Amendment.decided_by).outerjoin(AmendmentVote, mine))


def _change(row: Any) -> Change:
    return Change(row.Amendment, row.author or row.Amendment.author_name, row.decider or "", row.voted is not None)


def shown(amendment_id: str, me: str | None = None) -> Change:
    """An amendment as it is shown; who may see it was asked before. Raises NotFound."""
    row = session().execute(_read(me).where(Amendment.id == amendment_id)).first()
    if row is None:
        raise NotFound()
    return _change(row)


def open_ones(idea_id: str, me: str | None, most: int) -> list[Change]:
    """The open amendments of an idea, those most are for first."""
    return page(idea_id, me, "open", limit=most).items


def page(idea_id: str, me: str | None, status: str = "", after: str | None = None, limit: int = 20) -> Page[Change]:
    """The amendments of an idea in one state by voices, or all of them, the newest first."""
    last = Key(Amendment.id, descending=True)
    where = [Amendment.idea_id == idea_id, *([Amendment.status == status] if status else [])]
    keys = [Key(Amendment.vote_count, descending=True), last] if status == "open" else [last]
    return page_of(session(), _read(me).where(*where), keys, after_cursor=after, limit=limit).map(_change)
