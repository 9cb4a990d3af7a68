"""What is done with customers' records: made when first needed, edited, looked after. Notes and tasks: see keeping.py."""

from typing import Any

from sqlalchemy import select, update

from portal.accounts.models import Company, User
from portal.core.customers import keeping, queries
from portal.core.customers.events import CustomerAdded, CustomerAssigned, CustomerEdited
from portal.core.customers.models import Customer
from portal.core.once import insert_once
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Forbidden, Invalid, SignInNeeded, Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.search.face import index
from portal.kernel.text import _

add_note, edit_note, remove_note = keeping.add_note, keeping.edit_note, keeping.remove_note
add_task, finish_task, reopen_task, edit_task = (keeping.add_task, keeping.finish_task, keeping.reopen_task,
                                                 keeping.edit_task)


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


def take_over(actor: Actor, *, external_system: str, external_ref: str, name: str, kind: str = "company",
              mail: str | None = None, phone: str | None = None, place: str | None = None) -> Customer:
    """The record behind another system's number, made when it is not known yet; for imports."""
    if not actor.is_team or not actor.may_write:
        raise Forbidden()
    return _get_or_make(actor, (Customer.external_system == external_system) & (Customer.external_ref == external_ref),
                        kind=kind, name=name, mail=mail, phone=phone, place=place, external_system=external_system,
                        external_ref=external_ref)


def _get_or_make(actor: Actor, which: Any, **values: Any) -> Customer:
    found = session().scalar(select(Customer).where(which))
    if found is not None:
        return found
    made_id = ids.new_id()
    made = insert_once(Customer, id=made_id, created_at=clock.now(), version=1, open_tasks=0, orders=0, **values)
    customer = session().scalars(select(Customer).where(which)).one()
    if made:
        record(actor, CustomerAdded(customer_id=made_id))
        make_findable(customer)
    return customer


def make_findable(customer: Customer) -> None:
    """Search kind "customer": by name, mail, place, phone and another system's number."""
    words = (customer.mail, customer.phone, customer.place, customer.external_ref)
    index("customer", customer.id, customer.name, " ".join(filter(None, words)))


def edit(actor: Actor, customer_id: str, expected: int | None = None, **changes: Any) -> Customer:
    """Changes the profile. Raises Stale when somebody was quicker."""
    customer = queries.find(actor, customer_id)
    authorize(actor, "customer.edit", customer)
    if expected is not None and customer.version != expected:
        raise Stale()
    changed = {name: value for name, value in changes.items() if getattr(customer, name) != value}
    if changed:
        done: Any = session().execute(update(Customer).where(Customer.id == customer.id, Customer.version == customer.version)
                                      .values(**changed, version=Customer.version + 1))
        session().refresh(customer)
        if done.rowcount != 1:
            raise Stale()
        make_findable(customer)
        record(actor, CustomerEdited(customer_id=customer.id, fields=", ".join(sorted(changed))))
    return customer


def assign(actor: Actor, customer_id: str, owner_id: str | None) -> Customer:
    """Says who of the team looks after a customer; None: nobody."""
    customer = queries.find(actor, customer_id)
    authorize(actor, "customer.keep", customer)
    owner = session().get(User, owner_id) if owner_id else None
    if owner_id and (owner is None or owner.role not in ("team", "admin")):
        raise Invalid({"owner_id": [_("Choose somebody of the team.")]})
    if customer.owner_id != owner_id:
        customer.owner_id = owner_id
        customer.version += 1
        session().flush()
        record(actor, CustomerAssigned(customer_id=customer.id, owner_id=owner_id))
    return customer


def count_order(customer_id: str, by: int = 1) -> None:
    """Keeps the number of a customer's orders; called in the transaction that places one."""
    session().execute(update(Customer).where(Customer.id == customer_id).values(orders=Customer.orders + by)
                      .execution_options(synchronize_session=False))
