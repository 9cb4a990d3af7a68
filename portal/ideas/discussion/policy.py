"""Who may do what in a discussion, beyond saying something."""

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("comment.react")
def react(actor: Actor) -> bool:
    """Everybody who may write, to what he may read."""
    return actor.may_write
