"""Who may know what prices tell. Customers learn the chance of their own price, never what others named."""

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("prices.know")
def know(actor: Actor) -> bool:
    """The team from all answers, a producer from the answers to his own prices."""
    return actor.is_team or actor.is_producer


@permissions.rule("prices.judge")
def judge(actor: Actor) -> bool:
    """Costs behind sealed answers, and screens: for the team alone."""
    return actor.is_team


@permissions.rule("prices.chance")
def chance(actor: Actor) -> bool:
    """How likely a price is agreed to: who may name one, and the team."""
    return actor.is_customer or actor.is_team
