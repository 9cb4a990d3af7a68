"""How a file is handed to one viewer, when a feature has a say in it; and the marked pictures kept for a short time."""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from portal.kernel.errors import NotFound
from portal.kernel.waiting import off_the_loop
from portal.storage import serving
from portal.storage.blobs import BlobStore
from portal.storage.marking import marked
from portal.storage.models import StoredFile
from portal.storage.serving import Served

MOST_KEPT = 48 * 1024 * 1024
FRESH = {"Cache-Control": "private, no-cache"}  # kept by the browser, but asked for at each use: a right may end


@dataclass(frozen=True)
class Manner:
    """For this viewer (his key): the lines to mark pictures with, none for plain ones."""

    viewer: str
    mark: tuple[str, ...] = ()


Kept = tuple[Any, ...]
Picture = tuple[bytes, str]  # its bytes and their media type


class MarkedPictures:
    """Marked pictures by viewer, mark and picture; the ones asked for longest ago go first."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most, self._bytes, self._lock = most, 0, threading.Lock()
        self._kept: OrderedDict[Kept, Picture] = OrderedDict()

    def get(self, key: Kept, make: Callable[[], Picture]) -> Picture:
        """The kept one, or a new one."""
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
                return found
        made = make()
        with self._lock:
            if key not in self._kept:
                self._kept[key], self._bytes = made, self._bytes + len(made[0])
            while self._bytes > self._most:
                self._bytes -= len(self._kept.popitem(last=False)[1][0])
        return made


_pictures = MarkedPictures()


def rendition(blobs: BlobStore, file: StoredFile, name: str, manner: Manner | None) -> Served:
    """One rendition in this manner. Marked, only pictures are to be had, and no larger than a screen. Raises NotFound."""
    if manner is None or not manner.mark:
        return _fresh(serving.rendition(blobs, file, name), manner)
    if file.kind != "image" or name not in file.renditions:
        raise NotFound()
    shown = "w1600.webp" if name == "master" and file.tiles else name.replace(".avif", ".webp")
    return _marked(serving.rendition(blobs, file, shown), manner)


def tile(blobs: BlobStore, file: StoredFile, level: int, col: int, row: int, manner: Manner | None) -> Served:
    """One deep-zoom tile in this manner. Raises NotFound."""
    plain = serving.tile(blobs, file, level, col, row)
    return _marked(plain, manner) if manner and manner.mark else _fresh(plain, manner)


def _sign(key: Kept) -> str:
    return hashlib.sha256(repr(key).encode()).hexdigest()[:16]


def _fresh(plain: Served, manner: Manner | None) -> Served:
    return plain if manner is None else replace(plain, headers=plain.headers | FRESH)


def _marked(plain: Served, manner: Manner) -> Served:
    key = (manner.viewer, manner.mark, plain.etag)

    def make() -> Picture:
        content = plain.content.read_bytes() if isinstance(plain.content, Path) else plain.content
        return off_the_loop(marked, content, manner.mark)

    content, media_type = _pictures.get(key, make)
    return Served(content, media_type, f"{plain.etag}-{_sign(key)}", plain.headers | FRESH)
