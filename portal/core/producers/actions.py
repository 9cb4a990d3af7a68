"""What is done with producers' records: made when first needed, edited by their people."""

from typing import Any

from sqlalchemy import select, update

from portal.accounts.models import Company
from portal.core.once import insert_once
from portal.core.producers import queries
from portal.core.producers.events import ProducerAdded, ProducerEdited
from portal.core.producers.models import Producer
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Forbidden, Invalid, Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.search.face import index
from portal.kernel.text import _

EMPTY = {"processes": [], "materials": [], "regions": [], "certificates": [], "open_to_bids": True, "orders": 0,
         "delivered": 0, "on_time": 0, "answers": 0, "defects": 0, "version": 1}
COUNTERS = ("orders", "delivered", "on_time", "answers", "defects")


def producer_for(actor: Actor) -> Producer:
    """The profile of the actor's workshop, else of himself; made when there is none yet, once, whoever races.

    Raises Forbidden for somebody who is no producer.
    """
    if not actor.is_producer or not actor.user_id:
        raise Forbidden()
    return producer_behind(actor, actor)


def producer_behind(actor: Actor, maker: Actor) -> Producer:
    """The same of somebody else who makes, where what he did is to count for his workshop."""
    company = session().get(Company, maker.company_id) if maker.company_id else None
    if company is not None:
        return _get_or_make(actor, Producer.company_id == company.id, company_id=company.id, name=company.name)
    return _get_or_make(actor, Producer.user_id == maker.user_id, user_id=maker.user_id, name=maker.name)


def producer_of_company(actor: Actor, company_id: str) -> Producer:
    """The profile of a workshop by its company; made when there is none yet. For imports, invitations and the demo."""
    company = session().get_one(Company, company_id)
    return _get_or_make(actor, Producer.company_id == company.id, company_id=company.id, name=company.name)


def take_over(actor: Actor, *, external_system: str, external_ref: str, name: str, place: str | None = None) -> Producer:
    """The profile behind another system's number, made when it is not known yet; for imports."""
    if not actor.is_team or not actor.may_write:
        raise Forbidden()
    return _get_or_make(actor, (Producer.external_system == external_system) & (Producer.external_ref == external_ref),
                        name=name, place=place, external_system=external_system, external_ref=external_ref)


def edit(actor: Actor, producer_id: str, expected: int | None = None, **changes: Any) -> Producer:
    """Says what a workshop can do. Raises Stale when somebody was quicker."""
    producer = queries.find(actor, producer_id)
    authorize(actor, "producer.edit", producer)
    if expected is not None and producer.version != expected:
        raise Stale()
    changed = {name: value for name, value in changes.items() if getattr(producer, name) != value}
    smallest, largest = (changes.get(name, getattr(producer, name)) for name in ("smallest_quantity", "largest_quantity"))
    if smallest and largest and largest < smallest:
        raise Invalid({"largest_quantity": [_("The largest quantity is smaller than the smallest.")]})
    if changed:
        done: Any = session().execute(update(Producer).where(Producer.id == producer.id, Producer.version == producer.version)
                                      .values(**changed, version=Producer.version + 1))
        session().refresh(producer)
        if done.rowcount != 1:
            raise Stale()
        index("producer", producer.id, producer.name, " ".join([*producer.processes, *producer.materials]))
        record(actor, ProducerEdited(producer_id=producer.id, fields=", ".join(sorted(changed))))
    return producer


def _get_or_make(actor: Actor, which: Any, **values: Any) -> Producer:
    opened = session()
    found = opened.scalar(select(Producer).where(which))
    if found is not None:
        return found
    made_id = ids.new_id()
    made = insert_once(Producer, id=made_id, created_at=clock.now(), **EMPTY, **values)
    if made:
        record(actor, ProducerAdded(producer_id=made_id))
        index("producer", made_id, values["name"])
    return opened.scalars(select(Producer).where(which)).one()


def count(producer_id: str, **by: int) -> None:
    """Keeps the counters of a producer's record (COUNTERS), in the transaction of what is counted."""
    changes = {name: getattr(Producer, name) + by[name] for name in COUNTERS if by.get(name)}
    if changes:
        session().execute(update(Producer).where(Producer.id == producer_id).values(changes)
                          .execution_options(synchronize_session=False))
