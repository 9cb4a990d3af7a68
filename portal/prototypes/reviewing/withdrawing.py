"""Taking back what one has decided, as long as the round is not closed."""

from sqlalchemy import update

from portal.core.customers import queries as customers
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes import queries
from portal.prototypes.actions.deciding import take_turn
from portal.prototypes.models import Decision, Prototype
from portal.prototypes.reviewing.counting import count, round_of
from portal.prototypes.reviewing.events import DecisionWithdrawn
from portal.prototypes.reviewing.following import current


def withdraw(actor: Actor, prototype_id: str) -> Prototype:
    """One's own decision about the shown version stands no more. Raises Conflict when none stands, or the review is over."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.decide")
    take_turn(found)
    shown = current(found.id)
    gone = session().scalar(update(Decision).where(
        Decision.version_id == (shown.id if shown else ""), Decision.user_id == actor.user_id, Decision.standing)
        .values(standing=False).returning(Decision.id).execution_options(synchronize_session=False))
    if gone is None or shown is None:
        raise Conflict("nothing_decided", _("You have not decided about this version."), state=found.status,
                       possible=["decide"])
    session().execute(update(Prototype).where(Prototype.id == found.id).values(
        decision_count=Prototype.decision_count - 1).execution_options(synchronize_session=False))
    record(actor, DecisionWithdrawn(prototype_id=found.id, version_id=shown.id, decision_id=gone, user_id=str(actor.user_id),
                                    customer_id=customers.customer_id_of(actor) if actor.is_customer else None))
    counted = round_of(shown.id)
    if counted is not None and counted.status == "open":
        count(actor, counted)
    return found
