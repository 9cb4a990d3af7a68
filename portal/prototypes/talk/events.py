"""Facts of threads beyond words. What concerns internal threads has facts of its own that go to the team's room alone."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy
from portal.prototypes.blind.rooms import rooms_of_words


class _InThread(Fact):
    prototype_id: str
    thread_id: str

    def rooms(self) -> list[str]:
        return rooms_of_words(self.prototype_id, self.thread_id)

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("prototype", self.prototype_id)]


class _Internal(_InThread):
    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}/internal"]


class _Quiet(_InThread):
    """Told to people, shown in no room."""

    def rooms(self) -> list[str]:
        return []


@fact("thread.called", says=lazy("mentioned you in a thread"))
class PersonCalled(_Quiet):
    """An edited comment calls somebody whom it had not called before: he alone is told."""

    comment_id: str
    user_id: str


@fact("prototypes-internal/thread.called", says=lazy("mentioned you in an internal thread"), internal=True)
class InternalPersonCalled(_Quiet):
    comment_id: str
    user_id: str


@fact("thread.reacted")
class Reacted(_InThread):
    comment_id: str

    def subjects(self) -> list[tuple[str, str | None]]:
        return []


@fact("prototypes-internal/thread.reacted", internal=True)
class InternalReacted(_Internal):
    comment_id: str

    def subjects(self) -> list[tuple[str, str | None]]:
        return []


@fact("thread.own_reactions_changed")
class OwnReactionsChanged(Fact):
    """One's own reactions to a comment changed: for one's other windows."""

    user_id: str
    comment_id: str

    def rooms(self) -> list[str]:
        return [f"me:{self.user_id}"]


@fact("thread.assigned", says=lazy("changed who takes care of a thread"))
class ThreadAssigned(_InThread):
    """`due_on` is a day, such as 2026-12-03."""

    assignee_id: str | None
    due_on: str | None


@fact("prototypes-internal/thread.assigned", says=lazy("changed who takes care of an internal thread"), internal=True)
class InternalThreadAssigned(_Internal):
    assignee_id: str | None
    due_on: str | None


class _Reminder(_Quiet):
    assignee_id: str | None

    def subjects(self) -> list[tuple[str, str | None]]:
        return []


@fact("thread.due", says=lazy("A thread you take care of is due today"), internal=True)
class ThreadDue(_Reminder):
    pass


@fact("thread.overdue", says=lazy("A thread you take care of is overdue"), internal=True)
class ThreadOverdue(_Reminder):
    pass
