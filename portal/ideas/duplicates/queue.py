"""The team's queue of ideas that may be the same: pairs are found when an idea is submitted or named anew, and stay decided."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.orm import aliased

from portal.accounts.models import User
from portal.ideas.duplicates.events import DuplicatesDecided
from portal.ideas.duplicates.models import IdeaPair
from portal.ideas.merging.relating import relate
from portal.ideas.models import Board, Idea
from portal.ideas.similar import CANDIDATES, similar
from portal.ideas.states import MERGE
from portal.kernel import clock, ids
from portal.kernel.db import insert_into, session
from portal.kernel.errors import Conflict, NotFound
from portal.kernel.events import record
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _

THRESHOLD = 0.6  # from here a pair is shown to the team; see `portal duplicates measure`
MOST_PAIRS = 5  # of one idea
LIVE = ("submitted", "under_review", "planned", "prototyping", "available")
VERDICTS = ("linked", "distinct")


@dataclass(frozen=True)
class Side:
    """One of the two, as far as one has to see it to decide."""

    id: str
    title: str
    excerpt: str
    status: str
    board: str
    author: str
    support_count: int
    comment_count: int
    submitted_at: Any

    @property
    def may_merge(self) -> bool:
        """Whether it may be merged into the other now."""
        return self.status in MERGE.from_


@dataclass(frozen=True)
class Pair:
    """Two ideas side by side."""

    id: str
    score: float
    state: str
    older: Side
    newer: Side


def look(idea_id: str) -> None:
    """Finds what an idea may be the same as, and lets go of pairs that are alike no longer. What was decided stays decided."""
    idea = session().get(Idea, idea_id)
    if idea is None or idea.status not in LIVE:
        return
    found = [one for one in similar(Actor.system(), idea.title, most=CANDIDATES, but=idea.id)
             if one.score >= THRESHOLD and one.status in LIVE]
    near = [one.id for one in found]
    session().execute(delete(IdeaPair).where(IdeaPair.state == "waiting", or_(
        (IdeaPair.older_id == idea.id) & IdeaPair.newer_id.not_in(near),
        (IdeaPair.newer_id == idea.id) & IdeaPair.older_id.not_in(near))))
    for one in found[:MOST_PAIRS]:
        older, newer = sorted((idea.id, one.id))
        statement = insert_into(IdeaPair.__table__).values(
            id=ids.new_id(), older_id=older, newer_id=newer, score=one.score, state="waiting", found_at=clock.now())
        session().execute(statement.on_conflict_do_update(
            index_elements=["older_id", "newer_id"], set_={"score": statement.excluded.score},
            where=IdeaPair.state == "waiting"))


def merged(idea_id: str, into_id: str) -> None:
    """The team merged one of a pair into the other: the pair is decided by that."""
    older, newer = sorted((idea_id, into_id))
    session().execute(update(IdeaPair).where(IdeaPair.older_id == older, IdeaPair.newer_id == newer,
                                             IdeaPair.state == "waiting").values(state="merged", decided_at=clock.now()))


def decide(actor: Actor, pair_id: str, verdict: str) -> Pair:
    """Says that two ideas are related, or that they are not the same; they are not shown again. Raises Conflict when it was
    decided meanwhile.
    """
    authorize(actor, "duplicates.decide")
    found = session().get(IdeaPair, pair_id)
    if found is None:
        raise NotFound()
    done = session().execute(update(IdeaPair).where(IdeaPair.id == pair_id, IdeaPair.state == "waiting").values(
        state=verdict, decided_by=actor.user_id, decided_at=clock.now()).execution_options(synchronize_session=False))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise Conflict("pair_decided", _("Somebody decided about these two already."), state=found.state, possible=[])
    if verdict == "linked":
        relate(actor, found.newer_id, found.older_id, "related")
    record(actor, DuplicatesDecided(idea_id=found.newer_id, other_id=found.older_id, verdict=verdict))
    return _pairs(select_pairs().where(IdeaPair.id == pair_id))[0]


_OLDER: Any = aliased(Idea)
_NEWER: Any = aliased(Idea)
_OLDER_BOARD: Any = aliased(Board)
_NEWER_BOARD: Any = aliased(Board)
_OLDER_AUTHOR: Any = aliased(User)
_NEWER_AUTHOR: Any = aliased(User)
_KEYS = [Key(IdeaPair.score, descending=True), Key(IdeaPair.id, descending=True)]


def _side(idea: Any, board: Any, author: Any) -> tuple[Any, ...]:
    return (idea.id, idea.title, idea.excerpt, idea.status, board.name, func.coalesce(author.name, idea.author_name),
            idea.top_score, idea.comment_count, idea.submitted_at)


def select_pairs() -> Any:
    """Pairs with both sides."""
    return (select(IdeaPair.id, IdeaPair.score, IdeaPair.state, *_side(_OLDER, _OLDER_BOARD, _OLDER_AUTHOR),
                   *_side(_NEWER, _NEWER_BOARD, _NEWER_AUTHOR)).select_from(IdeaPair)
            .join(_OLDER, _OLDER.id == IdeaPair.older_id).join(_OLDER_BOARD, _OLDER_BOARD.id == _OLDER.board_id)
            .outerjoin(_OLDER_AUTHOR, _OLDER_AUTHOR.id == _OLDER.author_id)
            .join(_NEWER, _NEWER.id == IdeaPair.newer_id).join(_NEWER_BOARD, _NEWER_BOARD.id == _NEWER.board_id)
            .outerjoin(_NEWER_AUTHOR, _NEWER_AUTHOR.id == _NEWER.author_id))


def waiting(actor: Actor, after: str | None = None, limit: int = 20) -> Page[Pair]:
    """The pairs nobody has decided yet and both of which go on, the likest first."""
    authorize(actor, "duplicates.decide")
    statement = select_pairs().where(IdeaPair.state == "waiting", _OLDER.status.in_(LIVE), _NEWER.status.in_(LIVE))
    return page_of(session(), statement, _KEYS, after_cursor=after, limit=limit).map(_pair)


def _pairs(statement: Any) -> list[Pair]:
    return [_pair(row) for row in session().execute(statement)]


def _pair(row: Sequence[Any]) -> Pair:
    return Pair(row[0], row[1], row[2], Side(*row[3:12]), Side(*row[12:21]))
