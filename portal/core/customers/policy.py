"""Who may see and keep customers' records: the team, and the customer's own people what concerns themselves."""

from sqlalchemy import ColumnElement, and_, false, or_, true

from portal.core.customers.models import Customer
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


def is_own(actor: Actor, customer: Customer) -> bool:
    """Whether the actor is this customer, or one of its people."""
    if not actor.is_signed_in:
        return False
    return customer.user_id == actor.user_id or (
        customer.company_id is not None and customer.company_id == actor.company_id)


def own(actor: Actor) -> ColumnElement[bool]:
    """The condition for the actor's own records: his company's and himself."""
    if not actor.user_id:
        return false()
    himself = Customer.user_id == actor.user_id
    return or_(himself, Customer.company_id == actor.company_id) if actor.company_id else himself


def visible(actor: Actor) -> ColumnElement[bool]:
    """The condition for the records an actor may see."""
    return true() if actor.is_team else and_(own(actor))


@permissions.rule("customer.list")
def list_all(actor: Actor) -> bool:
    return actor.is_team


@permissions.rule("customer.see")
def see(actor: Actor, customer: Customer) -> bool:
    return actor.is_team or is_own(actor, customer)


@permissions.rule("customer.see_team_part")
def see_team_part(actor: Actor, _customer: Customer) -> bool:
    return actor.is_team


@permissions.rule("customer.edit")
def edit(actor: Actor, customer: Customer) -> bool:
    return actor.is_team or (is_own(actor, customer) and actor.may_write)


@permissions.rule("customer.keep")
def keep(actor: Actor, _customer: Customer) -> bool:
    """Notes, tasks and the owner are the team's."""
    return actor.is_team and actor.may_write
