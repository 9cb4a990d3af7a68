"""Who may do what with bids and answers. Readable aloud; lists come from `queries`."""

from portal.core.customers import policy as customers
from portal.core.customers.models import Customer
from portal.core.producers import policy as producers
from portal.core.producers.models import Producer
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("bid.post")
def post(actor: Actor) -> bool:
    """A customer names a price; company viewers only look."""
    return actor.is_customer and actor.may_write


@permissions.rule("bid.list")
def list_all(actor: Actor) -> bool:
    return actor.is_customer or actor.is_producer or actor.is_team


@permissions.rule("bid.manage")
def manage(actor: Actor, customer: Customer | None) -> bool:
    """Revise, withdraw, counter, reply and accept: the customer's own people who may write."""
    return customer is not None and actor.may_write and customers.is_own(actor, customer)


@permissions.rule("bid.close")
def close(actor: Actor) -> bool:
    return actor.is_team and actor.may_write


@permissions.rule("bid.answer")
def answer(actor: Actor, producer: Producer | None) -> bool:
    """Answer, ask, lower the price, confirm and take back: the producer's own people who may write."""
    return actor.is_producer and actor.may_write and (producer is None or producers.is_own(actor, producer))


@permissions.rule("deal.read")
def read_deal(actor: Actor, customer: Customer | None, won: bool) -> bool:
    """The sheet names both sides: for the customer's people and the team at once, for the producer once he has won."""
    return won or actor.is_team or (customer is not None and customers.is_own(actor, customer))
