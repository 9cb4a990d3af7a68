"""A whole board as a zip of tables: ideas, revisions, comments, answers, supports as numbers. It can be imported again.

Drafts are their authors' alone and the team's notes are nobody else's: neither goes out.
"""

import json
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from tempfile import TemporaryFile
from typing import IO, Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from portal.accounts.models import User
from portal.exchange.exporting import as_json
from portal.ideas.discussion.queries import said_now
from portal.ideas.models import Board, Comment, Idea, IdeaResponse, IdeaRevision, Support
from portal.ideas.queries import visible_to
from portal.kernel.db import session
from portal.kernel.policy import Actor, authorize
from portal.web.sheets import as_csv

HEADS: dict[str, tuple[str, ...]] = {
    "ideas": ("id", "board", "status", "title", "text", "tags", "author", "created_at", "supports", "comments", "answer",
              "answered_at", "merged_into", "pictures", "spec"),
    "revisions": ("idea", "number", "created_at", "title", "text", "tags", "pictures", "note", "material"),
    "comments": ("id", "idea", "parent", "author", "created_at", "text", "removed"),
    "answers": ("idea", "created_at", "from_status", "to_status", "text", "reason", "would_change"),
    "supports": ("idea", "created_at", "revision", "quantity", "top_price_minor", "currency", "by_date")}


def pack(actor: Actor, board: Board, form: str, site: str) -> IO[bytes]:
    """The zip of a board the actor may see, on disk and read from its beginning; inside a reading transaction."""
    authorize(actor, "export.run")
    made = TemporaryFile()  # noqa: SIM115 - whoever sends it closes it
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        about = {"id": board.id, "slug": board.slug, "name": board.name, "text": board.text, "currency": board.currency}
        archive.writestr("board.json", json.dumps(about, ensure_ascii=False))
        for name, rows in TABLES.items():
            write = as_csv if form == "csv" else as_json
            with archive.open(f"{name}.{form}", "w", force_zip64=True) as out:
                for at, piece in enumerate(write(HEADS[name], rows(actor, board, site))):
                    out.write(piece.encode())
                    if at % 500 == 0:
                        time.sleep(0)  # others are served meanwhile
    made.seek(0)
    return made


def _theirs(actor: Actor, board: Board) -> Any:
    return select(Idea.id).where(Idea.board_id == board.id, Idea.status != "draft", visible_to(actor))


def _each(statement: Any) -> Iterator[Any]:
    yield from session().execute(statement.execution_options(yield_per=500))


def _at(moment: Any) -> str | None:
    return moment.isoformat() if moment else None


def _files(ids: Sequence[str], site: str) -> str:
    return ", ".join(f"{site}/files/{one}" for one in ids)


def ideas(actor: Actor, board: Board, site: str) -> Iterator[Sequence[Any]]:
    """Each idea with its newest answer."""
    newest = select(func.max(IdeaResponse.id)).where(IdeaResponse.idea_id == Idea.id).correlate(Idea).scalar_subquery()
    answer = aliased(IdeaResponse)
    rows = _each(select(Idea, User.name, answer.text, answer.created_at).outerjoin(User, User.id == Idea.author_id)
                 .outerjoin(answer, answer.id == newest).where(Idea.id.in_(_theirs(actor, board))).order_by(Idea.id))
    for idea, author, said, said_at in rows:
        yield (idea.id, board.slug, idea.status, idea.title, idea.text, ", ".join(idea.tags), author or idea.author_name,
               _at(idea.submitted_at or idea.created_at), idea.top_score, idea.comment_count, said, _at(said_at),
               idea.merged_into_id, _files(idea.pictures, site), json.dumps(idea.spec, ensure_ascii=False) if idea.spec else "")


def revisions(actor: Actor, board: Board, site: str) -> Iterator[Sequence[Any]]:
    """What each idea said at each time."""
    for (one,) in _each(select(IdeaRevision).where(IdeaRevision.idea_id.in_(_theirs(actor, board))).order_by(IdeaRevision.id)):
        yield (one.idea_id, one.number, _at(one.created_at), one.title, one.text, ", ".join(one.tags),
               _files(one.pictures, site), one.note, one.material)


def comments(actor: Actor, board: Board, _site: str) -> Iterator[Sequence[Any]]:
    """What was said; a removed comment keeps its place without its words."""
    rows = _each(select(Comment, User.name).outerjoin(User, User.id == Comment.author_id)
                 .where(Comment.idea_id.in_(_theirs(actor, board)), ~Comment.internal).order_by(Comment.id))
    for one, author in rows:
        gone = one.status == "removed"
        yield (one.id, one.idea_id, one.parent_id, "" if gone else author or one.author_name, _at(one.created_at),
               "" if gone else said_now(one), "yes" if gone else "")


def answers(actor: Actor, board: Board, _site: str) -> Iterator[Sequence[Any]]:
    """The official answers."""
    for (one,) in _each(select(IdeaResponse).where(IdeaResponse.idea_id.in_(_theirs(actor, board))).order_by(IdeaResponse.id)):
        yield (one.idea_id, _at(one.created_at), one.from_status, one.to_status, one.text, one.reason, one.would_change)


def supports(actor: Actor, board: Board, _site: str) -> Iterator[Sequence[Any]]:
    """What people would take, as numbers without their names."""
    authorize(actor, "idea.demand")
    for (one,) in _each(select(Support).where(Support.idea_id.in_(_theirs(actor, board))).order_by(Support.id)):
        yield (one.idea_id, _at(one.created_at), one.revision_number, one.quantity, one.top_price_minor, one.currency,
               one.by_date.isoformat() if one.by_date else None)


TABLES: dict[str, Callable[[Actor, Board, str], Iterator[Sequence[Any]]]] = {
    "ideas": ideas, "revisions": revisions, "comments": comments, "answers": answers, "supports": supports}
