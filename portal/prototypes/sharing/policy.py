"""Who may do what about sharing."""

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("prototype.share")
def share(actor: Actor) -> bool:
    """The team says who is let in, under which terms, and reads who saw what."""
    return actor.is_team and actor.may_write
