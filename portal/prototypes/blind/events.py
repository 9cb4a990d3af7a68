"""Facts of looking blind first. That one has finished is told to the team and to his own windows."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy
from portal.prototypes.blind.rooms import own_room


class _OfVersion(Fact):
    prototype_id: str
    version_id: str

    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}"]

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("prototype", self.prototype_id)]


@fact("blind.chosen", says=lazy("chose whether a version is looked at blind first"), internal=True)
class BlindChosen(_OfVersion):
    """For a version in preparation; `chosen` tells which way."""

    chosen: bool

    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}/internal"]


@fact("blind.began", says=lazy("asks everybody to look at a prototype by himself first"))
class BlindBegan(_OfVersion):
    pass


@fact("blind.opened", says=lazy("opened to all what was said about a prototype"))
class BlindOpened(_OfVersion):
    pass


@fact("blind.reviewer_finished", says=lazy("has finished looking at a prototype by himself"), internal=True)
class ReviewerFinished(_OfVersion):
    """`viewer` is a person, or the pass of a guest without an account."""

    viewer: str

    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}/internal"]


@fact("blind.own_finished")
class OwnFinished(Fact):
    """For the other windows of whoever has finished."""

    prototype_id: str
    viewer: str

    def rooms(self) -> list[str]:
        return [own_room(self.prototype_id, self.viewer)]
