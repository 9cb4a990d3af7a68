"""Being for an amendment: one voice a person; the counter changes with the row, in the same transaction."""

from typing import Any

from sqlalchemy import delete, update

from portal.ideas.amending.events import AmendmentVoted
from portal.ideas.amending.models import Amendment, AmendmentVote
from portal.ideas.amending.queries import find_amendment
from portal.ideas.amending.states import VOTE
from portal.kernel import clock
from portal.kernel.db import insert_into, session
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import refuse
from portal.kernel.text import _


def vote(actor: Actor, amendment_id: str) -> Amendment:
    """Is for it from now on; once more changes nothing. Raises Conflict when it is not open any more."""
    found, _idea = find_amendment(actor, amendment_id)
    authorize(actor, "amendment.vote", found)
    made = insert_into(AmendmentVote.__table__).values(amendment_id=found.id, user_id=actor.user_id, created_at=clock.now())
    fresh = session().execute(made.on_conflict_do_nothing().returning(AmendmentVote.user_id)).first()
    if fresh is not None:
        _count(actor, found, 1, "given")
    elif found.status not in VOTE.from_:
        raise refuse(found, VOTE, _("Voices are not counted here any more."))
    return found


def withdraw_vote(actor: Actor, amendment_id: str) -> Amendment:
    """Is not for it any more. Nothing happens when he was not."""
    found, _idea = find_amendment(actor, amendment_id)
    authorize(actor, "amendment.vote", found)
    gone: Any = session().execute(delete(AmendmentVote).where(AmendmentVote.amendment_id == found.id,
                                                              AmendmentVote.user_id == actor.user_id))
    if gone.rowcount == 1:
        _count(actor, found, -1, "withdrawn")
    return found


def _count(actor: Actor, found: Amendment, by: int, how: str) -> None:
    """The counter in step with the row; refuses, and so undoes the row, where voices are not counted any more."""
    done: Any = session().execute(update(Amendment).where(Amendment.id == found.id, Amendment.status.in_(VOTE.from_))
                                  .values(vote_count=Amendment.vote_count + by).execution_options(synchronize_session=False))
    session().refresh(found)
    if done.rowcount != 1:
        raise refuse(found, VOTE, _("Voices are not counted here any more."))
    record(actor, AmendmentVoted(idea_id=found.idea_id, amendment_id=found.id, how=how))
