"""The structure of an MP4 (ISO/IEC 14496-12): how long, how large, what codec; and wiping what tells on people.

Boxes are read where they lie, samples never. A wiped box becomes `free` and zeros, so that nothing behind it moves.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from portal.storage.verdicts import Refused

MOST_BOXES = 20_000
LARGEST_TABLE = 16 * 1024 * 1024
INSIDE = {b"moov", b"trak", b"mdia", b"minf", b"dinf", b"stbl", b"edts", b"mvex"}
AT_TOP = {b"ftyp", b"moov", b"mdat", b"moof", b"sidx", b"styp", b"mfra"}
TOLD = {b"udta", b"meta", b"uuid", b"free", b"skip", b"wide"}  # places, devices, names; and room for anything
CODECS = {b"avc1": "h264", b"avc3": "h264", b"av01": "av1"}
ZEROS = bytes(256 * 1024)


@dataclass(frozen=True)
class Box:
    """A box: its kind, where its body begins and ends, and which boxes it lies in."""

    kind: bytes
    start: int
    body: int
    end: int
    path: tuple[bytes, ...]
    track: int


def read(file: BinaryIO, size: int) -> dict[str, Any]:
    """What the film is. Raises Refused for what is broken, refers to other files or is not H.264 or AV1."""
    boxes = list(_walk(file, 0, size, (), Counter()))
    kinds = {one.kind for one in boxes}
    if not {b"moov", b"mdat"} <= kinds or boxes[0].kind != b"ftyp":
        raise Refused("broken")
    for box in boxes:
        if box.kind == b"dref":
            _check_references(file, box)
    films = [track for track in _tracks(file, boxes) if track["handler"] == b"vide"]
    if len(films) != 1:
        raise Refused("film_codec")
    film = films[0]
    if film["codec"] not in CODECS:
        raise Refused("film_codec")
    return {"codec": CODECS[film["codec"]], "width": film["width"], "height": film["height"],
            "duration_ms": film["duration_ms"] or _whole(file, boxes), "fps": film["fps"]}


def wipe(file: BinaryIO, size: int) -> None:
    """Overwrite what may tell of places and people, and whatever lies at the top that a film does not need."""
    for box in list(_walk(file, 0, size, (), Counter())):
        if box.kind in TOLD or (not box.path and box.kind not in AT_TOP):
            file.seek(box.start + 4)
            file.write(b"free")
            file.seek(box.body)
            left = box.end - box.body
            while left:
                left -= file.write(ZEROS[:left])


class Counter:
    """Counts boxes and tracks while they are walked through."""

    boxes = tracks = 0


def _walk(file: BinaryIO, at: int, end: int, path: tuple[bytes, ...], count: Counter) -> Iterator[Box]:
    while at < end:
        file.seek(at)
        head = file.read(16)
        if len(head) < 8 or len(path) > 8:
            raise Refused("broken")
        length, kind = struct.unpack(">I4s", head[:8])
        body = at + 8
        if length == 1:
            if len(head) < 16:
                raise Refused("broken")
            length, body = int.from_bytes(head[8:], "big"), at + 16
        elif length == 0 and not path:
            length = end - at
        count.boxes += 1
        if length < body - at or at + length > end or count.boxes > MOST_BOXES:
            raise Refused("broken")
        count.tracks += kind == b"trak"
        yield Box(kind, at, body, at + length, path, count.tracks)
        if kind in INSIDE:
            yield from _walk(file, body, at + length, (*path, kind), count)
        at += length


def _body(file: BinaryIO, box: Box) -> bytes:
    if box.end - box.body > LARGEST_TABLE:
        raise Refused("too_heavy")
    file.seek(box.body)
    return file.read(box.end - box.body)


def _check_references(file: BinaryIO, box: Box) -> None:
    """Every entry of a `dref` has to say that the data is in this very file (8.7.2, flag 1)."""
    body = _body(file, box)
    (count,) = struct.unpack(">I", body[4:8])
    at = 8
    for _entry in range(min(count, 64)):
        length, _kind, flags = struct.unpack(">I4sI", body[at : at + 12])
        if not flags & 1 or length > 12:
            raise Refused("points_outside")
        at += length
    if at != len(body):
        raise Refused("broken")


def _tracks(file: BinaryIO, boxes: list[Box]) -> Iterator[dict[str, Any]]:
    for number in sorted({box.track for box in boxes if box.path[:2] == (b"moov", b"trak")}):
        found = {box.kind: _body(file, box) for box in boxes if box.track == number
                 and box.kind in (b"tkhd", b"mdhd", b"hdlr", b"stsd", b"stts") and b"trak" in box.path}
        if not {b"tkhd", b"mdhd", b"hdlr", b"stsd"} <= found.keys():
            raise Refused("broken")
        yield _track(found)


def _track(found: dict[bytes, bytes]) -> dict[str, Any]:
    scale, length = times(found[b"mdhd"])
    width, height = struct.unpack(">II", found[b"tkhd"][-8:])
    ticks, frames = _ticks(found.get(b"stts", b""))
    return {"handler": found[b"hdlr"][8:12], "codec": found[b"stsd"][12:16], "width": width >> 16, "height": height >> 16,
            "duration_ms": length * 1000 // scale, "fps": round(frames * scale / ticks, 3) if ticks else None}


def times(body: bytes) -> tuple[int, int]:
    """Time scale and duration of an `mvhd` or `mdhd`; one that is not told is 0."""
    scale, length = struct.unpack(">20xIQ" if body[0] == 1 else ">12xII", body[:32] if body[0] == 1 else body[:20])
    unknown = 2**64 - 1 if body[0] == 1 else 2**32 - 1
    if not scale:
        raise Refused("broken")
    return scale, 0 if length == unknown else length


def _ticks(body: bytes) -> tuple[int, int]:
    """How many ticks of the time scale all frames together last, and how many frames those are."""
    if len(body) < 8:
        return 0, 0
    (count,) = struct.unpack(">I", body[4:8])
    runs = list(struct.iter_unpack(">II", body[8 : 8 + 8 * min(count, len(body) // 8 - 1)]))
    return sum(frames * ticks for frames, ticks in runs), sum(frames for frames, _ticks_each in runs)


def _whole(file: BinaryIO, boxes: list[Box]) -> int:
    """The duration in milliseconds by the head of the film, where its track does not tell."""
    for box in boxes:
        if box.kind == b"mvhd":
            scale, length = times(_body(file, box))
            return length * 1000 // scale
    raise Refused("broken")
