"""Who may do what with a co-authorship. Who invites and takes back: the rule idea.invite."""

from typing import Any

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("coauthor.answer")
def answer(actor: Actor, coauthor: Any) -> bool:
    """The one who was invited."""
    return actor.may_write and actor.user_id is not None and actor.user_id == coauthor.user_id


@permissions.rule("coauthor.see")
def see(actor: Actor, coauthor: Any, invites: bool) -> bool:
    """The one who was invited, and those who may invite."""
    return invites or (actor.user_id is not None and actor.user_id == coauthor.user_id)
