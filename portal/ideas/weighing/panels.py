"""What weighing shows on an idea's page: milestones and moved promises to everybody, scoring and ready answers to the team."""

from typing import Any

from sqlalchemy import bindparam, exists, func, select

from portal.ideas.models import Board, Idea
from portal.ideas.weighing import ready
from portal.ideas.weighing.milestones import of_idea
from portal.ideas.weighing.models import Milestone, Promise, ReadyAnswer, ScoringRound
from portal.ideas.weighing.promising import moves_of
from portal.ideas.weighing.states import LEADS_TO
from portal.kernel.policy import Actor, can

Shown = tuple[str, dict[str, Any], bool]
_idea: Any = bindparam("idea")

MILESTONE_LOOKS = {
    "has_milestones": select(exists().where(Milestone.idea_id == _idea, Milestone.status != "dropped")).scalar_subquery(),
    "weighed_status": select(Idea.status).where(Idea.id == _idea).scalar_subquery(),
    "weighed_currency": select(Board.currency).join(Idea, Idea.board_id == Board.id).where(Idea.id == _idea)
    .scalar_subquery()}
PROMISE_LOOKS = {
    "moved_promises": select(exists().where(Promise.idea_id == _idea, Promise.from_day.is_not(None))).scalar_subquery()}
TEAM_LOOKS = {
    "scoring_status": select(ScoringRound.status).where(ScoringRound.idea_id == _idea).order_by(ScoringRound.id.desc())
    .limit(1).scalar_subquery(),
    "ready_answers": select(func.count(ReadyAnswer.id)).scalar_subquery()}


def milestones(actor: Actor, idea_id: str, seen: Any) -> Shown | None:
    """How far it has come, and for the team the way to set one."""
    settable = can(actor, "milestone.set") and seen.weighed_status in ("submitted", "under_review")
    if not seen.has_milestones and not settable:
        return None
    found = of_idea(actor, idea_id) if seen.has_milestones else []
    return "ideas/weighing/_milestones.html", {"idea_id": idea_id, "found": found, "settable": settable,
                                               "leads_to": LEADS_TO, "currency": seen.weighed_currency}, False


def promises(actor: Actor, idea_id: str, seen: Any) -> Shown | None:
    """The promises as they were moved, where one was."""
    del actor
    return ("ideas/weighing/_moves.html", {"moves": moves_of(idea_id)}, False) if seen.moved_promises else None


def scoring(actor: Actor, idea_id: str, seen: Any) -> Shown | None:
    """The way to the scores, and the explanations that lie ready."""
    if not can(actor, "score.give") or seen.weighed_status == "draft":
        return None
    lying = ready.ready_answers(actor) if seen.ready_answers else []
    return "ideas/weighing/_team.html", {"idea_id": idea_id, "scoring": seen.scoring_status, "ready": lying}, False
