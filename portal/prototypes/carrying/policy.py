"""Who may settle where a thread stands on a new version, and who says whether a fix is one."""

from typing import Any

from portal.core.producers.models import Producer
from portal.core.producers.policy import is_own
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("thread.place")
def place(actor: Actor) -> bool:
    """The team confirms places, sets them by hand, and says what is not applicable any more."""
    return actor.is_team


@permissions.rule("thread.check_fix")
def check_fix(actor: Actor, check: Any) -> bool:
    """Whoever opened the thread, and nobody in his place."""
    return actor.may_write and actor.user_id is not None and actor.user_id == check.asked_id


@permissions.rule("producer.fixes")
def fixes(actor: Actor, producer: Producer) -> bool:
    """What was said to each single thing a workshop did is its people's and the team's; the share stands on its profile."""
    return actor.is_team or is_own(actor, producer)
