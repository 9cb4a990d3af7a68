"""What the bell hears: that there is something new, and how much is unread."""

from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.policy import Actor
from portal.notifications.events import NotificationAdded, NotificationsRead
from portal.notifications.models import Notification
from portal.notifications.queries import sentence, unread
from portal.realtime.live import Live, Push

live = Live()


@live.push(NotificationAdded)
def added(heard: Heard[NotificationAdded]) -> Push | None:
    """The new notification, and the count."""
    row = session().get(Notification, heard.fact.notification_id)
    if row is None:
        return None
    count = unread(Actor(user_id=heard.fact.user_id))
    shown = {"id": row.id, "kind": row.kind, "topic": row.topic, "url": row.url, "what": row.what, "read_at": None,
             "text": sentence(row.kind, row.actor_name), "created_at": row.created_at}
    return Push(data={"id": row.id, "url": row.url, "what": row.what, "text": shown["text"], "unread": count},
                part="notifications/_notification.html", context={"one": shown}, list="notifications", named=False)


@live.push(NotificationsRead)
def read(heard: Heard[NotificationsRead]) -> Push:
    """The count after reading."""
    return Push(data={"unread": unread(Actor(user_id=heard.fact.user_id))}, named=False)
