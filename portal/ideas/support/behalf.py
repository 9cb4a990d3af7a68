"""Support on behalf of a customer who said it elsewhere: noted by the team with its source, counted once, free of votes.

A noted support is touched only while the idea's row is locked, and so is the look whether the customer supports himself:
of the two the own one stands, whoever races.
"""

from datetime import date
from typing import Any

from sqlalchemy import delete, or_, select, update

from portal.accounts.models import Membership
from portal.core.customers import queries as customers
from portal.core.customers.models import Customer
from portal.core.customers.policy import own
from portal.core.once import insert_once
from portal.ideas.entering import Met, meet
from portal.ideas.events import SupportChanged
from portal.ideas.models import Support
from portal.ideas.states import SUPPORT
from portal.ideas.support.counting import count, lock, value_of
from portal.ideas.support.events import SupportNoted, SupportNotedForYou, SupportNoteEnded
from portal.ideas.support.intent import read_intent
from portal.ideas.support.models import OnBehalf
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record_all
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import refuse
from portal.kernel.text import _


def note_support(actor: Actor, idea_id: str, customer_id: str, source: str, *, note: str = "", url: str = "",
                 quantity: int | None = None, top_price: Money | None = None, by_date: date | None = None) -> str:
    """Notes that a customer supports an idea, or changes what was noted. Raises Conflict where he supports it himself."""
    idea = meet(actor, idea_id)
    authorize(actor, "support.note")
    if idea.status not in SUPPORT.from_:
        raise refuse(idea, SUPPORT, _("This idea is not open for support any more."))
    try:
        customer = customers.find(actor, customer_id)
    except NotFound as wrong:
        raise Invalid({"customer_id": [_("Please choose one of the customers.")]}) from wrong
    said = {"source": source, "note": note, "url": url, "by_id": actor.user_id, "revision_number": idea.revision_number,
            **read_intent(idea, quantity, top_price, by_date)}
    lock(idea)
    if session().scalar(select(Support.id).where(Support.idea_id == idea.id, _of(customer)).limit(1)):
        raise Conflict("supports_already", _("%(name)s supports this idea already.", name=customer.name),
                       state="supported", possible=[])
    _write(idea, customer, said)
    record_all(actor, [SupportChanged(idea_id=idea.id, how="noted"),
                       SupportNoted(idea_id=idea.id, customer_id=customer.id, source=source),
                       SupportNotedForYou(idea_id=idea.id, customer_id=customer.id)])
    return customer.id


def _of(customer: Customer) -> Any:
    """The supports of a customer's own people."""
    members = select(Membership.user_id).where(Membership.company_id == customer.company_id)
    return or_(Support.user_id == customer.user_id, Support.user_id.in_(members))


def _write(idea: Met, customer: Customer, said: dict[str, Any]) -> None:
    now, which = clock.now(), (OnBehalf.idea_id == idea.id, OnBehalf.customer_id == customer.id)
    before = session().execute(select(OnBehalf.quantity, OnBehalf.top_price_minor).where(*which)).first()
    if before is None:
        insert_once(OnBehalf, id=ids.new_id(), idea_id=idea.id, customer_id=customer.id, created_at=now, changed_at=now,
                    version=1, **said)
        count(idea, 1, value_of(said), now)
        return
    session().execute(update(OnBehalf).where(*which).values(changed_at=now, version=OnBehalf.version + 1, **said)
                      .execution_options(synchronize_session=False))
    count(idea, 0, value_of(said) - value_of(before._asdict()))


def end_note(actor: Actor, idea_id: str, customer_id: str) -> None:
    """The team takes a noted support back. Raises NotFound when there is none."""
    idea = meet(actor, idea_id)
    authorize(actor, "support.note")
    lock(idea)
    if not take_out(actor, idea, [customer_id], "team"):
        raise NotFound()
    record_all(actor, [SupportChanged(idea_id=idea.id, how="withdrawn")])


def take_own(actor: Actor, idea: Met, why: str) -> Any:
    """Takes out what was noted for the actor or his company, the idea's row being locked; the counters, or None."""
    return take_out(actor, idea, select(Customer.id).where(own(actor)), why)


def take_out(actor: Actor, idea: Met, customer_ids: Any, why: str) -> Any:
    """Removes noted supports with their counts; gives the counters, or None where there was nothing."""
    gone = session().execute(
        delete(OnBehalf).where(OnBehalf.idea_id == idea.id, OnBehalf.customer_id.in_(customer_ids))
        .returning(OnBehalf.customer_id, OnBehalf.created_at, OnBehalf.quantity, OnBehalf.top_price_minor)
        .execution_options(synchronize_session=False)).all()
    counted = None
    for row in gone:
        counted = count(idea, -1, -value_of(row._asdict()), row.created_at)
    record_all(actor, [SupportNoteEnded(idea_id=idea.id, customer_id=row.customer_id, why=why) for row in gone])
    return counted
