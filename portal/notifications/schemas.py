"""Notifications and wishes as programs see them."""

from portal.notifications.models import MAIL_CHOICES, TOPICS
from portal.web.schemas import Choice, Flag, ListOf, ListQuery, Moment, Nested, Plain, Schema


class NotificationOut(Schema):
    """One thing one was told."""

    id = Plain()
    kind = Plain()
    topic = Plain()
    text = Plain()
    what = Plain()
    url = Plain()
    created_at = Moment()
    read_at = Moment()


class NotificationQuery(ListQuery):
    """All, or only the unread."""

    unread = Flag(load_default=False)


class Wish(Schema):
    """What one wants to hear of a topic."""

    topic = Choice(*TOPICS, required=True)
    in_app = Flag(load_default=False)
    mail = Choice(*MAIL_CHOICES, required=True)


class Wishes(Schema):
    """What one wants to hear."""

    topics = ListOf(Nested(Wish), required=True)
