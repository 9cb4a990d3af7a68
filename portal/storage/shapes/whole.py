"""Looking through a 3D model (GLB) before it is kept: its frame, its size, that it needs nothing else; measured and drawn."""

import json
import struct
from collections.abc import Iterable
from pathlib import Path
from typing import Any, BinaryIO

from portal.storage.renditions import write_sizes
from portal.storage.shapes.drawing import draw
from portal.storage.shapes.measuring import measure
from portal.storage.shapes.packing import write_glb
from portal.storage.shapes.painted import repainted
from portal.storage.shapes.soup import Scene
from portal.storage.verdicts import Limits, Refused

HEADER = struct.Struct("<4sII")
CHUNK = struct.Struct("<II")
JSON_CHUNK, BINARY_CHUNK = 0x4E4F534A, 0x004E4942
LONGEST_JSON = 4 * 1024 * 1024
MOST = {"nodes": 20_000, "meshes": 10_000, "accessors": 50_000, "bufferViews": 50_000, "buffers": 1, "images": 200,
        "materials": 5_000, "textures": 1_000, "animations": 1_000, "scenes": 100, "skins": 1_000}
MOST_VERTICES = 5_000_000
MEDIA_TYPE = "model/gltf-binary"
PICTURES = ("image/png", "image/jpeg", "image/webp")
# The viewer would fetch their decoders from elsewhere, which our pages never do.
PACKED = {"KHR_draco_mesh_compression", "EXT_meshopt_compression", "KHR_meshopt_compression", "KHR_texture_basisu"}


def make(source: Path, out: Path, limits: Limits, unit: str = "m") -> dict[str, Any]:
    """Check the model and keep it as the part `master.glb`, unchanged but for the pictures on its surface.

    `unit` is what the author's numbers were taken for.
    """
    with source.open("rb") as file:
        tree, length = _chunks(file, source.stat().st_size)
        check(tree, length)
        file.seek(-length, 2)
        binary = file.read(length)
    master = out / "master.glb"
    if tree.get("images"):
        tree, binary = repainted(tree, binary)
        write_glb(tree, binary, master)
    else:
        source.rename(master)
    made = {"master": {"part": master.name, "type": MEDIA_TYPE, "bytes": master.stat().st_size}}
    soup = Scene(tree, binary, limits.max_triangles).soup()
    about: dict[str, Any] = {"kind": "model", "media_type": MEDIA_TYPE, "width": None, "height": None, "renditions": made}
    if soup is None:
        return about
    made |= write_sizes(draw(soup), out)
    return about | {"shape": measure(soup) | {"unit": unit}}


def check(tree: dict[str, Any], binary: int) -> None:
    """Refuse what is not glTF 2, asks for too much, or reaches outside of its own `binary` bytes."""
    if str(_dict(tree.get("asset")).get("version", "")).split(".")[0] != "2":
        raise Refused("old_model")
    _check_packing(tree)
    for name, most in MOST.items():
        if len(_list(tree.get(name))) > most:
            raise Refused("too_heavy")
    for holder in [*_dicts(tree, "buffers"), *_dicts(tree, "images")]:
        if "uri" in holder:
            raise Refused("points_outside")
    for image in _dicts(tree, "images"):
        if image.get("mimeType") not in PICTURES:
            raise Refused("broken")
    _check_ranges(tree, binary)


def _check_packing(tree: dict[str, Any]) -> None:
    if any(one in PACKED for one in _list(tree.get("extensionsUsed")) if isinstance(one, str)):
        raise Refused("packed_model")


def _check_ranges(tree: dict[str, Any], binary: int) -> None:
    views = list(_dicts(tree, "bufferViews"))
    for span in [*views, *_dicts(tree, "buffers")]:
        if _count(span.get("byteOffset", 0)) + _count(span.get("byteLength")) > binary:
            raise Refused("broken")
    for accessor in _dicts(tree, "accessors"):
        if _count(accessor.get("count")) > MOST_VERTICES * 3:
            raise Refused("too_heavy")
        if "bufferView" in accessor and _count(accessor["bufferView"]) >= len(views):
            raise Refused("broken")
    if _vertices(tree) > MOST_VERTICES:
        raise Refused("too_heavy")


def _vertices(tree: dict[str, Any]) -> int:
    """How many points all meshes name together; one that is named a hundred times is drawn a hundred times."""
    counts = [_count(accessor.get("count")) for accessor in _dicts(tree, "accessors")]
    total = 0
    for mesh in _dicts(tree, "meshes"):
        for primitive in _dicts(mesh, "primitives"):
            place = _count(_dict(primitive.get("attributes")).get("POSITION", 0))
            if place >= len(counts):
                raise Refused("broken")
            total += counts[place]
    return total


def _chunks(file: BinaryIO, size: int) -> tuple[dict[str, Any], int]:
    """The JSON of the file and the length of its binary chunk."""
    magic, version, length = HEADER.unpack(_exactly(file, HEADER.size))
    if magic != b"glTF" or length != size:
        raise Refused("broken")
    if version != 2:
        raise Refused("old_model")
    json_length, kind = CHUNK.unpack(_exactly(file, CHUNK.size))
    if kind != JSON_CHUNK:
        raise Refused("broken")
    if json_length > LONGEST_JSON:
        raise Refused("too_heavy")
    tree = _dict(json.loads(_exactly(file, json_length).decode("utf-8")))
    if file.tell() == size:
        return tree, 0
    binary, kind = CHUNK.unpack(_exactly(file, CHUNK.size))
    if kind != BINARY_CHUNK or file.tell() + binary != size:
        raise Refused("broken")  # bytes behind the model are somebody's luggage
    return tree, binary


def _exactly(file: BinaryIO, length: int) -> bytes:
    content = file.read(length)
    if len(content) != length:
        raise Refused("broken")
    return content


def _dict(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Refused("broken")
    return value


def _list(value: Any) -> list[Any]:
    if value is not None and not isinstance(value, list):
        raise Refused("broken")
    return value or []


def _dicts(tree: dict[str, Any], name: str) -> Iterable[dict[str, Any]]:
    return (_dict(entry) for entry in _list(tree.get(name)))


def _count(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 2**31:
        raise Refused("broken")
    return value
