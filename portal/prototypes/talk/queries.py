"""What others read of threads: whom a comment calls, and the change a thread asks for."""

from dataclasses import dataclass

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.ids import is_id
from portal.kernel.money import Money
from portal.kernel.policy import Actor
from portal.prototypes.models import Comment, PriceWish, Prototype
from portal.prototypes.queries import find_thread
from portal.prototypes.talk.calling import called_in
from portal.web.markdown import plain

__all__ = ["Change", "called_in", "wanted_change"]


@dataclass(frozen=True)
class Change:
    """What a thread asks for: its first words, the prototype's title, and what this person would pay with it."""

    thread_id: str
    title: str
    text: str
    price: Money | None


def wanted_change(actor: Actor, thread_id: str) -> Change | None:
    """The change a thread asks for, to begin a bid with; None for a thread that is not his to see, or is internal."""
    if not is_id(thread_id):
        return None
    try:
        thread = find_thread(actor, thread_id)
    except NotFound:
        return None
    if thread.internal:
        return None
    first = session().scalar(select(Comment.text).where(Comment.thread_id == thread.id).order_by(Comment.id).limit(1))
    wish = session().scalar(select(PriceWish).where(PriceWish.thread_id == thread.id, PriceWish.user_id == actor.user_id))
    title = session().get_one(Prototype, thread.prototype_id).title
    return Change(thread.id, title, plain(first or "", 300), Money(wish.would_pay_minor, wish.currency) if wish else None)
