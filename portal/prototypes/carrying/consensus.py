"""What most places of a picture agree on: the picture was moved and scaled as a whole, by so much.

Each pair of places with what was found for them names one motion; the one that most others agree with is taken and then
fitted to all that agree (RANSAC of Fischler and Bolles, 1981, over all pairs instead of random ones).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from portal.prototypes.carrying.correlating import Array

LIKELY = (0.5, 2.2)  # scales that are looked at
LEAST = 4  # so many have to agree


@dataclass(frozen=True)
class Motion:
    """A point p is at scale * p + (x, y) now; `agree` places say so."""

    scale: float
    x: float
    y: float
    agree: int

    def moved(self, x: float, y: float) -> tuple[float, float]:
        return self.scale * x + self.x, self.scale * y + self.y


def agreed(points: Sequence[tuple[float, float]], found: Sequence[Sequence[tuple[float, float, float]]],
           tolerance: float) -> Motion | None:
    """The motion most points agree on; `found` are for each point the places (x, y, scale) where it may be now."""
    rows = [(number, *points[number], *one) for number, places in enumerate(found) for one in places]
    if len(points) < LEAST or not rows:
        return None
    table = np.array(rows)
    scales, moves = _motions(table)
    if not len(scales):
        return None
    votes = _votes(table, scales, moves, tolerance)
    best = int(votes.argmax())
    motion: Motion | None = Motion(float(scales[best]), float(moves[best, 0]), float(moves[best, 1]), int(votes[best]))
    for _again in range(2):
        motion = _fitted(table, motion, tolerance) if motion and motion.agree >= LEAST else None
    return motion


def _motions(table: Array) -> tuple[Array, Array]:
    one, other = np.triu_indices(len(table), 1)
    before = table[other, 1:3] - table[one, 1:3]
    after = table[other, 3:5] - table[one, 3:5]
    far = np.hypot(*before.T)
    fit = (far > 60) & (table[one, 0] != table[other, 0])
    one, before, after, far = one[fit], before[fit], after[fit], far[fit]
    scales = np.hypot(*after.T) / far
    straight = (before * after).sum(1) > 0.995 * far * np.hypot(*after.T)  # a picture is not turned
    near = np.abs(scales / table[one, 5] - 1) < 0.12
    fit = straight & near & (scales > LIKELY[0]) & (scales < LIKELY[1])
    one, scales = one[fit], scales[fit]
    return scales, table[one, 3:5] - scales[:, None] * table[one, 1:3]


def _votes(table: Array, scales: Array, moves: Array, tolerance: float) -> Array:
    votes = np.zeros(len(scales), int)
    for number in np.unique(table[:, 0]):
        mine = table[table[:, 0] == number]
        where = scales[:, None, None] * mine[None, :, 1:3] + moves[:, None, :]
        off = np.hypot(*(where - mine[None, :, 3:5]).transpose(2, 0, 1))
        votes += (off.min(1) < tolerance)
    return votes


def _fitted(table: Array, motion: Motion, tolerance: float) -> Motion:
    where = motion.scale * table[:, 1:3] + (motion.x, motion.y)
    good = table[np.hypot(*(where - table[:, 3:5]).T) < tolerance]
    if len(good) < LEAST:
        return motion
    before, after = good[:, 1:3], good[:, 3:5]
    middle, there = before.mean(0), after.mean(0)
    spread = ((before - middle) ** 2).sum()
    scale = float(((before - middle) * (after - there)).sum() / spread) if spread > 1 else motion.scale
    if abs(scale - 1) < 0.004:
        scale = 1.0
    x, y = there - scale * middle
    return Motion(scale, float(x), float(y), len(np.unique(good[:, 0])))
