"""Moving and resizing the spot of a thread; another shape on the same asset is a move too."""

from typing import Any

from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.prototypes.actions.placing import placed
from portal.prototypes.actions.talking import settled_by, still_open_to_words
from portal.prototypes.carrying.places import moved
from portal.prototypes.models import Thread, Version
from portal.prototypes.moving.events import InternalThreadMoved, ThreadMoved
from portal.prototypes.spots import Place


def move_spot(actor: Actor, thread_id: str, selector: Any = None, spot: Place | None = None) -> Thread:
    """Puts the spot of a thread elsewhere on its asset. Raises Invalid without a place, Conflict on a read-only version."""
    thread = settled_by(actor, thread_id)
    if selector is None and spot is None:
        raise Invalid({"selector": [_("Say where the spot should be.")]})
    version = session().get_one(Version, thread.version_id)
    place = placed(version, thread.asset_id, selector, spot)
    still_open_to_words(thread, version=Thread.version + 1, **place)
    session().refresh(thread)
    moved(thread, actor.user_id)
    told = InternalThreadMoved if thread.internal else ThreadMoved
    record(actor, told(prototype_id=thread.prototype_id, thread_id=thread.id))
    return thread
