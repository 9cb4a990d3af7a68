"""The gathered letters: what a person was told since the last one and has not read yet, in one mail, daily or weekly.

The weekly one comes on Monday morning by its reader's own clock: the house asks every hour, and the letter's cause names the
day, so it is written once.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import and_, func, select, update

from portal.accounts.models import User
from portal.kernel import clock
from portal.kernel.db import session
from portal.notifications.actions import put_mail
from portal.notifications.models import DIGEST, WEEKLY, Mail, Notification, Preference

MOST = 40
MORNING, NOON = 6, 12
MONDAY = 0


def write_digests() -> int:
    """Puts one daily letter per person into the queue; returns how many. What went into one is not told again."""
    daily = _waiting(func.coalesce(Preference.mail, "daily") != "weekly")
    return sum(_letter(user_id, rows, DIGEST, rows[-1].id) for user_id, rows in daily)


def write_weekly() -> int:
    """The same for those who want one letter a week and whose Monday morning it is; asked again it writes no second one."""
    now = clock.now()
    written = 0
    for user_id, rows in _waiting(Preference.mail == "weekly"):
        here = now.astimezone(_zone(rows[0].timezone))
        begun = session().scalar(select(Mail.id).where(Mail.cause == _cause(user_id, WEEKLY, here.date().isoformat())))
        if here.weekday() == MONDAY and MORNING <= here.hour < NOON and begun is None:
            written += _letter(user_id, rows, WEEKLY, here.date().isoformat())
    return written


def _waiting(wished: Any) -> list[tuple[str, list[Any]]]:
    rows = session().execute(
        select(Notification.id, Notification.user_id, Notification.kind, Notification.actor_name, Notification.what,
               Notification.url, User.timezone).join(User, User.id == Notification.user_id)
        .outerjoin(Preference, and_(Preference.user_id == Notification.user_id, Preference.topic == Notification.topic))
        .where(Notification.in_digest, Notification.read_at.is_(None), wished)
        .order_by(Notification.user_id, Notification.id)).all()
    return [(user_id, list(group)) for user_id, group in groupby(rows, key=lambda row: row.user_id)]


def _letter(user_id: str, told: Sequence[Any], topic: str, number: str) -> int:
    """One letter of what a person was told; who is not here any more gets none. Gives how many were written."""
    person = session().get_one(User, user_id)
    if person.status == "active":
        news = [{"kind": one.kind, "actor": one.actor_name, "what": one.what, "url": one.url} for one in told[-MOST:]]
        put_mail(person, _cause(user_id, topic, number), topic, "mail/digest",
                 {"news": news, "more": max(0, len(told) - MOST), "weekly": topic == WEEKLY})
    session().execute(update(Notification).where(Notification.id.in_([one.id for one in told])).values(in_digest=False))
    return int(person.status == "active")


def _cause(user_id: str, topic: str, number: str) -> str:
    return f"{topic}:{user_id}:{number}"


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
