"""The triangles of a glTF scene as plain arrays: what is measured and what is drawn."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from portal.storage.verdicts import Refused

Floats = npt.NDArray[np.floating[Any]]
TYPES = {5120: np.int8, 5121: np.uint8, 5122: np.int16, 5123: np.uint16, 5125: np.uint32, 5126: np.float32}
LARGEST = {1: 255, 2: 65535, 4: 2**32 - 1}
WIDTHS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4, "MAT4": 16}
UNSEEN = 5  # so many times what we draw a browser may still show; it is kept without a picture
DEEPEST, MOST_INSTANCES = 64, 20_000
TRIANGLES, STRIP, FAN = 4, 5, 6
PLAIN = (0.72, 0.7, 0.67)


@dataclass
class Soup:
    """`corners` (n, 3, 3) are triangles in metres, of single precision, `colours` (n, 3) their colours from 0 to 1."""

    corners: Floats
    colours: Floats


@dataclass
class Scene:
    """A glTF scene as it is walked through: its tree and its one binary."""

    tree: dict[str, Any]
    binary: bytes
    most: int

    def soup(self) -> Soup | None:
        """All triangles of the default scene. None where there are none that we can read, such as packed ones."""
        parts = [self._mesh(mesh, matrix) for mesh, matrix in self._instances()]
        corners = [corners for part in parts for corners, _colour in part]
        if not corners:
            return None
        tints = [np.broadcast_to(colour.astype(np.float32), (len(one), 3)) for part in parts for one, colour in part]
        return Soup(np.concatenate(corners), np.concatenate(tints))

    def _instances(self) -> list[tuple[int, Floats]]:
        """The meshes with their places. Raises Refused for circles and for one that is repeated without end."""
        found: list[tuple[int, Floats]] = []
        nodes = self.tree.get("nodes") or []
        scenes = self.tree.get("scenes") or [{"nodes": list(range(len(nodes)))}]
        waiting = [(one, np.eye(4), 0) for one in scenes[self.tree.get("scene", 0)].get("nodes", [])]
        seen = 0
        while waiting:
            number, above, deep = waiting.pop()
            seen += 1
            if deep > DEEPEST or seen > MOST_INSTANCES:
                raise Refused("too_heavy")
            node = nodes[number]
            here = above @ matrix_of(node)
            if "mesh" in node:
                found.append((node["mesh"], here))
            waiting += [(one, here, deep + 1) for one in node.get("children", [])]
        return self._affordable(found)

    def _affordable(self, found: list[tuple[int, Floats]]) -> list[tuple[int, Floats]]:
        counts = [sum(self._count(one) for one in mesh.get("primitives", [])) for mesh in self.tree.get("meshes") or []]
        corners = sum(counts[mesh] for mesh, _matrix in found)
        if corners > self.most * 3 * UNSEEN:
            raise Refused("too_heavy")
        return found if corners <= self.most * 3 else []

    def _count(self, primitive: dict[str, Any]) -> int:
        """How many corners a primitive names."""
        named = primitive.get("indices", primitive.get("attributes", {}).get("POSITION"))
        return int(self.tree["accessors"][named]["count"]) if named is not None else 0

    def _mesh(self, number: int, matrix: Floats) -> list[tuple[Floats, Floats]]:
        found = []
        for primitive in self.tree["meshes"][number].get("primitives", []):
            points = self._read(primitive.get("attributes", {}).get("POSITION"))
            if points is None or points.shape[1] != 3 or not np.isfinite(points).all():
                continue
            corners = _corners(primitive.get("mode", TRIANGLES), len(points), self._read(primitive.get("indices")))
            if len(corners) and corners.max() < len(points):
                placed = (points @ matrix[:3, :3].T + matrix[:3, 3]).astype(np.float32)
                found.append((placed[corners], self._colour(primitive)))
        return found

    def _read(self, number: int | None) -> npt.NDArray[Any] | None:
        """An accessor as an array (count, width). None where it is not there, sparse or packed by an extension."""
        accessor = self.tree["accessors"][number] if number is not None else {}
        if "bufferView" not in accessor or "sparse" in accessor:
            return None
        view, kind = self.tree["bufferViews"][accessor["bufferView"]], np.dtype(TYPES[accessor["componentType"]])
        width, count = WIDTHS[accessor["type"]], accessor["count"]
        if view.get("extensions") or not count:
            return None
        step = view.get("byteStride") or kind.itemsize * width
        begin = view.get("byteOffset", 0) + accessor.get("byteOffset", 0)
        read = np.ndarray((count, width), kind.newbyteorder("<"), self.binary, begin, (step, kind.itemsize))
        return read / float(LARGEST[kind.itemsize] >> (kind.kind == "i")) if accessor.get("normalized") else read

    def _colour(self, primitive: dict[str, Any]) -> Floats:
        """The plain colour of its material."""
        if "material" not in primitive:
            return np.array(PLAIN)
        worn = self.tree["materials"][primitive["material"]].get("pbrMetallicRoughness", {})
        given = worn.get("baseColorFactor") or (PLAIN if "baseColorTexture" in worn else (1.0, 1.0, 1.0))
        return np.clip(np.array(given[:3], float), 0, 1) ** (1 / 2.2)  # the factor is linear light


def _corners(mode: int, count: int, indices: npt.NDArray[Any] | None) -> npt.NDArray[np.int64]:
    """The corners of the triangles, three by three, by the number of their point."""
    order = np.arange(count) if indices is None else indices[:, 0].astype(np.int64)
    if mode == TRIANGLES:
        return order[: len(order) // 3 * 3].reshape(-1, 3)
    if mode == STRIP and len(order) > 2:
        return np.stack([order[:-2], order[1:-1], order[2:]], axis=1)
    if mode == FAN and len(order) > 2:
        return np.stack([np.full(len(order) - 2, order[0]), order[1:-1], order[2:]], axis=1)
    return np.empty((0, 3), np.int64)


def matrix_of(node: dict[str, Any]) -> Floats:
    """The place of a node in the one above it: its matrix, or what translation, rotation and scale make of it."""
    if "matrix" in node:
        return np.array(node["matrix"], float).reshape(4, 4).T
    x, y, z, w = (float(one) for one in node.get("rotation", (0, 0, 0, 1)))
    turned = np.array([
        [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
        [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
        [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)]])
    matrix = np.eye(4)
    matrix[:3, :3] = turned * np.array(node.get("scale", (1, 1, 1)), float)
    matrix[:3, 3] = node.get("translation", (0, 0, 0))
    return matrix
