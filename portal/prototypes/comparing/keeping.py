"""Differences as they are kept: found in a child process when first asked for, outside of every transaction, then kept."""

import hashlib
import threading
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from portal.kernel import beside, clock, ids
from portal.kernel.db import Database, session
from portal.kernel.errors import Busy
from portal.kernel.policy import Actor
from portal.prototypes.comparing.models import Difference
from portal.storage import actions as storage
from portal.storage.models import StoredFile
from portal.storage.shelf import shelf_of
from portal.storage.workshop import Prepared

PICTURE = "difference.webp"
PATIENCE = 30.0  # seconds
_places = threading.BoundedSemaphore(1)


@dataclass(frozen=True)
class Sides:
    """Two files to be compared: hashes, kind, and where their bytes are."""

    kind: str
    before_sha256: str
    after_sha256: str
    before: StoredFile
    after: StoredFile


def known(before_sha256: str, after_sha256: str) -> Difference | None:
    """The difference, if it was found before."""
    return session().scalar(select(Difference).where(Difference.before_sha256 == before_sha256,
                                                     Difference.after_sha256 == after_sha256))


def find(database: Database, sides: Sides) -> Difference | None:
    """The difference, found now if nobody asked before; None where it cannot be made. Raises Busy when many ask at once."""
    with database.transaction(write=False):
        kept = known(sides.before_sha256, sides.after_sha256)
    if kept is not None:
        return kept
    if not _places.acquire(timeout=PATIENCE):
        raise Busy()
    try:
        with database.transaction(write=False):
            kept = known(sides.before_sha256, sides.after_sha256)  # somebody may have asked the same meanwhile
        return kept or _made(database, sides)
    finally:
        _places.release()


def _made(database: Database, sides: Sides) -> Difference | None:
    blobs = shelf_of(database).blobs
    with blobs.bench() as bench:
        out = bench / "out"
        out.mkdir()
        paths = {name: str(blobs.path(one.key, one.renditions["master"]["part"]))
                 for name, one in (("before", sides.before), ("after", sides.after))}
        try:
            found = beside.ask("portal.prototypes.comparing.child", {"kind": sides.kind, "out": str(out), **paths}, seconds=60)
        except beside.NotDone:
            return None
        picture = out / PICTURE
        prepared = None
        if picture.exists():
            content = picture.read_bytes()
            prepared = Prepared(blobs.adopt(out), PICTURE, len(content), _about(found, content))
    with database.transaction():
        return _keep(sides, found, prepared)


def _about(found: dict[str, Any], content: bytes) -> dict[str, Any]:
    shown = {"part": PICTURE, "type": "image/webp", "width": found["width"], "height": found["height"], "bytes": len(content)}
    return {"kind": "image", "media_type": "image/webp", "width": found["width"], "height": found["height"],
            "sha256": hashlib.sha256(content).hexdigest(), "renditions": {"master": shown}}


def _keep(sides: Sides, found: dict[str, Any], prepared: Prepared | None) -> Difference | None:
    """One row for each pair; who comes second lets his picture go, and it is swept."""
    file = storage.keep(Actor.system(), prepared) if prepared else None
    if file is not None:
        storage.hold(file)
    build = postgresql.insert if session().get_bind().dialect.name == "postgresql" else sqlite.insert
    made = session().execute(build(Difference).values(
        id=ids.new_id(), before_sha256=sides.before_sha256, after_sha256=sides.after_sha256,
        file_id=file.id if file else None, found=found, created_at=clock.now()).on_conflict_do_nothing()
        .returning(Difference.id)).first()
    if made is None and file is not None:
        storage.release(file.id)
    return known(sides.before_sha256, sides.after_sha256)
