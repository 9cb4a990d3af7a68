"""The list of ideas: search, filters, sorts and paging by key, as plain rows, with a constant number of queries."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Double, Select, bindparam, cast, select

from portal.accounts.models import User
from portal.ideas import facets
from portal.ideas.models import Board, Idea, IdeaTag, Support
from portal.ideas.queries import visible
from portal.ideas.states import LABELS
from portal.kernel.columns import Id
from portal.kernel.db import run, session
from portal.kernel.errors import Forbidden, SignInNeeded
from portal.kernel.paging import Key, Page, cut, ordered
from portal.kernel.policy import Actor, can
from portal.kernel.search.face import match
from portal.kernel.search.words import highlight
from portal.kernel.text import _
from portal.storage import queries as files
from portal.storage.models import StoredFile

SORTS = ("hot", "new", "top", "value")


@dataclass(frozen=True)
class Wanted:
    """What somebody looks for."""

    q: str = ""
    status: tuple[str, ...] = ()
    board: str = ""
    tag: str = ""
    mine: bool = False
    supported: bool = False
    unanswered: bool = False
    sort: str = ""
    after: str | None = None
    limit: int = 20

    @property
    def with_drafts(self) -> bool:
        """Drafts are one's own, and shown only where one looks for one's own."""
        return self.mine or "draft" in self.status

    @property
    def order(self) -> str:
        """The sort in force: by relevance when words are looked for, else hot."""
        return self.sort or ("relevance" if self.q.strip() else "hot")


class Told(NamedTuple):
    """What a line of the list shows, as values that can be compared."""

    id: str
    title: str
    excerpt: str
    status: str
    board: str
    author: str
    tags: tuple[str, ...]
    support_count: int
    comment_count: int
    supported: bool
    stale: bool
    cover: tuple[str, int | None, int | None] | None
    found_title: tuple[tuple[str, bool], ...]
    found_text: tuple[tuple[str, bool], ...]


@dataclass
class Card:
    """An idea as a list shows it."""

    id: str
    title: str
    excerpt: str
    status: str
    board: Any
    author_id: str | None
    author: str
    tags: list[str]
    support_count: int
    comment_count: int
    created_at: datetime
    submitted_at: datetime | None
    supported: bool = False
    stale: bool = False
    cover: StoredFile | None = None
    found_title: list[tuple[str, bool]] = field(default_factory=list)
    found_text: list[tuple[str, bool]] = field(default_factory=list)

    @property
    def told(self) -> Told:
        cover = (self.cover.id, self.cover.width, self.cover.height) if self.cover else None
        return Told(self.id, self.title, self.excerpt, self.status, self.board.name, self.author, tuple(self.tags),
                    self.support_count, self.comment_count, self.supported, self.stale, cover, tuple(self.found_title),
                    tuple(self.found_text))


class Choice(NamedTuple):
    """A board one can narrow the list to."""

    id: str
    slug: str
    name: str


@dataclass
class Listing:
    """A page of ideas with the boards and the facets beside it."""

    page: Page[Card]
    boards: list[Any]
    board: Any
    facets: dict[str, list[tuple[str, int]]]

    @property
    def choices(self) -> tuple[Choice, ...]:
        return tuple(Choice(one.id, one.slug, one.name) for one in self.boards[:12])

    @property
    def statuses(self) -> tuple[tuple[str, str, int], ...]:
        return tuple((word, str(LABELS[word]), count) for word, count in self.facets["status"])

    @property
    def tags(self) -> tuple[tuple[str, int], ...]:
        return tuple(self.facets["tag"])


_COLUMNS: tuple[Any, ...] = (Idea.id, Idea.title, Idea.excerpt, Idea.status, Idea.board_id, Idea.author_id, Idea.author_name,
            User.name.label("author"), Idea.tags, Idea.pictures, Idea.top_score, Idea.comment_count, Idea.created_at,
            Idea.submitted_at, Idea.material_number)


_ALL_BOARDS = select(Board.id, Board.slug, Board.name, Board.text).order_by(Board.id.desc()).limit(200)
_PUBLIC_BOARDS = _ALL_BOARDS.where(Board.visibility == "public")
_SUPPORTED = select(Support.idea_id, Support.revision_number).where(
    Support.user_id == bindparam("me"), Support.idea_id.in_(bindparam("ideas", expanding=True)))


def listing(actor: Actor, wanted: Wanted) -> Listing:
    """One page of what this actor may see. Raises Forbidden for a sort by value that would tell a customer what others pay."""
    boards = list(run(_ALL_BOARDS if actor.is_team else _PUBLIC_BOARDS))
    board = next((one for one in boards if wanted.board in (one.id, one.slug)), None) if wanted.board else None
    ids = [board.id] if board else [one.id for one in boards]
    counted = facets.totals(ids) if ids else {"status": [], "tag": []}
    if wanted.board and board is None:
        return Listing(Page([]), boards, None, {"status": [], "tag": []})
    return Listing(page(actor, wanted, boards, board), boards, board, counted)


def page(actor: Actor, wanted: Wanted, boards: Sequence[Any], board: Any) -> Page[Card]:
    """The page itself: one query for the rows, one for their pictures, one for the actor's own support."""
    _admit(actor, wanted)
    asked = (actor.is_team, bool(actor.user_id), bool(actor.company_id), wanted, board.id if board else None)
    statement, keys = (_statement if wanted.q.strip() else _prepared)(*asked)
    if statement is None:
        return Page([])
    who = {"me": actor.user_id, "company": actor.company_id}
    rows = cut(run(statement, **{name: one for name, one in who.items() if one}).all(), keys, wanted.limit)
    by_id = {one.id: one for one in boards}
    missing = {row.board_id for row in rows.items} - set(by_id)
    if missing:  # a colleague's or one's own idea on a board that is not shown
        by_id |= {one.id: one for one in session().scalars(select(Board).where(Board.id.in_(missing)))}
    covers = files.by_id(row.pictures[0] for row in rows.items if row.pictures)
    mine = _supported(actor, [row.id for row in rows.items])
    return rows.map(lambda row: _card(row, by_id, covers, mine, wanted.q))


def _supported(actor: Actor, idea_ids: list[str]) -> dict[str, int]:
    if not actor.user_id or not idea_ids:
        return {}
    return {row.idea_id: row.revision_number for row in run(_SUPPORTED, me=actor.user_id, ideas=idea_ids)}


def _card(row: Any, boards: dict[str, Any], covers: dict[str, StoredFile], mine: dict[str, int], q: str) -> Card:
    revision = mine.get(row.id)
    card = Card(row.id, row.title, row.excerpt, row.status, boards[row.board_id], row.author_id, row.author or row.author_name,
                row.tags, row.top_score, row.comment_count, row.created_at, row.submitted_at, revision is not None,
                revision is not None and revision < row.material_number, covers.get(row.pictures[0]) if row.pictures else None)
    if q.strip():
        card.found_title, card.found_text = highlight(card.title, q, 400), highlight(row.text, q)
    return card


def _admit(actor: Actor, wanted: Wanted) -> None:
    """Raises Forbidden or SignInNeeded for an order or a filter that is not for this actor."""
    if wanted.order == "value" and not can(actor, "idea.demand"):
        raise Forbidden(_("The order by value would tell what others would pay; it is for the team and for producers."),
                        code="value_is_not_shown")
    if (wanted.mine or wanted.supported) and not actor.user_id:
        raise SignInNeeded()


def _statement(team: bool, signed: bool, company: bool, wanted: Wanted, board_id: str | None) -> tuple[Any, list[Key]]:
    """The statement of a page for everybody of this kind; who it is comes as the bindparams "me" and "company"."""
    me = bindparam("me", type_=Id()) if signed else None
    statement: Select[Any] = select(*_COLUMNS).select_from(Idea).outerjoin(User, User.id == Idea.author_id)
    statement = statement.where(visible(team, me, bindparam("company", type_=Id()) if company else None))
    rank: Any = None
    if wanted.q.strip():
        found = match("idea", wanted.q)
        if found is None:
            return None, []
        statement = statement.join(found, found.c.ref == Idea.id).add_columns(Idea.text)
        # PostgreSQL ranks in single precision; a cursor has to come back as exactly the same number.
        rank = cast(found.c.rank, Double)
    keys = _keys(wanted, rank)
    return ordered(statement.where(*_conditions(me, wanted, board_id)), keys, wanted.after, wanted.limit), keys


_prepared = lru_cache(maxsize=200)(_statement)  # without words to look for the same few are asked over and over


def _conditions(me: Any, wanted: Wanted, board_id: str | None) -> list[Any]:
    conditions: list[Any] = [] if wanted.with_drafts else [Idea.status != "draft"]
    if wanted.status:
        conditions.append(Idea.status.in_(wanted.status))
    if board_id is not None:
        conditions.append(Idea.board_id == board_id)
    if wanted.tag:
        conditions.append(Idea.id.in_(select(IdeaTag.idea_id).where(IdeaTag.tag == wanted.tag)))
    if wanted.mine:
        conditions.append(Idea.author_id == me)
    if wanted.supported:
        conditions.append(Idea.id.in_(select(Support.idea_id).where(Support.user_id == me)))
    if wanted.unanswered:
        conditions += [Idea.answered_at.is_(None), Idea.status.in_(("submitted", "under_review"))]
    return conditions


def _keys(wanted: Wanted, rank: Any) -> list[Key]:
    last = Key(Idea.id, descending=True)
    order = wanted.order
    if order == "relevance":
        return [Key(rank, descending=True), last] if rank is not None else [Key(Idea.hot, descending=True), last]
    if wanted.with_drafts and order in ("new", "hot"):
        return [Key(Idea.created_at, descending=True), last]
    column = {"hot": Idea.hot, "new": Idea.submitted_at, "top": Idea.top_score, "value": Idea.value_minor}[order]
    return [Key(column, descending=True), last]
