"""Who may see and edit producers' profiles: everybody signed in may look, the workshop's people and the team may edit."""

from sqlalchemy import ColumnElement, false, or_

from portal.core.producers.models import Producer
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


def is_own(actor: Actor, producer: Producer) -> bool:
    """Whether the actor is this producer, or one of its people."""
    if not actor.is_signed_in:
        return False
    return producer.user_id == actor.user_id or (
        producer.company_id is not None and producer.company_id == actor.company_id)


def own(actor: Actor) -> ColumnElement[bool]:
    """The condition for the actor's own record."""
    if not actor.user_id or not actor.is_producer:
        return false()
    himself = Producer.user_id == actor.user_id
    return or_(himself, Producer.company_id == actor.company_id) if actor.company_id else himself


@permissions.rule("producer.list")
def list_all(actor: Actor) -> bool:
    return actor.is_team


@permissions.rule("producer.see")
def see(actor: Actor, _producer: Producer) -> bool:
    return actor.is_signed_in or actor.is_team


@permissions.rule("producer.edit")
def edit(actor: Actor, producer: Producer) -> bool:
    return actor.may_write and (actor.is_team or is_own(actor, producer))
