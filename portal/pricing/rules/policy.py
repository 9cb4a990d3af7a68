"""Whose business rules and room are: the producer's own people's, and nobody else's, the product team included."""

from portal.core.producers import policy as producers
from portal.core.producers.models import Producer
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("rule.read")
def read(actor: Actor, producer: Producer | None) -> bool:
    """His own people, also those who only look."""
    return actor.is_producer and (producer is None or producers.is_own(actor, producer))


@permissions.rule("rule.keep")
def keep(actor: Actor, producer: Producer | None) -> bool:
    """His own people who may write; before the first rule there may be no profile yet."""
    return read(actor, producer) and actor.may_write
