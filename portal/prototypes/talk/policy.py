"""Who may do what in a thread, beyond saying something."""

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("thread.react")
def react(actor: Actor) -> bool:
    """Everybody who may write, to what he may read."""
    return actor.may_write


@permissions.rule("thread.call")
def call(actor: Actor) -> bool:
    """Whoever may write may call those he meets in the room."""
    return actor.may_write


@permissions.rule("thread.mark_read")
def mark_read(actor: Actor) -> bool:
    """Everybody for himself, also who only reads."""
    return actor.is_signed_in


@permissions.rule("thread.assign")
def assign(actor: Actor) -> bool:
    """The team says who takes care of a thread, and by when."""
    return actor.is_team


@permissions.rule("thread.decline")
def decline(actor: Actor) -> bool:
    """The team says what will not be done; whoever asked may only withdraw it."""
    return actor.is_team


@permissions.rule("thread.overview")
def overview(actor: Actor) -> bool:
    """What changes are worth to all together, and how fast the team answers, is the team's to know."""
    return actor.is_team
