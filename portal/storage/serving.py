"""How a file is handed out: which part, and the headers that keep a browser from making more of it than a picture."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from portal.kernel.errors import NotFound
from portal.storage.blobs import BlobStore
from portal.storage.models import StoredFile
from portal.storage.names import disposition
from portal.storage.tiles import Pyramid, read_tile

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "private, max-age=3600",
}


@dataclass(frozen=True)
class Served:
    """What to send: a file on disk or bytes, their type, a tag that never changes for the same part, and headers."""

    content: Path | bytes
    media_type: str
    etag: str
    headers: dict[str, str]


def rendition(blobs: BlobStore, file: StoredFile, name: str) -> Served:
    """One rendition (`master`, `w800.webp` ...). Raises NotFound for a name this file does not have."""
    found = file.renditions.get(name)
    if found is None or not blobs.exists(file.key, found["part"]):
        raise NotFound()
    ending = found["part"].rpartition(".")[2]
    headers = HEADERS | {"Content-Disposition": disposition(file.name, ending)}
    return Served(blobs.path(file.key, found["part"]), found["type"], f"{file.id}-{name}", headers)


def original(blobs: BlobStore, file: StoredFile) -> Served:
    """The bytes as they came, to be saved and never shown. Raises NotFound where they were not kept."""
    found = file.original
    if found is None or not blobs.exists(file.key, found["part"]):
        raise NotFound()
    headers = HEADERS | {"Content-Disposition": disposition(file.name, file.name.rpartition(".")[2] or "bin", attached=True)}
    return Served(blobs.path(file.key, found["part"]), "application/octet-stream", f"{file.id}-original", headers)


def tile(blobs: BlobStore, file: StoredFile, level: int, col: int, row: int) -> Served:
    """One deep-zoom tile. Raises NotFound for one the picture does not have."""
    pack = file.tiles
    if pack is None or not blobs.exists(file.key, pack["part"]):
        raise NotFound()
    with blobs.open(file.key, pack["part"]) as source:
        content = read_tile(source, pyramid_of(pack), level, col, row)
    if content is None:
        raise NotFound()
    headers = HEADERS | {"Content-Disposition": disposition(f"{level}-{col}-{row}", pack["format"])}
    return Served(content, pack["type"], f"{file.id}-{level}-{col}-{row}", headers)


def deep_zoom(file: StoredFile, tiles_url: str) -> dict[str, Any]:
    """The Deep Zoom description, in the JSON form viewers read. Raises NotFound for a picture without tiles."""
    pack = file.tiles
    if pack is None:
        raise NotFound()
    return {"Image": {
        "xmlns": "http://schemas.microsoft.com/deepzoom/2008",
        "Url": tiles_url, "Format": pack["format"], "Overlap": str(pack["overlap"]), "TileSize": str(pack["tile"]),
        "Size": {"Width": str(pack["width"]), "Height": str(pack["height"])},
    }}


def pyramid_of(pack: dict[str, Any]) -> Pyramid:
    """The geometry a pack was written with."""
    return Pyramid(pack["width"], pack["height"], pack["tile"], pack["overlap"])
