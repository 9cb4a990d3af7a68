"""Reading the points and faces of a Wavefront OBJ; everything else in it is passed over, no other file is looked for."""

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from portal.storage.verdicts import Refused

LONGEST_LINE = 64 * 1024


def read_obj(source: Path, most: int) -> tuple[npt.NDArray[np.floating[Any]], npt.NDArray[np.int64]]:
    """Points (n, 3) and triangles (m, 3); a face of more corners becomes a fan. Raises Refused beyond `most` triangles."""
    points: list[tuple[float, ...]] = []
    faces: list[tuple[int, int, int]] = []
    with source.open("rb") as file:
        while line := file.readline(LONGEST_LINE):
            if len(line) == LONGEST_LINE:
                raise Refused("too_heavy")
            words = line.split()
            if not words:
                continue
            if words[0] == b"v":
                points.append((float(words[1]), float(words[2]), float(words[3])))
            elif words[0] == b"f":
                faces += _fan([_corner(word, len(points)) for word in words[1:]])
            if len(faces) > most or len(points) > 3 * most:
                raise Refused("too_heavy")
    return np.array(points, float).reshape(-1, 3), np.array(faces, np.int64).reshape(-1, 3)


def _corner(word: bytes, known: int) -> int:
    """The number of a point from 0: the file counts from 1, or backwards from the last one with -1."""
    number = int(word.partition(b"/")[0])
    return number - 1 if number > 0 else known + number


def _fan(corners: list[int]) -> list[tuple[int, int, int]]:
    return [(corners[0], corners[at], corners[at + 1]) for at in range(1, len(corners) - 1)]
