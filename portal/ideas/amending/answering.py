"""Answering an amendment: whoever may edit the idea takes it into a new revision, or declines it with words."""

from sqlalchemy import update

from portal.ideas.amending.events import AmendmentAccepted, AmendmentDeclined
from portal.ideas.amending.fitting import amended, fits
from portal.ideas.amending.models import Amendment
from portal.ideas.amending.proposing import MOST_TEXT
from portal.ideas.amending.queries import find_amendment
from portal.ideas.amending.states import ACCEPT, DECLINE
from portal.ideas.models import Idea
from portal.ideas.proposing import revise
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move, refuse
from portal.kernel.text import _
from portal.web.letters import letters

MOST_NOTE = 300


def accept(actor: Actor, amendment_id: str) -> Amendment:
    """Makes the amendment a new revision of its idea. Raises Conflict when it was answered, or does not fit any more."""
    _hold(amendment_id)
    found, idea = find_amendment(actor, amendment_id)
    authorize(actor, "idea.edit", idea)
    if found.status not in ACCEPT.from_:
        raise refuse(found, ACCEPT, _("This change cannot be accepted any more."))
    if not fits(idea, found.field, found.before, found.after):
        raise Conflict("amendment_outdated", _("What this wants to change was changed meanwhile."), state="outdated",
                       possible=["decline"])
    value = amended(idea, found.field, found.before, found.after)
    if found.field == "text" and letters(value) > MOST_TEXT:
        raise Conflict("amendment_too_long", _("With this change the description would be too long."), state=found.status,
                       possible=["decline"])
    move(found, ACCEPT, decided_by=actor.user_id, decided_at=clock.now(), revision_number=idea.revision_number + 1)
    idea = revise(actor, idea.id, {found.field: value}, note=found.reason[:MOST_NOTE])
    record(actor, AmendmentAccepted(idea_id=idea.id, amendment_id=found.id, number=idea.revision_number,
                                    customer_id=idea.customer_id))
    return found


def _hold(amendment_id: str) -> None:
    """Makes whoever else writes to the idea wait, before anything of it is read: nobody waits for the other."""
    idea_id = session().scalar(update(Idea).where(Idea.id.in_(_idea_of(amendment_id))).values(version=Idea.version)
                               .returning(Idea.id).execution_options(synchronize_session=False))
    if idea_id is not None:
        session().expire_all()


def _idea_of(amendment_id: str) -> list[str]:
    found = session().get(Amendment, amendment_id)
    return [found.idea_id] if found else []


def decline(actor: Actor, amendment_id: str, answer: str) -> Amendment:
    """Says why not."""
    found, idea = find_amendment(actor, amendment_id)
    authorize(actor, "idea.edit", idea)
    if found.status not in DECLINE.from_:
        raise refuse(found, DECLINE, _("This change was answered already."))
    move(found, DECLINE, decided_by=actor.user_id, decided_at=clock.now(), answer=answer)
    record(actor, AmendmentDeclined(idea_id=idea.id, amendment_id=found.id, customer_id=idea.customer_id))
    return found
