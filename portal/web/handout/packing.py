"""Text as it is handed out: compressed once and kept in memory, so that a phone's line carries a third. Pictures are packed."""

import gzip
import hashlib
import mimetypes
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from flask import Request, Response
from werkzeug.security import safe_join

PACKED = frozenset({".css", ".js", ".svg", ".ttf", ".txt"})
LEAST = 400  # bytes; below that the answer's head weighs more than what is saved


class Packed(NamedTuple):
    """Bytes for whoever unpacks and for whoever does not, and the sign of their content."""

    whole: bytes
    gzipped: bytes
    sign: str


def packed(whole: bytes) -> Packed:
    """These bytes, compressed where it saves something."""
    gzipped = gzip.compress(whole, 9, mtime=0) if len(whole) >= LEAST else whole
    return Packed(whole, gzipped, hashlib.sha256(whole).hexdigest()[:16])


def of_file(folder: Path, path: str) -> Packed | None:
    """A file of text below the folder; None for one that is not text, not there or not below it."""
    joined = safe_join(str(folder), path)
    if joined is None or Path(joined).suffix not in PACKED or not (file := Path(joined)).is_file():
        return None
    found = file.stat()
    return _read(file, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=400)
def _read(file: Path, _changed: int, _size: int) -> Packed:
    """Read once for each state of the file: when it was changed (nanoseconds) and its size tell one from another."""
    return packed(file.read_bytes())


def answer(request: Request, text: Packed, path: str) -> Response:
    """The text as this browser takes it; 304 when it has it."""
    small = len(text.gzipped) < len(text.whole) and request.accept_encodings["gzip"] > 0
    response = Response(text.gzipped if small else text.whole)
    response.headers["Content-Type"] = f"{mimetypes.guess_type(path)[0]}; charset=utf-8"
    if small:
        response.headers["Content-Encoding"] = "gzip"
    response.vary.add("Accept-Encoding")
    # The two differ byte by byte, so each has a sign of its own (RFC 9110, 8.8.3.3).
    response.set_etag(text.sign + ("-gz" if small else ""))
    response.make_conditional(request)
    return response
