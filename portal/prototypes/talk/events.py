"""Facts of threads beyond words. What concerns internal threads has facts of its own that go to the team's room alone."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class _InThread(Fact):
    prototype_id: str
    thread_id: str

    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}"]

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
