"""How many ideas of each board have which status and which tag: kept while they change, read without counting."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects import postgresql, sqlite

from portal.ideas.counted import IdeaFacet
from portal.ideas.states import IDEA
from portal.kernel.db import run, session

Word = tuple[str, str]


def insert_into(table: Any) -> Any:
    """An INSERT that knows ON CONFLICT, for whichever database is open."""
    return (postgresql.insert if session().get_bind().dialect.name == "postgresql" else sqlite.insert)(table)


def count(board_id: str, words: Iterable[Word], by: int) -> None:
    """Counts `by` more (or, below zero, less) of each (kind, word); in one order, so that two cannot wait for each other."""
    for kind, word in sorted(set(words)):
        statement = insert_into(IdeaFacet).values(board_id=board_id, kind=kind, word=word, count=by)
        session().execute(statement.on_conflict_do_update(
            index_elements=[IdeaFacet.board_id, IdeaFacet.kind, IdeaFacet.word], set_={"count": IdeaFacet.count + by}))


def words_of(status: str, tags: Sequence[str]) -> list[Word]:
    """What an idea is counted under."""
    return [("status", status), *(("tag", tag) for tag in tags)]


def move_status(board_id: str, before: str, after: str) -> None:
    """An idea went from one status to another."""
    if before != after:
        for word, by in sorted([(before, -1), (after, 1)]):
            count(board_id, [("status", word)], by)


_ADDED = func.sum(IdeaFacet.count)
_BOARDS: Any = bindparam("boards", expanding=True)
_WORDS: Any = bindparam("words", expanding=True)
# A million ideas bear tens of thousands of tags. Only the tags that are used most on some board are added up over the boards:
# they are at the head of an index, and what is shown of them is exact.
_HEAD = 100
_LARGEST = (select(IdeaFacet.word).where(IdeaFacet.kind == "tag", IdeaFacet.board_id.in_(_BOARDS), IdeaFacet.count > 0)
            .order_by(IdeaFacet.count.desc(), IdeaFacet.word).limit(_HEAD))
_TOTALS = (select(IdeaFacet.kind, IdeaFacet.word, _ADDED)
           .where(IdeaFacet.board_id.in_(_BOARDS), IdeaFacet.kind.in_(("status", "tag")), IdeaFacet.word.in_(_WORDS),
                  IdeaFacet.count > 0)
           .group_by(IdeaFacet.kind, IdeaFacet.word).order_by(_ADDED.desc(), IdeaFacet.word))


def totals(board_ids: Sequence[str], most_tags: int = 20) -> dict[str, list[tuple[str, int]]]:
    """Statuses and the most used tags of these boards with their counts."""
    boards = list(board_ids)
    tags = set(run(_LARGEST, boards=boards).scalars())
    rows: Any = run(_TOTALS, boards=boards, words=sorted({*IDEA.states, *tags})).all()
    found: dict[str, list[tuple[str, int]]] = {"status": [], "tag": []}
    for kind, word, number in rows:
        if (word in IDEA.states) if kind == "status" else (word in tags and len(found["tag"]) < most_tags):
            found[kind].append((word, int(number)))
    return found
