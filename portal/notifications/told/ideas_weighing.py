"""Who is told of promises that move, of milestones, and of scorings."""

from typing import Any

from sqlalchemy import select

from portal.ideas.models import Idea, Support
from portal.ideas.weighing.events import (
    AnswerPromised,
    MilestoneDropped,
    MilestoneMissed,
    MilestoneReached,
    MilestoneSet,
    ReopeningReached,
    ScoreCounted,
    ScoringClosed,
    ScoringOpened,
)
from portal.ideas.weighing.models import Promise, Scorecard
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules
from portal.notifications.told.ideas import followers


def _idea(heard: Heard[Any]) -> Idea:
    return session().get_one(Idea, heard.fact.idea_id)


@rules.on(AnswerPromised)
def promised(heard: Heard[AnswerPromised]) -> Notice | None:
    """The author, his colleagues and followers, when a promise moved; a first one stands on the page."""
    idea, moved = _idea(heard), session().get_one(Promise, heard.fact.promise_id)
    if moved.from_day is None:
        return None
    return Notice([idea.author_id, *circles.of_companies([idea.company_id]), *followers(idea.id, heard.at)],
                  seeing.idea(idea.id), "ideas", f"/ideas/{idea.id}", idea.title)


@rules.on(MilestoneReached, MilestoneMissed)
def settled(heard: Heard[Any]) -> Notice | None:
    """Whoever follows or supports the idea, its author and the team; where it moved the idea, its official answer tells."""
    idea = _idea(heard)
    if getattr(heard.fact, "moved", False):
        return Notice(circles.team(), seeing.the_team, "ideas", f"/ideas/{idea.id}", idea.title, named=False)
    supporters = session().scalars(select(Support.user_id).where(Support.idea_id == idea.id))
    return Notice([idea.author_id, idea.owner_id, *circles.of_companies([idea.company_id]), *supporters,
                   *followers(idea.id, heard.at), *circles.team()], seeing.idea(idea.id), "ideas", f"/ideas/{idea.id}",
                  idea.title, named=False)


@rules.on(MilestoneSet, MilestoneDropped)
def chosen(heard: Heard[Any]) -> Notice:
    """Followers: it says what happens when enough people want it."""
    idea = _idea(heard)
    return Notice([idea.author_id, *followers(idea.id, heard.at)], seeing.idea(idea.id), "ideas", f"/ideas/{idea.id}",
                  idea.title)


@rules.on(ReopeningReached)
def wanted_again(heard: Heard[ReopeningReached]) -> Notice:
    """The team: as many want it as would change its mind."""
    idea = _idea(heard)
    return Notice([idea.owner_id, *circles.team()], seeing.the_team, "ideas", f"/ideas/{idea.id}", idea.title, named=False)


@rules.on(ScoringOpened, ScoringClosed)
def scoring(heard: Heard[Any]) -> Notice:
    """Those who are asked to score."""
    idea = _idea(heard)
    reviewers = session().scalars(select(Scorecard.user_id).where(Scorecard.round_id == heard.fact.round_id))
    return Notice(list(reviewers), seeing.the_team, "ideas", f"/ideas/{idea.id}/scores", idea.title)


@rules.on(ScoreCounted)
def counted(heard: Heard[ScoreCounted]) -> None:
    """Nobody: that another has scored is no news, and who it was is his alone."""
    del heard
