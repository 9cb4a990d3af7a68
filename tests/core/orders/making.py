"""Orders for tests: one customer, one producer, and an order between them."""

from datetime import timedelta
from typing import Any

from portal.core.customers import actions as customers
from portal.core.orders import actions, queries
from portal.core.orders.models import Order
from portal.core.producers import actions as producers
from portal.kernel import clock
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


def in_state(portal: Any, cast: Any, status: str) -> Order:
    """An order between Clara and Paul that stands in `status`."""
    tom, clara, paul = cast.actor(people.TOM), cast.actor(people.CLARA), cast.actor(people.PAUL)
    with portal.database.transaction():
        order = actions.draft(tom, customer_id=customers.customer_for(clara).id, currency="EUR", lines=LINES,
                              producer_id=producers.producer_for(paul).id)
        if status != "draft":
            actions.offer(tom, order.id, clock.now() + timedelta(days=1))
        if status == "expired":
            with clock.at(clock.now() + timedelta(days=2)):
                actions.expire_offers()
        if status == "cancelled":
            actions.cancel(tom, order.id, "Not wanted")
        if status in ("confirmed", "on_hold", "closed"):
            actions.confirm(clara, order.id)
        if status == "on_hold":
            actions.hold(tom, order.id, "Wait")
        if status == "closed":
            for line in order.lines:
                actions.progress(line.id, produced=line.ordered, shipped=line.ordered, delivered=line.ordered)
            actions.close(tom, order.id)
        return queries.whole(order.id)
