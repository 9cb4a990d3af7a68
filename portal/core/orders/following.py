"""Who else has to go along when a change of an order is agreed, in the same transaction. The floor plan fills the list.

A function is given who says yes, the order as it stands now, and the change with its `before` and `after`. It raises Conflict
where the change cannot hold; then nothing is changed at all.
"""

from collections.abc import Callable

from portal.core.orders.models import Order, OrderChange
from portal.kernel.policy import Actor

FOLLOWING: list[Callable[[Actor, Order, OrderChange], None]] = []


def go_along(actor: Actor, order: Order, change: OrderChange) -> None:
    """Asks everybody in the list."""
    for follow in FOLLOWING:
        follow(actor, order, change)
