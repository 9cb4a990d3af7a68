"""The list of ideas as somebody sees it: lines, the boards and the facets beside them, with a constant number of queries."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, select

from portal.ideas import facets
from portal.ideas.finding import rows_of
from portal.ideas.inviting.circle import open_to
from portal.ideas.models import Board
from portal.ideas.states import LABELS
from portal.ideas.support.queries import Votes, votes_on
from portal.ideas.together.queries import names
from portal.ideas.wanting import Asked, Wanted
from portal.ideas.weighing.promising import WAITING, days_late
from portal.kernel.columns import Id
from portal.kernel.db import run, session
from portal.kernel.errors import Forbidden, SignInNeeded
from portal.kernel.paging import Page
from portal.kernel.policy import Actor, can
from portal.kernel.search.words import highlight
from portal.kernel.text import _
from portal.storage import queries as files
from portal.storage.models import StoredFile

SORTS = ("hot", "new", "top", "controversial", "value")


class Told(NamedTuple):
    """What a line of the list shows, as values that can be compared."""

    id: str
    title: str
    excerpt: str
    status: str
    board: str
    author: str
    coauthors: tuple[str, ...]
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
    coauthors: tuple[str, ...]
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
    answer_by: date | None = None
    days_late: int = 0

    @property
    def told(self) -> Told:
        cover = (self.cover.id, self.cover.width, self.cover.height) if self.cover else None
        return Told(self.id, self.title, self.excerpt, self.status, self.board.name, self.author, self.coauthors,
                    tuple(self.tags), self.support_count, self.comment_count, self.supported, self.stale, cover,
                    tuple(self.found_title), tuple(self.found_text))


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
    votes: list[Votes] = field(default_factory=list)

    @property
    def choices(self) -> tuple[Choice, ...]:
        return tuple(Choice(one.id, one.slug, one.name) for one in self.boards[:12])

    @property
    def statuses(self) -> tuple[tuple[str, str, int], ...]:
        return tuple((word, str(LABELS[word]), count) for word, count in self.facets["status"])

    @property
    def tags(self) -> tuple[tuple[str, int], ...]:
        return tuple(self.facets["tag"])


_ALL_BOARDS = (select(Board.id, Board.slug, Board.name, Board.text, Board.visibility, Board.vote_budget)
               .order_by(Board.id.desc()).limit(200))
_ME, _COMPANY = bindparam("me", type_=Id()), bindparam("company", type_=Id())
_BOARDS_FOR = {(True, True): _ALL_BOARDS.where(open_to(_ME, _COMPANY)), (True, False): _ALL_BOARDS.where(open_to(_ME, None)),
               (False, False): _ALL_BOARDS.where(open_to(None, None))}


def _boards(actor: Actor) -> list[Any]:
    """The boards an actor may see; what a statement does not name is not given to it."""
    who = {name: one for name, one in (("me", actor.user_id), ("company", actor.company_id)) if one}
    return list(run(_ALL_BOARDS)) if actor.is_team else list(run(_BOARDS_FOR["me" in who, "company" in who], **who))


def listing(actor: Actor, wanted: Wanted) -> Listing:
    """One page of what this actor may see. Raises Forbidden for a sort by value that would tell a customer what others pay."""
    wanted = replace(wanted, signed=actor.is_signed_in)
    boards = _boards(actor)
    board = next((one for one in boards if wanted.board in (one.id, one.slug)), None) if wanted.board else None
    ids = [board.id] if board else [one.id for one in boards]
    counted = facets.totals(ids) if ids else {"status": [], "tag": []}
    if wanted.board and board is None:
        return Listing(Page([]), boards, None, {"status": [], "tag": []})
    return Listing(page(actor, wanted, boards, board), boards, board, counted,
                   votes_on(actor, [board] if board else boards))


def page(actor: Actor, wanted: Wanted, boards: Sequence[Any], board: Any) -> Page[Card]:
    """The page itself: one query for the rows with the actor's own support, one for their pictures."""
    _admit(actor, wanted)
    named, outside = (_named(boards, wanted.asked.said("board", without)) for without in (False, True))
    asked = Asked(actor.is_team, bool(actor.user_id), bool(actor.company_id), wanted, board.id if board else None,
                  named if wanted.asked.said("board") else None, outside)
    who = {"me": actor.user_id, "company": actor.company_id}
    rows = rows_of(asked, {name: one for name, one in who.items() if one})
    by_id = {one.id: one for one in boards}
    missing = {row.board_id for row in rows.items} - set(by_id)
    if missing:  # a colleague's or one's own idea on a board that is not shown
        by_id |= {one.id: one for one in session().scalars(select(Board).where(Board.id.in_(missing)))}
    covers = files.by_id(row.pictures[0] for row in rows.items if row.pictures)
    writing = names(one for row in rows.items for one in row.coauthor_ids)
    return rows.map(lambda row: _card(row, by_id, covers, wanted.words, writing))


def _named(boards: Sequence[Any], said: Sequence[str]) -> tuple[str, ...]:
    """The boards somebody names by their short name, their name or their id."""
    wanted = {name.casefold() for name in said}
    return tuple(sorted(one.id for one in boards if wanted & {one.id, one.slug, one.name.casefold()}))


def _card(row: Any, boards: dict[str, Any], covers: dict[str, StoredFile], q: str, writing: dict[str, str]) -> Card:
    revision = row.supported
    card = Card(row.id, row.title, row.excerpt, row.status, boards[row.board_id], row.author_id, row.author or row.author_name,
                tuple(writing[one] for one in row.coauthor_ids if one in writing), row.tags, row.top_score,
                row.comment_count, row.created_at, row.submitted_at, revision is not None,
                revision is not None and revision < row.material_number, covers.get(row.pictures[0]) if row.pictures else None)
    if row.answer_by is not None and row.answered_at is None and row.status in WAITING:
        card.answer_by, card.days_late = row.answer_by, days_late(row)
    if q:
        card.found_title, card.found_text = highlight(card.title, q, 400), highlight(row.text, q)
    return card


def _admit(actor: Actor, wanted: Wanted) -> None:
    """Raises Forbidden or SignInNeeded for an order or a filter that is not for this actor."""
    if wanted.order == "value" and not can(actor, "idea.demand"):
        raise Forbidden(_("The order by value would tell what others would pay; it is for the team and for producers."),
                        code="value_is_not_shown")
    if (wanted.mine or wanted.supported) and not actor.user_id:
        raise SignInNeeded()
