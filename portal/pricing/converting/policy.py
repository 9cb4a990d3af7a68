"""Who looks after the rates of exchange."""

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("rates.see")
def see(actor: Actor) -> bool:
    """Whoever runs the installation."""
    return actor.is_admin


@permissions.rule("rates.bring")
def bring(actor: Actor) -> bool:
    """Whoever runs the installation."""
    return actor.is_admin and actor.may_write
