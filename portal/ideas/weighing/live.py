"""How promises, milestones and scoring look in an idea's rooms. Scores themselves are never sent."""

from typing import Any

from portal.ideas.live import live
from portal.ideas.models import Idea
from portal.ideas.queries import responses
from portal.ideas.states import LABELS, REASONS
from portal.ideas.weighing.events import (
    AnswerPromised,
    MilestoneDropped,
    MilestoneMissed,
    MilestoneReached,
    MilestoneSet,
    ScoreCounted,
    ScoringClosed,
    ScoringOpened,
)
from portal.ideas.weighing.milestones import of_idea
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.policy import Actor
from portal.realtime.live import Push


@live.push(AnswerPromised)
def promised(heard: Heard[AnswerPromised]) -> Push:
    """The day by which an answer is promised."""
    idea = session().get_one(Idea, heard.fact.idea_id)
    return Push(data={"answer_by": idea.answer_by.isoformat() if idea.answer_by else None}, part="ideas/_standing.html",
                context={"idea": idea, "given": responses(idea.id), "labels": LABELS, "reasons": REASONS})


@live.push(MilestoneSet, MilestoneReached, MilestoneMissed, MilestoneDropped)
def milestones(heard: Heard[Any]) -> Push:
    """The milestones as anybody may know them."""
    found = of_idea(Actor.anonymous(), heard.fact.idea_id)
    return Push(data={"milestones": [{"id": one.id, "status": one.status, "percent": one.percent} for one in found]},
                part="ideas/weighing/_bars.html", context={"idea_id": heard.fact.idea_id, "found": found}, named=False)


@live.push(ScoringOpened, ScoreCounted, ScoringClosed)
def scoring(heard: Heard[Any]) -> Push:
    """That there is news, and nothing of what it says: each reads on the page what is his business."""
    return Push(data={"round_id": heard.fact.round_id}, named=False)
