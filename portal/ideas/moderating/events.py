"""Facts of moderation. Those about reports and people are the team's own; that something was taken out, its room sees."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class _AboutCase(Fact):
    case_id: str
    idea_id: str
    author_id: str | None = None

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("idea", self.idea_id)]


@fact("moderation.held", says=lazy("wrote something that waits for review"), internal=True)
class Held(_AboutCase):
    pass


@fact("moderation.reported", says=lazy("reported something"), internal=True)
class Reported(_AboutCase):
    pass


@fact("moderation.approved", says=lazy("The team let stand what you wrote"), internal=True)
class Approved(_AboutCase):
    pass


@fact("moderation.removed", says=lazy("The team took out what you wrote"), internal=True)
class Removed(_AboutCase):
    pass


@fact("moderation.restored", says=lazy("The team put back what you wrote"), internal=True)
class Restored(_AboutCase):
    pass


@fact("moderation.dismissed", says=lazy("saw nothing wrong in what was reported"), internal=True)
class Dismissed(_AboutCase):
    pass


@fact("moderation.taken_back", says=lazy("took back what waited for review"), internal=True)
class TakenBack(_AboutCase):
    pass


@fact("idea.removed", says=lazy("took an idea out"))
class IdeaRemoved(Fact):
    """In the idea's own room: whoever may not see it any more is put out by it."""

    idea_id: str

    def rooms(self) -> list[str]:
        return [f"idea:{self.idea_id}"]

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("idea", self.idea_id)]


@fact("idea.restored", says=lazy("put an idea back"))
class IdeaRestored(Fact):
    """In the idea's own room, which may be entered again."""

    idea_id: str

    def rooms(self) -> list[str]:
        return [f"idea:{self.idea_id}"]

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("idea", self.idea_id)]


class _AboutPerson(Fact):
    user_id: str

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("user", self.user_id)]


@fact("moderation.writing_stopped", says=lazy("The team stopped your writing under ideas for a time"), internal=True)
class WritingStopped(_AboutPerson):
    pass


@fact("moderation.writing_resumed", says=lazy("You may write under ideas again"), internal=True)
class WritingResumed(_AboutPerson):
    pass


@fact("moderation.trust_set", says=lazy("changed how far somebody is trusted"), internal=True)
class TrustSet(_AboutPerson):
    trust: str | None = None
