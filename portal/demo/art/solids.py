"""Solid shapes as meshes: turned parts, tubes, boxes and planks. Used for the pictures and for the 3D file alike."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from .space import Frame, Vec, add, cross, frame_along, sub, turned, unit

Profile = Sequence[tuple[float, float]]


@dataclass
class Mesh:
    """Points with their normals, faces of three or four points (counter-clockwise from outside), a tone per face."""

    points: list[Vec] = field(default_factory=list)
    normals: list[Vec] = field(default_factory=list)
    faces: list[tuple[int, ...]] = field(default_factory=list)
    tones: list[float] = field(default_factory=list)

    def placed(self, at: Vec, frame: Frame | None = None) -> "Mesh":
        """This mesh turned into the frame and moved."""
        points, normals = self.points, self.normals
        if frame:
            points, normals = [turned(frame, p) for p in points], [turned(frame, n) for n in normals]
        return Mesh([add(p, at) for p in points], normals, self.faces, self.tones)

    def grid(self, rows: list[list[tuple[Vec, Vec]]], tone: list[float] | None = None) -> None:
        """Join rows of (point, normal) by quads; `tone` has one value per column."""
        start, width = len(self.points), len(rows[0])
        for row in rows:
            self.points += [p for p, _ in row]
            self.normals += [n for _, n in row]
        for r in range(len(rows) - 1):
            for c in range(width - 1):
                a = start + r * width + c
                self.faces.append((a, a + 1, a + width + 1, a + width))
                self.tones.append(tone[c] if tone else 1.0)


def grain(count: int, seed: str, depth: float = 0.13) -> list[float]:
    """Tones that wander like the year rings of wood: slow drift with some sharp dark lines."""
    dice, tones, level = Random(seed), [], 0.0
    for _ in range(count):
        level = level * 0.86 + dice.uniform(-1, 1) * 0.45
        tones.append(1 + depth * max(-1.6, min(0.9, level)) - (depth * 1.1 if dice.random() < 0.09 else 0))
    return tones


def lathe(runs: Sequence[Profile], around: int, tones: list[float] | None = None) -> Mesh:
    """Turn profiles of (radius, height) round the upright axis; each run is smooth, edges between runs are sharp.

    A run goes from bottom to top outside, or outwards to inwards on top, so that its outside is on its right.
    """
    mesh = Mesh()
    turns = [(math.cos(2 * math.pi * i / around), -math.sin(2 * math.pi * i / around)) for i in range(around + 1)]
    for run in runs:
        rows = []
        for i, (radius, height) in enumerate(run):
            before, after = run[max(i - 1, 0)], run[min(i + 1, len(run) - 1)]
            dr, dy = after[0] - before[0], after[1] - before[1]
            length = math.hypot(dr, dy) or 1.0
            out, up = dy / length, -dr / length
            rows.append([((radius * c, height, radius * s), (out * c, up, out * s)) for c, s in turns])
        mesh.grid(rows, tones)
    mesh.faces, mesh.tones = _without_slivers(mesh)
    return mesh


def _without_slivers(mesh: Mesh) -> tuple[list[tuple[int, ...]], list[float]]:
    """Quads that end in one point at the axis become triangles."""
    faces: list[tuple[int, ...]] = []
    for face in mesh.faces:
        keep = [i for n, i in enumerate(face) if mesh.points[i] != mesh.points[face[n - 1]]]
        faces.append(tuple(keep))
    return [f for f in faces if len(f) > 2], [t for f, t in zip(faces, mesh.tones, strict=True) if len(f) > 2]


def rod(a: Vec, b: Vec, radius: float, around: int, pieces: int = 1, bevel: float = 0.0) -> Mesh:
    """A round bar from a to b, cut into pieces along its length (the painter sorts pieces), with small bevels."""
    length = math.dist(a, b)
    bevel = bevel or radius * 0.12
    heights = [bevel + (length - 2 * bevel) * i / pieces for i in range(pieces + 1)]
    inner = radius - bevel
    runs = [
        [(0.0, 0.0), (inner, 0.0)],
        [(inner, 0.0), (radius, bevel)],
        [(radius, h) for h in heights],
        [(radius, length - bevel), (inner, length)],
        [(inner, length), (0.0, length)],
    ]
    return lathe(runs, around).placed(a, frame_along(sub(b, a)))


def tube(path: Sequence[Vec], radius: float, around: int) -> Mesh:
    """A soft cord along a path, with a woven look through its tones."""
    mesh, rows = Mesh(), []
    side: Vec = (0.0, 0.0, 1.0)
    for i, p in enumerate(path):
        ahead = unit(sub(path[min(i + 1, len(path) - 1)], path[max(i - 1, 0)]))
        up = unit(cross(side, ahead)) if abs(ahead[2]) < 0.99 else (0.0, 1.0, 0.0)
        side = unit(cross(ahead, up))
        row = []
        for k in range(around + 1):
            angle = 2 * math.pi * k / around
            n = unit(add(tuple_times(side, math.cos(angle)), up, -math.sin(angle)))
            row.append((add(p, n, radius), n))
        rows.append(row)
    mesh.grid(rows)
    width = around
    mesh.tones = [1.0 + (0.10 if (i // width + i % width) % 2 else -0.06) for i in range(len(mesh.faces))]
    return mesh


def tuple_times(a: Vec, by: float) -> Vec:
    """A direction made longer or shorter."""
    return (a[0] * by, a[1] * by, a[2] * by)


def box(size: Vec, cuts: int = 6, tones: list[float] | None = None) -> Mesh:
    """A box standing on the ground, centred; its faces cut for sorting. Tones run across the depth (wood grain)."""
    mesh = Mesh()
    w, h, d = size[0] / 2, size[1], size[2] / 2
    sides: list[tuple[Vec, Vec, Vec]] = [
        ((-w, 0, d), (2 * w, 0, 0), (0, h, 0)), ((w, 0, d), (0, 0, -2 * d), (0, h, 0)),
        ((w, 0, -d), (-2 * w, 0, 0), (0, h, 0)), ((-w, 0, -d), (0, 0, 2 * d), (0, h, 0)),
        ((-w, 0, -d), (2 * w, 0, 0), (0, 0, 2 * d)), ((-w, h, d), (0, 0, -2 * d), (2 * w, 0, 0)),
    ]  # fmt: skip
    for n, (corner, u, v) in enumerate(sides):
        if n == 5:
            u, v = (0, 0, -2 * d), (2 * w, 0, 0)
            corner = (-w, h, d)
        normal = unit(cross(u, v))
        if n == 5:
            normal = (0.0, 1.0, 0.0)
        columns = len(tones) if tones and n == 5 else cuts
        rows = [[(add(add(corner, u, c / columns), v, r / cuts), normal) for c in range(columns + 1)] for r in range(cuts + 1)]
        mesh.grid(rows, tones if columns != cuts else None)
    _face_outwards(mesh)
    return mesh


def _face_outwards(mesh: Mesh) -> None:
    """Turn every face that runs against its normals."""
    for i, face in enumerate(mesh.faces):
        a, b, c = (mesh.points[k] for k in face[:3])
        n, m = cross(sub(b, a), sub(c, a)), mesh.normals[face[0]]
        if n[0] * m[0] + n[1] * m[1] + n[2] * m[2] < 0:
            mesh.faces[i] = face[::-1]


def strips(radius: float, height: float, count: int, seed: str) -> Mesh:
    """A round wooden top laid in strips of grain, for close pictures; lies a hair above the turned top."""
    mesh, tones = Mesh(), grain(count, seed, 0.10)
    lines = []
    for i in range(count + 1):
        z = radius - 2 * radius * i / count
        half = math.sqrt(max(radius * radius - z * z, 1e-9))
        bow = 0.012 * math.sin(z * 37 + len(seed))
        lines.append([(half * (2 * k / 10 - 1), z + bow * (1 - (2 * k / 10 - 1) ** 2) * half / radius) for k in range(11)])
    for i in range(count):
        start = len(mesh.points)
        for line in (lines[i], lines[i + 1]):
            mesh.points += [(x, height, z) for x, z in line]
            mesh.normals += [(0.0, 1.0, 0.0)] * 11
        for k in range(10):
            mesh.faces.append((start + k, start + k + 1, start + 12 + k, start + 11 + k))
            mesh.tones.append(tones[i] * (1 + 0.02 * math.sin(i * 0.7 + k * 0.9)))
    return mesh
