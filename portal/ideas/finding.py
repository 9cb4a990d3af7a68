"""Which ideas are listed and in which order: search, filters, sorts and paging by key, as plain rows."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Double, Select, Text, and_, any_, bindparam, cast, column, func, null, or_, select
from sqlalchemy.orm import aliased

from portal.accounts.models import User
from portal.ideas.asking import Understood, understand
from portal.ideas.models import Idea, IdeaTag, Support
from portal.ideas.queries import visible
from portal.ideas.together.models import Coauthor
from portal.kernel.columns import Id
from portal.kernel.db import run, session
from portal.kernel.paging import Key, Page, cut, ordered, position
from portal.kernel.search.best import best
from portal.kernel.search.counting import expected
from portal.kernel.search.face import holds, match, tsquery
from portal.kernel.search.words import words

MOST_RANKED = 4000
BY_HOT = "hot."  # how the cursors of a search begin whose matches stand by hot


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
    signed: bool = False

    @property
    def asked(self) -> Understood:
        """What was typed, as words and filters."""
        return understand(self.q, self.signed)

    @property
    def words(self) -> str:
        """The words of it that are looked for in the texts."""
        return self.asked.words

    @property
    def with_drafts(self) -> bool:
        """Drafts are one's own, and shown only where one looks for one's own; so is what was taken out."""
        return self.mine or self.asked.has("mine") or not {"draft", "removed"}.isdisjoint(self.status)

    @property
    def order(self) -> str:
        """The sort in force: by relevance when words are looked for, else hot."""
        return self.sort or ("relevance" if self.words else "hot")


_COLUMNS: tuple[Any, ...] = (Idea.id, Idea.title, Idea.excerpt, Idea.status, Idea.board_id, Idea.author_id, Idea.author_name,
            Idea.coauthor_ids, User.name.label("author"), Idea.tags, Idea.pictures, Idea.top_score, Idea.comment_count,
            Idea.created_at, Idea.submitted_at, Idea.material_number, Idea.answer_by, Idea.answered_at)


class Asked(NamedTuple):
    """What a list's statement depends on; who it is comes as the bindparams "me" and "company"."""

    team: bool
    signed: bool
    company: bool
    wanted: Wanted
    board_id: str | None
    among: tuple[str, ...] | None = None  # boards named in the words, as far as they are shown to this actor
    outside: tuple[str, ...] = ()
    way: str = ""  # how PostgreSQL finds the ideas: "list", or "walk" along an order, asking each for words
    rare: str = ""  # a tag so few ideas bear that they are gathered


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
    return expected(f"{wanted.words} {_tag_words(wanted)}") > MOST_RANKED


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
    tags = [tag for tag in (wanted.tag, *wanted.asked.said("tag")) if tag]
    rare = next((tag for tag in dict.fromkeys(tags) if run(_BORNE, tag=tag).scalar() <= MOST_RANKED), "")
    return asked._replace(way="list", rare=rare)


_BORNE = select(func.count()).select_from(
    select(IdeaTag.idea_id).where(IdeaTag.tag == bindparam("tag")).limit(MOST_RANKED + 1).subquery())


def _tag_words(wanted: Wanted) -> str:
    """The words of the tags that are wanted: they are found in an idea's text too, so an index narrows both at once."""
    return " ".join(word for tag in (wanted.tag, *wanted.asked.said("tag")) for word in words(tag))


def _columns(asked: Asked) -> Select[Any]:
    """The columns of a line."""
    statement: Select[Any] = select(*_COLUMNS).select_from(Idea).outerjoin(User, User.id == Idea.author_id)
    if not asked.signed:
        return statement.add_columns(null().label("supported"))
    mine = and_(Support.idea_id == Idea.id, Support.user_id == bindparam("me", type_=Id()))
    return statement.outerjoin(Support, mine).add_columns(Support.revision_number.label("supported"))


def _seen(asked: Asked) -> list[Any]:
    """What an idea has to be for the actor to see it and to want it."""
    me = bindparam("me", type_=Id()) if asked.signed else None
    return [visible(asked.team, me, bindparam("company", type_=Id()) if asked.company else None), *_conditions(me, asked)]


def _read(asked: Asked) -> Select[Any]:
    """The columns of a line, as far as the actor may see ideas and wants to."""
    return _columns(asked).where(*_seen(asked))


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
    if asked.way and _tag_words(asked.wanted) and not asked.wanted.words:
        return _along(asked)
    return ordered(statement, keys, asked.wanted.after, asked.wanted.limit), keys


def _along(asked: Asked) -> tuple[Any, list[Key]]:
    """The same, found along an index of the order that holds what is asked of each idea; only the page's own ideas are read."""
    wanted, keys = asked.wanted, _keys(asked.wanted, None)
    inner = select(Idea.id.label("found")).where(*_seen(asked))
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
    found = best("idea", wanted.words, _tag_words(wanted))
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


def _conditions(me: Any, asked: Asked) -> list[Any]:
    wanted = asked.wanted
    conditions: list[Any] = [] if wanted.with_drafts else [Idea.status.not_in(("draft", "removed"))]
    for statuses in (wanted.status, wanted.asked.said("status")):
        if statuses:
            conditions.append(Idea.status.in_(statuses))
    if asked.board_id is not None:
        conditions.append(Idea.board_id == asked.board_id)
    if asked.among is not None:
        conditions.append(Idea.board_id.in_(asked.among))
    conditions += [_tagged(tag, asked) for tag in (wanted.tag, *wanted.asked.said("tag")) if tag]
    conditions += [_by(name) for name in wanted.asked.said("author")]
    if wanted.mine or wanted.asked.has("mine"):
        written = aliased(Idea)
        together = select(Coauthor.idea_id).where(Coauthor.user_id == me, Coauthor.status == "accepted")
        conditions.append(_among(select(written.id).where(written.author_id == me).union_all(together), asked))
    if wanted.supported or wanted.asked.has("supported"):
        conditions.append(_among(select(Support.idea_id).where(Support.user_id == me), asked))
    if wanted.unanswered or wanted.asked.has("unanswered"):
        conditions += [Idea.answered_at.is_(None), Idea.status.in_(("submitted", "under_review"))]
    return [*conditions, *_without(asked)]


def _without(asked: Asked) -> list[Any]:
    said = asked.wanted.asked.said
    conditions: list[Any] = [~_tagged(tag, asked) for tag in said("tag", without=True)]
    conditions += [~func.coalesce(_by(name), False) for name in said("author", without=True)]
    if said("status", without=True):
        conditions.append(Idea.status.not_in(said("status", without=True)))
    if asked.outside:
        conditions.append(Idea.board_id.not_in(asked.outside))
    return conditions


def _among(chosen: Any, asked: Asked) -> Any:
    """Ideas of a few, which PostgreSQL is to gather first."""
    return Idea.id == any_(func.array(chosen.scalar_subquery())) if asked.way else Idea.id.in_(chosen)


def _tagged(tag: str, asked: Asked) -> Any:
    chosen = select(IdeaTag.idea_id).where(IdeaTag.tag == tag)
    if not asked.way or tag == asked.rare:
        return _among(chosen, asked)
    return chosen.where(IdeaTag.idea_id == Idea.id).scalar_subquery().is_not(None)


def _by(name: str) -> Any:
    """Ideas of somebody whose name begins like this; of what was taken over the name is all that is known."""
    begins = [(one, one + "\U0010ffff") for one in dict.fromkeys((name, name.title()))]
    known = select(User.id).where(or_(*(User.name.between(*one) for one in begins)))
    foreign = or_(*(Idea.author_name.between(*one) for one in begins))
    return or_(Idea.author_id.in_(known), and_(Idea.author_id.is_(None), foreign))


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
