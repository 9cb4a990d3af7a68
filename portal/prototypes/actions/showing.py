"""Showing: a prototype, its versions and what they show. What was shown once is never changed."""

import hashlib
import json
from typing import Any

from sqlalchemy import select, update

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.search.face import index
from portal.kernel.states import move, refuse
from portal.kernel.text import _
from portal.prototypes import queries
from portal.prototypes.assets.filling import give_back, place
from portal.prototypes.blind import turning
from portal.prototypes.events import (
    AssetChanged,
    PrototypeChanged,
    PrototypeCreated,
    PrototypeStatusChanged,
    VersionAdded,
    VersionPublished,
)
from portal.prototypes.models import Asset, Prototype, Version
from portal.prototypes.reviewing import following
from portal.prototypes.states import PROTOTYPE, PUBLISH, SUPERSEDE, TOWARDS, VERSION
from portal.storage import actions as storage
from portal.storage import queries as files


def create(actor: Actor, title: str, text: str = "", visibility: str = "customers") -> Prototype:
    """A new prototype, a draft that only the team sees."""
    authorize(actor, "prototype.create")
    made = Prototype(title=title, text=text, visibility=visibility, owner_id=actor.user_id)
    session().add(made)
    session().flush()
    record(actor, PrototypeCreated(prototype_id=made.id))
    _index(made)
    return made


def edit(actor: Actor, prototype_id: str, **changes: Any) -> Prototype:
    """New title, text or visibility. Whoever loses the sight of it by that is put out of the room."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.manage")
    found.version += 1
    for name in ("title", "text", "visibility"):
        setattr(found, name, changes.get(name, getattr(found, name)))
    session().flush()
    record(actor, PrototypeChanged(prototype_id=found.id))
    _index(found)
    return found


def set_status(actor: Actor, prototype_id: str, status: str) -> Prototype:
    """Moves it to in_review, approved or archived. Raises Conflict where no way leads there from now."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.manage")
    before, verb = found.status, TOWARDS[status]
    if status == "in_review" and found.current_number is None:
        raise Conflict("no_version", _("There is nothing to look at yet: publish a version first."), state=before,
                       possible=[one for one in PROTOTYPE.possible(before) if one != "open_review"])
    move(found, verb)
    record(actor, PrototypeStatusChanged(prototype_id=found.id, from_status=before, to_status=found.status,
                                         idea_ids=queries.idea_ids(found.id)))
    following.moved(actor, found)
    return found


def add_version(actor: Actor, prototype_id: str, note: str = "", assets: Any = ()) -> Version:
    """A version in preparation, perhaps with files already brought: [{"file_id", "title"}, ...]."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.manage")
    number = session().scalar(update(Prototype).where(Prototype.id == found.id, Prototype.status != "archived").values(
        version_count=Prototype.version_count + 1).returning(Prototype.version_count))
    session().refresh(found)
    if number is None:
        raise put_away(found)
    made = Version(prototype_id=found.id, number=number, note=note)
    made.prototype = found
    session().add(made)
    session().flush()
    record(actor, VersionAdded(prototype_id=found.id, version_id=made.id))
    for one in assets:
        add_asset(actor, made.id, one["file_id"], one.get("title", ""))
    return made


def change_note(actor: Actor, version_id: str, note: str) -> Version:
    """Another note for a version in preparation. Raises Conflict once it was shown."""
    found = in_preparation(actor, version_id)
    found.note, found.version = note, found.version + 1
    session().flush()
    record(actor, VersionAdded(prototype_id=found.prototype_id, version_id=found.id))
    return found


def add_asset(actor: Actor, version_id: str, file_id: str, title: str = "") -> Asset:
    """Puts a file at the end of the film strip of a version in preparation; of a document the first page is returned."""
    return add_assets(actor, version_id, file_id, title)[0]


def add_assets(actor: Actor, version_id: str, file_id: str, title: str = "") -> list[Asset]:
    """The same, with all pages of a document."""
    return place(actor, in_preparation(actor, version_id), file_id, title)


def remove_asset(actor: Actor, asset_id: str) -> Version:
    """Takes a file out of a version in preparation."""
    asset, _version = queries.find_asset(actor, asset_id)
    found = in_preparation(actor, asset.version_id)
    session().delete(asset)
    give_back(found.prototype_id, files.find(asset.file_id))
    storage.release(asset.file_id)
    found.version += 1
    session().flush()
    record(actor, AssetChanged(prototype_id=found.prototype_id, version_id=found.id, asset_id=asset_id))
    return found


def publish(actor: Actor, version_id: str) -> Version:
    """Shows a version: it gets its content hash and never changes again; the one before becomes read-only."""
    found = queries.find_version(actor, version_id)
    authorize(actor, "prototype.manage")
    prototype = _take_turn(found)
    assets = list(session().scalars(select(Asset).where(Asset.version_id == found.id).order_by(Asset.position, Asset.id)))
    if found.status == "draft" and not assets:
        raise Conflict("no_assets", _("There is nothing to look at yet: add a picture or a model first."),
                       state=found.status, possible=[])
    if prototype.current_number is not None and prototype.current_number > found.number and found.status == "draft":
        raise Conflict("newer_version_shown", _("A newer version is shown already."), state=found.status, possible=[])
    before = session().scalar(select(Version).where(Version.prototype_id == prototype.id, Version.status == "current"))
    if before is not None and found.status == "draft":
        move(before, SUPERSEDE)
        following.superseded(actor, before)
    move(found, PUBLISH, content_hash=content_hash(found, assets), published_at=clock.now())
    cover = _cover(assets)
    prototype.current_number, prototype.version = found.number, prototype.version + 1
    prototype.cover_file_id = cover or prototype.cover_file_id
    session().flush()
    if prototype.status == "approved":
        set_status(actor, prototype.id, "in_review")  # what was approved is not what is shown now
    record(actor, VersionPublished(prototype_id=prototype.id, version_id=found.id, number=found.number,
                                   content_hash=str(found.content_hash), idea_ids=queries.idea_ids(prototype.id)))
    following.begin(actor, prototype)
    turning.published(actor, found)
    _index(prototype)
    return found


def _cover(assets: list[Asset]) -> str | None:
    """The first picture, else the first model or video that has a picture of itself."""
    pictured = files.by_id(one.file_id for one in assets)
    ordered = sorted(assets, key=lambda one: (one.kind != "image", one.position))
    return next((one.file_id for one in ordered if "w800.webp" in pictured[one.file_id].renditions), None)


def _take_turn(found: Version) -> Prototype:
    """One publishes after the other: the prototype's row is written before anything is read."""
    prototype: Prototype = found.prototype
    done = session().execute(update(Prototype).where(Prototype.id == prototype.id, Prototype.status != "archived").values(
        version_count=Prototype.version_count).execution_options(synchronize_session=False))
    session().refresh(prototype)
    session().refresh(found, ["status", "version"])
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise put_away(prototype)
    return prototype


def put_away(found: Prototype) -> Conflict:
    """The Conflict of an archived prototype."""
    return Conflict("prototype_archived", _("This prototype is put away."), state=found.status,
                    possible=PROTOTYPE.possible(found.status))


def content_hash(version: Version, assets: list[Asset]) -> str:
    """SHA-256 over everything that is seen: number, note, and each file's bytes, title and place."""
    seen = {"number": version.number, "note": version.note,
            "assets": [[one.position, one.kind, one.title, one.sha256] for one in assets]}
    return hashlib.sha256(json.dumps(seen, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def in_preparation(actor: Actor, version_id: str) -> Version:
    """A version that may still be changed, for the team. Raises Conflict once it was shown."""
    found = queries.find_version(actor, version_id)
    authorize(actor, "prototype.manage")
    if found.status != "draft":
        raise refuse(found, VERSION.verbs["publish"], _("This version was shown and can no longer be changed. Add a new one."))
    return found


def _index(found: Prototype) -> None:
    """Findable by its own words and its shown versions' notes; never by what is said in threads."""
    notes = session().scalars(select(Version.note).where(Version.prototype_id == found.id, Version.status != "draft"))
    index("prototype", found.id, found.title, "\n".join([found.text, *notes]))
