"""Answering an invitation, and leaving. The idea's list of co-authors is written anew from their rows each time."""

from sqlalchemy import select, update

from portal.ideas.following import begin
from portal.ideas.models import Idea
from portal.ideas.together.events import CoauthorDeclined, CoauthorJoined, CoauthorLeft
from portal.ideas.together.models import Coauthor
from portal.ideas.together.queries import find_coauthor
from portal.ideas.together.states import ACCEPT, DECLINE, LEAVE
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import Verb, move, refuse
from portal.kernel.text import _


def accept(actor: Actor, coauthor_id: str) -> Coauthor:
    """Writes at the idea from now on, and hears what happens to it."""
    found, idea = _mine(actor, coauthor_id, ACCEPT)
    move(found, ACCEPT, answered_at=clock.now())
    recount(idea.id)
    begin(idea.id, actor.user_id or "", "coauthor")
    record(actor, CoauthorJoined(idea_id=idea.id, coauthor_id=found.id, customer_id=idea.customer_id))
    return found


def decline(actor: Actor, coauthor_id: str) -> Coauthor:
    """Would rather not."""
    found, idea = _mine(actor, coauthor_id, DECLINE)
    move(found, DECLINE, answered_at=clock.now())
    record(actor, CoauthorDeclined(idea_id=idea.id, coauthor_id=found.id))
    return found


def leave(actor: Actor, coauthor_id: str) -> Coauthor:
    """Writes at it no longer; what was written stays under its name."""
    found, idea = _mine(actor, coauthor_id, LEAVE)
    move(found, LEAVE, answered_at=clock.now())
    recount(idea.id)
    record(actor, CoauthorLeft(idea_id=idea.id, coauthor_id=found.id, customer_id=idea.customer_id))
    return found


def _mine(actor: Actor, coauthor_id: str, verb: Verb) -> tuple[Coauthor, Idea]:
    found, idea = find_coauthor(actor, coauthor_id)
    authorize(actor, "coauthor.answer", found)
    if found.status not in verb.from_:
        raise refuse(found, verb, _("This invitation was answered or taken back already."))
    return found, idea


def recount(idea_id: str) -> None:
    """Writes the idea's co-authors anew; its row is held first, so that two who answer at once are both in it."""
    held = update(Idea).where(Idea.id == idea_id).execution_options(synchronize_session=False)
    session().execute(held.values(coauthor_ids=Idea.coauthor_ids))
    writing = session().scalars(select(Coauthor.user_id).where(Coauthor.idea_id == idea_id, Coauthor.status == "accepted")
                                .order_by(Coauthor.answered_at, Coauthor.id))
    session().execute(held.values(coauthor_ids=list(writing)))
    session().refresh(session().get_one(Idea, idea_id), ["coauthor_ids"])
