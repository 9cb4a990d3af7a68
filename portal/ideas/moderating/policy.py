"""Who moderates, who reports, and who reads a case."""

from typing import Any

from portal.ideas.moderating.models import Case
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("moderation.decide")
def decide(actor: Actor) -> bool:
    """The team."""
    return actor.is_team


@permissions.rule("moderation.report")
def report(actor: Actor, thing: Any) -> bool:
    """Everybody who is signed in, about what others wrote."""
    return actor.is_signed_in and actor.user_id != thing.author_id


@permissions.rule("moderation.see_case")
def see_case(actor: Actor, case: Case) -> bool:
    """The team, and whoever wrote what it is about; who reported it stays the team's knowledge."""
    return actor.is_team or (actor.user_id is not None and actor.user_id == case.author_id)


@permissions.rule("moderation.take_back")
def take_back(actor: Actor, case: Case) -> bool:
    """Whoever wrote what waits."""
    return actor.user_id is not None and actor.user_id == case.author_id and case.cause == "held"
