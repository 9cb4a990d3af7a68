"""The approval of a version as it stands: written down with its hash, and told to whoever waits for it."""

from sqlalchemy import select, update

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.prototypes.models import Version
from portal.prototypes.reviewing.events import VersionApprovalEnded, VersionApproved
from portal.prototypes.reviewing.models import Approval


def standing(version_id: str) -> Approval | None:
    """The approval of a version that stands now."""
    return session().scalar(select(Approval).where(Approval.version_id == version_id, Approval.ended_at.is_(None)))


def give(actor: Actor, version: Version, round_id: str | None = None) -> None:
    """The version is approved, by its groups or by whoever of the team does it; once is enough."""
    if standing(version.id) is not None:
        return
    session().add(Approval(prototype_id=version.prototype_id, version_id=version.id, content_hash=version.content_hash,
                           round_id=round_id, approved_by=actor.user_id))
    session().flush()
    record(actor, VersionApproved(prototype_id=version.prototype_id, version_id=version.id,
                                  content_hash=str(version.content_hash)))


def end(actor: Actor, version: Version) -> None:
    """The review is open again: what stood is kept as what it was."""
    gone = session().execute(update(Approval).where(Approval.version_id == version.id, Approval.ended_at.is_(None))
                             .values(ended_at=clock.now()).execution_options(synchronize_session=False))
    if gone.rowcount:  # type: ignore[attr-defined]
        record(actor, VersionApprovalEnded(prototype_id=version.prototype_id, version_id=version.id))
