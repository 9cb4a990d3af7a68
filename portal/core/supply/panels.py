"""What supply shows on an order's page: the waterfall of costs, for the makers alone. Registered in app.py."""

from typing import Any

from portal.core.orders.models import Order
from portal.core.supply import queries
from portal.kernel.policy import Actor, can


def order_panel(actor: Actor, order: Order) -> tuple[str, dict[str, Any]] | None:
    """Costs along the chain and late materials; nothing for the customer, who sees the price agreed."""
    if actor.is_customer or not can(actor, "cost.see", order):
        return None
    entries, needs = queries.costs(actor, order), queries.needs(order.id)
    days, moves_to = queries.affected(order, needs)
    return "supply/_panel.html", {"order": order, "chain": queries.chain(entries), "needs": needs, "days": days,
                                  "moves_to": moves_to, "late": [one for one in needs if one.days_late]}
