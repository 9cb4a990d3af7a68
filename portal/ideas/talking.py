"""Talking: comments under an idea, and the team's own notes beside it. A reply is heard by whom its parent is heard."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from portal.ideas.discussion import calling, picturing
from portal.ideas.entering import Met, meet
from portal.ideas.events import (
    CommentEdited,
    CommentPosted,
    CommentRemoved,
    CommentRestored,
    NoteEdited,
    NotePosted,
    NoteRemoved,
)
from portal.ideas.following import begin
from portal.ideas.models import Comment, CommentText, Idea
from portal.ideas.moderating.trust import heed
from portal.ideas.queries import find_visible
from portal.ideas.states import COMMENT, EDIT_COMMENT, REMOVE_COMMENT, RESTORE_COMMENT
from portal.kernel import clock, ids
from portal.kernel.db import run, session
from portal.kernel.errors import Invalid, NotFound, Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize, can
from portal.kernel.states import move, refuse
from portal.kernel.text import _

DEEPEST = 50
_SAY = insert(Comment.__table__)  # type: ignore[arg-type]
_IDEA: Any = Idea.__table__
_ONE_MORE = {name: update(_IDEA).where(_IDEA.c.id == bindparam("idea"), _IDEA.c.status.in_(COMMENT.from_))
             .values({name: _IDEA.c[name] + 1}) for name in ("comment_count", "note_count")}


def find_comment(actor: Actor, comment_id: str) -> tuple[Comment, Idea]:
    """A comment this actor may read, with its idea. Raises NotFound, also for notes that are not for him."""
    found = session().get(Comment, comment_id)
    if found is None or (found.internal and not can(actor, "note.read")):
        raise NotFound()
    return found, find_visible(actor, found.idea_id)


def post(actor: Actor, idea_id: str, text: str, parent_id: str | None = None, internal: bool = False,
         mentions: Sequence[str] = (), pictures: Sequence[str] = ()) -> Comment:
    """Says something under an idea, or beside it for the team alone. Raises Conflict when the discussion is closed."""
    idea = meet(actor, idea_id)
    authorize(actor, "note.read" if internal else "comment.post")
    parent = answered_comment(actor, idea, parent_id, internal) if parent_id else None
    _count(idea, internal)
    comment_id, parent_id = ids.new_id(), parent.id if parent else None
    said: dict[str, Any] = {
        "id": comment_id, "idea_id": idea.id, "parent_id": parent_id, "root_id": parent.root_id if parent else comment_id,
        "depth": min(parent.depth + 1, DEEPEST) if parent else 0, "author_id": actor.user_id, "author_name": actor.name,
        "internal": internal, "status": "posted", "text": text, "created_at": clock.now(), "removed_by_team": False,
        "version": 1}
    run(_SAY, **said)
    made = Comment(**said)
    calling.refer(made, mentions)
    if pictures:
        picturing.hang(actor, comment_id, pictures)
    if actor.user_id and not internal:
        begin(idea.id, actor.user_id, "comment")
    if internal:
        record(actor, NotePosted(idea_id=idea.id, comment_id=comment_id, parent_id=parent_id))
    else:
        customer = idea.company_customer or idea.own_customer
        record(actor, CommentPosted(idea_id=idea.id, comment_id=comment_id, parent_id=parent_id,
                                    customer_id=customer if actor.is_customer else None))
    return made


def answered_comment(actor: Actor, idea: Met, parent_id: str, internal: bool) -> Comment:
    """What a reply answers. Raises Invalid for what is gone, or heard by others."""
    parent = session().get(Comment, parent_id)
    hidden = parent is None or parent.idea_id != idea.id or (parent.internal and not can(actor, "note.read"))
    if parent is None or hidden or parent.status != "posted":
        raise Invalid({"parent_id": [_("What you answer is not here any more.")]})
    if parent.internal != internal:
        raise Invalid({"internal": [_("An answer is heard by the same people as what it answers.")]})
    return parent


def _count(idea: Met, internal: bool) -> None:
    """One more, and at the same time the guard that the discussion is open."""
    if run(_ONE_MORE["note_count" if internal else "comment_count"], idea=idea.id).rowcount != 1:
        raise refuse(session().get_one(Idea, idea.id), COMMENT, _("The discussion of this idea is closed."))


def edit(actor: Actor, comment_id: str, text: str, seen_version: int | None = None) -> Comment:
    """Says it differently; what it said before stays in its history."""
    comment, idea = find_comment(actor, comment_id)
    authorize(actor, "comment.edit", comment)
    heed(actor)
    if seen_version is not None and comment.version != seen_version:
        raise Stale()
    if comment.text == text and comment.status == "posted":
        return comment
    before = comment.text
    move(comment, EDIT_COMMENT, text=text, edited_at=clock.now())
    session().add(CommentText(comment_id=comment.id, text=before, replaced_at=clock.now()))
    record(actor, (NoteEdited if comment.internal else CommentEdited)(idea_id=idea.id, comment_id=comment.id))
    calling.refer_again(actor, comment)
    return comment


def remove(actor: Actor, comment_id: str, seen_version: int | None = None) -> Comment:
    """Takes a comment out; its place in the thread stays. What its author removes is gone with its history, what the team
    removes is kept for the team to answer for.
    """
    comment, idea = find_comment(actor, comment_id)
    authorize(actor, "comment.remove", comment)
    if seen_version is not None and comment.version != seen_version:
        raise Stale()
    by_team = not can(actor, "comment.edit", comment)
    before = comment.text
    move(comment, REMOVE_COMMENT, text="", removed_at=clock.now(), removed_by_team=by_team)
    if by_team:
        session().add(CommentText(comment_id=comment.id, text=before, replaced_at=clock.now()))
    else:
        session().execute(delete(CommentText).where(CommentText.comment_id == comment.id))
        calling.forget(comment.id)
    picturing.let_go(comment.id)
    column = Idea.note_count if comment.internal else Idea.comment_count
    session().execute(update(Idea).where(Idea.id == idea.id).values({column: column - 1})
                      .execution_options(synchronize_session=False))
    record(actor, (NoteRemoved if comment.internal else CommentRemoved)(idea_id=idea.id, comment_id=comment.id))
    return comment


def restore(actor: Actor, comment_id: str) -> Comment:
    """Puts back what the team took out, with the words it had. Raises Conflict where they are not here any more."""
    comment, idea = find_comment(actor, comment_id)
    authorize(actor, "moderation.decide")
    kept = session().scalar(select(CommentText).where(CommentText.comment_id == comment.id)
                            .order_by(CommentText.id.desc()).limit(1)) if comment.removed_by_team else None
    if kept is None:
        raise refuse(comment, RESTORE_COMMENT, _("Its author took it out, or its words are not here any more."))
    move(comment, RESTORE_COMMENT, text=kept.text, removed_at=None, removed_by_team=False)
    session().delete(kept)
    session().execute(update(Idea).where(Idea.id == idea.id).values(comment_count=Idea.comment_count + 1)
                      .execution_options(synchronize_session=False))
    record(actor, CommentRestored(idea_id=idea.id, comment_id=comment.id))
    return comment
