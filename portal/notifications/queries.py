"""What is read of notifications: the list, the count at the bell, the wishes."""

from typing import Any

from sqlalchemy import func, select

from portal.kernel.db import session
from portal.kernel.events import fact_types
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.notifications.models import TOPICS, USUAL_MAIL, Notification, Preference


def unread(actor: Actor) -> int:
    """How many the actor has not read, counted up to a hundred."""
    some = select(Notification.id).where(
        Notification.user_id == actor.user_id, Notification.read_at.is_(None)).limit(100).subquery()
    return session().scalar(select(func.count()).select_from(some)) or 0


def mine(actor: Actor, only_unread: bool = False, after: str | None = None, limit: int = 20) -> Page[Any]:
    """The actor's notifications, the latest first, each with its sentence."""
    wanted = select(Notification.id, Notification.kind, Notification.topic, Notification.actor_name, Notification.what,
                    Notification.url, Notification.created_at, Notification.read_at).where(
        Notification.user_id == actor.user_id)
    if only_unread:
        wanted = wanted.where(Notification.read_at.is_(None))
    page = page_of(session(), wanted, [Key(Notification.id, descending=True)], after_cursor=after, limit=limit)
    return page.map(lambda row: dict(row._mapping) | {"text": sentence(row.kind, row.actor_name)})


def sentence(kind: str, actor_name: str) -> str:
    """ "Anna commented": the fact's own words, said of whoever did it."""
    cls = fact_types().get(kind)
    says = str(cls.says) if cls and cls.says else _("There is news")
    return f"{actor_name} {says}" if actor_name else says[:1].upper() + says[1:]


def wishes(user_id: str) -> dict[str, tuple[bool, str]]:
    """What a person wants to hear, for every topic."""
    found = {topic: (True, USUAL_MAIL[topic]) for topic in TOPICS}
    rows = session().execute(select(Preference.topic, Preference.in_app, Preference.mail).where(Preference.user_id == user_id))
    found.update({row.topic: (row.in_app, row.mail) for row in rows})
    return found
