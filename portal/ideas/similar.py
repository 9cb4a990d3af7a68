"""Ideas that may be the same as the one being written: by the stems of the title's words, and by pieces of three letters, so
that other endings and slips of the pen are found as well. Both are rows of one small table, so either database can do it.
"""

from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select

from portal.ideas.models import Idea, IdeaGram
from portal.ideas.queries import visible_to
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.kernel.search.words import guess_language, stem, words

LEAST = 0.3
CANDIDATES = 60
_SMALL = frozenset("a an and as at be by for from in is it of on or so the to with и в во на не но о об от по с со у из к для "
                   "за что как чтобы без de la el los las y en con un una para por que del se al".split())


@dataclass(frozen=True)
class Alike:
    """An idea that looks alike, and how much: from 0 to 1."""

    id: str
    title: str
    status: str
    top_score: int
    score: float


def stems_of(title: str) -> frozenset[str]:
    """The stems of the words that carry meaning."""
    language = guess_language(title)
    return frozenset(stem(word, language) for word in words(title)[:40] if word not in _SMALL)


def pieces_of(title: str) -> frozenset[str]:
    """All runs of three letters of the words that carry meaning, with the words' edges marked."""
    edged = [f" {word} " for word in words(title)[:40] if word not in _SMALL]
    return frozenset(word[at:at + 3] for word in edged for at in range(len(word) - 2))


def grams_of(title: str) -> frozenset[str]:
    """What is stored of a title."""
    return pieces_of(title) | {f"={one}"[:60] for one in stems_of(title)}


def remember(idea_id: str, title: str) -> None:
    """Makes the idea findable as similar by its title as it is now."""
    forget(idea_id)
    rows = [{"gram": gram, "idea_id": idea_id} for gram in sorted(grams_of(title))]
    if rows:
        session().execute(insert(IdeaGram), rows)


def forget(idea_id: str) -> None:
    """Makes the idea unfindable as similar."""
    session().execute(delete(IdeaGram).where(IdeaGram.idea_id == idea_id))


def _dice(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def score(typed: str, title: str) -> float:
    """How alike two titles are, from 0 to 1: the better of shared words and shared pieces counts for more."""
    by_stems, by_pieces = _dice(stems_of(typed), stems_of(title)), _dice(pieces_of(typed), pieces_of(title))
    return round(0.7 * max(by_stems, by_pieces) + 0.3 * min(by_stems, by_pieces), 3)


def similar(actor: Actor, title: str, most: int = 5, but: str | None = None) -> list[Alike]:
    """Ideas this actor may see whose titles are like `title`, the likest first."""
    grams = grams_of(title[:300])
    if not grams:
        return []
    shared = func.count().label("shared")
    found = (select(IdeaGram.idea_id, shared).where(IdeaGram.gram.in_(grams)).group_by(IdeaGram.idea_id)
             .order_by(shared.desc(), IdeaGram.idea_id.desc()).limit(CANDIDATES).subquery())
    statement = (select(Idea.id, Idea.title, Idea.status, Idea.top_score).join(found, found.c.idea_id == Idea.id)
                 .where(visible_to(actor), Idea.status != "draft"))
    rows = session().execute(statement.where(Idea.id != but) if but else statement).all()
    alike = [Alike(row.id, row.title, row.status, row.top_score, score(title, row.title)) for row in rows]
    alike = [one for one in alike if one.score >= LEAST]
    return sorted(alike, key=lambda one: (-one.score, -one.top_score, one.id))[:most]
