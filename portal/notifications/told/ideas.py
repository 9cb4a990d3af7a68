"""Who is told what happens to ideas: those who follow them, those who wait for an answer, and those who are called."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from portal.ideas.discussion.queries import told_apart
from portal.ideas.events import (
    CommentPosted,
    IdeaAnswered,
    IdeaAssigned,
    IdeaRevised,
    IdeaStatusChanged,
    IdeaSubmitted,
    IdeaWithdrawn,
    NotePosted,
)
from portal.ideas.merging.queries import split_from
from portal.ideas.models import Comment, Follow, Idea, Support
from portal.kernel.db import run, session
from portal.kernel.events import Heard
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules

_FOLLOWERS = select(Follow.user_id).where(Follow.idea_id == bindparam("idea"), Follow.created_at <= bindparam("since"))


def _notice(idea: Idea, to: list[str | None], url: str = "", decision: bool = True, **more: Any) -> Notice:
    return Notice(to, seeing.idea(idea.id, decision), "ideas", url or f"/ideas/{idea.id}", idea.title,
                  about=f"idea:{idea.id}", **more)


def _idea(heard: Heard[Any]) -> Idea:
    return session().get_one(Idea, heard.fact.idea_id)


def followers(idea_id: str, since: datetime) -> list[str]:
    """Who followed an idea already when it happened."""
    return list(run(_FOLLOWERS, idea=idea_id, since=since).scalars())


@rules.on(IdeaSubmitted)
def submitted(heard: Heard[IdeaSubmitted]) -> Notice:
    """The team, who will have to answer; the author when somebody else submitted it; who supports what it is a part of."""
    idea = _idea(heard)
    origin = split_from(idea.id)
    supporters = session().scalars(select(Support.user_id).where(Support.idea_id == origin)) if origin else ()
    return _notice(idea, [*circles.team(), idea.author_id, *supporters])


@rules.on(IdeaRevised)
def revised(heard: Heard[IdeaRevised]) -> Notice:
    """Supporters when it became another thing, because their support waits for a yes; the author when others mend it."""
    idea = _idea(heard)
    if not heard.fact.material:
        return _notice(idea, [idea.author_id, *idea.coauthor_ids], decision=False)
    supporters = session().scalars(select(Support.user_id).where(Support.idea_id == idea.id))
    return _notice(idea, [idea.author_id, *supporters, *followers(idea.id, heard.at)], f"/ideas/{idea.id}/revisions",
                   decision=False)


@rules.on(IdeaStatusChanged, IdeaAnswered)
def decided(heard: Heard[Any]) -> list[Notice]:
    """The author and his colleagues, supporters and followers; after a merge also those of the idea it went into."""
    idea = _idea(heard)
    supporters = session().scalars(select(Support.user_id).where(Support.idea_id == idea.id))
    near = [idea.author_id, *circles.of_companies([idea.company_id])]
    told = [_notice(idea, [*near, *supporters, *followers(idea.id, heard.at)])]
    into = session().get(Idea, idea.merged_into_id) if idea.status == "merged" and idea.merged_into_id else None
    return told if into is None else [*told, _notice(into, [into.author_id, *followers(into.id, heard.at)])]


@rules.on(IdeaWithdrawn)
def withdrawn(heard: Heard[IdeaWithdrawn]) -> Notice:
    """Whoever followed or supported it, and whoever was about to answer."""
    idea = _idea(heard)
    return _notice(idea, [idea.author_id, idea.owner_id, *followers(idea.id, heard.at)])


@rules.on(IdeaAssigned)
def assigned(heard: Heard[IdeaAssigned]) -> Notice:
    """Whoever is to answer it."""
    idea = _idea(heard)
    return Notice([heard.fact.owner_id], seeing.the_team, "ideas", f"/ideas/{idea.id}", idea.title)


@rules.on(CommentPosted)
def commented(heard: Heard[CommentPosted]) -> Notice:
    """Followers (the author is one from the start), whoever is answered, whoever is called, and whoever looks after it."""
    idea, said = _idea(heard), session().get_one(Comment, heard.fact.comment_id)
    return _notice(idea, [*followers(idea.id, heard.at), idea.owner_id, _answered(said), *_called(said)],
                   f"/comments/{said.id}", decision=False)


@rules.on(NotePosted)
def noted(heard: Heard[NotePosted]) -> Notice:
    """Of the team: whoever looks after the idea, wrote a note before, or is called."""
    idea, said = _idea(heard), session().get_one(Comment, heard.fact.comment_id)
    writers = session().scalars(select(Comment.author_id).where(Comment.idea_id == idea.id, Comment.internal).distinct())
    return Notice([idea.owner_id, *writers, *_called(said)], seeing.the_team, "ideas",
                  f"/comments/{said.id}", idea.title)


def _called(said: Comment) -> list[str]:
    """Those it refers to, and those it calls by a full name without knowing which of them is meant."""
    known, rest = told_apart(said)
    return [*known, *circles.called(rest)]


def _answered(said: Comment) -> str | None:
    return session().scalar(select(Comment.author_id).where(Comment.id == said.parent_id)) if said.parent_id else None
