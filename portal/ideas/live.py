"""The rooms of ideas: who may be there, and how facts look there. Every partial is neutral of who looks."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from portal.ideas import threads
from portal.ideas.events import (
    CommentEdited,
    CommentPosted,
    CommentRemoved,
    CommentRestored,
    IdeaAnswered,
    IdeaRevised,
    IdeaStatusChanged,
    IdeaWithdrawn,
    NoteEdited,
    NotePosted,
    NoteRemoved,
    SupportChanged,
)
from portal.ideas.models import Idea
from portal.ideas.policy import who_sees
from portal.ideas.queries import find_idea, responses
from portal.ideas.schemas import CommentOut
from portal.ideas.showing import pictures_of
from portal.ideas.states import LABELS, REASONS
from portal.ideas.telling import words_told
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.policy import Actor, can
from portal.realtime.live import Live, Push

live = Live()


@live.door("idea", presence=True)
def who(idea_id: str, audience: str, actors: Sequence[Actor]) -> set[str]:
    """Whoever may see the idea; in the room "internal" the team alone."""
    idea = session().scalar(select(Idea).where(Idea.id == idea_id).options(joinedload(Idea.board)))
    if idea is None or audience not in ("", "internal"):
        return set()
    return {one.key for one in who_sees(actors, idea)
            if one.is_signed_in and (not audience or can(one, "note.read"))}


@live.push(CommentPosted, NotePosted)
def posted(heard: Heard[Any]) -> Push:
    """A comment with an empty place for its replies, at the end of the list it belongs to."""
    said = threads.one(heard.fact.comment_id)
    where = f"replies-{said.parent_id}" if said.parent_id else "notes" if said.internal else "comments"
    return Push(data={"comment": CommentOut().dump(said)}, part="ideas/_thread.html", context={"comment": said}, list=where)


@live.push(CommentEdited, CommentRemoved, CommentRestored, NoteEdited, NoteRemoved)
def changed(heard: Heard[Any]) -> Push:
    """The comment itself; its replies stay where they are."""
    said = threads.one(heard.fact.comment_id)
    return Push(data={"comment": CommentOut().dump(said)}, part="ideas/_comment.html", context={"comment": said})


@live.push(SupportChanged)
def support_changed(heard: Heard[SupportChanged]) -> Push:
    """The count alone: who supports, and for how much, is nobody else's business."""
    row = session().execute(select(Idea.id, Idea.top_score).where(Idea.id == heard.fact.idea_id)).one()
    return Push(data={"support_count": row.top_score}, part="ideas/_support_count.html",
                context={"idea_id": row.id, "count": row.top_score}, named=False)


@live.push(IdeaStatusChanged, IdeaAnswered, IdeaWithdrawn)
def standing_changed(heard: Heard[Any]) -> Push:
    """The status and the official answer."""
    idea = session().get_one(Idea, heard.fact.idea_id)
    given = responses(idea.id)
    return Push(data={"status": idea.status, "response": given[0][0].text if given else None},
                part="ideas/_standing.html", context={"idea": idea, "given": given, "labels": LABELS, "reasons": REASONS})


@live.push(IdeaRevised)
def revised(heard: Heard[IdeaRevised]) -> Push:
    """What the idea says now, in place of what it said; forms about a revision go on with the one that is shown."""
    idea = find_idea(heard.fact.idea_id)
    return Push(data={"revision": heard.fact.number, "material": heard.fact.material, "version": idea.version},
                part="ideas/_revised.html",
                context={"it": words_told(idea, pictures_of(idea)), "at": heard.at, "material": heard.fact.material})
