"""What the team decides about ideas that may be the same."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


@fact("duplicates.decided", says=lazy("decided about two ideas that may be the same"), internal=True)
class DuplicatesDecided(Fact):
    """`verdict` is "linked" or "distinct"; a merge is told by the change of status."""

    idea_id: str
    other_id: str
    verdict: str

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("idea", self.idea_id), ("idea", self.other_id)]
