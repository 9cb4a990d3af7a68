"""Orders for tests: one customer, one producer, and an order between them."""

from typing import Any

from portal.core.customers import actions as customers
from portal.core.orders import actions
from portal.core.orders.models import Order
from portal.core.producers import actions as producers
from portal.kernel.ids import new_id
from tests import people

LINES = [{"title": "Lamp", "quantity": 8, "unit_price_minor": 13800},
         {"title": "Spare shade", "quantity": 2, "unit_price_minor": 4250}]


def placed(portal: Any, cast: Any, customer: people.Person = people.CLARA, producer: people.Person | None = people.PAUL,
           **values: Any) -> Order:
    """A confirmed order of two lines, placed by its customer."""
    who, maker = cast.actor(customer), cast.actor(producer) if producer else None
    with portal.database.transaction():
        return actions.place(who, **{
            "customer_id": customers.customer_for(who).id, "currency": "EUR", "lines": LINES,
            "producer_id": producers.producer_for(maker).id if maker else None,
            "origin": ("bid", new_id()), "deal_sheet": {"price": "138.00", "currency": "EUR"}, **values})
