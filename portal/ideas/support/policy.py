"""Who may do what around support."""

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("support.note")
def note(actor: Actor) -> bool:
    """The team notes what customers said elsewhere, and reads who noted it."""
    return actor.is_team and actor.may_write


@permissions.rule("support.mine")
def mine(actor: Actor) -> bool:
    """Everybody his own."""
    return actor.is_signed_in
