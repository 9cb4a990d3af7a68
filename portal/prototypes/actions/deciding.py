"""Deciding about exactly what was seen: the decision is bound to the version's content hash."""

from sqlalchemy import select, update

from portal.core.customers import actions as customers
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes import queries
from portal.prototypes.events import Decided
from portal.prototypes.models import Decision, Prototype, Version
from portal.prototypes.reviewing.counting import weigh
from portal.prototypes.sharing.asking import check_way
from portal.prototypes.states import PROTOTYPE


def decide(actor: Actor, prototype_id: str, verdict: str, note: str = "", content_hash: str = "") -> Decision:
    """Decides about the current version; a new decision on the same version takes the place of one's old one.

    `content_hash` says what was seen. Raises Conflict when something else is shown by now, or nothing is under review.
    """
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.decide")
    check_way(actor, found.id)
    take_turn(found)
    shown = session().scalars(select(Version).where(Version.prototype_id == found.id, Version.status == "current")).one()
    if content_hash and content_hash != shown.content_hash:
        raise Conflict("version_superseded", _("Another version is shown by now. Please look at it before you decide."),
                       state=found.status, possible=["look_at_current_version"])
    before = session().execute(update(Decision).where(
        Decision.version_id == shown.id, Decision.user_id == actor.user_id, Decision.standing).values(standing=False)
        .execution_options(synchronize_session=False)).rowcount  # type: ignore[attr-defined]
    made = Decision(prototype_id=found.id, version_id=shown.id, user_id=actor.user_id, verdict=verdict, note=note,
                    content_hash=shown.content_hash)
    session().add(made)
    if not before:
        session().execute(update(Prototype).where(Prototype.id == found.id).values(
            decision_count=Prototype.decision_count + 1).execution_options(synchronize_session=False))
    session().flush()
    record(actor, Decided(prototype_id=found.id, version_id=shown.id, decision_id=made.id, verdict=verdict,
                          content_hash=str(shown.content_hash), idea_ids=queries.idea_ids(found.id), viewer=actor.user_id,
                          customer_id=customers.customer_for(actor).id if actor.is_customer else None))
    weigh(actor, shown, made)
    return made


def take_turn(found: Prototype) -> None:
    """Deciders and publishers come one after the other: the prototype's row is written before anything is read."""
    done = session().execute(update(Prototype).where(Prototype.id == found.id, Prototype.status == "in_review")
                             .values(status="in_review").execution_options(synchronize_session=False))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        session().refresh(found)
        raise Conflict("not_in_review", _("This prototype is not under review now."), state=found.status,
                       possible=PROTOTYPE.possible(found.status))
