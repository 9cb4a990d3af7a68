"""Who is told of moderation: the team of what waits, the author of what was decided, and whoever may not write for a time."""

from collections.abc import Sequence

from portal.ideas.models import Idea
from portal.ideas.moderating.events import Approved, Held, Removed, Reported, Restored, WritingResumed, WritingStopped
from portal.ideas.moderating.models import Case
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.policy import Actor
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules


def _title(idea_id: str) -> str:
    idea = session().get(Idea, idea_id)
    return idea.title if idea is not None else ""


@rules.on(Held, Reported)
def to_review(heard: Heard[Held | Reported]) -> Notice | None:
    """The team; of several reports about one thing only of the first."""
    case = session().get_one(Case, heard.fact.case_id)
    if case.status != "waiting" or case.report_count > 1:
        return None
    return Notice(circles.team(), seeing.the_team, "ideas", f"/moderation/{case.id}", _title(case.idea_id), named=False)


@rules.on(Approved)
def approved(heard: Heard[Approved]) -> Notice | None:
    """The author of what waited; who was reported for nothing never learns of it."""
    case = session().get_one(Case, heard.fact.case_id)
    if case.cause != "held":
        return None
    url = f"/comments/{case.comment_id}" if case.comment_id else f"/ideas/{case.idea_id}"
    return Notice([case.author_id], seeing.idea(case.idea_id), "ideas", url, _title(case.idea_id), named=False)


@rules.on(Removed, Restored)
def removed(heard: Heard[Removed | Restored]) -> Notice:
    """The author, on the way to the reason; also where he may not see the idea any more."""
    case = session().get_one(Case, heard.fact.case_id)

    def door(actors: Sequence[Actor]) -> set[str]:
        return {one.user_id for one in actors if one.user_id and one.user_id == case.author_id}

    return Notice([case.author_id], door, "ideas", f"/moderation/{case.id}", _title(case.idea_id), named=False)


@rules.on(WritingStopped, WritingResumed)
def stopped(heard: Heard[WritingStopped | WritingResumed]) -> Notice:
    """The person himself, on the way to the reason."""
    def door(actors: Sequence[Actor]) -> set[str]:
        return {one.user_id for one in actors if one.user_id and one.user_id == heard.fact.user_id}

    return Notice([heard.fact.user_id], door, "account", "/moderation/mine", named=False)
