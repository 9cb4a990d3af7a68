"""Whom a comment calls: names after an @ become references, kept beside it; whoever is called newly is told."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import delete, or_, select

from portal.accounts.models import User
from portal.ideas.discussion.events import PersonCalled
from portal.ideas.discussion.models import CommentMention
from portal.ideas.discussion.people import those
from portal.ideas.models import Comment
from portal.kernel.db import insert_into, session
from portal.kernel.events import record_all
from portal.kernel.policy import Actor
from portal.web.mentions import MOST, chosen, names_in, pattern


def refer(comment: Comment, meant: Collection[str] = ()) -> list[str]:
    """Keeps whom a comment calls; gives those it had not called before.

    `meant` are people chosen while typing: they tell two of one name apart. A full name that was just typed calls whoever
    alone bears it here. Somebody from outside the discussion stays as he was typed: what a text turns into must not tell a
    stranger who has an account.
    """
    names = names_in(comment.text)
    if not names:
        return []
    before = set(session().scalars(select(CommentMention.user_id).where(CommentMention.comment_id == comment.id)))
    known = or_(User.name.in_(names), User.id.in_(before)) if before else User.name.in_(names)
    bearers: dict[str, list[str]] = defaultdict(list)
    for one in those(comment.idea_id, known, internal=comment.internal):
        bearers[one.name].append(one.id)
    written = set(pattern(bearers).findall(comment.text)) if bearers else set()
    called = {(name, one) for name in written for one in chosen(bearers[name], {*meant, *before})}
    rows = [{"comment_id": comment.id, "user_id": one, "written": name} for name, one in sorted(called)][:MOST]
    if rows:
        session().execute(insert_into(CommentMention.__table__).values(rows).on_conflict_do_nothing())
    return sorted({row["user_id"] for row in rows} - before)


def refer_again(actor: Actor, comment: Comment) -> None:
    """After an edit: whoever is called only now is told, whoever was called before is not told twice."""
    record_all(actor, [PersonCalled(idea_id=comment.idea_id, comment_id=comment.id, user_id=one) for one in refer(comment)])


def forget(comment_id: str) -> None:
    """The text is gone for good, and so is whom it called."""
    session().execute(delete(CommentMention).where(CommentMention.comment_id == comment_id))
