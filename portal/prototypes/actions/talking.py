"""Talking: threads pinned on a spot, replies, labels, resolving and opening again, and what a change would be worth."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select, update

from portal.core.customers import actions as customers
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.prototypes import events, queries
from portal.prototypes.actions.placing import placed
from portal.prototypes.blind.finishing import keep_still, number_apart
from portal.prototypes.models import Comment, CommentText, PriceWish, Prototype, Thread, Version
from portal.prototypes.sharing.asking import check_way
from portal.prototypes.sharing.guests import sign_as_guest
from portal.prototypes.spots import Place
from portal.prototypes.states import EDIT, REMOVE, REOPEN, RESOLVE
from portal.prototypes.talk import beside


def open_thread(actor: Actor, version_id: str, text: str, asset: str | None = None, selector: Any = None,
                spot: Place | None = None, label: str = "feedback", internal: bool = False,
                mentions: Sequence[str] = (), files: Sequence[str] = ()) -> Thread:
    """Opens a thread on a spot of an asset, given as a W3C selector or a spot; without one it is about the whole.

    Raises Conflict when the version is read-only.
    """
    version = queries.find_version(actor, version_id)
    authorize(actor, "thread.internal" if internal else "prototype.comment")
    check_way(actor, version.prototype_id, to_say=True)
    place = placed(version, asset, selector, spot)
    made = Thread(prototype_id=version.prototype_id, version_id=version.id, internal=internal, author_id=actor.user_id,
                  label=label, comment_count=1, number=_count(version, internal), **place)
    session().add(made)
    session().flush()
    number_apart(actor, made)
    said = Comment(thread_id=made.id, author_id=actor.user_id, text=text)
    session().add(said)
    session().flush()
    beside.hang(actor, made, said, mentions, files)
    _say(actor, made, said, first=True)
    return made


def _count(version: Version, internal: bool) -> int:
    """The thread's number. The version's row is written first: it must still take comments when this commits."""
    opened = session()
    by = 0 if internal else 1
    taken = opened.execute(update(Version).where(
        Version.id == version.id, Version.status.in_(("draft", "current")),
        Version.prototype_id.in_(select(Prototype.id).where(Prototype.status != "archived")))
        .values(thread_count=Version.thread_count + by).execution_options(synchronize_session=False))
    if taken.rowcount != 1:  # type: ignore[attr-defined]
        raise read_only(version)
    column = Prototype.internal_count if internal else Prototype.thread_count
    values: dict[Any, Any] = {column: column + 1} | ({} if internal else {Prototype.open_count: Prototype.open_count + 1})
    return int(opened.execute(update(Prototype).where(Prototype.id == version.prototype_id).values(values)
                              .returning(column).execution_options(synchronize_session=False)).scalar_one())


def read_only(version: Version) -> Conflict:
    """The Conflict of what is only to be looked at."""
    session().refresh(version)
    return Conflict("version_read_only", _("This version is read-only now. Look at the current one and say it there."),
                    state=version.status, possible=[])


def reply(actor: Actor, thread_id: str, text: str, mentions: Sequence[str] = (), files: Sequence[str] = ()) -> Comment:
    """Says something in a thread. Raises Conflict when its version is read-only."""
    thread = queries.find_thread(actor, thread_id)
    authorize(actor, "thread.internal" if thread.internal else "prototype.comment")
    check_way(actor, thread.prototype_id, to_say=True)
    keep_still(actor, thread)
    still_open_to_words(thread, comment_count=Thread.comment_count + 1)
    said = Comment(thread_id=thread.id, author_id=actor.user_id, text=text)
    session().add(said)
    session().flush()
    beside.hang(actor, thread, said, mentions, files)
    _say(actor, thread, said, first=False)
    return said


def still_open_to_words(thread: Thread, **values: Any) -> None:
    """Writes values to a thread while its version still takes words. Raises Conflict when it does not."""
    living = select(Version.id).join(Prototype).where(Version.status.in_(("draft", "current")),
                                                      Prototype.status != "archived")
    done = session().execute(update(Thread).where(Thread.id == thread.id, Thread.version_id.in_(living))
                             .values({"comment_count": Thread.comment_count, **values})
                             .execution_options(synchronize_session=False))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise read_only(session().get_one(Version, thread.version_id))


def _say(actor: Actor, thread: Thread, said: Comment, first: bool) -> None:
    sign_as_guest(actor, said.id)
    told = events.InternalCommentPosted if thread.internal else events.CommentPosted
    customer = customers.customer_for(actor).id if actor.is_customer else None
    record(actor, told(prototype_id=thread.prototype_id, thread_id=thread.id, comment_id=said.id, first=first,
                       customer_id=customer))


def edit_comment(actor: Actor, thread_id: str, comment_id: str, text: str, mentions: Sequence[str] = ()) -> Comment:
    """Other words for one's own comment; the old ones are kept."""
    thread, said = queries.find_comment(actor, thread_id, comment_id)
    authorize(actor, "thread_comment.edit", said)
    check_way(actor, thread.prototype_id, to_say=True)
    keep_still(actor, thread)
    still_open_to_words(thread)
    before = said.text
    move(said, EDIT, text=text, edited_at=clock.now())
    session().add(CommentText(comment_id=said.id, text=before))
    beside.renew(actor, thread, said, mentions)
    told = events.InternalCommentEdited if thread.internal else events.CommentEdited
    record(actor, told(prototype_id=thread.prototype_id, thread_id=thread.id, comment_id=said.id))
    return said


def remove_comment(actor: Actor, thread_id: str, comment_id: str) -> Comment:
    """Takes the words away and leaves the trace; the team can still read them in the history."""
    thread, said = queries.find_comment(actor, thread_id, comment_id)
    authorize(actor, "thread_comment.remove", said)
    before = said.text
    move(said, REMOVE, text="", removed_at=clock.now(), removed_by_team=actor.user_id != said.author_id)
    session().add(CommentText(comment_id=said.id, text=before))
    beside.let_go(said.id)
    told = events.InternalCommentRemoved if thread.internal else events.CommentRemoved
    record(actor, told(prototype_id=thread.prototype_id, thread_id=thread.id, comment_id=said.id))
    return said


def label_thread(actor: Actor, thread_id: str, label: str) -> Thread:
    """Another label."""
    thread = settled_by(actor, thread_id)
    thread.label, thread.version = label, thread.version + 1
    session().flush()
    told = events.InternalThreadLabelled if thread.internal else events.ThreadLabelled
    record(actor, told(prototype_id=thread.prototype_id, thread_id=thread.id))
    return thread


def resolve(actor: Actor, thread_id: str, reason: str) -> Thread:
    """Closes a thread with a reason; also on a version that is read-only, so that its list can be worked off."""
    thread = settled_by(actor, thread_id)
    keep_still(actor, thread)
    move(thread, RESOLVE, reason=reason, resolved_by=actor.user_id, resolved_at=clock.now())
    _count_open(thread, -1)
    told = events.InternalThreadResolved if thread.internal else events.ThreadResolved
    record(actor, told(prototype_id=thread.prototype_id, thread_id=thread.id, reason=reason))
    return thread


def reopen(actor: Actor, thread_id: str) -> Thread:
    """Opens a thread again."""
    thread = settled_by(actor, thread_id)
    keep_still(actor, thread)
    still_open_to_words(thread)
    move(thread, REOPEN, reason=None, resolved_by=None, resolved_at=None)
    _count_open(thread, 1)
    told = events.InternalThreadReopened if thread.internal else events.ThreadReopened
    record(actor, told(prototype_id=thread.prototype_id, thread_id=thread.id))
    return thread


def settled_by(actor: Actor, thread_id: str) -> Thread:
    """The thread, for whoever may settle it."""
    thread = queries.find_thread(actor, thread_id)
    authorize(actor, "thread.settle", thread)
    return thread


def _count_open(thread: Thread, by: int) -> None:
    if not thread.internal:
        session().execute(update(Prototype).where(Prototype.id == thread.prototype_id)
                          .values(open_count=Prototype.open_count + by).execution_options(synchronize_session=False))


def wish(actor: Actor, thread_id: str, would_pay: Money, instead_of: Money) -> Thread:
    """Says, or says anew, what the change would be worth: X with it instead of Y without it, seen by all who see the thread."""
    thread = queries.find_thread(actor, thread_id)
    authorize(actor, "thread.wish", thread)
    check_way(actor, thread.prototype_id)
    keep_still(actor, thread)
    if would_pay.currency != instead_of.currency:
        raise Invalid({"instead_of": [_("Both prices need the same currency.")]})
    still_open_to_words(thread, version=Thread.version + 1)
    found = session().scalar(select(PriceWish).where(PriceWish.thread_id == thread.id, PriceWish.user_id == actor.user_id))
    if found is None:
        session().add(found := PriceWish(thread_id=thread.id, user_id=actor.user_id))
    found.would_pay_minor, found.instead_of_minor, found.currency = would_pay.minor, instead_of.minor, would_pay.currency
    session().flush()
    session().refresh(thread)
    record(actor, events.PriceWished(prototype_id=thread.prototype_id, thread_id=thread.id,
                                     customer_id=customers.customer_for(actor).id))
    return thread


def unwish(actor: Actor, thread_id: str) -> Thread:
    """Takes one's own price back."""
    thread = queries.find_thread(actor, thread_id)
    found = session().scalar(select(PriceWish).where(PriceWish.thread_id == thread.id, PriceWish.user_id == actor.user_id))
    if found is None:
        raise NotFound()
    session().delete(found)
    thread.version += 1
    session().flush()
    record(actor, events.PriceWishWithdrawn(prototype_id=thread.prototype_id, thread_id=thread.id,
                                            customer_id=customers.customer_for(actor).id))
    return thread
