"""Merging: proposed, agreed to by both authors or reasoned by the team, done in one transaction, and taken back whole."""

from typing import Any

from sqlalchemy import or_, select

from portal.ideas import facets
from portal.ideas.events import IdeaStatusChanged, SupportChanged
from portal.ideas.merging.carrying import carry, take_back
from portal.ideas.merging.events import MergeDone, MergeProposed, MergeRefused, MergeUndone, SupportCarried
from portal.ideas.merging.models import IdeaMerge
from portal.ideas.merging.states import AGREE, DO, REFUSE, UNDO
from portal.ideas.models import Idea, IdeaResponse
from portal.ideas.policy import stands_behind
from portal.ideas.queries import find_visible
from portal.ideas.states import MERGE, SUPPORT, UNMERGE
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record, record_all
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move, refuse
from portal.kernel.text import _

NOBODY = "0000000000000"


def propose(actor: Actor, source_id: str, target_id: str | None, text: str, reason: str = "") -> IdeaMerge:
    """Proposes to merge an idea into another one; at once done when no consent misses, or the team says why without it.

    Raises Conflict when the idea goes into another one already, Invalid for a target that does not go on.
    """
    source, target = find_visible(actor, source_id), _target(actor, source_id, target_id)
    authorize(actor, "merge.propose", source, target)
    if source.status not in MERGE.from_:
        raise refuse(source, MERGE, _("From this state an idea does not go there."))
    _within(source, target)
    _none_yet(source)
    made = IdeaMerge(source_id=source.id, target_id=target.id, by_id=actor.user_id, text=text,
                     reason=reason if actor.is_team else "", source_agreed=_agrees(actor, source),
                     target_agreed=_agrees(actor, target), status="proposed", created_at=clock.now())
    session().add(made)
    session().flush()
    if made.reason or (made.source_agreed and made.target_agreed):
        return _do(actor, made, source, target)
    record(actor, MergeProposed(merge_id=made.id, source_id=source.id, target_id=target.id))
    return made


def _target(actor: Actor, source_id: str, target_id: str | None) -> Idea:
    try:
        target = find_visible(actor, target_id or NOBODY)
    except NotFound as wrong:
        raise Invalid({"merged_into": [_("Please choose the idea that goes on.")]}) from wrong
    if target.id == source_id or target.status not in SUPPORT.from_:
        raise Invalid({"merged_into": [_("An idea can only be merged into another one that goes on.")]})
    return target


def _within(source: Idea, target: Idea) -> None:
    """Nobody who supports an idea is carried to one he cannot see."""
    if target.board.visibility != "public" and target.board_id != source.board_id:
        raise Invalid({"merged_into": [
            _("Its supporters might not see that idea: choose one of the same board, or a public one.")]})


def _none_yet(source: Idea) -> None:
    standing = session().scalar(select(IdeaMerge).where(
        IdeaMerge.source_id == source.id, IdeaMerge.status.in_(("proposed", "done"))))
    if standing is not None:
        raise Conflict("merge_proposed", _("A merge of this idea is proposed already."), state="proposed",
                       possible=["agree", "refuse"])


def _agrees(actor: Actor, idea: Idea) -> bool:
    """Whether the consent of an idea is there: its author has no account to ask, or it is he who proposes."""
    return idea.author_id is None or stands_behind(actor, idea)


def find(actor: Actor, merge_id: str) -> tuple[IdeaMerge, Idea, Idea]:
    """A merge of two ideas this actor may see both. Raises NotFound."""
    found = session().get(IdeaMerge, merge_id)
    if found is None:
        raise NotFound()
    return found, find_visible(actor, found.source_id), find_visible(actor, found.target_id)


def agree(actor: Actor, merge_id: str) -> IdeaMerge:
    """Says yes for the idea one stands behind; with the second yes it is done."""
    found, source, target = find(actor, merge_id)
    sides = [name for name, idea in (("source_agreed", source), ("target_agreed", target)) if stands_behind(actor, idea)]
    if not sides:
        authorize(actor, "merge.agree", source)
    now: dict[str, Any] = dict.fromkeys(sides, True)
    move(found, AGREE, **now)
    return _do(actor, found, source, target) if found.source_agreed and found.target_agreed else found


def turn_down(actor: Actor, merge_id: str) -> IdeaMerge:
    """Does not want it, or takes the proposal back."""
    found, source, target = find(actor, merge_id)
    authorize(actor, "merge.refuse", source, target)
    move(found, REFUSE, ended_at=clock.now())
    record(actor, MergeRefused(merge_id=found.id, source_id=source.id, target_id=target.id))
    return found


def _do(actor: Actor, merge: IdeaMerge, source: Idea, target: Idea) -> IdeaMerge:
    """Closes the merged idea first, so that nobody supports it any more, then brings everything over."""
    now, before = clock.now(), source.status
    move(merge, DO, done_at=now, from_status=before)
    move(source, MERGE, changed_at=now, answered_at=source.answered_at or now, merged_into_id=target.id)
    said = _answer(actor, source, before, merge.text)
    facets.move_status(source.board_id, before, source.status)
    brought = carry(merge, source, target, target.board.currency)
    record(actor, IdeaStatusChanged(idea_id=source.id, from_status=before, to_status=source.status, response_id=said.id,
                                    merged_into_id=target.id, customer_id=source.customer_id))
    record_all(actor, [
        MergeDone(merge_id=merge.id, source_id=source.id, target_id=target.id, carried=len(brought)),
        SupportChanged(idea_id=target.id, how="carried"),
        *(SupportCarried(user_id=user_id, support_id=one, idea_id=target.id) for one, user_id in brought)])
    return merge


def _answer(actor: Actor, idea: Idea, before: str, text: str) -> IdeaResponse:
    made = IdeaResponse(idea_id=idea.id, author_id=actor.user_id, from_status=before, to_status=idea.status, text=text,
                        created_at=clock.now())
    session().add(made)
    session().flush()
    return made


def undo(actor: Actor, merge_id: str, text: str) -> IdeaMerge:
    """Takes a merge back: the idea stands where it stood, and what was brought and not touched since goes.

    Raises Conflict while the idea that went on has itself been merged: that is taken back first.
    """
    found, source, target = find(actor, merge_id)
    authorize(actor, "idea.decide")
    if target.status == "merged":
        raise Conflict("merged_on", _("The other idea has been merged itself since; take that back first."), state="merged",
                       possible=["undo"])
    move(found, UNDO, ended_at=clock.now())
    gone = take_back(found, target)
    brought = [pair for merge, other in _others(target.id) for pair in carry(merge, other, target, target.board.currency, gone)]
    move(source, UNMERGE, status=found.from_status, merged_into_id=None, changed_at=clock.now())
    said = _answer(actor, source, "merged", text)
    facets.move_status(source.board_id, "merged", source.status)
    record(actor, IdeaStatusChanged(idea_id=source.id, from_status="merged", to_status=source.status, response_id=said.id,
                                    customer_id=source.customer_id))
    record_all(actor, [MergeUndone(merge_id=found.id, source_id=source.id, target_id=target.id),
                       SupportChanged(idea_id=target.id, how="taken_back"),
                       *(SupportCarried(user_id=user_id, support_id=one, idea_id=target.id) for one, user_id in brought)])
    return found


def _others(target_id: str) -> list[tuple[IdeaMerge, Idea]]:
    """The merges that still stand into an idea: whoever came with the one that is gone may belong to one of them too."""
    rows = session().execute(select(IdeaMerge, Idea).join(Idea, Idea.id == IdeaMerge.source_id).where(
        IdeaMerge.target_id == target_id, IdeaMerge.status == "done").order_by(IdeaMerge.id))
    return [(row[0], row[1]) for row in rows]


def of_idea(idea_id: str) -> list[Any]:
    """The merges of an idea, whichever way, that stand or are proposed, the newest first."""
    return list(session().scalars(
        select(IdeaMerge).where(or_(IdeaMerge.source_id == idea_id, IdeaMerge.target_id == idea_id),
                                IdeaMerge.status.in_(("proposed", "done"))).order_by(IdeaMerge.id.desc()).limit(100)))
