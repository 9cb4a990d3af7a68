"""Discussions as they are read: the top comments page by page, each with the beginning of its tree of replies."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from markupsafe import Markup
from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy.orm import aliased

from portal.accounts.models import User
from portal.ideas.discussion.counts import COLUMNS as COUNTS
from portal.ideas.discussion.counts import Counts, counted
from portal.ideas.discussion.models import CommentBeside
from portal.ideas.discussion.picturing import Pictures, pictured
from portal.ideas.discussion.queries import Calls, calls_of, spoken
from portal.ideas.models import Comment, CommentText, Idea
from portal.kernel.db import run, session
from portal.kernel.errors import NotFound
from portal.kernel.paging import Key, Page, cut, ordered, page_of, write_cursor
from portal.web.mentions import with_names

REPLIES_AT_ONCE = 60


class Told(NamedTuple):
    """What a comment shows besides its times, as values that can be compared."""

    id: str
    idea_id: str
    author_id: str | None
    author: str
    role: str
    by_idea_author: bool
    internal: bool
    text: str
    is_removed: bool
    removed_by_team: bool
    reactions: Counts
    calls: Calls
    pictures: Pictures

    @property
    def body(self) -> Markup:
        """What it says, as HTML."""
        return with_names(self.text, self.calls)


@dataclass
class Said:
    """A comment with its author's name and role, and the replies shown with it."""

    id: str
    idea_id: str
    parent_id: str | None
    root_id: str
    depth: int
    author_id: str | None
    author: str
    role: str
    by_idea_author: bool
    internal: bool
    status: str
    text: str
    created_at: datetime
    edited_at: datetime | None
    removed_at: datetime | None
    removed_by_team: bool
    version: int
    reactions: Counts = ()
    calls: Calls = ()
    pictures: Pictures = ()
    replies: list["Said"] = field(default_factory=list)
    more: str | None = None

    @property
    def is_removed(self) -> bool:
        return self.status == "removed"

    @property
    def words(self) -> str:
        """What it says, as one writes it."""
        return spoken(self.text, self.calls)

    @property
    def told(self) -> Told:
        return Told(self.id, self.idea_id, self.author_id, self.author, self.role, self.by_idea_author, self.internal,
                    self.text, self.is_removed, self.removed_by_team, self.reactions, self.calls, self.pictures)


def not_yet_said(author: Any, case: Any) -> Said:
    """What waits for review, as its author is shown it: it is no comment yet."""
    return Said(case.id, case.idea_id, case.parent_id, case.id, 0, author.user_id, author.name, author.role, False, False,
                "waiting", case.text, case.created_at, None, None, False, case.version)


_COLUMNS: tuple[Any, ...] = (Comment.id, Comment.idea_id, Comment.parent_id, Comment.root_id, Comment.depth, Comment.author_id,
            Comment.author_name, User.name, User.role, Idea.author_id.label("idea_author_id"), Comment.internal, Comment.status,
            Comment.text, Comment.created_at, Comment.edited_at, Comment.removed_at, Comment.removed_by_team, Comment.version,
            *COUNTS, CommentBeside.pictures)


def _read(*where: ColumnElement[bool]) -> Select[Any]:
    statement: Select[Any] = (select(*_COLUMNS).select_from(Comment).join(Idea, Idea.id == Comment.idea_id)
            .outerjoin(User, User.id == Comment.author_id)
            .outerjoin(CommentBeside, CommentBeside.comment_id == Comment.id).where(*where))
    return statement


def _said(row: Any) -> Said:
    return Said(row.id, row.idea_id, row.parent_id, row.root_id, row.depth, row.author_id, row.name or row.author_name,
                row.role or "", row.author_id is not None and row.author_id == row.idea_author_id, row.internal, row.status,
                row.text, row.created_at, row.edited_at, row.removed_at, row.removed_by_team, row.version,
                counted(row), pictures=pictured(row.pictures))


_BY_ID = [Key(Comment.id)]


@lru_cache(maxsize=100)
def _tops(internal: bool, after: str | None, limit: int) -> Any:
    reply = aliased(Comment)
    # One look into the index for each; asked with EXISTS, PostgreSQL would rather read all replies there are.
    answered = select(reply.id).where(reply.root_id == Comment.id, reply.depth > 0).limit(1).scalar_subquery().label("answered")
    read = _read(Comment.idea_id == bindparam("idea"), Comment.internal == internal, Comment.depth == 0).add_columns(answered)
    return ordered(read, _BY_ID, after, limit)


def one(comment_id: str) -> Said:
    """A comment by itself, as it is pushed; who may see it was asked before. Raises NotFound."""
    row = run(_ONE, comment=comment_id).first()
    if row is None:
        raise NotFound()
    said = _said(row)
    name_people([said])
    return said


def page(idea_id: str, internal: bool, after: str | None = None, limit: int = 20) -> Page[Said]:
    """Top comments in the order they were made, or with `internal` the team's notes, each with its first replies."""
    rows = run(_tops(internal, after, limit), idea=idea_id).all()
    found = cut(rows, _BY_ID, limit)
    said = found.map(_said)
    hang_replies([one for one, row in zip(said.items, found.items, strict=True) if row.answered])
    name_people(said.items)
    return said


def _first_replies() -> Any:
    place = func.row_number().over(partition_by=Comment.root_id, order_by=Comment.id).label("place")
    roots: Any = bindparam("roots", expanding=True)
    inner = select(Comment.id, place).where(Comment.root_id.in_(roots), Comment.depth > 0).subquery()
    return (_read(inner.c.place <= REPLIES_AT_ONCE + 1).add_columns(inner.c.place)
            .join(inner, inner.c.id == Comment.id).order_by(Comment.id))


_ONE = _read(Comment.id == bindparam("comment"))
_REPLIES = _first_replies()


def hang_replies(tops: Sequence[Said]) -> None:
    """Gives each top comment the first of its replies, in one query for all of them."""
    if not tops:
        return
    rows = run(_REPLIES, roots=[top.id for top in tops]).all()
    known = {top.id: top for top in tops}
    last: dict[str, str] = {}
    for row in rows:
        if row.place > REPLIES_AT_ONCE:
            known[row.root_id].more = write_cursor([last[row.root_id]])
            continue
        said, last[row.root_id] = _said(row), row.id
        known[said.id] = said
        known.get(said.parent_id or "", known[said.root_id]).replies.append(said)


def replies(root_id: str, internal: bool, after: str | None = None, limit: int = 60) -> Page[Said]:
    """The replies of one tree as a flat list, page by page: behind what the idea's page shows."""
    where = [Comment.root_id == root_id, Comment.depth > 0, Comment.internal == internal]
    found = page_of(session(), _read(*where), [Key(Comment.id)], after_cursor=after, limit=limit).map(_said)
    name_people(found.items)
    return found


def thread_of(comment_id: str) -> list[Said]:
    """What a comment answers, from the top of its tree down to itself."""
    up = aliased(Comment)
    at: str | None = comment_id
    steps: list[str] = []
    while at is not None and len(steps) < 60:
        steps.append(at)
        at = session().scalar(select(up.parent_id).where(up.id == at))
    rows = {row.id: _said(row) for row in session().execute(_read(Comment.id.in_(steps)))}
    name_people([*rows.values()])
    return [rows[step] for step in reversed(steps)]


def everything(said: Iterable[Said]) -> Iterator[Said]:
    """Comments and all replies shown with them."""
    for top in said:
        yield top
        yield from everything(top.replies)


def name_people(said: Sequence[Said]) -> None:
    """Writes to comments and their replies whom they call, in one query for all of them."""
    shown = list(everything(said))
    calls = calls_of((top.id, top.text) for top in shown)
    for top in shown:
        top.calls = calls.get(top.id, ())


def former_texts(comment_id: str) -> list[CommentText]:
    """What a comment said before its edits, the newest first."""
    return list(session().scalars(select(CommentText).where(CommentText.comment_id == comment_id)
                                  .order_by(CommentText.id.desc()).limit(50)))
