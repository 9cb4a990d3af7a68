"""Who decides about ideas that may be the same."""

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("duplicates.decide")
def decide(actor: Actor) -> bool:
    """The team: a pair may reach over boards that others do not see."""
    return actor.is_team
