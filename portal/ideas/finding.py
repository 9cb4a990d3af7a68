"""Which ideas are listed and in which order: search, filters, sorts and paging by key, as plain rows."""

from dataclasses import replace
from functools import lru_cache
from typing import Any

from sqlalchemy import Double, Select, Text, and_, bindparam, cast, column, func, null, select

from portal.accounts.models import User
from portal.ideas.models import Idea, IdeaTag, Support
from portal.ideas.wanting import Asked, Wanted, seen
from portal.kernel.columns import Id
from portal.kernel.db import run, session
from portal.kernel.paging import Key, Page, cut, ordered, position
from portal.kernel.search.best import best
from portal.kernel.search.counting import expected
from portal.kernel.search.face import holds, match, tsquery

MOST_RANKED = 6000
BY_HOT = "hot."  # how the cursors of a search begin whose matches stand by hot


_COLUMNS: tuple[Any, ...] = (Idea.id, Idea.title, Idea.excerpt, Idea.status, Idea.board_id, Idea.author_id, Idea.author_name,
            Idea.coauthor_ids, User.name.label("author"), Idea.tags, Idea.pictures, Idea.top_score, Idea.comment_count,
            Idea.created_at, Idea.submitted_at, Idea.material_number, Idea.answer_by, Idea.answered_at)


def rows_of(asked: Asked, who: dict[str, str]) -> Page[Any]:
    """A page of the ideas `who` ("me" and "company") may see and wants to.

    Of a word that stands in very many ideas the rank tells nothing and costs seconds: to rank a match means to read it. Where
    more than MOST_RANKED matches are expected, they stand by hot instead, which reads only as far as the page goes;
    the page says so. All that match are still found, and paged through.
    """
    wanted = asked.wanted
    asked = _planned(asked)
    if not wanted.words:
        statement, keys = _prepared(asked)
        return cut(run(statement, **who).all(), keys, wanted.limit)
    if wanted.order == "relevance":
        if wanted.after.startswith(BY_HOT) if wanted.after else _many(wanted):
            return _by_hot(asked, who)
        found = _by_rank(asked, who)
        if found is not None:
            return found
    elif _many(wanted):
        return _walked(asked, who)
    statement, keys = _statement(asked)
    return Page([]) if statement is None else cut(run(statement, **who).all(), keys, asked.wanted.limit)


def _many(wanted: Wanted) -> bool:
    """Whether too many ideas hold the words to read them all."""
    return expected(f"{wanted.words} {wanted.tag_words}") > MOST_RANKED


def _by_hot(asked: Asked, who: dict[str, str]) -> Page[Any]:
    wanted = asked.wanted
    after = wanted.after.removeprefix(BY_HOT) if wanted.after else None
    page = _walked(asked._replace(wanted=replace(wanted, sort="hot", after=after)), who)
    return Page(page.items, page.next and BY_HOT + page.next, extra={"by_hot": True})


def _walked(asked: Asked, who: dict[str, str]) -> Page[Any]:
    wanted = asked.wanted
    looked_for = tsquery(wanted.words)
    if not asked.way or looked_for is None:
        statement, keys = _statement(asked)
        return Page([]) if statement is None else cut(run(statement, **who).all(), keys, wanted.limit)
    without = replace(wanted, q=wanted.asked.filter_text, sort=wanted.order)
    statement, keys = _prepared(asked._replace(way="walk", wanted=without))
    return cut(run(statement, looked_for=looked_for, **who).all(), keys, wanted.limit)


def _planned(asked: Asked) -> Asked:
    """How PostgreSQL is to find what bears a tag: statements are prepared, so it cannot tell a rare one from a common one.

    The ideas of a rare one are gathered; for others the order is gone along, and each idea on the way is asked.
    """
    if session().get_bind().dialect.name != "postgresql":
        return asked
    wanted = asked.wanted
    rare = next((tag for tag in wanted.tags if run(_BORNE, tag=tag).scalar() <= MOST_RANKED), "")
    return asked._replace(way="list", rare=rare)


_BORNE = select(func.count()).select_from(
    select(IdeaTag.idea_id).where(IdeaTag.tag == bindparam("tag")).limit(MOST_RANKED + 1).subquery())


def _columns(asked: Asked) -> Select[Any]:
    """The columns of a line."""
    statement: Select[Any] = select(*_COLUMNS).select_from(Idea).outerjoin(User, User.id == Idea.author_id)
    if not asked.signed:
        return statement.add_columns(null().label("supported"))
    mine = and_(Support.idea_id == Idea.id, Support.user_id == bindparam("me", type_=Id()))
    return statement.outerjoin(Support, mine).add_columns(Support.revision_number.label("supported"))


def _read(asked: Asked) -> Select[Any]:
    """The columns of a line, as far as the actor may see ideas and wants to."""
    return _columns(asked).where(*seen(asked))


def _statement(asked: Asked) -> tuple[Any, list[Key]]:
    """The statement of a page for everybody of this kind."""
    statement, rank = _read(asked), None
    if asked.way == "walk":
        return _along(asked)
    if asked.wanted.words:
        found = match("idea", asked.wanted.words)
        if found is None:
            return None, []
        statement = statement.join(found, found.c.ref == Idea.id).add_columns(Idea.text)
        # PostgreSQL ranks in single precision; a cursor has to come back as exactly the same number.
        rank = cast(found.c.rank, Double)
    keys = _keys(asked.wanted, rank)
    if asked.way and asked.wanted.tag_words and not asked.wanted.words:
        return _along(asked)
    return ordered(statement, keys, asked.wanted.after, asked.wanted.limit), keys


def _along(asked: Asked) -> tuple[Any, list[Key]]:
    """The same, found along an index of the order that holds what is asked of each idea; only the page's own ideas are read."""
    wanted, keys = asked.wanted, _keys(asked.wanted, None)
    inner = select(Idea.id.label("found")).where(*seen(asked))
    if asked.way == "walk":
        inner = inner.where(holds("idea", Idea.id, bindparam("looked_for", type_=Text())))
    places = ordered(inner, keys, wanted.after, wanted.limit).subquery("places")
    at = [column for column in places.c if column.name != "found"]
    statement = _columns(asked).join(places, places.c.found == Idea.id).add_columns(Idea.text, *at)
    return statement.order_by(*(column.desc() for column in at)), keys


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
    found = best("idea", wanted.words, wanted.tag_words)
    if found is None:
        return None
    at = found.behind(*position(_BY_RANK, wanted.after)) if wanted.after else 0
    statement = _chosen(asked._replace(wanted=replace(wanted, q=wanted.asked.filter_text, after=None, limit=0)))
    rows: list[Any] = []
    step = wanted.limit + 1
    while len(rows) <= wanted.limit and at < len(found.refs):
        by_id = {row.id: row for row in run(statement, chosen=found.refs[at:at + step], **who)}
        rows += [(by_id[ref], rank, ref) for ref, rank in found.places(at, at + step) if ref in by_id]
        at, step = at + step, step * 4
    if len(rows) <= wanted.limit and not found.whole:
        return None
    return cut(rows, _BY_RANK, wanted.limit).map(lambda row: row[0])


def _keys(wanted: Wanted, rank: Any) -> list[Key]:
    last = Key(Idea.id, descending=True)
    order = wanted.order
    if order == "relevance":
        return [Key(rank, descending=True), last] if rank is not None else [Key(Idea.hot, descending=True), last]
    if wanted.with_drafts and order in ("new", "hot"):
        return [Key(Idea.created_at, descending=True), last]
    column = {"hot": Idea.hot, "new": Idea.submitted_at, "top": Idea.top_score, "value": Idea.value_minor,
              "controversial": Idea.controversy}[order]
    return [Key(column, descending=True), last]
