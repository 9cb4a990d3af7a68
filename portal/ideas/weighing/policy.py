"""Who may promise, set milestones, score and rank. All of it is the team's; what everybody may read stands with the idea."""

from typing import Any

from portal.ideas.weighing.models import Scorecard, ScoringRound
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("promise.list")
def list_promises(actor: Actor) -> bool:
    """The team sees what it owes to whom."""
    return actor.is_team


@permissions.rule("ready_answer.use")
def use_ready_answers(actor: Actor) -> bool:
    """The team reads and writes the ready explanations."""
    return actor.is_team


@permissions.rule("milestone.set")
def set_milestone(actor: Actor) -> bool:
    """The team sets and drops milestones."""
    return actor.is_team


@permissions.rule("milestone.count")
def count_milestone(actor: Actor, milestone: Any) -> bool:
    """How many people support is public; how many would pay a price is for those who may see the demand."""
    return milestone.kind == "supporters" or actor.is_team or actor.is_producer


@permissions.rule("score.give")
def score(actor: Actor) -> bool:
    """Everybody of the team may score."""
    return actor.is_team


@permissions.rule("scoring.run")
def run_scoring(actor: Actor, scoring: ScoringRound) -> bool:
    """Whoever opened the round, and an admin: closes it and gives cards back."""
    return actor.is_admin or (actor.is_team and actor.user_id is not None and actor.user_id == scoring.opened_by)


@permissions.rule("scores.read")
def read_scores(actor: Actor, scoring: ScoringRound, mine: Scorecard | None) -> bool:
    """Others' scores: when the round is closed, or when one's own have been handed in."""
    return actor.is_team and (scoring.status == "closed" or (mine is not None and mine.status == "submitted"))


@permissions.rule("priorities.see")
def see_priorities(actor: Actor) -> bool:
    """The team ranks and sees why an idea stands where it stands."""
    return actor.is_team
