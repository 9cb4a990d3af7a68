"""Whom a comment calls: names after an @ become references, kept beside it; whoever is called newly is told."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, or_, select

from portal.accounts.models import User
from portal.kernel.db import insert_into, run, session
from portal.kernel.events import record_all
from portal.kernel.policy import Actor
from portal.prototypes.models import Comment, Thread
from portal.prototypes.talk.events import InternalPersonCalled, PersonCalled
from portal.prototypes.talk.models import ThreadMention
from portal.prototypes.talk.people import those
from portal.web.mentions import MOST, Called, Calls, chosen, names_in, pattern

_CALLS = select(ThreadMention.comment_id, ThreadMention.user_id, ThreadMention.written, User.name).outerjoin(
    User, User.id == ThreadMention.user_id).where(
    ThreadMention.comment_id.in_(bindparam("comments", expanding=True))).order_by(ThreadMention.user_id)


def refer(actor: Actor, thread: Thread, said: Comment, meant: Collection[str] = ()) -> list[str]:
    """Keeps whom a comment calls; gives those it had not called before.

    `meant` are people chosen while typing: they tell two of one name apart. Somebody who is not of this room stays as he
    was typed: what a text turns into must not tell a stranger who has an account.
    """
    names = names_in(said.text)
    if not names:
        return []
    before = set(session().scalars(select(ThreadMention.user_id).where(ThreadMention.comment_id == said.id)))
    known = or_(User.name.in_(names), User.id.in_(before)) if before else User.name.in_(names)
    bearers: dict[str, list[str]] = defaultdict(list)
    for one in those(actor, thread.prototype_id, known, internal=thread.internal):
        bearers[one.name].append(one.id)
    written = set(pattern(bearers).findall(said.text)) if bearers else set()
    called = {(name, one) for name in written for one in chosen(bearers[name], {*meant, *before})}
    rows = [{"comment_id": said.id, "user_id": one, "written": name} for name, one in sorted(called)][:MOST]
    if rows:
        session().execute(insert_into(ThreadMention.__table__).values(rows).on_conflict_do_nothing())
    return sorted({row["user_id"] for row in rows} - before)


def refer_again(actor: Actor, thread: Thread, said: Comment, meant: Collection[str] = ()) -> None:
    """After an edit: those who are called only now are told."""
    told = InternalPersonCalled if thread.internal else PersonCalled
    record_all(actor, [told(prototype_id=thread.prototype_id, thread_id=thread.id, comment_id=said.id, user_id=one)
                       for one in refer(actor, thread, said, meant)])


def called_in(comment_id: str) -> list[str]:
    """Those whom a comment calls."""
    return list(session().scalars(select(ThreadMention.user_id).where(ThreadMention.comment_id == comment_id).distinct()))


def calls_of(comments: Sequence[Any]) -> dict[str, Calls]:
    """Whom comments call: one statement, none where no text has an @."""
    ids = [one.id for one in comments if "@" in one.text]
    found: dict[str, Calls] = {}
    for row in run(_CALLS, comments=ids) if ids else ():
        found[row.comment_id] = (*found.get(row.comment_id, ()), Called(row.written, row.user_id, row.name or ""))
    return found


def as_people(calls: Calls) -> list[dict[str, str]]:
    """The same for programs."""
    return [{"id": one.user_id, "name": one.name} for one in calls]


def forget(comment_id: str) -> None:
    """The text is gone for good, and so is whom it called."""
    session().execute(delete(ThreadMention).where(ThreadMention.comment_id == comment_id))
