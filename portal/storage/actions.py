"""What people do with files: bring one, attach it to something, let it go, throw it away."""

from datetime import timedelta
from typing import IO, Any

from sqlalchemy import case, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize, can
from portal.kernel.text import _
from portal.storage.events import FileThrownAway
from portal.storage.models import StoredFile, UploadDay
from portal.storage.queries import find_own, sent_today
from portal.storage.refusals import refusal
from portal.storage.shelf import shelf_here
from portal.storage.workshop import Prepared

LOOSE_FOR = timedelta(hours=24)
AT_ONCE = 200


def take_in(actor: Actor, stream: IO[bytes], filename: str | None) -> StoredFile:
    """Bring a file within the running transaction. Raises UploadRefused.

    On SQLite this holds the writer's place while the child works: routes prepare first and `keep` in a transaction of
    their own; this short form is for the command line, imports and tests.
    """
    check_allowance(actor)
    with shelf_here().workshop.prepared(stream, filename) as prepared:
        return keep(actor, prepared)


def check_allowance(actor: Actor) -> None:
    """Refuse early whoever has nothing left today, before any work is done for him."""
    authorize(actor, "file.bring")
    shelf = shelf_here()
    files, sent = sent_today(actor.user_id) if actor.user_id else (0, 0)
    if files >= shelf.allowance.files or sent >= shelf.allowance.bytes:
        raise refusal("over_quota", shelf.limits)


def keep(actor: Actor, prepared: Prepared) -> StoredFile:
    """Make a prepared file the actor's own. Raises UploadRefused when that is more than his day allows."""
    authorize(actor, "file.bring")
    if actor.user_id is not None:
        _charge(actor.user_id, prepared.bytes)
    file = _row(actor, prepared)
    pages = [_row(actor, one, of=file.id) for one in prepared.pages]
    if pages:
        file.about = file.about | {"pages": [one.id for one in pages]}
        session().flush()
    return file


def _row(actor: Actor, prepared: Prepared, **more: Any) -> StoredFile:
    about = prepared.about | more
    columns = {name: about.pop(name) for name in ("kind", "media_type", "width", "height", "sha256")}
    file = StoredFile(owner_user_id=actor.user_id, name=prepared.name, bytes=prepared.bytes, key=prepared.key,
                      about=about, **columns)
    session().add(file)
    session().flush()
    return file


def attach(actor: Actor, file_id: str, kinds: tuple[str, ...] = ("image",), field: str = "file_id") -> StoredFile:
    """Hold a file that the actor brought, for something it is now attached to; call `release` when that ends.

    Raises Invalid at `field` for a file that is not his, not there or of another kind.
    """
    file = session().get(StoredFile, file_id)
    if file is None or not can(actor, "file.own", file) or file.status != "ready":
        raise Invalid({field: [_("This file is not here any more. Please choose it again.")]})
    if file.kind not in kinds:
        raise Invalid({field: [_("This kind of file does not fit here.")]})
    hold(file)
    return file


def hold(file: StoredFile) -> None:
    """Count one more that needs the file, safe from sweeping at once. Raises Invalid when it is gone."""
    session().flush()
    changed = session().execute(update(StoredFile).where(StoredFile.id == file.id)
                                .values(holders=StoredFile.holders + 1, loose_since=None).returning(StoredFile.id))
    if changed.scalar_one_or_none() is None:
        raise Invalid({"file_id": [_("This file is not here any more. Please choose it again.")]})
    session().refresh(file)


def release(file_id: str) -> None:
    """Count one less that needs the file; the last one leaves it to be swept in a day."""
    last = StoredFile.holders == 1
    session().execute(update(StoredFile).where(StoredFile.id == file_id, StoredFile.holders > 0).values(
        holders=StoredFile.holders - 1, loose_since=case((last, clock.now()), else_=None)))


def throw_away(actor: Actor, file_id: str) -> None:
    """Delete a file that nothing holds. Raises NotFound, and Conflict while it is attached."""
    file = find_own(actor, file_id)
    if not _remove(actor, file.id, file.key):
        raise Conflict("file_in_use", _("This file is attached to something. Please remove it there first."))


def forget_person(user_id: str) -> int:
    """Take a person's name off his files: loose ones go, attached ones stay with what they are attached to."""
    gone = 0
    for file in session().scalars(select(StoredFile).where(StoredFile.owner_user_id == user_id)).all():
        if not _remove(Actor.system(), file.id, file.key):
            file.owner_user_id, file.name = None, "file"
            continue
        gone += 1
    session().execute(delete(UploadDay).where(UploadDay.user_id == user_id))
    return gone


def sweep_loose_files() -> int:
    """Remove files that nothing has held for a day; how many."""
    old = select(StoredFile.id, StoredFile.key).where(StoredFile.loose_since < clock.now() - LOOSE_FOR).limit(AT_ONCE)
    return sum(_remove(Actor.system(), file_id, key) for file_id, key in session().execute(old).all())


def sweep_strays() -> int:
    """Remove bundles that no row knows (an upload that was cut off), and the desk's leftovers; how many."""
    blobs, strays = shelf_here().blobs, 0
    for key in blobs.stored_keys(older_than=LOOSE_FOR.total_seconds()):
        if session().scalar(select(func.count()).where(StoredFile.key == key)) == 0:
            blobs.delete(key)
            strays += 1
    session().execute(delete(UploadDay).where(UploadDay.day < clock.now().date() - timedelta(days=30)))
    return strays + blobs.clear_desk(older_than=3600)


def _remove(actor: Actor, file_id: str, key: str) -> bool:
    """Delete the row unless something holds it; the bytes follow after the commit, by the listener."""
    gone = session().execute(delete(StoredFile).where(StoredFile.id == file_id, StoredFile.holders == 0)
                             .returning(StoredFile.id)).scalar_one_or_none()
    if gone is None:
        return False
    record(actor, FileThrownAway(file_id=file_id, key=key))
    return True


def _charge(user_id: str, size: int) -> None:
    """Write the file into the day's ledger in one guarded statement, so that fifty at once cannot pass together."""
    shelf = shelf_here()
    build = postgresql.insert if session().get_bind().dialect.name == "postgresql" else sqlite.insert
    statement = build(UploadDay).values(user_id=user_id, day=clock.now().date(), files=1, bytes=size)
    statement = statement.on_conflict_do_update(
        index_elements=[UploadDay.user_id, UploadDay.day],
        set_={"files": UploadDay.files + 1, "bytes": UploadDay.bytes + size},
        where=(UploadDay.files < shelf.allowance.files) & (UploadDay.bytes + size <= shelf.allowance.bytes),
    )
    if session().execute(statement.returning(UploadDay.files)).scalar_one_or_none() is None:
        raise refusal("over_quota", shelf.limits)
