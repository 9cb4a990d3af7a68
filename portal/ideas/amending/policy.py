"""Who may do what with amendments. Who may edit the idea accepts and declines them: the rule idea.edit."""

from typing import Any

from portal.ideas.policy import stands_behind
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("amendment.propose")
def propose(actor: Actor, idea: Any) -> bool:
    """Everybody who may write, but those who stand behind the idea: they change it themselves."""
    return actor.may_write and not stands_behind(actor, idea)


@permissions.rule("amendment.vote")
def vote(actor: Actor, amendment: Any) -> bool:
    """Customers and producers, each for what others propose; the team weighs voices and gives none."""
    return actor.may_write and not actor.is_team and not is_amender(actor, amendment)


@permissions.rule("amendment.withdraw")
def withdraw(actor: Actor, amendment: Any) -> bool:
    """The one who proposed it."""
    return actor.may_write and is_amender(actor, amendment)


def is_amender(actor: Actor, amendment: Any) -> bool:
    """The one who proposed it."""
    return actor.user_id is not None and actor.user_id == amendment.author_id
