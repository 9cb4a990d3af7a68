"""Deciding a case: let it stand, take it out and say why, or see nothing wrong. Each verb is one guarded change, traced."""

from sqlalchemy import delete

from portal.accounts import doors
from portal.ideas import facets, similar
from portal.ideas.content import make_findable
from portal.ideas.models import Comment, IdeaTag
from portal.ideas.moderating.events import Approved, Dismissed, IdeaRemoved, IdeaRestored, Removed, Restored
from portal.ideas.moderating.models import Case
from portal.ideas.moderating.states import APPROVE, DISMISS, REMOVE, RESTORE
from portal.ideas.moderating.trust import set_trust
from portal.ideas.proposing import publish
from portal.ideas.queries import find_idea
from portal.ideas.states import REMOVE as REMOVE_IDEA
from portal.ideas.states import RESTORE as RESTORE_IDEA
from portal.ideas.talking import post
from portal.ideas.talking import remove as remove_comment
from portal.ideas.talking import restore as restore_comment
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound, Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.search.face import remove as make_unfindable
from portal.kernel.states import move
from portal.kernel.text import _


def approve(actor: Actor, case_id: str, trust: str | None = None, seen_version: int | None = None) -> Case:
    """Lets it stand: what was held goes out now, what was reported stays. With `trust` its author is trusted so from now on."""
    case = _mine(actor, case_id, seen_version)
    move(case, APPROVE, open_key=None, decided_at=clock.now(), decided_by=actor.user_id)
    if case.cause == "held":
        _let_out(case)
    if trust and case.author_id:
        set_trust(actor, case.author_id, trust)
    record(actor, Approved(case_id=case.id, idea_id=case.idea_id, author_id=case.author_id))
    return case


def _let_out(case: Case) -> None:
    """In the name of whoever wrote it, as it stands now."""
    author = doors.by_user(case.author_id or "") or Actor(user_id=case.author_id, role="customer")
    if case.kind == "idea":
        publish(author, find_idea(case.idea_id))
        return
    if find_idea(case.idea_id).status == "removed":
        raise Conflict("idea_removed", _("The idea it belongs to was taken out: put that back first."), state=case.status,
                       possible=["remove"])
    parent = session().get(Comment, case.parent_id) if case.parent_id else None
    said = post(author, case.idea_id, case.text, parent.id if parent and parent.status == "posted" else None)
    case.comment_id, case.text = said.id, ""
    session().flush()


def remove(actor: Actor, case_id: str, reason: str, words: str = "", seen_version: int | None = None) -> Case:
    """Takes it out; its author is told the reason and reads the words. A held idea is his draft again."""
    case = _mine(actor, case_id, seen_version)
    if not reason:
        raise Invalid({"reason": [_("Please say why.")]})
    move(case, REMOVE, open_key=None, decided_at=clock.now(), decided_by=actor.user_id, reason=reason, words=words)
    if case.cause == "reported":
        _take_out(actor, case)
    record(actor, Removed(case_id=case.id, idea_id=case.idea_id, author_id=case.author_id))
    return case


def _take_out(actor: Actor, case: Case) -> None:
    if case.kind == "comment":
        comment = session().get(Comment, case.comment_id)
        if comment is not None and comment.status == "posted":
            remove_comment(actor, comment.id)
        return
    idea = find_idea(case.idea_id)
    before, tags = idea.status, list(idea.tags)
    case.was = before
    move(idea, REMOVE_IDEA, changed_at=clock.now())
    facets.count(idea.board_id, facets.words_of(before, tags), -1)
    session().execute(delete(IdeaTag).where(IdeaTag.idea_id == idea.id))
    make_unfindable("idea", idea.id)
    similar.forget(idea.id, idea.title)
    record(actor, IdeaRemoved(idea_id=idea.id))


def restore(actor: Actor, case_id: str, seen_version: int | None = None) -> Case:
    """Puts back what was taken out by mistake: an idea in the status it had, a comment with its words. Its author is told."""
    case = _mine(actor, case_id, seen_version)
    if case.cause != "reported":
        raise Conflict("case_held", _("What was not let in is its author's own: he may hand it in again."), state=case.status,
                       possible=[])
    move(case, RESTORE, decided_at=clock.now(), decided_by=actor.user_id)
    if case.kind == "comment" and case.comment_id:
        restore_comment(actor, case.comment_id)
    else:
        idea = find_idea(case.idea_id)
        move(idea, RESTORE_IDEA, status=case.was, changed_at=clock.now())
        facets.count(idea.board_id, facets.words_of(idea.status, idea.tags), 1)
        make_findable(idea)
        record(actor, IdeaRestored(idea_id=idea.id))
    record(actor, Restored(case_id=case.id, idea_id=case.idea_id, author_id=case.author_id))
    return case


def dismiss(actor: Actor, case_id: str, seen_version: int | None = None) -> Case:
    """Sees nothing wrong in what was reported."""
    case = _mine(actor, case_id, seen_version)
    if case.cause != "reported":
        raise Conflict("case_held", _("What waits for its first review is let stand or taken out."), state=case.status,
                       possible=["approve", "remove"])
    move(case, DISMISS, open_key=None, decided_at=clock.now(), decided_by=actor.user_id)
    record(actor, Dismissed(case_id=case.id, idea_id=case.idea_id, author_id=case.author_id))
    return case


def _mine(actor: Actor, case_id: str, seen_version: int | None) -> Case:
    authorize(actor, "moderation.decide")
    case = session().get(Case, case_id)
    if case is None:
        raise NotFound()
    if seen_version is not None and case.version != seen_version:
        raise Stale()
    return case
