"""Writes the lamp as a binary glTF 2.0 file: metres, Y up, physically based materials, no texture."""

import json
import struct
from dataclasses import replace

from .halden import V3, Measures, Part, lamp
from .palette import Material

FLOAT, SHORT = 5126, 5123
VERTICES, INDICES = 34962, 34963


def write_glb(measures: Measures = V3) -> bytes:
    """The whole file. Each part is a node of its own, so that a viewer can name what it shows."""
    parts = lamp(replace(measures, tessellation=20))
    data, views, accessors, meshes, nodes = bytearray(), [], [], [], []
    materials: list[Material] = []

    def store(raw: bytes, target: int, count: int, kind: str, component: int, **more: list[float]) -> int:
        views.append({"buffer": 0, "byteOffset": len(data), "byteLength": len(raw), "target": target})
        data.extend(raw + b"\0" * (-len(raw) % 4))
        accessors.append({"bufferView": len(views) - 1, "componentType": component, "count": count, "type": kind, **more})
        return len(accessors) - 1

    for part in parts:
        if part.material not in materials:
            materials.append(part.material)
        points, normals, corners = _triangles(part)
        low = [min(p[i] for p in points) for i in range(3)]
        high = [max(p[i] for p in points) for i in range(3)]
        position = store(_floats(points), VERTICES, len(points), "VEC3", FLOAT, min=_as_float32(low), max=_as_float32(high))
        normal = store(_floats(normals), VERTICES, len(normals), "VEC3", FLOAT)
        index = store(struct.pack(f"<{len(corners)}H", *corners), INDICES, len(corners), "SCALAR", SHORT)
        attributes = {"POSITION": position, "NORMAL": normal}
        primitive = {"attributes": attributes, "indices": index, "material": materials.index(part.material), "mode": 4}
        meshes.append({"name": part.name, "primitives": [primitive]})
        nodes.append({"name": part.name, "mesh": len(meshes) - 1})
    root = {"name": "Halden reading lamp", "children": list(range(len(nodes)))}
    document = {
        "asset": {"version": "2.0", "generator": "Maquette demo"},
        "scene": 0,
        "scenes": [{"name": "Halden", "nodes": [len(nodes)]}],
        "nodes": [*nodes, root],
        "meshes": meshes,
        "materials": [_material(m) for m in materials],
        "accessors": accessors,
        "bufferViews": views,
        "buffers": [{"byteLength": len(data)}],
    }
    return _pack(json.dumps(document, separators=(",", ":")).encode(), bytes(data))


def _pack(document: bytes, data: bytes) -> bytes:
    document += b" " * (-len(document) % 4)
    chunks = struct.pack("<II", len(document), 0x4E4F534A) + document + struct.pack("<II", len(data), 0x004E4942) + data
    return struct.pack("<III", 0x46546C67, 2, 12 + len(chunks)) + chunks


def _triangles(part: Part) -> tuple[list[tuple[float, ...]], list[tuple[float, ...]], list[int]]:
    """Faces cut into triangles; only points that a face uses, each point and normal pair once."""
    places: dict[tuple[tuple[float, ...], tuple[float, ...]], int] = {}
    corners: list[int] = []
    mesh = part.mesh
    for face in mesh.faces:
        for i in range(1, len(face) - 1):
            for k in (face[0], face[i], face[i + 1]):
                key = (tuple(round(v, 6) for v in mesh.points[k]), tuple(round(v, 4) for v in mesh.normals[k]))
                corners.append(places.setdefault(key, len(places)))
    return [p for p, _ in places], [n for _, n in places], corners


def _floats(rows: list[tuple[float, ...]]) -> bytes:
    return b"".join(struct.pack("<3f", *row) for row in rows)


def _as_float32(values: list[float]) -> list[float]:
    """As the file will hold them, so that the stated bounds are exact."""
    return list(struct.unpack("<3f", struct.pack("<3f", *values)))


def _material(material: Material) -> dict[str, object]:
    described: dict[str, object] = {
        "name": material.name,
        "pbrMetallicRoughness": {
            "baseColorFactor": [*(_linear(c) for c in material.colour), 1.0],
            "metallicFactor": material.metal,
            "roughnessFactor": material.rough,
        },
    }
    if any(material.glow):
        described["emissiveFactor"] = [_linear(c) for c in material.glow]
    return described


def _linear(value: float) -> float:
    """From the sRGB scale we think in to the linear scale the format wants."""
    return round(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4, 4)
