"""Which threads of a room are listed: by state, label, picture, whose, what is new, who takes care, and by words in them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, exists, or_, select

from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.prototypes.blind.conditions import shown_number
from portal.prototypes.models import Comment, Thread
from portal.prototypes.policy import heard_by
from portal.prototypes.talk.models import ThreadTask
from portal.prototypes.talk.reading import is_new

MOST = 5000


def narrowed(actor: Actor, version_id: str, words: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    """The conditions behind the words of an address; none for words that are empty."""
    found: list[ColumnElement[bool]] = []
    for name, column in (("state", Thread.status), ("label", Thread.label), ("asset", Thread.asset_id)):
        if words.get(name):
            found.append(column == words[name])
    if words.get("mine"):
        found.append(_mine(actor))
    if words.get("unread"):
        found.append(is_new(actor))
    if words.get("assignee"):
        found.append(_taken_by(actor, words["assignee"]))
    if words.get("q"):
        found.append(Thread.id.in_(_with_words(actor, version_id, words["q"])))
    return found


def _mine(actor: Actor) -> ColumnElement[bool]:
    """What I opened or answered, or what is mine to do."""
    spoke = exists().where(Comment.thread_id == Thread.id, Comment.author_id == actor.user_id, Comment.status == "posted")
    return or_(Thread.author_id == actor.user_id, spoke, _taken_by(actor, "me"))


def _taken_by(actor: Actor, who: str) -> ColumnElement[bool]:
    taken = exists().where(ThreadTask.thread_id == Thread.id, ThreadTask.assignee_id.is_not(None))
    if who == "nobody":
        return ~taken
    wanted = actor.user_id if who == "me" else who
    return exists().where(ThreadTask.thread_id == Thread.id, ThreadTask.assignee_id == wanted)


def _with_words(actor: Actor, version_id: str, sought: str) -> list[str]:
    """Threads in which all these words are said, in any case of any script; "#3" is the thread of that number.

    The words of one version are few enough to be looked through here, so that both databases find the same.
    """
    parts = sought.casefold().split()
    said: dict[str, str] = {}
    rows = session().execute(select(Thread.id, shown_number().label("number"), Thread.internal, Comment.text)
                             .join(Comment, Comment.thread_id == Thread.id)
                             .where(Thread.version_id == version_id, heard_by(actor), Comment.status == "posted")
                             .order_by(Comment.id).limit(MOST))
    for row in rows:
        sign = f" #{'i' if row.internal else ''}{row.number} "
        said[row.id] = f"{said.get(row.id, sign)} {row.text.casefold()}"
    sought_for = [f" {part} " if part.startswith("#") else part for part in parts]
    return [one for one, text in said.items() if all(part in text for part in sought_for)]
