"""Shipments for tests: an order with pieces made and an address, and a walk to the customer's door."""

from typing import Any

from portal.core.delivery import actions, queries
from portal.core.delivery.models import Shipment
from portal.core.orders import actions as orders
from portal.core.orders import queries as order_queries
from portal.core.orders.models import Order
from tests import people
from tests.core.orders.making import placed

HOME = "Clara Brandt\nLange Gasse 3\n04109 Leipzig\nGermany"


def made_order(portal: Any, cast: Any, **values: Any) -> Order:
    """An order of eight lamps and two shades of which all are made, with an address."""
    order = placed(portal, cast, **values)
    clara = cast.actor(people.CLARA)
    with portal.database.transaction():
        for line in order.lines:
            orders.progress(line.id, produced=line.ordered)
        if "customer" not in values:
            actions.give_address(clara, order.id, HOME)
        return order_queries.whole(order.id)


def do(portal: Any, actor: Any, verb: Any, *arguments: Any, **values: Any) -> Any:
    """One verb in its own transaction."""
    with portal.database.transaction():
        return verb(actor, *arguments, **values)


def boxed(portal: Any, cast: Any, order: Order, counts: dict[int, int] | None = None) -> Shipment:
    """A draft with some pieces by the line's place; with all when nothing is said."""
    wanted = counts or {at: line.ordered for at, line in enumerate(order.lines)}
    return do(portal, cast.actor(people.PAUL), actions.make, order.id, carrier="Postlinjen", lines=[
        {"order_line_id": order.lines[at].id, "quantity": count} for at, count in wanted.items()])


def sent(portal: Any, cast: Any, order: Order, counts: dict[int, int] | None = None) -> Shipment:
    """The same, packed and handed over."""
    shipment, paul = boxed(portal, cast, order, counts), cast.actor(people.PAUL)
    do(portal, paul, actions.pack, shipment.id)
    return do(portal, paul, actions.hand_over, shipment.id)


def again(portal: Any, shipment_id: str) -> Shipment:
    """The shipment as it stands now."""
    with portal.database.transaction(write=False):
        return queries.whole(shipment_id)


def order_again(portal: Any, order: Order) -> Order:
    """The order as it stands now."""
    with portal.database.transaction(write=False):
        return order_queries.whole(order.id)
