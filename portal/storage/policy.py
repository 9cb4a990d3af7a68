"""Who may do what with a file. Seeing is decided by where it is attached: features open doors."""

from collections.abc import Callable, Mapping

from portal.kernel.policy import Actor, Permissions
from portal.storage.models import StoredFile

permissions = Permissions()
Doors = Mapping[str, Callable[[Actor, str], bool]]


@permissions.rule("file.bring")
def bring(actor: Actor) -> bool:
    """Whoever may change anything here may bring files for it."""
    return actor.may_write


@permissions.rule("file.own")
def own(actor: Actor, file: StoredFile) -> bool:
    """The one who brought it may attach it and throw it away."""
    return actor.role == "system" or (actor.user_id is not None and actor.user_id == file.owner_user_id)


@permissions.rule("file.see")
def see(actor: Actor, file: StoredFile, doors: Doors) -> bool:
    """The one who brought it, and whoever may see a thing it is attached to, as long as it is attached."""
    return own(actor, file) or (file.holders > 0 and any(door(actor, file.id) for door in doors.values()))


@permissions.rule("file.original")
def original(actor: Actor, file: StoredFile, doors: Doors) -> bool:
    """The one who brought it, and the team where it is shown: an original tells what is taken out of what is shown."""
    return own(actor, file) or (actor.is_team and see(actor, file, doors))
