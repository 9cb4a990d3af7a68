"""What is read of customers: always scoped to the actor."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, or_, select

from portal.accounts.models import Company, Membership, User
from portal.accounts.secrets import mail_key
from portal.core.customers.models import Customer, CustomerNote, CustomerTask
from portal.core.customers.policy import visible
from portal.kernel import clock
from portal.kernel.db import run, session
from portal.kernel.errors import NotFound
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize, can
from portal.kernel.search.face import match

COLUMNS = (Customer.id, Customer.name, Customer.kind, Customer.mail, Customer.place, Customer.owner_id,
           User.name.label("owner_name"), Customer.open_tasks, Customer.orders, Customer.external_system,
           Customer.external_ref, Customer.created_at, Customer.version)
_NAME = func.lower(Customer.name)
SORTS = {
    "name": [Key(_NAME), Key(Customer.id)],
    "new": [Key(Customer.id, descending=True)],
    "orders": [Key(Customer.orders, descending=True), Key(Customer.id, descending=True)],
    "tasks": [Key(Customer.open_tasks, descending=True), Key(Customer.id, descending=True)],
}


_OWN = select(Customer.id, Customer.company_id).where(Customer.user_id == bindparam("me"))
_OWN_OR_COMPANY = select(Customer.id, Customer.company_id).where(
    or_(Customer.user_id == bindparam("me"), Customer.company_id == bindparam("company")))


def customer_id_of(actor: Actor) -> str | None:
    """The record of the actor's company, else his own; None while there is none."""
    if not actor.user_id:
        return None
    if actor.company_id:
        rows = run(_OWN_OR_COMPANY, me=actor.user_id, company=actor.company_id).all()
    else:
        rows = run(_OWN, me=actor.user_id).all()
    return min(rows, key=lambda row: row.company_id is None).id if rows else None


def find(actor: Actor, customer_id: str) -> Customer:
    """A customer this actor may see. Raises NotFound."""
    found = session().scalar(select(Customer).where(Customer.id == customer_id, visible(actor)))
    if found is None:
        raise NotFound()
    return found


def find_by_ref(external_system: str, external_ref: str) -> Customer | None:
    """The record behind another system's number."""
    return session().scalar(select(Customer).where(Customer.external_system == external_system,
                                                   Customer.external_ref == external_ref))


def page(actor: Actor, *, q: str | None = None, kind: str | None = None, owner: str | None = None,
         open_tasks: bool = False, sort: str = "name", after: str | None = None, limit: int = 20) -> Page[Any]:
    """The team's list. Raises Forbidden for anybody else. `owner` is an id, "me" or "nobody"."""
    authorize(actor, "customer.list")
    chosen = select(*COLUMNS).outerjoin(User, User.id == Customer.owner_id)
    if q and q.strip():
        chosen = chosen.where(_asked(q.strip()))
    if kind:
        chosen = chosen.where(Customer.kind == kind)
    if owner:
        who = actor.user_id if owner == "me" else owner
        chosen = chosen.where(Customer.owner_id.is_(None) if owner == "nobody" else Customer.owner_id == who)
    if open_tasks:
        chosen = chosen.where(Customer.open_tasks > 0)
    return page_of(session(), chosen, SORTS[sort], after_cursor=after, limit=limit)


def _asked(q: str) -> ColumnElement[bool]:
    """By words of the name, by a mail address of its own or of one of its people, by another system's number."""
    ways: list[ColumnElement[bool]] = [Customer.external_ref == q, _NAME.startswith(q.lower(), autoescape=True)]
    if "@" in q:
        his = select(User.id).where(User.mail_key == mail_key(q))
        ways += [func.lower(Customer.mail) == q.lower(), Customer.user_id.in_(his),
                 Customer.company_id.in_(select(Membership.company_id).where(Membership.user_id.in_(his)))]
    found = match("customer", q)
    if found is not None:
        ways.append(Customer.id.in_(select(found.c.ref)))
    return or_(*ways, *(way(q) for way in MORE_WAYS))


# Folders downhill of us know more numbers to find a customer by (orders: theirs); each adds a condition for what was typed.
MORE_WAYS: list[Any] = []


def people(customer: Customer) -> list[Any]:
    """Those who sign in for a customer: id, name, mail, role, locale, timezone, and their place in the company."""
    columns = (User.id, User.name, User.mail, User.role, User.locale, User.timezone, User.created_at)
    if customer.company_id:
        rows = session().execute(select(*columns, Membership.role.label("place")).join(
            Membership, Membership.user_id == User.id).where(Membership.company_id == customer.company_id)
            .order_by(Membership.id))
    else:
        rows = session().execute(select(*columns, Company.name.label("place")).outerjoin(
            Membership, Membership.user_id == User.id).outerjoin(Company, Company.id == Membership.company_id)
            .where(User.id == customer.user_id))
    return list(rows)


def notes(actor: Actor, customer: Customer, after: str | None = None, limit: int = 20) -> Page[Any]:
    """The team's notes, the newest first; for anybody else this does not exist."""
    _for_team(actor, customer)
    chosen = select(CustomerNote.id, CustomerNote.body, CustomerNote.created_at, CustomerNote.edited_at,
                    CustomerNote.author_id, User.name.label("author_name"), CustomerNote.customer_id,
                    CustomerNote.version).outerjoin(User, User.id == CustomerNote.author_id)
    return page_of(session(), chosen.where(CustomerNote.customer_id == customer.id),
                   [Key(CustomerNote.id, descending=True)], after_cursor=after, limit=limit)


def tasks(actor: Actor, customer: Customer, limit: int = 100) -> list[Any]:
    """The team's tasks: open ones first by their day, then what was done, the newest first."""
    _for_team(actor, customer)
    chosen = select(CustomerTask.id, CustomerTask.title, CustomerTask.status, CustomerTask.due_on, CustomerTask.done_at,
                    CustomerTask.owner_id, User.name.label("owner_name"), CustomerTask.customer_id,
                    CustomerTask.created_at, CustomerTask.version).outerjoin(User, User.id == CustomerTask.owner_id)
    order = (CustomerTask.status == "done", CustomerTask.due_on.is_(None), CustomerTask.due_on, CustomerTask.id.desc())
    return list(session().execute(chosen.where(CustomerTask.customer_id == customer.id).order_by(*order).limit(limit)))


def _for_team(actor: Actor, customer: Customer) -> None:
    if not can(actor, "customer.see_team_part", customer):
        raise NotFound()


def my_tasks(actor: Actor, limit: int = 20) -> list[Any]:
    """Open tasks of a member of the team over all customers, the most urgent first; for his first page."""
    if not actor.is_team:
        return []
    return list(session().execute(
        select(CustomerTask.id, CustomerTask.title, CustomerTask.due_on, CustomerTask.customer_id,
               Customer.name.label("customer_name"), (CustomerTask.due_on < clock.today()).label("is_overdue"))
        .join(Customer, Customer.id == CustomerTask.customer_id)
        .where(CustomerTask.status == "open", CustomerTask.owner_id == actor.user_id)
        .order_by(CustomerTask.due_on.is_(None), CustomerTask.due_on, CustomerTask.id).limit(limit)))


def team() -> list[tuple[str, str]]:
    """Members of the team to choose an owner from: (id, name)."""
    rows = session().execute(select(User.id, User.name).where(User.role.in_(("team", "admin")), User.status == "active")
                             .order_by(User.name, User.id).limit(200))
    return [(row.id, row.name) for row in rows]


def names(customer_ids: Iterable[str]) -> dict[str, str]:
    """The names behind ids, in one question."""
    wanted = {one for one in customer_ids if one}
    if not wanted:
        return {}
    rows = session().execute(select(Customer.id, Customer.name).where(Customer.id.in_(wanted)))
    return {row.id: row.name for row in rows}


def choices(actor: Actor) -> list[tuple[str, str]]:
    """Customers to choose from in a form of the team: (id, name)."""
    if not actor.is_team:
        return []
    rows = session().execute(select(Customer.id, Customer.name).order_by(_NAME, Customer.id).limit(500))
    return [(row.id, row.name) for row in rows]
