"""Taking over very many ideas and comments at once, in batches, and giving them back. For imports; see taking_over.py."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, insert, or_, select, update

from portal.ideas import facets, hot
from portal.ideas.content import excerpt
from portal.ideas.counted import IdeaFacet, IdeaGram
from portal.ideas.discussion.undoing import forget_all
from portal.ideas.duplicates import vocabulary
from portal.ideas.duplicates.keys import keys_of
from portal.ideas.duplicates.meaning import signs
from portal.ideas.models import Board, Comment, Follow, Idea, IdeaResponse, IdeaRevision, IdeaTag
from portal.ideas.talking import DEEPEST
from portal.kernel import ids
from portal.kernel.db import session
from portal.kernel.policy import Actor, authorize
from portal.kernel.search.face import SearchDoc, index_new

AT_ONCE = 5000
Ids = Select[Any]


@dataclass(frozen=True)
class ForeignIdea:
    """An idea of another system. `supports` are carried as a plain count; `merged_into` is another's number there."""

    ref: str
    title: str
    text: str
    at: datetime
    author_name: str = ""
    tags: tuple[str, ...] = ()
    status: str = "submitted"
    supports: int = 0
    author_id: str | None = None
    board: str = ""
    answer: str = ""
    answered_at: datetime | None = None
    merged_into: str = ""


@dataclass(frozen=True)
class ForeignComment:
    """A comment of another system with its place in the tree. Ids rise in the order in which things were said."""

    id: str
    ref: str
    idea_id: str
    parent_id: str | None
    root_id: str
    depth: int
    text: str
    at: datetime
    author_name: str = ""
    removed: bool = False


def take_over_ideas(actor: Actor, system: str, board: Board, ideas: Sequence[ForeignIdea]) -> dict[str, str]:
    """Writes ideas that are not here yet; gives their ids by the other system's numbers."""
    authorize(actor, "board.manage")
    made = {one.ref: ids.new_id() for one in ideas}
    if not ideas:
        return made
    opened = session()
    opened.execute(insert(Idea), [_idea_row(system, board, made[one.ref], one) for one in ideas])
    opened.execute(insert(IdeaRevision), [
        {"idea_id": made[one.ref], "number": 1, "title": one.title, "text": one.text, "spec": [], "pictures": [],
         "tags": list(one.tags), "note": "", "material": True, "author_id": one.author_id,
         "created_at": one.at} for one in ideas])
    answers = [_answer_row(made[one.ref], one) for one in ideas if one.answer]
    if answers:
        opened.execute(insert(IdeaResponse), answers)
    index_new("idea", [(made[one.ref], one.title, f"{one.text}\n{' '.join(one.tags)}") for one in ideas])
    _insert_many(IdeaGram, ({"gram": gram, "idea_id": made[one.ref]} for one in ideas for gram in sorted(keys_of(one.title))))
    vocabulary.count((sign for one in ideas for sign in signs(one.title)), 1)
    _insert_many(IdeaTag, ({"tag": tag, "idea_id": made[one.ref]} for one in ideas for tag in sorted(set(one.tags))))
    _count(board.id, Counter(word for one in ideas for word in set(facets.words_of(_status(one), one.tags))), 1)
    return made


def _status(one: ForeignIdea) -> str:
    """One that went into another waits as submitted until that one is here: see `mark_merged`."""
    return "submitted" if one.status == "merged" else one.status


def _answer_row(idea_id: str, one: ForeignIdea) -> dict[str, Any]:
    return {"idea_id": idea_id, "author_id": None, "from_status": _status(one), "to_status": _status(one), "text": one.answer,
            "reason": None, "would_change": "", "created_at": one.answered_at}


def mark_merged(actor: Actor, merged: dict[str, str]) -> None:
    """Leads ideas that were just taken over to those they went into, by their ids."""
    authorize(actor, "board.manage")
    for idea_id, into in sorted(merged.items()):
        board_id = session().scalar(
            update(Idea).where(Idea.id == idea_id, Idea.status == "submitted").values(status="merged", merged_into_id=into)
            .returning(Idea.board_id).execution_options(synchronize_session=False))
        if board_id is not None:
            facets.move_status(board_id, "submitted", "merged")


def _idea_row(system: str, board: Board, idea_id: str, one: ForeignIdea) -> dict[str, Any]:
    return {"id": idea_id, "board_id": board.id, "author_id": one.author_id, "author_name": one.author_name[:160],
            "title": one.title, "text": one.text, "excerpt": excerpt(one.text), "spec": [], "tags": list(one.tags),
            "pictures": [], "status": _status(one), "answered_at": one.answered_at, "revision_number": 1, "material_number": 1,
            "imported_support_count": one.supports, "top_score": one.supports,
            "hot": hot.of_many(one.supports, one.at), "created_at": one.at, "submitted_at": one.at, "changed_at": one.at,
            "external_system": system, "external_ref": one.ref}


def take_over_comments(actor: Actor, system: str, comments: Sequence[ForeignComment]) -> None:
    """Writes comments that are not here yet, parents before or together with their replies; `count_comments` counts them."""
    authorize(actor, "board.manage")
    _insert_many(Comment, ({
        "id": one.id, "idea_id": one.idea_id, "parent_id": one.parent_id, "root_id": one.root_id,
        "depth": min(one.depth, DEEPEST), "author_name": one.author_name[:160], "text": one.text, "created_at": one.at,
        "status": "removed" if one.removed else "posted", "removed_at": one.at if one.removed else None,
        "external_system": system, "external_ref": one.ref} for one in comments))


def count_comments(actor: Actor, said: Mapping[str, int]) -> None:
    """Counts comments that were taken over, by idea: each idea once, since every change of it writes its indexes anew."""
    authorize(actor, "board.manage")
    _count_said(said, 1)


def _count_said(said: Mapping[str, int], sign: int) -> None:
    idea: Any = Idea.__table__
    counted = idea.c.comment_count + bindparam("number")
    one_more = update(idea).where(idea.c.id == bindparam("idea")).values(comment_count=counted)
    if said:
        session().connection().execute(one_more, [
            {"idea": idea_id, "number": sign * number} for idea_id, number in sorted(said.items())])


def touched_since(ideas: Ids, comments: Ids) -> int:
    """How often somebody has added something of his own to these ideas and comments, besides what facts tell."""
    mine = Comment.id.in_(comments)
    ours = session().scalar(select(func.count()).select_from(Comment).where(or_(
        ~mine & (Comment.idea_id.in_(ideas) | Comment.parent_id.in_(comments)), mine & (Comment.version > 1)))) or 0
    return ours + (session().scalar(select(func.count()).select_from(Follow).where(Follow.idea_id.in_(ideas))) or 0)


def give_back(actor: Actor, ideas: Ids, comments: Ids) -> None:
    """Takes what was taken over out again, with its counts and its place in the index."""
    authorize(actor, "board.manage")
    opened = session()
    rows = opened.execute(select(Comment.idea_id, func.count()).where(
        Comment.id.in_(comments), Comment.status == "posted").group_by(Comment.idea_id))
    _count_said({row[0]: row[1] for row in rows}, -1)
    forget_all(ideas, comments)
    opened.execute(delete(Comment).where(Comment.id.in_(comments)).execution_options(synchronize_session=False))
    gone = opened.execute(select(Idea.board_id, Idea.status, Idea.tags, Idea.title).where(Idea.id.in_(ideas))).all()
    vocabulary.count((sign for row in gone for sign in signs(row.title)), -1)
    for board_id in sorted({row.board_id for row in gone}):
        _count(board_id, Counter(word for row in gone if row.board_id == board_id
                                 for word in set(facets.words_of(row.status, row.tags))), -1)
    opened.execute(delete(SearchDoc).where(SearchDoc.kind == "idea", SearchDoc.ref.in_(ideas))
                   .execution_options(synchronize_session=False))
    for table in (IdeaGram, IdeaTag, IdeaRevision, IdeaResponse):
        opened.execute(delete(table).where(table.idea_id.in_(ideas)).execution_options(synchronize_session=False))
    opened.execute(delete(Idea).where(Idea.id.in_(ideas)).execution_options(synchronize_session=False))


def close_empty_board(actor: Actor, board_id: str) -> None:
    """Removes a board that nothing stands on."""
    authorize(actor, "board.manage")
    if session().scalar(select(Idea.id).where(Idea.board_id == board_id).limit(1)) is None:
        session().execute(delete(IdeaFacet).where(IdeaFacet.board_id == board_id))
        session().execute(delete(Board).where(Board.id == board_id))


def _count(board_id: str, words: Counter[facets.Word], sign: int) -> None:
    for number in sorted(set(words.values())):
        facets.count(board_id, [word for word, times in words.items() if times == number], sign * number)


def _insert_many(table: type[Any], rows: Iterable[dict[str, Any]]) -> None:
    batch: list[dict[str, Any]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == AT_ONCE:
            session().execute(insert(table), batch)
            batch = []
    if batch:
        session().execute(insert(table), batch)
