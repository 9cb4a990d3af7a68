"""Facts about annotations that came in: one for all of a file, so that nobody is told a hundred times."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy
from portal.prototypes.blind.rooms import rooms_of_words


class _Brought(Fact):
    prototype_id: str
    version_id: str
    threads: int
    comments: int

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("prototype", self.prototype_id)]


@fact("prototype.annotations_imported", says=lazy("brought annotations to a prototype"))
class AnnotationsImported(_Brought):
    """`threads` and `comments` count what everybody may see."""

    def rooms(self) -> list[str]:
        return rooms_of_words(self.prototype_id)


@fact("prototypes-internal/prototype.annotations_imported", says=lazy("brought annotations for the team"), internal=True)
class InternalAnnotationsImported(_Brought):
    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}/internal"]
