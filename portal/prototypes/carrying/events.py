"""Facts about carrying: what was carried, what was placed by hand, what was asked and answered. Internal threads apart."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy
from portal.prototypes.blind.rooms import rooms_of_words


class _About(Fact):
    prototype_id: str
    customer_id: str | None = None

    def rooms(self) -> list[str]:
        return rooms_of_words(self.prototype_id, getattr(self, "thread_id", None))

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("prototype", self.prototype_id), ("customer", self.customer_id)]


class _ForTeam(_About):
    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}/internal"]


@fact("prototype.threads_carried", says=lazy("carried open threads over to a new version"))
class ThreadsCarried(_About):
    version_id: str
    carried: int
    confirm: int
    lost: int


@fact("thread.placed", says=lazy("placed a thread on a new version"))
class ThreadPlaced(_About):
    thread_id: str
    status: str


@fact("thread.fix_asked", says=lazy("asked whether a change is as it was meant"))
class FixAsked(_About):
    thread_id: str
    check_id: str


@fact("thread.fix_answered", says=lazy("said whether a change is as it was meant"))
class FixAnswered(_About):
    thread_id: str
    check_id: str
    answer: str


@fact("prototypes-internal/prototype.threads_carried", says=lazy("carried internal threads over to a new version"),
      internal=True)
class InternalThreadsCarried(_ForTeam):
    version_id: str
    carried: int
    confirm: int
    lost: int


@fact("prototypes-internal/thread.placed", says=lazy("placed an internal thread on a new version"), internal=True)
class InternalThreadPlaced(_ForTeam):
    thread_id: str
    status: str
