"""Hostile files without end: spoilt, cut, stuffed and disguised copies of small seeds of every kind, and hand-made bombs."""

import json
import random
import struct
import zlib
from collections.abc import Callable, Iterator

from tests.storage import films, papers
from tests.storage.pictures import chunk, encoded, gif_with_frames, glb, picture, png_claiming, png_with, webp_claiming

PAYLOAD = b"<script>alert('PAYLOAD')</script>"
ZIP = b"PK\3\4" + bytes(22) + b"evil.txt" + PAYLOAD + b"PK\5\6" + bytes(18)
NUMBERS = (b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\xff\xff\0\0", b"\0\0\0\1")
CIRCLE = (b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 999999999/Kids[2 0 R]>>endobj"
          b" trailer<</Root 1 0 R>>")
WORDS = (b"-1", b"9999999999", b"0", b"1e308", b"nan", b"null", b"[]", b"{}")


def seeds() -> dict[str, bytes]:
    """One small honest file of every kind."""
    found = {kind.lower(): encoded(picture(90, 70), kind) for kind in ("JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF")}
    found["tiff of pages"] = encoded(picture(40, 30), "TIFF", save_all=True, append_images=[picture(30, 40)])
    found |= {"pdf": papers.pdf(2, (120, 90)), "stl": papers.stl(), "stl words": papers.stl_words(), "obj": papers.obj(),
              "ply": papers.ply(), "gltf": papers.gltf(picture=encoded(picture(8, 8), "PNG"))}
    tree = {"asset": {"version": "2.0"}, "scenes": [{"nodes": [0]}], "nodes": [{"mesh": 0}],
            "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
            "accessors": [{"bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3"}],
            "bufferViews": [{"buffer": 0, "byteLength": 36}], "buffers": [{"byteLength": 36}]}
    corners = struct.pack("<9f", 0, 0, 0, 1, 0, 0, 0, 1, 0)
    return found | {"glb": glb(json.dumps(tree).encode(), corners), "mp4": films.mp4(), "webm": films.webm()}


def bombs() -> Iterator[tuple[str, bytes]]:
    """What is made by hand to cost too much, to be something else, or to reach outside."""
    yield from (("png", png_claiming(*size)) for size in ((30_000, 30_000), (2**31 - 1, 1), (20_001, 1), (9_000, 9_000)))
    yield "png", png_claiming(4000, 4000, lines=4000)
    yield "png", png_with(b"zTXt", b"a\0\0" + zlib.compress(bytes(50_000_000), 9))
    yield "png", png_with(b"iCCP", b"a\0\0" + zlib.compress(bytes(50_000_000), 9))
    yield "webp", webp_claiming(16384, 16384)
    yield "gif", gif_with_frames(20_000)
    yield "html named png", b"<!doctype html>" + PAYLOAD
    yield "svg named png", b'<svg xmlns="http://www.w3.org/2000/svg">' + PAYLOAD + b"</svg>"
    yield "zip", ZIP
    yield "pdf", papers.pdf(300, (10, 10))
    yield "pdf", papers.pdf(1, (14_400, 14_400))
    yield "pdf", papers.pdf(1, (1, 14_000))
    yield "pdf", deep_pdf()
    yield "pdf", b"%PDF-1.4\n" + b"[" * 200_000
    yield "pdf", CIRCLE
    yield "obj", papers.obj("mtllib https://example.com/a.mtl")
    yield "obj", b"v 0 0 0\n" + b"f " + b"1 " * 2_000_000
    yield "obj", b"v 1e400 0 0\nv nan 0 0\nv 0 0 0\nf 1 2 3\n"
    yield "gltf", papers.gltf("https://example.com/a.bin")
    yield "gltf", papers.gltf("file:///etc/passwd")
    yield "gltf", papers.gltf(picture=png_claiming(20_000, 20_000))
    yield "gltf", b'{"asset":' + b"[" * 100_000
    yield "stl", bytes(80) + struct.pack("<I", 2_000_000)
    yield "ply", b"ply\nformat ascii 1.0\nelement vertex 999999999\nproperty float x\nend_header\n0\n"
    yield "ply", b"ply\nformat binary_little_endian 1.0\nelement vertex 4000000000\nproperty double x\nend_header\n\0"
    yield "glb", glb(b'{"asset":{"version":"2.0"},"scenes":[{"nodes":[0]}],"nodes":[{"children":[0]}]}')
    yield "glb", glb(b'{"asset":{"version":"2.0"},"buffers":[{"uri":"http://example.com/x","byteLength":4}]}')
    yield "mp4", films.mp4(outside=True)
    yield "mp4", films.box(b"ftyp", b"isom" + bytes(4)) + films.box(b"moov", b"") * 30_000
    yield "webm", films.webm()[:20] + b"\x01\xff\xff\xff\xff\xff\xff\xff" * 100


def deep_pdf() -> bytes:
    """A page whose forms draw each other eight times over, nine deep."""
    form = b"%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 99 99]%s/Length %d>>stream\n%s\nendstream endobj\n"
    twigs = [form % (n, b"/Resources<</XObject<</F %d 0 R>>>>" % (n + 1), 48, b"/F Do " * 8) for n in range(4, 13)]
    page = b"/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</F 4 0 R>>>>/Contents 4 0 R"
    return (b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
            b"3 0 obj<</Type/Page" + page + b">>endobj\n" + b"".join(twigs) + form % (13, b"", 11, b"0 0 9 9 re f")
            + b"trailer<</Root 1 0 R>>")


# Ways to spoil a file at a place: from where to where, and what stands there afterwards.
Way = Callable[[random.Random, bytearray, int, list[bytes]], tuple[int, int, bytes]]
WAYS: tuple[Way, ...] = (
    lambda dice, _all, at, _others: (at, at + 1, bytes([dice.randrange(256)])),
    lambda dice, _all, at, _others: (at, at + 4, dice.choice(NUMBERS)),
    lambda dice, _all, at, _others: (at, at + dice.randint(1, 64), b""),
    lambda dice, spoilt, at, _others: (at, at, bytes(spoilt[at : at + dice.randint(1, 200)]) * dice.randint(1, 20)),
    lambda dice, _all, at, _others: (at, at, dice.choice((PAYLOAD, ZIP, *WORDS, chunk(b"IDAT", bytes(20))))),
    lambda dice, spoilt, at, others: (at, len(spoilt), dice.choice(others)[at:]),
    lambda dice, spoilt, _at, others: (len(spoilt), len(spoilt), dice.choice((PAYLOAD, ZIP, *others))),
    lambda _dice, spoilt, at, _others: (at, len(spoilt), b""),
)


def mutants(dice: random.Random, count: int) -> Iterator[tuple[str, bytes]]:
    """So many spoilt files, the kinds in turn; the bombs come first."""
    made, kinds = 0, list(seeds().items())
    for kind, content in bombs():
        made += 1
        if made <= count:
            yield kind, content
    for number in range(max(count - made, 0)):
        kind, content = kinds[number % len(kinds)]
        yield kind, mutated(dice, content, [one for _kind, one in kinds])


def mutated(dice: random.Random, content: bytes, others: list[bytes]) -> bytes:
    """The file with one to five things done to it."""
    spoilt = bytearray(content)
    for _ in range(dice.randint(1, 5)):
        at = dice.randrange(len(spoilt)) if spoilt else 0
        begin, end, piece = dice.choice(WAYS)(dice, spoilt, at, others)
        spoilt[begin:end] = piece
    return bytes(spoilt)
