"""Whether an idea fits a kept search: asked of all searches when an idea is new or changed, so without the database.

It says the same as the list's own conditions in finding.py; tests/ideas/searches hold both against each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from portal.ideas.models import Board, Idea
from portal.ideas.wanting import Wanted
from portal.kernel.search.words import read_query, readings


@dataclass(frozen=True)
class Candidate:
    """An idea with all that searches ask of it; `texts` are the stems of its title and of its body."""

    idea: Idea
    board: Board
    author: str
    texts: tuple[Sequence[str], ...]


def fits(found: Candidate, wanted: Wanted) -> bool:
    """Whether the idea is one the search looks for. Searches for one's own ideas find nothing that is news."""
    asked = wanted.asked
    if wanted.mine or wanted.supported or asked.has("mine") or asked.has("supported"):
        return False
    return _filters_fit(found, wanted) and _turned_fit(found, wanted) and _words_fit(found, asked.words)


def _filters_fit(found: Candidate, wanted: Wanted) -> bool:
    idea, said = found.idea, wanted.asked.said
    return (all(idea.status in some for some in (wanted.status, said("status")) if some)
            and all(_is(found.board, names) for names in ((wanted.board,) if wanted.board else (), said("board")) if names)
            and {*said("tag"), *((wanted.tag,) if wanted.tag else ())} <= set(idea.tags)
            and all(_by(found.author, name) for name in said("author"))
            and (not (wanted.unanswered or wanted.asked.has("unanswered"))
                 or (idea.answered_at is None and idea.status in ("submitted", "under_review"))))


def _turned_fit(found: Candidate, wanted: Wanted) -> bool:
    idea, said = found.idea, wanted.asked.said
    return not (idea.status in said("status", True) or set(said("tag", True)) & set(idea.tags)
                or _is(found.board, said("board", True)) or any(_by(found.author, name) for name in said("author", True)))


def _is(board: Board, names: Sequence[str]) -> bool:
    return bool({name.casefold() for name in names} & {board.id, board.slug, board.name.casefold()})


def _by(author: str, name: str) -> bool:
    return author.startswith((name, name.title()))


def _words_fit(found: Candidate, words: str) -> bool:
    query = read_query(words)
    if words and not query:
        return False
    return (all(_has(found.texts, group) for group in query.wanted)
            and not any(_has(found.texts, group) for group in query.unwanted))


def _has(texts: Sequence[Sequence[str]], group: Sequence[str]) -> bool:
    meant = [readings(word) for word in group]
    return any(all(text[at + place] in meant[place] for place in range(len(meant)))
               for text in texts for at in range(len(text) - len(meant) + 1))
