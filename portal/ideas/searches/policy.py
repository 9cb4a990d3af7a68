"""Who keeps searches."""

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("search.keep")
def keep(actor: Actor) -> bool:
    """Everybody who is signed in; one's searches are one's own."""
    return actor.is_signed_in
