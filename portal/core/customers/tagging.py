"""Tags the team puts on customers' records: customers with the same tag are a segment. The customer does not see them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, insert, select

from portal.core.customers import queries
from portal.core.customers.events import CustomerTagged
from portal.core.customers.models import CustomerTag
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize, can


def tag(actor: Actor, customer_id: str, tags: Sequence[str]) -> list[str]:
    """Puts these tags on a record in place of those it had."""
    tags_of(actor, customer_id)
    customer = queries.find(actor, customer_id)
    authorize(actor, "customer.keep", customer)
    session().execute(delete(CustomerTag).where(CustomerTag.customer_id == customer.id))
    if tags:
        session().execute(insert(CustomerTag), [{"customer_id": customer.id, "tag": one} for one in sorted(set(tags))])
    record(actor, CustomerTagged(customer_id=customer.id))
    return tags_of(actor, customer_id)


def tags_of(actor: Actor, customer_id: str) -> list[str]:
    """The tags of a record. Raises NotFound for everybody but the team."""
    customer = queries.find(actor, customer_id)
    if not can(actor, "customer.see_team_part", customer):
        raise NotFound()
    return list(session().scalars(select(CustomerTag.tag).where(CustomerTag.customer_id == customer.id)
                                  .order_by(CustomerTag.tag)))


def panel(actor: Actor, customer_id: str) -> tuple[str, dict[str, Any]] | None:
    """The tags on the customer's page, for the team."""
    return ("customers/_tags.html", {"tags": tags_of(actor, customer_id), "customer_id": customer_id}) \
        if actor.is_team else None
