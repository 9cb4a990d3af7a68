"""Who sees and keeps costs and materials: each maker his own, the team all, the customer nothing but the price agreed."""

from sqlalchemy import ColumnElement, false, true

from portal.core.orders.models import Order
from portal.core.orders.policy import side_of
from portal.core.supply.models import CostEntry
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


def visible_costs(actor: Actor, order: Order) -> ColumnElement[bool]:
    """The condition for the costs of an order that this actor may see."""
    side = side_of(actor, order)
    return true() if side == "team" else CostEntry.side == "producer" if side == "producer" else false()


@permissions.rule("cost.see")
def see(actor: Actor, order: Order) -> bool:
    return side_of(actor, order) in ("producer", "team")


@permissions.rule("cost.enter")
def enter(actor: Actor, order: Order) -> bool:
    return actor.may_write and see(actor, order)


@permissions.rule("need.keep")
def keep_need(actor: Actor, order: Order) -> bool:
    return actor.may_write and see(actor, order)
