"""What sharing hears: a newcomer took his place; and what it forgets in time."""

from portal.accounts.events import InvitationAccepted
from portal.accounts.models import Invitation
from portal.kernel.db import session
from portal.kernel.events import Heard, Listeners
from portal.prototypes.sharing import noting, settling

listeners = Listeners("prototype_sharing")


@listeners.on(InvitationAccepted)
def seat_newcomer(heard: Heard[InvitationAccepted]) -> None:
    """Whoever made his account by a letter is a guest of the prototypes he was written about."""
    kept = session().get_one(Invitation, heard.fact.invitation_id)
    settling.seat_newcomer(kept.mail, heard.fact.user_id)


@listeners.every(seconds=24 * 3600)
def forget_old_looks() -> None:
    """Forgets who saw what when its time is over."""
    noting.forget_old()
