"""How many ideas of each board have which status and which tag: kept while they change, read without counting."""

import json
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import func, literal, select, true

from portal.ideas.counted import IdeaFacet
from portal.kernel.db import insert_into, run, session
from portal.kernel.lists import listed, of_ids

Word = tuple[str, str]


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


# A million ideas bear tens of thousands of tags. Only the tags that are used most on some board are added up over the boards:
# they are at the head of an index, and what is shown of them is exact.
_HEAD = 100
_OF = IdeaFacet.__table__.c


@cache
def _largest(dialect: str) -> Any:
    return (select(_OF.word).where(_OF.kind == "tag", _OF.board_id.in_(listed(dialect, "boards", numbers=True)), _OF.count > 0)
            .order_by(_OF.count.desc(), _OF.word).limit(_HEAD))


@cache
def _totals(dialect: str) -> Any:
    """The statuses of each board; and each of some tags looked up on each board by itself, since others are thousands."""
    boards, tags = listed(dialect, "boards", numbers=True).subquery("on_board"), listed(dialect, "tags").subquery("of_tag")
    on_board, of_tag = boards.c[0], tags.c[0]
    statuses = select(_OF.kind, _OF.word, _OF.count).where(_OF.board_id.in_(select(on_board)), _OF.kind == "status")
    counted = select(_OF.count).where(_OF.board_id == on_board, _OF.kind == "tag", _OF.word == of_tag).correlate(boards, tags)
    found = statuses.union_all(select(literal("tag"), of_tag, counted.scalar_subquery()).select_from(boards.join(tags, true())))
    each = found.subquery()
    added = func.sum(each.c.count)
    return (select(each.c.kind, each.c.word, added).where(each.c.count > 0).group_by(each.c.kind, each.c.word)
            .order_by(added.desc(), each.c.word))


def totals(board_ids: Sequence[str], most_tags: int = 20) -> dict[str, list[tuple[str, int]]]:
    """Statuses and the most used tags of these boards with their counts."""
    dialect, boards = session().get_bind().dialect.name, of_ids(board_ids)
    tags = sorted(set(run(_largest(dialect), boards=boards).scalars()))
    found: dict[str, list[tuple[str, int]]] = {"status": [], "tag": []}
    for kind, word, number in run(_totals(dialect), boards=boards, tags=json.dumps(tags)).all():
        if kind == "status" or len(found["tag"]) < most_tags:
            found[kind].append((word, int(number)))
    return found
