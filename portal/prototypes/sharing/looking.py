"""Looking and talking over HTTP: a look is noted after the answer, a guest's words keep a pace."""

from collections.abc import Sequence

from flask import g, request

from portal.accounts.agents import short_name
from portal.kernel.policy import Actor
from portal.prototypes.models import Prototype
from portal.prototypes.queries import VersionView
from portal.prototypes.sharing.noting import Look, note, roughly
from portal.web.reading import actor
from portal.web.server import current


def looked_at(prototype: Prototype, versions: Sequence[VersionView]) -> None:
    """Somebody opened the page of a version, or a prototype by program: then its current one counts."""
    chosen = next((one for one in versions if one.row.number == prototype.current_number), next(iter(versions), None))
    me = actor()
    if chosen is not None and me.key and not me.is_team:
        g.looked = Look(prototype.id, chosen.row.id, page=True)


def note_look() -> None:
    """After the answer, in a transaction of its own: reading pages write nothing."""
    look: Look | None = g.pop("looked", None)
    if look is not None:
        place = " · ".join(filter(None, (short_name(request.user_agent.string), roughly(request.remote_addr or ""))))
        with current().database.transaction():
            note(actor(), look, place)


def keep_pace(who: Actor) -> None:
    """A guest without an account says less at once than others. Raises TooMany."""
    if who.guest_of:
        current().limits.hit("guest_comment", who.guest_of)
        current().limits.hit("guest_comment_address", request.remote_addr or "")
