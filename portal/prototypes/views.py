"""Threads and comments as they are shown: read in a fixed number of questions, however many there are."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import aliased

from portal.accounts.models import User
from portal.kernel.db import session
from portal.kernel.money import Money
from portal.prototypes.blind.conditions import shown_number
from portal.prototypes.interchange.models import TakenOver
from portal.prototypes.models import Asset, Comment, PriceWish, Thread
from portal.prototypes.parts import read_comment_parts, read_parts
from portal.prototypes.sharing.models import GuestWord
from portal.prototypes.spots import corners
from portal.web.mentions import spoken, with_names

LATEST = 20


@dataclass
class CommentView:
    """A comment with its author; `guest` is the pass of a guest without an account."""

    id: str
    thread_id: str
    author_id: str | None
    author_name: str
    author_role: str
    status: str
    text: str
    created_at: datetime
    edited_at: datetime | None
    removed_at: datetime | None
    removed_by_team: bool
    version: int
    guest: str | None = None
    more: dict[str, Any] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """The text with the names of those it calls as they are now."""
        return spoken(self.text, self.more.get("calls", ()))

    @property
    def html(self) -> Any:
        """The same as it is shown, those it calls marked."""
        return with_names(self.text, self.more.get("calls", ()))


@dataclass
class WishView:
    """What somebody would pay with the change."""

    user_id: str
    name: str
    would_pay: Money
    instead_of: Money


@dataclass
class ThreadView:
    """A thread with its latest comments; `before` of the older ones are not among them."""

    id: str
    prototype_id: str
    version_id: str
    asset_id: str | None
    internal: bool
    number: int
    author_id: str | None
    author_name: str
    label: str
    status: str
    shape: str
    x: float | None
    y: float | None
    w: float | None
    h: float | None
    selector: dict[str, Any] | None
    comment_count: int
    reason: str | None
    resolved_by: str | None
    resolver_name: str | None
    resolved_at: datetime | None
    created_at: datetime
    version: int
    comments: list[CommentView] = field(default_factory=list)
    wishes: list[WishView] = field(default_factory=list)
    start_ms: int | None = None
    end_ms: int | None = None
    page: int | None = None
    more: dict[str, Any] = field(default_factory=dict)

    @property
    def before(self) -> int:
        """How many earlier comments are not shown."""
        return max(0, self.comment_count - len(self.comments))

    @property
    def points(self) -> str:
        """The corners of an outline in fractions, "x,y x,y ..."; a polygon ends with "Z"."""
        return corners(self.selector) if self.selector else ""

    @property
    def sign(self) -> str:
        """What stands on the pin: its number, with a mark for the team's own."""
        return f"i{self.number}" if self.internal else str(self.number)


_resolver = aliased(User)
_PLAIN = [getattr(Thread, name) for name in ThreadView.__dataclass_fields__ if hasattr(Thread, name) and name != "number"]


def thread_rows() -> Any:
    """The statement behind every thread that is shown."""
    return (select(*_PLAIN, shown_number().label("number"), func.coalesce(User.name, "").label("author_name"),
                   _resolver.name.label("resolver_name"), Asset.page)
            .outerjoin(Asset, Asset.id == Thread.asset_id).outerjoin(User, User.id == Thread.author_id)
           .outerjoin(_resolver, _resolver.id == Thread.resolved_by))


def dress(rows: Iterable[Any], latest: int = LATEST) -> list[ThreadView]:
    """Rows of `thread_rows` with their comments and wishes."""
    wanted = set(ThreadView.__dataclass_fields__)
    views = [ThreadView(**{k: v for k, v in row._mapping.items() if k in wanted}) for row in rows]
    ids = [one.id for one in views]
    comments, wishes, more = comments_of(ids, latest), wishes_of(ids), read_parts(ids)
    for one in views:
        one.comments, one.wishes, one.more = comments[one.id], wishes[one.id], more[one.id]
    return views


def comments_of(thread_ids: Sequence[str], latest: int = LATEST) -> dict[str, list[CommentView]]:
    """The latest comments of each thread, oldest first."""
    found: dict[str, list[CommentView]] = defaultdict(list)
    if not thread_ids:
        return found
    place = func.row_number().over(partition_by=Comment.thread_id, order_by=Comment.id.desc()).label("place")
    ranked = select(Comment.id, place).where(Comment.thread_id.in_(thread_ids)).subquery()
    wanted = comment_rows(ranked.c.place <= latest).join(ranked, ranked.c.id == Comment.id)
    for one in dress_comments(session().execute(wanted.order_by(Comment.id))):
        found[one.thread_id].append(one)
    return found


def comment(comment_id: str) -> CommentView | None:
    """One comment, for the room that hears of it."""
    found = dress_comments(session().execute(comment_rows(Comment.id == comment_id)))
    return found[0] if found else None


_COMMENT = [getattr(Comment, name) for name in CommentView.__dataclass_fields__ if hasattr(Comment, name)]


def comment_rows(*where: Any) -> Any:
    """The statement behind every comment that is shown."""
    return with_authors(select(*_COMMENT)).where(*where)


def dress_comments(rows: Iterable[Any]) -> list[CommentView]:
    """Rows of `comment_rows` with what hangs on them."""
    wanted = CommentView.__dataclass_fields__
    views = [CommentView(**{name: value for name, value in row._mapping.items() if name in wanted}) for row in rows]
    read_comment_parts(views)
    return views


def with_authors(statement: Any) -> Any:
    """A statement about comments, with name and role of who said each: a person, a guest, or whom an import names."""
    guest = case((GuestWord.comment_id.is_not(None), "guest"), else_="")
    return (statement.add_columns(func.coalesce(User.name, GuestWord.name, TakenOver.creator, "").label("author_name"),
                                  func.coalesce(User.role, guest).label("author_role"), GuestWord.pass_id.label("guest"))
            .outerjoin(User, User.id == Comment.author_id).outerjoin(GuestWord, GuestWord.comment_id == Comment.id)
            .outerjoin(TakenOver, TakenOver.comment_id == Comment.id))


def wishes_of(thread_ids: Sequence[str]) -> dict[str, list[WishView]]:
    """What people would pay, by thread, in the order they said it."""
    found: dict[str, list[WishView]] = defaultdict(list)
    if not thread_ids:
        return found
    rows = session().execute(select(PriceWish, User.name).outerjoin(User, User.id == PriceWish.user_id)
                             .where(PriceWish.thread_id.in_(thread_ids)).order_by(PriceWish.id))
    for wish, name in rows:
        found[wish.thread_id].append(WishView(wish.user_id, name or "", Money(wish.would_pay_minor, wish.currency),
                                              Money(wish.instead_of_minor, wish.currency)))
    return found


def thread(thread_id: str, latest: int = LATEST) -> ThreadView | None:
    """One thread, for the room that hears of it; who may hear it is asked at the room's door."""
    rows = session().execute(thread_rows().where(Thread.id == thread_id)).all()
    return dress(rows, latest)[0] if rows else None
