"""STL, OBJ and PLY turned into GLB by trimesh. They tell no unit: their numbers are taken for millimetres, and that is said.

An STL stands on its x and y as printers have it; glTF stands on x and z, so it is laid over. Materials beside an OBJ are
never looked for.
"""

import re
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import trimesh

from portal.storage.shapes import whole
from portal.storage.shapes.obj import read_obj
from portal.storage.shapes.soup import PLAIN
from portal.storage.verdicts import Limits, Refused

UNIT = 0.001
LAID_OVER = np.array([[1, 0, 0, 0], [0, 0, 1, 0], [0, -1, 0, 0], [0, 0, 0, 1]], float)
OUTSIDE = re.compile(rb"^\s*(?:mtllib|map_\w+|usemap)[ \t]+(?:[/\\]|[a-z]:[/\\]|file:|[^\n]*://|[^\n]*\.\.)", re.M | re.I)
LONGEST_TEXT = 30 * 1024 * 1024  # words are read ten times slower than numbers
Mesh = tuple[npt.NDArray[np.floating[Any]], npt.NDArray[np.int64]]


def make(source: Path, out: Path, limits: Limits) -> dict[str, Any]:
    """Read the mesh, bring it to metres, and go on with the GLB."""
    kind = _kind(source)
    points, faces = read_obj(source, limits.max_triangles) if kind == "obj" else _read(source, kind)
    if not len(faces) or not np.isfinite(points).all() or faces.max() >= len(points) or faces.min() < 0:
        raise Refused("broken")
    if len(faces) > limits.max_triangles:
        raise Refused("too_heavy")
    mesh = trimesh.Trimesh(points * UNIT, faces, process=False)
    if kind.startswith("stl"):
        mesh.merge_vertices()
        mesh.apply_transform(LAID_OVER)
    mesh.visual = trimesh.visual.TextureVisuals(material=trimesh.visual.material.PBRMaterial(
        baseColorFactor=[*(int(255 * one ** 2.2) for one in PLAIN), 255], metallicFactor=0.0, roughnessFactor=0.7))
    packed = source.with_suffix(".glb")
    packed.write_bytes(trimesh.exchange.gltf.export_glb(mesh, include_normals=not kind.startswith("stl")))
    return whole.make(packed, out, limits, "mm")


def _kind(source: Path) -> str:
    """Which of the three it is, by its first words. Raises Refused for words without end and for what names other files."""
    with source.open("rb") as file:
        head = file.read(84)
    if head.startswith(b"ply"):
        return "ply"
    if len(head) == 84 and source.stat().st_size == 84 + 50 * int.from_bytes(head[80:], "little"):
        return "stl"
    if source.stat().st_size > LONGEST_TEXT:
        raise Refused("too_heavy")
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:5].lower() == b"solid":
        return "stl_ascii"
    if OUTSIDE.search(source.read_bytes()):
        raise Refused("points_outside")
    return "obj"


def _read(source: Path, kind: str) -> Mesh:
    with source.open("rb") as file:
        loaded = trimesh.load(file, file_type=kind, force="mesh", process=False)
    if not isinstance(loaded, trimesh.Trimesh):
        raise Refused("broken")
    return np.asarray(loaded.vertices, float), np.asarray(loaded.faces, np.int64)
