"""The daily letter: what a person was told since the last one and has not read yet, in one mail."""

from itertools import groupby

from sqlalchemy import select, update

from portal.accounts.models import User
from portal.kernel.db import session
from portal.notifications.actions import put_mail
from portal.notifications.models import DIGEST, Notification

MOST = 40


def write_digests() -> int:
    """Puts one letter per person into the queue; returns how many. What went into one is not told again."""
    rows = session().execute(
        select(Notification.id, Notification.user_id, Notification.kind, Notification.actor_name, Notification.what,
               Notification.url).where(Notification.in_digest, Notification.read_at.is_(None))
        .order_by(Notification.user_id, Notification.id)).all()
    letters = 0
    for user_id, group in groupby(rows, key=lambda row: row.user_id):
        told = list(group)
        person = session().get_one(User, user_id)
        if person.status == "active":
            news = [{"kind": one.kind, "actor": one.actor_name, "what": one.what, "url": one.url} for one in told[-MOST:]]
            put_mail(person, f"digest:{user_id}:{told[-1].id}", DIGEST, "mail/digest",
                     {"news": news, "more": max(0, len(told) - MOST)})
            letters += 1
        session().execute(update(Notification).where(Notification.id.in_([one.id for one in told])).values(in_digest=False))
    return letters
