"""That somebody was told something, or has read it: the bell counts by it."""

from portal.kernel.events import Fact, fact


class _Mine(Fact):
    user_id: str

    def rooms(self) -> list[str]:
        return [f"me:{self.user_id}"]


@fact("notification.added")
class NotificationAdded(_Mine):
    notification_id: str


@fact("notification.read")
class NotificationsRead(_Mine):
    pass
