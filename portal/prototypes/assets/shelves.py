"""Reading a prototype's shelf: how much lies there and how much may."""

from sqlalchemy.dialects import postgresql, sqlite

from portal.kernel.db import session
from portal.kernel.policy import Actor, authorize
from portal.prototypes import queries
from portal.prototypes.assets.models import Shelf
from portal.storage.models import StoredFile

MOST_FILES = 2000
MOST_BYTES = 10 * 1024**3


def shelf_of(prototype_id: str) -> Shelf:
    """The shelf, made where there is none yet. It is read anew, since it changes by guarded statements."""
    build = postgresql.insert if session().get_bind().dialect.name == "postgresql" else sqlite.insert
    session().execute(build(Shelf).values(prototype_id=prototype_id).on_conflict_do_nothing())
    return session().get_one(Shelf, prototype_id, populate_existing=True)


def peek(prototype_id: str) -> Shelf:
    """The shelf as it is, for those who may see the prototype; an empty one where there is none yet."""
    return session().get(Shelf, prototype_id) or Shelf(prototype_id=prototype_id, keep_originals=False, files=0, bytes=0)


def find_shelf(actor: Actor, prototype_id: str) -> Shelf:
    """The shelf, for the team. Raises NotFound, Forbidden."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.manage")
    return peek(found.id)


def room_taken(file: StoredFile) -> int:
    """Bytes a file takes on the shelf: as it came, and once more for an original that is kept."""
    return file.bytes + int((file.original or {}).get("bytes", 0))
