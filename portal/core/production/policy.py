"""Who may do what with jobs: the makers work, the customer decides at gates, the three sides look."""

from portal.core.orders.models import Order
from portal.core.orders.policy import side_of
from portal.core.producers import policy as producers
from portal.core.producers.models import Producer
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("job.see")
def see(actor: Actor, order: Order) -> bool:
    return side_of(actor, order) is not None


@permissions.rule("job.work")
def work(actor: Actor, order: Order) -> bool:
    """The producer's people and the team."""
    return actor.may_write and side_of(actor, order) in ("producer", "team")


@permissions.rule("gate.decide")
def decide(actor: Actor, order: Order) -> bool:
    """Only the customer's own people, and not who merely looks on."""
    return actor.may_write and side_of(actor, order) == "customer"


@permissions.rule("job.board")
def board(actor: Actor) -> bool:
    return actor.is_team or actor.is_producer


@permissions.rule("work_centre.keep")
def keep_work_centre(actor: Actor, producer: Producer | None) -> bool:
    """A workshop's own people."""
    return actor.may_write and producer is not None and producers.is_own(actor, producer)
