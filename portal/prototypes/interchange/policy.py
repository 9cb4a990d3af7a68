"""Who may bring annotations in, and who may take papers out."""

from typing import Any

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("annotations.import")
def bring(actor: Actor) -> bool:
    """The team: what comes in speaks in the name of others."""
    return actor.is_team and actor.may_write


@permissions.rule("paper.ask")
def ask(actor: Actor) -> bool:
    """Whoever is signed in and sees the version; he gets what he may read."""
    return actor.user_id is not None


@permissions.rule("paper.see")
def see(actor: Actor, paper: Any) -> bool:
    """The one who asked for it."""
    return actor.user_id is not None and actor.user_id == paper.asked_by
