"""Deciding: the team moves an idea on, each time with an official answer that stays readable."""

from datetime import date

from sqlalchemy import select, update

from portal.accounts.models import User
from portal.ideas import facets
from portal.ideas.events import IdeaAnswered, IdeaAssigned, IdeaStatusChanged
from portal.ideas.merging.joining import propose
from portal.ideas.models import Idea, IdeaResponse
from portal.ideas.queries import find_visible
from portal.ideas.states import ANSWER, DECISIONS, REASONS
from portal.ideas.weighing import milestones, promising
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Invalid, Stale
from portal.kernel.events import record
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize, can
from portal.kernel.states import Verb, move, refuse
from portal.kernel.text import _

BY_STATUS: dict[str, Verb] = {str(verb.to): verb for verb in DECISIONS}


def decide(actor: Actor, idea_id: str, status: str, response: str, *, reason: str | None = None, would_change: str = "",
           merged_into: str | None = None, seen_version: int | None = None, reopen_people: int | None = None,
           reopen_price: Money | None = None) -> Idea:
    """Gives an idea its next status with the official answer; the same status again only answers.

    A decline says why by a code of REASONS, and perhaps how many supporters, or buyers at which price, would change our
    mind; merging says into which idea, and the answer is the team's reason for it. Raises Conflict for a way that is not
    open.
    """
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.decide")
    if seen_version is not None and idea.version != seen_version:
        raise refuse(idea, ANSWER, _("This has changed meanwhile. Please look at it again."), "idea_moved_on")
    verb = ANSWER if status == idea.status else BY_STATUS.get(status)
    if verb is None or idea.status not in verb.from_:
        raise refuse(idea, verb or ANSWER, _("From this state an idea does not go there."))
    if status == "merged":
        propose(actor, idea.id, merged_into, response, reason=response)
        session().refresh(idea)
        return idea
    _check(status, reason)
    milestones.check_reopening(idea, status, reopen_people, reopen_price)
    before = idea.status
    made = IdeaResponse(idea_id=idea.id, author_id=actor.user_id, from_status=before, to_status=status, text=response,
                        reason=reason if status == "declined" else None, would_change=would_change, created_at=clock.now())
    move(idea, verb, changed_at=clock.now(), answered_at=idea.answered_at or clock.now())
    session().add(made)
    session().flush()
    milestones.follow_decision(idea, made.id, reopen_people, reopen_price)
    facets.move_status(idea.board_id, before, idea.status)
    if before == status:
        record(actor, IdeaAnswered(idea_id=idea.id, response_id=made.id, customer_id=idea.customer_id))
    else:
        record(actor, IdeaStatusChanged(idea_id=idea.id, from_status=before, to_status=status, response_id=made.id,
                                        customer_id=idea.customer_id))
    return idea


def _check(status: str, reason: str | None) -> None:
    """Raises Invalid for what misses."""
    if status == "declined" and reason not in REASONS:
        raise Invalid({"reason": [_("Please say why, by one of: %(list)s.", list=", ".join(REASONS))]})


def assign(actor: Actor, idea_id: str, owner_id: str | None, answer_by: date | None, why: str = "") -> Idea:
    """Says who of the team looks after an idea, and until when it will be answered; a later day says why.

    Raises Stale when somebody moved the promise meanwhile.
    """
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.decide")
    if owner_id and session().scalar(select(User.role).where(User.id == owner_id)) not in ("team", "admin"):
        raise Invalid({"owner_id": [_("Please choose somebody of the team.")]})
    before = idea.answer_by
    done = session().execute(update(Idea).where(Idea.id == idea.id, Idea.answer_by.is_not_distinct_from(before))
                             .values(owner_id=owner_id, answer_by=answer_by, version=Idea.version + 1)
                             .execution_options(synchronize_session=False))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise Stale()
    session().refresh(idea, idea.__mapper__.column_attrs.keys())
    promising.note(actor, idea, before, answer_by, why)
    record(actor, IdeaAssigned(idea_id=idea.id, owner_id=owner_id))
    return idea


def possible(actor: Actor, idea: Idea) -> list[str]:
    """The statuses the actor may give this idea next."""
    if not can(actor, "idea.decide"):
        return []
    return [str(verb.to) for verb in DECISIONS if idea.status in verb.from_]
