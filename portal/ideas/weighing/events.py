"""Facts about promises, milestones and scorecards. What reviewers do is told without their names."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class _AboutIdea(Fact):
    idea_id: str
    customer_id: str | None = None

    def rooms(self) -> list[str]:
        return [f"idea:{self.idea_id}"]

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("idea", self.idea_id), ("customer", self.customer_id)]


class _ForTeam(_AboutIdea):
    def rooms(self) -> list[str]:
        return [f"idea:{self.idea_id}/internal"]


@fact("idea.promised", says=lazy("promised an answer to an idea"))
class AnswerPromised(_AboutIdea):
    """A first promise, a moved one, or one taken back; the day stands in its row."""

    promise_id: str


@fact("milestone.set", says=lazy("set a milestone for an idea"))
class MilestoneSet(_AboutIdea):
    milestone_id: str


@fact("milestone.reached", says=lazy("reached a milestone"))
class MilestoneReached(_AboutIdea):
    """`moved`: the idea got its next status with it, and an official answer tells the same."""

    milestone_id: str
    moved: bool


@fact("milestone.missed", says=lazy("missed a milestone"))
class MilestoneMissed(_AboutIdea):
    milestone_id: str


@fact("milestone.dropped", says=lazy("dropped a milestone"))
class MilestoneDropped(_AboutIdea):
    milestone_id: str


@fact("reopening.reached", says=lazy("is wanted by as many as would change our mind"), internal=True)
class ReopeningReached(_ForTeam):
    milestone_id: str


@fact("scoring.opened", says=lazy("asked for scores of an idea"), internal=True)
class ScoringOpened(_ForTeam):
    round_id: str


@fact("scoring.counted", says=lazy("handed in a scorecard"), internal=True)
class ScoreCounted(_ForTeam):
    """One more, or one less: whose, and with which scores, stands in the cards alone."""

    round_id: str


@fact("scoring.closed", says=lazy("closed the scoring of an idea"), internal=True)
class ScoringClosed(_ForTeam):
    round_id: str
