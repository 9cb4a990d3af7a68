"""What reviewing hears: an approval stands or ends, and production is told; by the hour it reminds those who are late."""

from portal.core.production import actions as production
from portal.kernel.events import Heard, Listeners
from portal.kernel.policy import Actor
from portal.prototypes.reviewing import approvals, reminding
from portal.prototypes.reviewing.events import VersionApprovalEnded, VersionApproved
from portal.prototypes.reviewing.gates import KIND

listeners = Listeners("prototypes.reviewing")


@listeners.on(VersionApproved, VersionApprovalEnded)
def tell_production(heard: Heard[VersionApproved]) -> None:
    """Production is told how it stands now, whichever of the two is heard late or twice."""
    version_id = heard.fact.version_id
    if approvals.standing(version_id) is not None:
        production.approval_given(Actor.system(), KIND, version_id)
    else:
        production.approval_ended(Actor.system(), KIND, version_id)


@listeners.every(seconds=1800)
def remind() -> None:
    """Groups whose day comes near, is there or is over."""
    reminding.remind()
