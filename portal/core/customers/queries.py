"""What is read of customers: always scoped to the actor."""

from sqlalchemy import select

from portal.core.customers.models import Customer
from portal.core.customers.policy import own, visible
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor


def customer_id_of(actor: Actor) -> str | None:
    """The record of the actor's company, else his own; None while there is none."""
    rows = session().execute(select(Customer.id, Customer.company_id).where(own(actor))).all()
    return min(rows, key=lambda row: row.company_id is None).id if rows else None


def find(actor: Actor, customer_id: str) -> Customer:
    """A customer this actor may see. Raises NotFound."""
    found = session().scalar(select(Customer).where(Customer.id == customer_id, visible(actor)))
    if found is None:
        raise NotFound()
    return found
