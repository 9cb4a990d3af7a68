"""Who may do what with units, requests and returns: the three sides of the order, each its own part."""

from portal.core.orders.models import Order
from portal.core.orders.policy import side_of
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


def _may(actor: Actor, order: Order, *sides: str) -> bool:
    return actor.may_write and side_of(actor, order) in sides


@permissions.rule("unit.see")
def see_unit(actor: Actor, order: Order) -> bool:
    return side_of(actor, order) is not None


@permissions.rule("service.ask")
def ask(actor: Actor, order: Order) -> bool:
    """The customer, and the team for him."""
    return _may(actor, order, "customer", "team")


@permissions.rule("service.talk")
def talk(actor: Actor, order: Order) -> bool:
    return _may(actor, order, "customer", "producer", "team")


@permissions.rule("service.help")
def help_(actor: Actor, order: Order) -> bool:
    """The team and the producer's people."""
    return _may(actor, order, "producer", "team")


@permissions.rule("service.judge")
def judge(actor: Actor, order: Order) -> bool:
    """Assigning, refusing and calling something a duplicate are the team's."""
    return _may(actor, order, "team")


@permissions.rule("service.agree")
def agree(actor: Actor, order: Order) -> bool:
    """Whether it is really solved is for the customer to say; the team may say so for him."""
    return _may(actor, order, "customer", "team")


@permissions.rule("return.ask")
def ask_return(actor: Actor, order: Order) -> bool:
    return _may(actor, order, "customer", "team")


@permissions.rule("return.answer")
def answer_return(actor: Actor, order: Order) -> bool:
    return _may(actor, order, "producer", "team")


@permissions.rule("return.cancel")
def cancel_return(actor: Actor, order: Order) -> bool:
    return _may(actor, order, "customer")
