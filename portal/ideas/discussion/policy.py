"""Who may do what in a discussion, beyond saying something."""

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("comment.react")
def react(actor: Actor) -> bool:
    """Everybody who may write, to what he may read."""
    return actor.may_write


@permissions.rule("comment.call")
def call(actor: Actor) -> bool:
    """Whoever may write may call those he meets in the discussion."""
    return actor.may_write


@permissions.rule("discussion.mark")
def mark(actor: Actor) -> bool:
    """Everybody for himself, also who only reads."""
    return actor.is_signed_in
