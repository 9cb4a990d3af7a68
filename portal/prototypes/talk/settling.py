"""Settling a thread with what whoever asked has to know: why it will not be done, or where the same was said."""

from sqlalchemy import ColumnElement, and_, delete, select, true

from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.ids import is_id
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes import actions
from portal.prototypes.models import Thread, Version
from portal.prototypes.queries import find_thread
from portal.prototypes.talk.models import ThreadVerdict


def resolve(actor: Actor, thread_id: str, reason: str, why: str | None = None, words: str = "", same_as: str = "") -> Thread:
    """Closes a thread; `declined` says why and in words, `duplicate` names the other thread (by its id or what is on its pin).

    Raises Invalid where that is missing, Forbidden for a customer who declines.
    """
    thread = find_thread(actor, thread_id)
    authorize(actor, "thread.settle", thread)
    verdict = None
    if reason == "declined":
        authorize(actor, "thread.decline")
        verdict = ThreadVerdict(thread_id=thread.id, why=_said(why), words=_in_words(words))
    elif reason == "duplicate":
        verdict = ThreadVerdict(thread_id=thread.id, words="", same_as=_other(thread, same_as).id)
    actions.resolve(actor, thread.id, reason)
    session().execute(delete(ThreadVerdict).where(ThreadVerdict.thread_id == thread.id))
    if verdict is not None:
        session().add(verdict)
        session().flush()
    return thread


def _said(why: str | None) -> str:
    if why is None:
        raise Invalid({"why": [_("Say what stands against it.")]})
    return why


def _in_words(words: str) -> str:
    if not words:
        raise Invalid({"words": [_("Say it in a sentence to whoever asked.")]})
    return words


def _other(thread: Thread, same_as: str) -> Thread:
    """The thread that says the same, one that everybody sees who sees this one."""
    sign = same_as.strip().removeprefix("#")
    wanted = Thread.id == sign if is_id(sign) else _numbered(sign)
    other = session().scalar(select(Thread).join(Version, Version.id == Thread.version_id).where(
        wanted, Thread.prototype_id == thread.prototype_id, Thread.id != thread.id, _seen_by_all(thread)))
    if other is None:  # who may settle this one may see the other: it is of the same prototype and of the same people
        raise Invalid({"same_as": [_("Name the other thread by its number, such as 3.")]})
    return other


def _seen_by_all(thread: Thread) -> ColumnElement[bool]:
    return true() if thread.internal else and_(Thread.internal.is_(False), Version.status != "draft")


def _numbered(sign: str) -> ColumnElement[bool]:
    """What stands on a pin: 3, or i2 for the team's own."""
    number = sign.removeprefix("i")
    if not (number.isascii() and number.isdecimal() and len(number) < 9):
        raise Invalid({"same_as": [_("Name the other thread by its number, such as 3.")]})
    return and_(Thread.number == int(number), Thread.internal.is_(sign.startswith("i")))
