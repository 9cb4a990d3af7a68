"""How large a model is: its bounding box, and its volume where its skin is closed."""

from typing import Any

import numpy as np
import numpy.typing as npt

from portal.storage.shapes.soup import Floats, Soup

GRID = 2**20  # points nearer than a millionth of the box are one
MOST_CLOSED = 400_000  # triangles up to which it is worth asking whether a skin is closed
MM = 1000.0  # a scene is in metres (glTF 2.0, 3.4)


def measure(soup: Soup) -> dict[str, Any]:
    """`size_mm` along x, y (up) and z, `triangles`, and `volume_mm3` or None where the model is open."""
    low, high = soup.corners.min(axis=(0, 1)), soup.corners.max(axis=(0, 1))
    size = (high - low) * MM
    low, high = low.astype(float), high.astype(float)
    closed = len(soup.corners) <= MOST_CLOSED and is_closed(soup.corners, low, high)
    enclosed = abs(volume(soup.corners - (low + high) / 2)) * MM**3 if closed else None
    return {"size_mm": [_figures(float(one)) for one in size], "triangles": len(soup.corners),
            "volume_mm3": None if enclosed is None else _figures(enclosed)}


def volume(corners: Floats) -> float:
    """What a closed skin encloses: the sum of the signed tetrahedra between its triangles and the origin."""
    return float(np.einsum("ij,ij->i", corners[:, 0], np.cross(corners[:, 1], corners[:, 2])).sum(dtype=float) / 6)


def is_closed(corners: Floats, low: Floats, high: Floats) -> bool:
    """Whether every edge is walked as often one way as the other, and no edge more than once each way."""
    extent = float((high - low).max())
    if not extent:
        return False
    cells = np.rint((corners.reshape(-1, 3) - low) / extent * (GRID - 1)).astype(np.int64)
    points = np.unique((cells[:, 0] << 42) | (cells[:, 1] << 21) | cells[:, 2], return_inverse=True)[1].reshape(-1, 3)
    points = points[(points[:, 0] != points[:, 1]) & (points[:, 1] != points[:, 2]) & (points[:, 0] != points[:, 2])]
    begin, end = points.reshape(-1), np.roll(points, -1, axis=1).reshape(-1)
    there, back = _edges(begin, end), _edges(end, begin)
    return len(there) > 0 and bool((np.diff(there) > 0).all()) and np.array_equal(there, back)


def _edges(begin: npt.NDArray[np.int64], end: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    return np.sort((begin << 31) | end)


def _figures(value: float) -> float:
    """Five figures are more than a workshop needs, and say nothing that is not so."""
    return float(f"{value:.5g}")
