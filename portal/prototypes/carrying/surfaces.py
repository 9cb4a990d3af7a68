"""The nearest point of a model's surface, for places that were set on the version before.

The closest point of a triangle after C. Ericson, "Real-Time Collision Detection" (2005), 5.1.5, for all triangles at once.
Runs in the child process: trimesh and numpy are never read by the serving one.
"""

from pathlib import Path
from typing import Any

import numpy as np
import trimesh

from portal.prototypes.carrying.correlating import Array


def nearest(model: Path, points: list[list[float]]) -> list[dict[str, Any]]:
    """For each point the nearest place of the surface, the way it faces, how far it is, and how large the model is."""
    mesh: Any = trimesh.load(model, file_type="glb", force="mesh")
    triangles = np.asarray(mesh.triangles, dtype=np.float64)
    normals = np.asarray(mesh.face_normals, dtype=np.float64)
    size = float(np.linalg.norm(np.asarray(mesh.extents)))
    return [_nearest(triangles, normals, np.asarray(point, dtype=np.float64), size) for point in points]


def _nearest(triangles: Array, normals: Array, point: Array, size: float) -> dict[str, Any]:
    places = closest(triangles, point)
    away = np.linalg.norm(places - point, axis=1)
    best = int(away.argmin())
    return {"position": [round(float(one), 6) for one in places[best]],
            "normal": [round(float(one), 6) for one in normals[best]], "off": float(away[best]), "size": size}


def closest(triangles: Array, point: Array) -> Array:
    """The point of each triangle that is nearest to one point."""
    a, b, c = triangles[:, 0], triangles[:, 1], triangles[:, 2]
    inside = _on_plane(a, b, c, point)
    edges = np.stack([_on_edge(a, b, point), _on_edge(b, c, point), _on_edge(c, a, point)])
    away = np.linalg.norm(edges - point, axis=2)
    found: Array = edges[away.argmin(0), np.arange(len(triangles))]
    found[inside[1]] = inside[0][inside[1]]
    return found


def _on_edge(start: Array, end: Array, point: Array) -> Array:
    along = end - start
    length = np.maximum((along * along).sum(1), 1e-30)
    part = np.clip(((point - start) * along).sum(1) / length, 0, 1)
    return start + along * part[:, None]


def _on_plane(a: Array, b: Array, c: Array, point: Array) -> tuple[Array, Array]:
    """The foot of the point on each triangle's plane, and whether it lies inside."""
    ab, ac, ap = b - a, c - a, point - a
    d00, d01, d11 = (ab * ab).sum(1), (ab * ac).sum(1), (ac * ac).sum(1)
    d20, d21 = (ap * ab).sum(1), (ap * ac).sum(1)
    below = d00 * d11 - d01 * d01
    flat = below < 1e-30
    safe = np.where(flat, 1.0, below)
    v, w = (d11 * d20 - d01 * d21) / safe, (d00 * d21 - d01 * d20) / safe
    return a + ab * v[:, None] + ac * w[:, None], (v >= 0) & (w >= 0) & (v + w <= 1) & ~flat
