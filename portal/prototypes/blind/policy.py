"""Who lets a version be looked at blind first, and who has something to finish."""

from portal.kernel.policy import Actor, Permissions, can
from portal.prototypes.blind.conditions import is_inside

permissions = Permissions()


@permissions.rule("blind.choose")
def choose(actor: Actor) -> bool:
    """The team chooses it for a version, and opens what was said to all."""
    return actor.is_team


@permissions.rule("blind.finish")
def finish(actor: Actor) -> bool:
    """Whoever is asked for an opinion and may say it. Who only looks, the team and the makers have nothing to finish."""
    return can(actor, "prototype.comment") and not is_inside(actor)


@permissions.rule("blind.see")
def see(actor: Actor) -> bool:
    """The team sees who has finished."""
    return actor.is_team
