"""What other pages lead to here: prototypes, versions, pins and comments by their words, for those who may see them."""

from typing import Any

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.prototypes.models import Comment, Prototype, Thread, Version
from portal.prototypes.policy import heard_by, shown_to, visible
from portal.web.markdown import plain

BEGINNING = 60
Ways = dict[str, tuple[str, str]]


def ways(actor: Actor, prototype_ids: list[str]) -> Ways:
    """Prototypes: their titles and their rooms."""
    rows = session().execute(select(Prototype.id, Prototype.title).where(Prototype.id.in_(prototype_ids), visible(actor)))
    return {row.id: (row.title, f"/prototypes/{row.id}") for row in rows}


def version_ways(actor: Actor, version_ids: list[str]) -> Ways:
    """Versions: which of which prototype."""
    rows = session().execute(
        select(Version.id, Version.number, Prototype.title).join(Prototype, Prototype.id == Version.prototype_id)
        .where(Version.id.in_(version_ids), visible(actor), shown_to(actor)))
    return {row.id: (_("%(title)s, version %(number)s", title=row.title, number=row.number),
                     f"/versions/{row.id}") for row in rows}


def thread_ways(actor: Actor, thread_ids: list[str]) -> Ways:
    """Pins: the words they were opened with, or where those were removed the prototype's title."""
    first = select(Comment.text).where(Comment.thread_id == Thread.id).order_by(Comment.id).limit(1).scalar_subquery()
    pins = _heard(select(Thread.id, Prototype.title, first.label("text")), actor).where(Thread.id.in_(thread_ids))
    return {row.id: (plain(row.text or "", BEGINNING) or row.title, f"/threads/{row.id}") for row in session().execute(pins)}


def comment_ways(actor: Actor, comment_ids: list[str]) -> Ways:
    """Comments: their first words, and the thread they stand in."""
    said = select(Comment.id, Comment.thread_id, Comment.text).select_from(Comment).join(Thread, Thread.id == Comment.thread_id)
    rows = session().execute(_heard(said, actor).where(Comment.id.in_(comment_ids), Comment.status == "posted"))
    return {row.id: (plain(row.text, BEGINNING), f"/threads/{row.thread_id}#comment-{row.id}")
            for row in rows}


def _heard(statement: Any, actor: Actor) -> Any:
    return (statement.join(Version, Version.id == Thread.version_id).join(Prototype, Prototype.id == Thread.prototype_id)
            .where(visible(actor), shown_to(actor), heard_by(actor)))
