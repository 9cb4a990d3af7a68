"""All that goes on a paper, read in one transaction as one person may see it; drawing needs none."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from portal.kernel.policy import Actor
from portal.prototypes import queries
from portal.prototypes.blind.standing import keeps_still_for
from portal.prototypes.interchange.giving_out import all_threads, taken_over
from portal.prototypes.models import Prototype
from portal.prototypes.queries import AssetView, VersionView
from portal.prototypes.views import ThreadView
from portal.storage.blobs import NoSuchBlob
from portal.storage.models import StoredFile
from portal.storage.shelf import shelf_here

SHOWN = ("w1600.webp", "w800.webp", "master", "w320.webp")
OPEN_SHOWN = 200


@dataclass
class Stock:
    """A version with its threads and decisions; `pictures` are files on this machine, by asset. It is `partial` while others'
    words keep still before this reader, who looks by himself first.
    """

    actor: Actor
    prototype: Prototype
    version: VersionView
    threads: list[ThreadView]
    decisions: list[Any]
    creators: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, Path] = field(default_factory=dict)
    partial: bool = False

    def on(self, asset_id: str | None) -> list[ThreadView]:
        """The threads on one asset, or about the whole; the customers' before the team's own, by number."""
        return sorted((one for one in self.threads if one.asset_id == asset_id), key=lambda one: (one.internal, one.number))

    @property
    def places(self) -> list[tuple[AssetView | None, list[ThreadView]]]:
        """Each asset with its threads, the whole at the end."""
        return [*((one, self.on(one.asset.id)) for one in self.version.assets), (None, self.on(None))]


def gather(actor: Actor, version_id: str, which: str = "all", internal: bool = False, pictures: bool = True) -> Stock:
    """What a person gets of a version: `which` is open, resolved or all. Raises NotFound."""
    version = queries.find_version(actor, version_id)
    view = next(one for one in queries.versions(actor, version.prototype_id) if one.row.id == version.id)
    threads = list(all_threads(actor, version, which, internal))
    decided = [one for one in queries.decisions(actor, version.prototype_id) if one.version_id == version.id]
    made = Stock(actor, version.prototype, view, threads, decided, partial=keeps_still_for(actor, version.prototype_id))
    made.creators = {comment: row.creator for comment, row in taken_over([one.id for one in threads]).items()}
    if pictures:
        found = {one.asset.id: _picture(one.file) for one in view.assets if one.asset.kind == "image"}
        made.pictures = {asset: path for asset, path in found.items() if path}
    return made


def _picture(file: StoredFile) -> Path | None:
    """The rendition that suits paper; none when the file is not there."""
    blobs = shelf_here().blobs
    for name in SHOWN:
        one = file.renditions.get(name)
        if one is None:
            continue
        try:
            return blobs.path(file.key, one["part"])
        except NoSuchBlob:
            continue
    return None
