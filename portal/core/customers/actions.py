"""What is done with customers' records: made when first needed, edited, looked after."""

from typing import Any

from sqlalchemy import select, update

from portal.accounts.models import Company
from portal.core.customers.events import CustomerAdded
from portal.core.customers.models import Customer
from portal.core.once import insert_once
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import SignInNeeded
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.search.face import index


def customer_for(actor: Actor) -> Customer:
    """The record of the actor's company, else of himself; made when there is none yet, once, whoever races."""
    if not actor.user_id:
        raise SignInNeeded()
    company = session().get(Company, actor.company_id) if actor.company_id else None
    if company is not None:
        return _get_or_make(actor, Customer.company_id == company.id, kind="company", company_id=company.id,
                            name=company.name)
    return _get_or_make(actor, Customer.user_id == actor.user_id, kind="person", user_id=actor.user_id,
                        name=actor.name)


def _get_or_make(actor: Actor, which: Any, **values: Any) -> Customer:
    opened = session()
    found = opened.scalar(select(Customer).where(which))
    if found is not None:
        return found
    made_id = ids.new_id()
    made = insert_once(Customer, id=made_id, created_at=clock.now(), version=1, open_tasks=0, orders=0, **values)
    if made:
        record(actor, CustomerAdded(customer_id=made_id))
        index("customer", made_id, values["name"])
    return opened.scalars(select(Customer).where(which)).one()


def count_order(customer_id: str, by: int = 1) -> None:
    """Keeps the number of a customer's orders; called in the transaction that places one."""
    session().execute(update(Customer).where(Customer.id == customer_id).values(orders=Customer.orders + by)
                      .execution_options(synchronize_session=False))
