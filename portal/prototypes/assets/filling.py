"""Filling a version: a file becomes what is shown, a document its pages; each takes room on the prototype's shelf."""

from sqlalchemy import func, select, update

from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes import queries
from portal.prototypes.assets.models import Shelf
from portal.prototypes.assets.shelves import MOST_BYTES, MOST_FILES, room_taken, shelf_of
from portal.prototypes.events import AssetChanged, PrototypeChanged
from portal.prototypes.models import Asset, Version
from portal.storage import actions as storage
from portal.storage import queries as files
from portal.storage.models import StoredFile

MOST_ASSETS = 120
KINDS = ("image", "model", "video", "document")


def place(actor: Actor, version: Version, file_id: str, title: str) -> list[Asset]:
    """Puts a file, or every page of a document, at the end of a version's film strip. What is there already stays once.

    Raises Invalid at `file_id` for a file that is not his, and where the version or the prototype is full.
    """
    file = storage.attach(actor, file_id, KINDS)
    if not file.pages:
        return [_placed(actor, version, file, title)]
    storage.release(file.id)  # its pages are what is shown
    pages = files.by_id(file.pages)
    if len(pages) != len(file.pages):
        raise Invalid({"file_id": [_("This file is not here any more. Please choose it again.")]})
    shown = [storage.attach(actor, one) for one in file.pages]
    return [_placed(actor, version, one, _page_title(title, one.page or 0)) for one in shown]


def _page_title(title: str, page: int) -> str:
    return _("%(title)s, page %(page)s", title=title[:100], page=page) if title else _("Page %(page)s", page=page)


def _placed(actor: Actor, version: Version, file: StoredFile, title: str) -> Asset:
    known = session().scalar(select(Asset).where(Asset.version_id == version.id, Asset.sha256 == file.sha256))
    if known is not None:
        storage.release(file.id)
        return known
    last = session().scalar(select(func.max(Asset.position)).where(Asset.version_id == version.id)) or 0
    count = session().scalar(select(func.count(Asset.id)).where(Asset.version_id == version.id)) or 0
    if count >= MOST_ASSETS:
        raise Invalid({"file_id": [_("A version shows at most %(most)s files.", most=MOST_ASSETS)]})
    _take_room(version.prototype_id, file)
    made = Asset(version_id=version.id, file_id=file.id, kind=file.kind, title=title, position=last + 1, sha256=file.sha256,
                 width=file.width, height=file.height, page=file.page, duration_ms=file.about.get("duration_ms"),
                 fps=file.about.get("fps"))
    session().add(made)
    version.version += 1
    session().flush()
    record(actor, AssetChanged(prototype_id=version.prototype_id, version_id=version.id, asset_id=made.id))
    return made


def _take_room(prototype_id: str, file: StoredFile) -> None:
    """One guarded UPDATE, so that many at once cannot pass the limit together."""
    shelf_of(prototype_id)
    done = session().execute(
        update(Shelf).where(Shelf.prototype_id == prototype_id, Shelf.files < MOST_FILES,
                            Shelf.bytes + room_taken(file) <= MOST_BYTES)
        .values(files=Shelf.files + 1, bytes=Shelf.bytes + room_taken(file)).execution_options(synchronize_session=False))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise Invalid({"file_id": [_("This prototype holds as many files as it may. Take some out of versions in"
                                     " preparation, or go on with a new prototype.")]}, code="prototype_full")


def give_back(prototype_id: str, file: StoredFile) -> None:
    """A file was taken out: there is room again."""
    session().execute(update(Shelf).where(Shelf.prototype_id == prototype_id, Shelf.files > 0).values(
        files=Shelf.files - 1, bytes=func.greatest(Shelf.bytes - room_taken(file), 0)
        if session().get_bind().dialect.name == "postgresql" else func.max(Shelf.bytes - room_taken(file), 0))
        .execution_options(synchronize_session=False))


def keep_originals(actor: Actor, prototype_id: str, keep: bool) -> Shelf:
    """Whether files brought from now on are also kept as they came, for the team alone."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.manage")
    shelf = shelf_of(found.id)
    shelf.keep_originals = keep
    session().flush()
    record(actor, PrototypeChanged(prototype_id=found.id))
    return shelf
