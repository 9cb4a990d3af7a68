"""Whose business limits and waiting deeds are: the company's own people's, and nobody else's, the product team included."""

from portal.accounts.policy import manage_company
from portal.kernel.policy import Actor, Permissions
from portal.pricing.limits.checking import who_may
from portal.pricing.limits.models import Waiting

permissions = Permissions()


@permissions.rule("limit.read")
def read(actor: Actor) -> bool:
    """Everybody of a company may know who may bind it."""
    return actor.company_id is not None and not actor.is_team


@permissions.rule("limit.set")
def set_limit(actor: Actor) -> bool:
    """The company's owners."""
    return manage_company(actor)


@permissions.rule("waiting.see")
def see(actor: Actor, waiting: Waiting) -> bool:
    return actor.company_id == waiting.company_id


@permissions.rule("waiting.send")
def send(actor: Actor, waiting: Waiting) -> bool:
    """Who may bind the company for so much."""
    total = waiting.total_minor if waiting.total_minor >= 0 else None
    return see(actor, waiting) and actor.user_id in dict(who_may(waiting.company_id, waiting.currency, total))


@permissions.rule("waiting.hand_on")
def hand_on(actor: Actor, waiting: Waiting) -> bool:
    """Asking a colleague, and dropping it: who wrote it down, and who may send it."""
    return see(actor, waiting) and actor.may_write and (actor.user_id == waiting.author_id or send(actor, waiting))
