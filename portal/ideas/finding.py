"""Which ideas are listed and in which order: search, filters, sorts and paging by key, as plain rows."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Double, Select, and_, bindparam, cast, column, null, select

from portal.accounts.models import User
from portal.ideas.models import Idea, IdeaTag, Support
from portal.ideas.queries import visible
from portal.kernel.columns import Id
from portal.kernel.db import run
from portal.kernel.paging import Key, Page, cut, ordered, position
from portal.kernel.search.best import best
from portal.kernel.search.face import match


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


_COLUMNS: tuple[Any, ...] = (Idea.id, Idea.title, Idea.excerpt, Idea.status, Idea.board_id, Idea.author_id, Idea.author_name,
            User.name.label("author"), Idea.tags, Idea.pictures, Idea.top_score, Idea.comment_count, Idea.created_at,
            Idea.submitted_at, Idea.material_number, Idea.answer_by, Idea.answered_at)


class Asked(NamedTuple):
    """What a list's statement depends on; who it is comes as the bindparams "me" and "company"."""

    team: bool
    signed: bool
    company: bool
    wanted: Wanted
    board_id: str | None


def rows_of(asked: Asked, who: dict[str, str]) -> Page[Any]:
    """A page of the ideas `who` ("me" and "company") may see and wants to."""
    if not asked.wanted.q.strip():
        statement, keys = _prepared(asked)
        return cut(run(statement, **who).all(), keys, asked.wanted.limit)
    if asked.wanted.order == "relevance" and (found := _by_rank(asked, who)) is not None:
        return found
    statement, keys = _statement(asked)
    return Page([]) if statement is None else cut(run(statement, **who).all(), keys, asked.wanted.limit)


def _read(asked: Asked) -> Select[Any]:
    """The columns of a line, as far as the actor may see ideas and wants to."""
    me = bindparam("me", type_=Id()) if asked.signed else None
    statement: Select[Any] = select(*_COLUMNS).select_from(Idea).outerjoin(User, User.id == Idea.author_id)
    if asked.signed:
        mine = and_(Support.idea_id == Idea.id, Support.user_id == me)
        statement = statement.outerjoin(Support, mine).add_columns(Support.revision_number.label("supported"))
    else:
        statement = statement.add_columns(null().label("supported"))
    return statement.where(visible(asked.team, me, bindparam("company", type_=Id()) if asked.company else None),
                           *_conditions(me, asked.wanted, asked.board_id))


def _statement(asked: Asked) -> tuple[Any, list[Key]]:
    """The statement of a page for everybody of this kind."""
    statement, rank = _read(asked), None
    if asked.wanted.q.strip():
        found = match("idea", asked.wanted.q)
        if found is None:
            return None, []
        statement = statement.join(found, found.c.ref == Idea.id).add_columns(Idea.text)
        # PostgreSQL ranks in single precision; a cursor has to come back as exactly the same number.
        rank = cast(found.c.rank, Double)
    keys = _keys(asked.wanted, rank)
    return ordered(statement, keys, asked.wanted.after, asked.wanted.limit), keys


_prepared = lru_cache(maxsize=200)(_statement)  # without words to look for the same few are asked over and over


_BY_RANK = [Key(column("rank", Double()), descending=True), Key(Idea.id, descending=True)]


@lru_cache(maxsize=200)
def _chosen(asked: Asked) -> Any:
    return _read(asked).add_columns(Idea.text).where(Idea.id.in_(bindparam("chosen", expanding=True)))


def _by_rank(asked: Asked, who: dict[str, str]) -> Page[Any] | None:
    """A page in the order of the best matches, which is kept; the ideas themselves are asked for every time.

    None when the page reaches beyond what is kept, or the query holds no word.
    """
    wanted = asked.wanted
    found = best("idea", wanted.q)
    if found is None:
        return None
    at = found.behind(*position(_BY_RANK, wanted.after)) if wanted.after else 0
    statement = _chosen(asked._replace(wanted=replace(wanted, q="", after=None, limit=0)))
    rows: list[Any] = []
    step = wanted.limit + 1
    while len(rows) <= wanted.limit and at < len(found.refs):
        by_id = {row.id: row for row in run(statement, chosen=found.refs[at:at + step], **who)}
        rows += [(by_id[ref], rank, ref) for ref, rank in found.places(at, at + step) if ref in by_id]
        at, step = at + step, step * 4
    if len(rows) <= wanted.limit and not found.whole:
        return None
    return cut(rows, _BY_RANK, wanted.limit).map(lambda row: row[0])


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
