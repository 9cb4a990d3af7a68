"""Who may bring ideas together and part them."""

from typing import Any

from portal.ideas.policy import stands_behind
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("merge.propose")
def propose(actor: Actor, source: Any, target: Any) -> bool:
    """The team, and whoever stands behind one of the two."""
    return actor.is_team or stands_behind(actor, source) or stands_behind(actor, target)


@permissions.rule("merge.agree")
def agree(actor: Actor, idea: Any) -> bool:
    """Whoever stands behind the idea."""
    return stands_behind(actor, idea)


@permissions.rule("merge.refuse")
def refuse(actor: Actor, source: Any, target: Any) -> bool:
    """Whoever might agree, and the team."""
    return propose(actor, source, target)


@permissions.rule("idea.relate")
def relate(actor: Actor, idea: Any) -> bool:
    """The team, and whoever stands behind the idea."""
    return actor.is_team or stands_behind(actor, idea)
