"""The demo's pictures: complete, of their sizes, the same each time; a sound 3D file; pins hit what they name."""

import json
import math
import struct
from pathlib import Path

import pytest
from PIL import Image

from portal.demo import story
from portal.demo.art import MODEL, PICTURES, draw, draw_all, renders, sheets
from portal.demo.art.glb import write_glb
from portal.demo.art.lettering import GLYPHS, SAME, letters


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    where = tmp_path_factory.mktemp("art")
    assert draw_all(where) == [*PICTURES, MODEL]
    return where


def test_every_picture_has_its_size(folder: Path) -> None:
    sizes = {"halden": (2400, 1600), "idea": (800, 600), "stage": (1200, 800)}
    for name in PICTURES:
        with Image.open(folder / name) as picture:
            assert (picture.size, picture.mode) == (sizes[name.split("-")[0]], "RGB"), name
            low, high = picture.convert("L").getextrema()
            assert high - low > 100, f"{name} is nearly empty"


@pytest.mark.parametrize("name", ["halden-v1-front.jpg", "halden-v3-front.jpg", "idea-wall.jpg", "stage-packing.jpg", MODEL])
def test_drawing_twice_gives_the_same_bytes(folder: Path, tmp_path: Path, name: str) -> None:
    draw(name, tmp_path)
    assert (tmp_path / name).read_bytes() == (folder / name).read_bytes()


def test_versions_two_and_three_share_most_of_the_picture(folder: Path) -> None:
    with Image.open(folder / "halden-v2-front.jpg") as old, Image.open(folder / "halden-v3-front.jpg") as new:
        pairs = zip(old.convert("L").reduce(8).tobytes(), new.convert("L").reduce(8).tobytes(), strict=True)
        changed = [abs(a - b) > 24 for a, b in pairs]
    assert 0.005 < sum(changed) / len(changed) < 0.25


def test_the_hand_knows_all_letters() -> None:
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁ":
        assert SAME.get(letter, letter) in GLYPHS
        assert letters(letter)[0][0], letter


def read_glb() -> tuple[dict, bytes]:
    raw = write_glb()
    magic, version, length = struct.unpack_from("<4sII", raw)
    assert (magic, version, length) == (b"glTF", 2, len(raw))
    size, kind = struct.unpack_from("<I4s", raw, 12)
    assert kind == b"JSON" and size % 4 == 0
    document = json.loads(raw[20 : 20 + size])
    body, kind = struct.unpack_from("<I4s", raw, 20 + size)
    assert kind == b"BIN\0" and body == document["buffers"][0]["byteLength"] and 28 + size + body == len(raw)
    return document, raw[28 + size :]


def values(document: dict, data: bytes, index: int) -> list[tuple[float, ...]]:
    accessor = document["accessors"][index]
    view = document["bufferViews"][accessor["bufferView"]]
    code = {"VEC3": "3f", "SCALAR": "H"}[accessor["type"]]
    assert view["byteOffset"] % 4 == 0 and view["byteLength"] == struct.calcsize("<" + code) * accessor["count"]
    part = data[view["byteOffset"] : view["byteOffset"] + view["byteLength"]]
    return list(struct.iter_unpack("<" + code, part))


def test_the_3d_file_is_small_and_sound() -> None:
    assert len(write_glb()) < 150_000
    document, data = read_glb()
    assert document["asset"]["version"] == "2.0"
    for mesh in document["meshes"]:
        (primitive,) = mesh["primitives"]
        points = values(document, data, primitive["attributes"]["POSITION"])
        normals = values(document, data, primitive["attributes"]["NORMAL"])
        corners = [i for (i,) in values(document, data, primitive["indices"])]
        bounds = document["accessors"][primitive["attributes"]["POSITION"]]
        assert bounds["min"] == [min(axis) for axis in zip(*points, strict=True)]
        assert bounds["max"] == [max(axis) for axis in zip(*points, strict=True)]
        assert len(points) == len(normals) and len(corners) % 3 == 0 and max(corners) < len(points)
        assert all(abs(math.hypot(*n) - 1) < 1e-3 for n in normals), mesh["name"]
        assert 0 <= primitive["material"] < len(document["materials"])
        assert facing_outwards(points, normals, corners), mesh["name"]


def facing_outwards(points: list, normals: list, corners: list[int]) -> bool:
    """Do the triangles turn the way their normals say?"""
    for i in range(0, len(corners), 3):
        a, b, c = (points[k] for k in corners[i : i + 3])
        u, v = [q - p for p, q in zip(a, b, strict=True)], [q - p for p, q in zip(a, c, strict=True)]
        n = (u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0])
        if math.hypot(*n) > 1e-9 and sum(x * y for x, y in zip(n, normals[corners[i]], strict=True)) < 0:
            return False
    return True


def test_the_3d_lamp_has_the_size_of_a_lamp() -> None:
    document, _ = read_glb()
    tops = [a["max"][1] for a in document["accessors"] if "max" in a]
    bottoms = [a["min"][1] for a in document["accessors"] if "min" in a]
    assert 0.45 < max(tops) < 0.55 and -0.001 < min(bottoms) < 0.001


def places(file: str) -> dict[str, tuple[float, float]]:
    if file in renders.VIEWS:
        return renders.places(*renders.VIEWS[file])
    if file == "halden-v3-colours.jpg":
        return renders.colour_places()
    sheet = sheets.FRONT if "front" in file else sheets.DETAILS
    return {name: (x / 2400, y / 1600) for name, (x, y) in sheet.items()}


def test_pins_hit_the_features_they_name() -> None:
    for prototype in story.PROTOTYPES:
        files = {asset.slug: asset.file for version in prototype.versions for asset in version.assets}
        assert set(files.values()) <= {*PICTURES, MODEL}
        for pin in prototype.pins:
            x, y = places(files[pin.asset])[pin.feature]
            if pin.rect:
                left, top, width, height = pin.rect
                assert left <= x <= left + width <= 1 and top <= y <= top + height <= 1, pin.slug
            else:
                assert pin.point and math.dist(pin.point, (x, y)) < 0.01, pin.slug
