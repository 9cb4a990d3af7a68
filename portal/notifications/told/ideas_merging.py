"""Who is told of merges, of support that was carried over, and of the parts of an idea."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from portal.ideas.merging.events import IdeaSplit, MergeDone, MergeProposed, MergeRefused, MergeUndone, SupportCarried
from portal.ideas.merging.models import CarriedSupport, IdeaMerge
from portal.ideas.models import Idea
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.policy import Actor
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules
from portal.notifications.told.ideas import followers


def _both(heard: Heard[Any]) -> tuple[Idea, Idea]:
    return session().get_one(Idea, heard.fact.source_id), session().get_one(Idea, heard.fact.target_id)


@rules.on(MergeProposed)
def proposed(heard: Heard[MergeProposed]) -> list[Notice]:
    """Both authors, who are asked; and the team, when it was not the team."""
    source, target = _both(heard)
    return [Notice([source.author_id], seeing.idea(source.id), "ideas", f"/ideas/{source.id}#merges", source.title),
            Notice([target.author_id], seeing.idea(target.id), "ideas", f"/ideas/{target.id}#merges", target.title),
            Notice(circles.team(), seeing.the_team, "ideas", f"/ideas/{source.id}#merges", source.title)]


@rules.on(MergeRefused)
def refused(heard: Heard[MergeRefused]) -> list[Notice]:
    """Both authors, and whoever proposed it."""
    source, target = _both(heard)
    asked = session().scalar(select(IdeaMerge.by_id).where(IdeaMerge.id == heard.fact.merge_id))
    return [Notice([one.author_id, asked], seeing.idea(one.id), "ideas", f"/ideas/{one.id}", one.title)
            for one in (source, target)]


@rules.on(MergeDone, MergeUndone)
def done(heard: Heard[MergeDone]) -> Notice:
    """The author and the followers of the idea that goes on; those of the other one hear that its status changed."""
    _source, target = _both(heard)
    return Notice([target.author_id, *followers(target.id, heard.at)], seeing.idea(target.id), "ideas",
                  f"/ideas/{target.id}", target.title)


def _himself(actors: Sequence[Actor]) -> set[str]:
    return {one.user_id for one in actors if one.user_id}


@rules.on(SupportCarried)
def carried(heard: Heard[SupportCarried]) -> Notice | None:
    """Its giver, with the page on which he says whether it holds; he may not see the board of the idea that goes on."""
    secret = session().scalar(select(CarriedSupport.secret).where(CarriedSupport.support_id == heard.fact.support_id))
    title = session().scalar(select(Idea.title).where(Idea.id == heard.fact.idea_id))
    return Notice([heard.fact.user_id], _himself, "ideas", f"/carried/{secret}", title or "", named=False) if secret else None


@rules.on(IdeaSplit)
def split(heard: Heard[IdeaSplit]) -> Notice:
    """The author, whose drafts they are, and whoever follows the idea."""
    idea = session().get_one(Idea, heard.fact.idea_id)
    return Notice([idea.author_id, *followers(idea.id, heard.at)], seeing.idea(idea.id), "ideas", f"/ideas/{idea.id}#related",
                  idea.title)
