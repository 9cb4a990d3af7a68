"""Who may do what with shipments: the makers send, the customer says where to and that it arrived."""

from portal.core.orders.models import Order
from portal.core.orders.policy import side_of
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("shipment.see")
def see(actor: Actor, order: Order) -> bool:
    return side_of(actor, order) is not None


@permissions.rule("shipment.send")
def send(actor: Actor, order: Order) -> bool:
    """The producer's people and the team."""
    return actor.may_write and side_of(actor, order) in ("producer", "team")


@permissions.rule("shipment.receive")
def receive(actor: Actor, order: Order) -> bool:
    """Only the customer's own people can say that it arrived as it should."""
    return actor.may_write and side_of(actor, order) == "customer"


@permissions.rule("order.address")
def address(actor: Actor, order: Order) -> bool:
    """The customer, and the team for him."""
    return actor.may_write and side_of(actor, order) in ("customer", "team")


@permissions.rule("shipment.take_over")
def take_over(actor: Actor) -> bool:
    return actor.is_team and actor.may_write
