"""What is read of notifications: the list, the count at the bell, the wishes."""

from typing import Any

from sqlalchemy import bindparam, func, select

from portal.kernel.db import run, session
from portal.kernel.events import fact_types, told_of
from portal.kernel.facts import Room
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.notifications.models import TOPICS, USUAL_MAIL, Notification, Preference
from portal.notifications.rules import rules

_COUNT = select(func.count()).select_from(select(Notification.id).where(
    Notification.user_id == bindparam("who"), Notification.read_at.is_(None), Notification.shown).limit(100).subquery())
# One statement, for one moment: what comes after the number told here is caught up with by the live line.
_BELL = select(_COUNT.scalar_subquery().label("unread"),
               func.coalesce(select(Room.seq).where(Room.name == bindparam("room")).scalar_subquery(), 0).label("seq"))


def unread(actor: Actor) -> int:
    """How many the actor has not read, counted up to a hundred."""
    return int(run(_COUNT, who=actor.user_id).scalar_one())


def bell(actor: Actor) -> Any:
    """What the bell begins with: `unread`, and `seq`, the number of the last fact in the actor's own room."""
    return run(_BELL, who=actor.user_id, room=f"me:{actor.user_id}").one()


def mine(actor: Actor, only_unread: bool = False, after: str | None = None, limit: int = 20) -> Page[Any]:
    """The actor's notifications, the latest first, each with its sentence."""
    wanted = select(Notification.id, Notification.kind, Notification.topic, Notification.actor_name, Notification.what,
                    Notification.url, Notification.created_at, Notification.read_at).where(
        Notification.user_id == actor.user_id, Notification.shown)
    if only_unread:
        wanted = wanted.where(Notification.read_at.is_(None))
    page = page_of(session(), wanted, [Key(Notification.id, descending=True)], after_cursor=after, limit=limit)
    return page.map(lambda row: dict(row._mapping) | {"text": sentence(row.kind, row.actor_name)})


def sentence(kind: str, actor_name: str) -> str:
    """ "Anna commented": the fact's own words, said of whoever did it, or without a name where it is hidden."""
    cls = fact_types().get(kind)
    return told_of(str(cls.says), actor_name or nameless(kind)) if cls and cls.says else _("There is news")


def nameless(kind: str) -> str:
    """What somebody is called whose name is not for the reader: around a bid it is the customer, or a workshop."""
    if kind in ("bid.closed", "bid.expired"):
        return _("The team")
    if kind.startswith("bid.") or kind in ("answer.countered", "answer.refused", "answer.accepted", "question.replied"):
        return _("The customer")
    return _("A workshop") if kind.startswith(("answer.", "question.")) else _("Somebody")


def told_kinds() -> list[str]:
    """The kinds of facts people are told of at all."""
    return sorted(rules.by_type)


def wishes(user_id: str) -> dict[str, tuple[bool, str]]:
    """What a person wants to hear, for every topic."""
    found = {topic: (True, USUAL_MAIL[topic]) for topic in TOPICS}
    rows = session().execute(select(Preference.topic, Preference.in_app, Preference.mail).where(Preference.user_id == user_id))
    found.update({row.topic: (row.in_app, row.mail) for row in rows})
    return found
