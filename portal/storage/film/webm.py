"""The structure of a WebM (Matroska, RFC 9559, in EBML, RFC 8794): how long, how large, what codec; and wiping its luggage."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from portal.storage.verdicts import Refused

MOST_ELEMENTS = 200_000
LONGEST = 1024 * 1024
HEAD, DOC_TYPE, SEGMENT, INFO, TRACKS, CLUSTER = 0x1A45DFA3, 0x4282, 0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675
ENTRY, KIND, CODEC, VIDEO, WIDTH, HEIGHT, EACH = 0xAE, 0x83, 0x86, 0xE0, 0xB0, 0xBA, 0x23E383
SCALE, DURATION, TITLE, MUXER, WRITER, DATE = 0x2AD7B1, 0x4489, 0x7BA9, 0x4D80, 0x5741, 0x4461
ATTACHMENTS, TAGS, VOID, CHAPTERS = 0x1941A469, 0x1254C367, 0xEC, 0x1043A770
INSIDE = {SEGMENT, INFO, TRACKS, ENTRY, VIDEO, HEAD}
TOLD = {ATTACHMENTS, TAGS, VOID, CHAPTERS, TITLE, DATE}
AT_TOP = {HEAD, SEGMENT}
CODECS = {"V_VP8": "vp8", "V_VP9": "vp9", "V_AV1": "av1"}
FILM = 1


@dataclass(frozen=True)
class Element:
    """An element: its id, where it, its body and its end lie, how deep, and in which track."""

    id: int
    start: int
    body: int
    end: int
    deep: int
    track: int


def read(file: BinaryIO, size: int) -> dict[str, Any]:
    """What the film is. Raises Refused for what is broken or has no codec of a WebM."""
    elements = list(_walk(file, 0, size, 0, [0, 0]))
    known = {one.id: one for one in elements if not one.track}
    if DOC_TYPE not in known or _text(file, known[DOC_TYPE]) != "webm":
        raise Refused("film_codec")
    if not {SEGMENT, INFO, TRACKS} <= known.keys() or not any(one.id == CLUSTER for one in elements):
        raise Refused("broken")
    scale = _number(file, known[SCALE]) if SCALE in known else 1_000_000
    length = _real(file, known[DURATION]) if DURATION in known else 0.0
    return _film(file, elements) | {"duration_ms": int(length * scale / 1_000_000)}


def _film(file: BinaryIO, elements: list[Element]) -> dict[str, Any]:
    films = []
    for number in sorted({one.track for one in elements if one.track}):
        told = {one.id: one for one in elements if one.track == number}
        if KIND in told and _number(file, told[KIND]) == FILM:
            films.append(told)
    if len(films) != 1 or not {CODEC, WIDTH, HEIGHT} <= films[0].keys():
        raise Refused("film_codec")
    film = films[0]
    codec = CODECS.get(_text(file, film[CODEC]))
    if codec is None:
        raise Refused("film_codec")
    each = _number(file, film[EACH]) if EACH in film else 0
    return {"codec": codec, "width": _number(file, film[WIDTH]), "height": _number(file, film[HEIGHT]),
            "fps": round(1e9 / each, 3) if each else None}


def wipe(file: BinaryIO, size: int) -> None:
    """Overwrite tags, titles, attachments and chapters by nothing of the same length."""
    for one in list(_walk(file, 0, size, 0, [0, 0])):
        if one.id not in TOLD:
            continue
        length = one.end - one.start
        told = ((length - 9) | 1 << 56).to_bytes(8, "big") if length >= 9 else bytes([0x80 | (length - 2)])
        head = bytes([VOID]) + told
        file.seek(one.start)
        file.write(head)
        left = length - len(head)
        while left:
            left -= file.write(bytes(min(left, LONGEST)))


def _walk(file: BinaryIO, at: int, end: int, deep: int, count: list[int]) -> Iterator[Element]:
    while at < end:
        file.seek(at)
        head = file.read(12)
        name, one = _vint(head, keep=True)
        length, two = _vint(head[one:])
        body = at + one + two
        open_end = length == (1 << 7 * two) - 1  # a live recording does not know its length
        close = end if open_end and name == SEGMENT else body + length
        count[0] += 1
        if close > end or count[0] > MOST_ELEMENTS or deep > 6 or (not deep and name not in AT_TOP):
            raise Refused("broken")
        if name == ENTRY:
            count[1] += 1
        yield Element(name, at, body, close, deep, count[1] if deep >= 2 and count[1] and _in_tracks(name) else 0)
        if name in INSIDE:
            yield from _walk(file, body, close, deep + 1, count)
        at = close


def _in_tracks(name: int) -> bool:
    return name in (ENTRY, KIND, CODEC, VIDEO, WIDTH, HEIGHT, EACH)


def _vint(head: bytes, keep: bool = False) -> tuple[int, int]:
    """A number of varying length (RFC 8794, 4), with its marker for an id, and how many bytes it takes."""
    if not head or not head[0]:
        raise Refused("broken")
    length = 9 - head[0].bit_length()
    if len(head) < length or (keep and length > 4):
        raise Refused("broken")
    value = int.from_bytes(head[:length], "big")
    return (value if keep else value & ((1 << 7 * length) - 1)), length


def _bytes(file: BinaryIO, one: Element) -> bytes:
    if one.end - one.body > 200:
        raise Refused("broken")
    file.seek(one.body)
    return file.read(one.end - one.body)


def _number(file: BinaryIO, one: Element) -> int:
    return int.from_bytes(_bytes(file, one), "big")


def _real(file: BinaryIO, one: Element) -> float:
    content = _bytes(file, one)
    return float(struct.unpack(">d" if len(content) == 8 else ">f", content)[0])


def _text(file: BinaryIO, one: Element) -> str:
    return _bytes(file, one).rstrip(b"\0").decode("ascii")
