"""What is read about files."""

from collections.abc import Iterable

from sqlalchemy import select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor, can
from portal.storage.models import StoredFile, UploadDay
from portal.storage.policy import Doors


def find(file_id: str) -> StoredFile:
    """The file, for those who have already asked who may see it. Raises NotFound."""
    file = session().get(StoredFile, file_id)
    if file is None:
        raise NotFound()
    return file


def find_seen(actor: Actor, file_id: str, doors: Doors) -> StoredFile:
    """The file as this actor may see it. Raises NotFound also for what is not for him to know."""
    file = find(file_id)
    if not can(actor, "file.see", file, doors):
        raise NotFound()
    return file


def find_original(actor: Actor, file_id: str, doors: Doors) -> StoredFile:
    """The file for whoever may have its bytes as they came. Raises NotFound."""
    file = find(file_id)
    if not can(actor, "file.original", file, doors):
        raise NotFound()
    return file


def find_own(actor: Actor, file_id: str) -> StoredFile:
    """A file this actor brought. Raises NotFound."""
    file = find(file_id)
    if not can(actor, "file.own", file):
        raise NotFound()
    return file


def by_id(file_ids: Iterable[str]) -> dict[str, StoredFile]:
    """Several files in one question, for lists of what they are attached to."""
    wanted = set(file_ids)
    if not wanted:
        return {}
    return {file.id: file for file in session().scalars(select(StoredFile).where(StoredFile.id.in_(wanted)))}


def brought_by(user_id: str) -> list[StoredFile]:
    """Everything a person brought, oldest first; for his copy of his data."""
    his = select(StoredFile).where(StoredFile.owner_user_id == user_id).order_by(StoredFile.id)
    return list(session().scalars(his))


def sent_today(user_id: str) -> tuple[int, int]:
    """Files and bytes a person sent today."""
    day = session().get(UploadDay, (user_id, clock.now().date()))
    return (day.files, day.bytes) if day else (0, 0)
