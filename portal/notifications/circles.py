"""The circles of people around a thing: a customer's own, a workshop's own, the team, and whom a text calls by name."""

import re
from collections.abc import Iterable

from sqlalchemy import or_, select

from portal.accounts.models import Membership, User
from portal.core.customers.models import Customer
from portal.core.producers.models import Producer
from portal.kernel.db import session

_CALLED = re.compile(r"(?<![\w\\])@(\w+(?:[ ]\w+){0,2})")


def team() -> list[str]:
    """Everybody of the product team; whoever only runs the installation is left in peace."""
    return list(session().scalars(select(User.id).where(User.role == "team", User.status == "active").limit(200)))


def of_customer(customer_id: str | None) -> list[str]:
    """The people who sign in for a customer."""
    owner = select(Customer.user_id.label("user_id"), Customer.company_id.label("company_id"))
    return _people(owner.where(Customer.id == customer_id))


def of_producers(producer_ids: Iterable[str | None]) -> list[str]:
    """The people of some workshops."""
    owner = select(Producer.user_id.label("user_id"), Producer.company_id.label("company_id"))
    return _people(owner.where(Producer.id.in_({one for one in producer_ids if one})))


def _people(owners: object) -> list[str]:
    owner = owners.subquery()  # type: ignore[attr-defined]
    members = select(Membership.user_id).where(Membership.company_id.in_(select(owner.c.company_id)))
    return list(session().scalars(select(User.id).where(
        or_(User.id.in_(select(owner.c.user_id)), User.id.in_(members))).limit(500)))


def of_companies(company_ids: Iterable[str | None]) -> list[str]:
    """The members of some companies."""
    wanted = {one for one in company_ids if one}
    return list(session().scalars(select(Membership.user_id).where(Membership.company_id.in_(wanted)))) if wanted else []


def keeper(customer_id: str | None) -> list[str | None]:
    """Whoever of the team looks after a customer, if somebody does."""
    return list(session().scalars(select(Customer.owner_id).where(Customer.id == customer_id)))


def workshop(producer_id: str | None) -> str:
    """The name of a workshop."""
    return session().scalar(select(Producer.name).where(Producer.id == producer_id)) or ""


def called(text: str) -> list[str]:
    """Those whom a text calls: "@Anna Lindqvist". A name several people bear calls all of them."""
    names = set()
    for words in _CALLED.findall(text)[:20]:
        parts = words.split(" ")
        names |= {" ".join(parts[:length]) for length in range(1, len(parts) + 1)}
    if not names:
        return []
    return list(session().scalars(select(User.id).where(User.name.in_(names), User.status == "active").limit(40)))
