"""Who sets the rules of awards; who decides about a bid stands with the bids."""

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("award.rules")
def rules(actor: Actor) -> bool:
    """Whoever runs the installation."""
    return actor.is_admin and actor.may_write
