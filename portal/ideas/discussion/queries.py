"""Whom comments call, as everybody reads it: by which name it was written, and who that is now."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, select

from portal.accounts.models import User
from portal.ideas.discussion.models import CommentMention
from portal.kernel.db import run, session
from portal.web.mentions import Called, Calls, called_now, pattern, spoken

__all__ = ["Called", "Calls", "called_now", "calls_of", "pattern", "said_now", "spoken", "told_apart"]

_CALLS = select(CommentMention.comment_id, CommentMention.user_id, CommentMention.written, User.name).outerjoin(
    User, User.id == CommentMention.user_id).where(
    CommentMention.comment_id.in_(bindparam("comments", expanding=True))).order_by(CommentMention.user_id)


def calls_of(texts: Iterable[tuple[str, str]]) -> dict[str, Calls]:
    """Whom comments call, given by id and text: one statement, none where no text has an @."""
    ids = [one for one, text in texts if "@" in text]
    found: dict[str, Calls] = {}
    for row in run(_CALLS, comments=ids) if ids else ():
        found[row.comment_id] = (*found.get(row.comment_id, ()), Called(row.written, row.user_id, row.name or ""))
    return found


def said_now(comment: Any) -> str:
    """A comment's text with the names as they are now, for what is told elsewhere."""
    return spoken(comment.text, calls_of([(comment.id, comment.text)]).get(comment.id, ()))


def told_apart(comment: Any) -> tuple[list[str], str]:
    """Whom a comment refers to, and its text without their names."""
    rows = session().execute(select(CommentMention.user_id, CommentMention.written).where(
        CommentMention.comment_id == comment.id)).all() if "@" in comment.text else []
    rest = pattern(row.written for row in rows).sub("", comment.text) if rows else comment.text
    return [row.user_id for row in rows], rest
