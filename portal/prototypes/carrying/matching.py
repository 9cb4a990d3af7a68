"""Where the spots of a picture are in its next version: place, confidence, and whether a person has to look.

For each spot a patch of 96 pixels about it is searched for in the whole new picture, coarsely and at scales from 80 to
150 per cent. What most spots agree on (consensus.py) says how the picture moved as a whole. Then three places are looked
at closely: where the whole says it is, where it was, and where the patch alone fits best; at each the patch is compared
as a whole, in nine blocks, and in its middle, which is what the pin means.

- carried: patch and middle fit, and there is one place or the whole says the same;
- confirm: something speaks for the place, not all: the middle changed (perhaps as was asked), or two places fit alike;
- lost: nothing fits.
All lengths are in pixels of the pictures as they are worked on: the older one at most 1200 wide.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from portal.prototypes.carrying.consensus import Motion, agreed
from portal.prototypes.carrying.correlating import Array, Field, likeness, peaks

PATCH = 96
WIDE = 1200
COARSE = 4
SCALES = tuple(round(0.8 * 1.0655**step, 3) for step in range(11))  # 0.8 to 1.5
ANCHORS = 14  # so many places at least say how the whole moved
SURE, PERHAPS, STRAY = 0.80, 0.5, 0.85  # STRAY: where the whole picture moved otherwise, a likeness alone says little
AGREED = 6  # so many places make what the whole did certain


@dataclass(frozen=True)
class Match:
    """Where a spot is now, in fractions of the new picture; `scale` is how much larger it is in pixels."""

    x: float
    y: float
    scale: float
    state: str
    confidence: float


@dataclass(frozen=True)
class _Close:
    """One place looked at closely: the pin's place, how the patch fits, how its middle does, how many of its blocks do."""

    x: float
    y: float
    scale: float
    whole: float
    middle: float
    blocks: float
    said: bool = False

    @property
    def worth(self) -> float:
        return 0.5 * self.fits + 0.3 * self.middle + 0.2 * self.blocks

    @property
    def fits(self) -> float:
        return max(self.whole, self.blocks)


class Pair:
    """A picture and its next version, ready to be searched."""

    def __init__(self, before: Image.Image, after: Image.Image) -> None:
        shrink = min(1.0, WIDE / before.width)
        ratio = after.width / before.width
        other = shrink if 0.75 <= ratio <= 1.6 else shrink / ratio
        self.before, self.after = _grey(before, shrink), _grey(after, other)
        self.unit = shrink / other
        self._small = _shrunk(self.before)
        self._field = Field(_shrunk(self.after))

    def carry(self, spots: Sequence[tuple[float, float]]) -> list[Match]:
        """Each spot, given in fractions of the old picture, in the new one."""
        high, wide = self.before.shape
        pins = [(x * (wide - 1), y * (high - 1)) for x, y in spots]
        anchors = self._anchors(ANCHORS - len(pins)) if len(pins) < ANCHORS else []
        points = [*pins, *anchors]
        found = [self._search(*one) for one in points]
        sample = range(0, len(points), max(1, len(points) // 40))
        motion = agreed([points[one] for one in sample], [[near[:3] for near in found[one]] for one in sample], tolerance=9)
        return [self._decide(pin, near, motion) for pin, near in zip(pins, found, strict=False)]

    def _anchors(self, most: int) -> list[tuple[float, float]]:
        """Places with much to see, one from each part of the picture."""
        high, wide = self.before.shape
        rows, cols = max(2, high // 220), max(2, wide // 220)
        seen = []
        for row in range(rows):
            for col in range(cols):
                top, left = row * high // rows, col * wide // cols
                part = self.before[top:top + high // rows, left:left + wide // cols]
                seen.append((float(part.std()), left + part.shape[1] / 2, top + part.shape[0] / 2))
        seen.sort(reverse=True)
        return [(x, y) for depth, x, y in seen[:max(most, 8)] if depth > 3]

    def _search(self, x: float, y: float) -> list[tuple[float, float, float, float]]:
        """The places where the patch about a point may be: x, y, scale, fit; the best first."""
        piece, off_x, off_y = _about(self._small, x / COARSE, y / COARSE, PATCH // COARSE)
        found: list[tuple[float, float, float, float]] = []
        for scale in SCALES:
            size = (max(6, round(piece.shape[1] * scale)), max(6, round(piece.shape[0] * scale)))
            fits = self._field.fit(_resized(piece, size))
            for row, col, fit in peaks(fits, 2, 5):
                exact_x, exact_y = size[0] / piece.shape[1], size[1] / piece.shape[0]
                found.append(((col + off_x * exact_x) * COARSE, (row + off_y * exact_y) * COARSE, scale, fit))
        found.sort(key=lambda one: -one[3])
        kept: list[tuple[float, float, float, float]] = []
        for one in found:
            if all(abs(one[0] - other[0]) + abs(one[1] - other[1]) > 24 for other in kept):
                kept.append(one)
        return [one for one in kept[:3] if one[3] > 0.35]

    def _decide(self, pin: tuple[float, float], near: list[tuple[float, float, float, float]],
                motion: Motion | None) -> Match:
        places: list[_Close] = []
        if motion is not None:
            places.append(self._look(pin, *motion.moved(*pin), motion.scale, reach=6, said=True))
        else:
            places.append(self._look(pin, *pin, 1.0, reach=6, said=True))
        for x, y, scale, _fit in near:
            if not places or all(abs(x - one.x) + abs(y - one.y) > 12 for one in places):
                fine = [self._look(pin, x, y, scale * more, reach=12) for more in (0.96, 1.0, 1.04)]
                places.append(max(fine, key=lambda one: one.whole))
        places.sort(key=lambda one: -one.worth)
        return self._judged(places, motion)

    def _judged(self, places: list[_Close], motion: Motion | None) -> Match:
        """The best place and its state; `places` come with the best first."""
        whole = motion if motion is not None and motion.agree >= AGREED else None
        if whole is not None:
            said = next(one for one in places if one.said)
            moved = [one for one in places if not one.said and self._moved_alone(one, whole)]
            best = said if said.fits >= PERHAPS or not moved else moved[0]
            alone = True
        else:
            best = places[0]
            alone = best.worth - max((one.worth for one in places[1:]), default=0.0) > 0.1
        high, wide = self.after.shape
        outside = not (0 <= best.x <= wide - 1 and 0 <= best.y <= high - 1)
        sure = best.fits >= SURE and best.middle >= 0.7 and best.blocks >= 0.6 and alone and (whole is None or best.said)
        state = "carried" if sure else "confirm" if best.fits >= PERHAPS else "lost"
        confidence = min(1.0, max(0.0, best.worth - (0 if alone else 0.1)))
        return Match(min(1.0, max(0.0, best.x / (wide - 1))), min(1.0, max(0.0, best.y / (high - 1))),
                     best.scale * self.unit, "lost" if outside else state, round(confidence, 3))

    def _moved_alone(self, place: _Close, motion: Motion) -> bool:
        """Whether a part moved while the rest did not: it fits well, at the size of the rest, and it is no twin that was
        at that place before.
        """
        if place.fits < STRAY or place.blocks < STRAY or abs(place.scale / motion.scale - 1) > 0.08:
            return False
        old_x, old_y = (place.x - motion.x) / motion.scale, (place.y - motion.y) / motion.scale
        high, wide = self.before.shape
        if not (0 <= old_x < wide and 0 <= old_y < high):
            return True
        return self._look((old_x, old_y), place.x, place.y, motion.scale, reach=6).whole < SURE

    def _look(self, pin: tuple[float, float], x: float, y: float, scale: float, reach: int, said: bool = False) -> _Close:
        """The patch in full, within `reach` of a place."""
        piece, off_x, off_y = _about(self.before, *pin, PATCH)
        size = (max(12, round(piece.shape[1] * scale)), max(12, round(piece.shape[0] * scale)))
        wanted = _resized(piece, size)
        across, down = size[0] / piece.shape[1], size[1] / piece.shape[0]
        left, top = round(x - off_x * across), round(y - off_y * down)
        window = _window(self.after, left - reach, top - reach, size[0] + 2 * reach, size[1] + 2 * reach)
        [(row, col, fit)] = peaks(Field(window).fit(wanted), 1, 1)
        if fit <= 0:
            row = col = reach
        there = window[row:row + size[1], col:col + size[0]]
        back = _resized(there, (piece.shape[1], piece.shape[0]))
        middle = _middle(piece, back, off_x, off_y)
        return _Close(left - reach + col + off_x * across, top - reach + row + off_y * down, scale, max(fit, 0.0),
                      middle, _blocks(piece, back), said)


def _middle(piece: Array, back: Array, off_x: float, off_y: float, half: int = 20) -> float:
    """How well what lies right under the pin fits."""
    top, left = max(0, round(off_y) - half), max(0, round(off_x) - half)
    return max(0.0, likeness(piece[top:top + 2 * half, left:left + 2 * half], back[top:top + 2 * half, left:left + 2 * half]))


def _blocks(piece: Array, back: Array) -> float:
    """The share of the patch's nine blocks that fit, each by itself: what lies over one of them does not spoil the rest.

    Empty ground says nothing: only blocks with something to see are asked, where there are any.
    """
    high, wide = piece.shape
    cut = [(slice(row * high // 3, (row + 1) * high // 3), slice(col * wide // 3, (col + 1) * wide // 3))
           for row in range(3) for col in range(3)]
    telling = [one for one in cut if piece[one].std() >= 4.0] or cut
    return sum(likeness(piece[one], back[one]) > 0.6 for one in telling) / len(telling)


def _grey(image: Image.Image, scale: float) -> Array:
    grey = image.convert("L")
    if scale != 1.0:
        size = max(8, round(image.width * scale)), max(8, round(image.height * scale))
        grey = grey.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    return np.asarray(grey, dtype=np.float32)


def _shrunk(grey: Array) -> Array:
    size = max(8, grey.shape[1] // COARSE), max(8, grey.shape[0] // COARSE)
    return np.asarray(Image.fromarray(grey).resize(size, Image.Resampling.BOX))


def _resized(piece: Array, size: tuple[int, int]) -> Array:
    if size == (piece.shape[1], piece.shape[0]):
        return piece
    return np.asarray(Image.fromarray(piece).resize(size, Image.Resampling.BILINEAR))


def _about(grey: Array, x: float, y: float, size: int) -> tuple[Array, float, float]:
    """The patch about a point, pushed inside at the edges, and the point within it."""
    high, wide = grey.shape
    left = min(max(0, round(x - size / 2)), max(0, wide - size))
    top = min(max(0, round(y - size / 2)), max(0, high - size))
    return grey[top:top + size, left:left + size], x - left, y - top


def _window(grey: Array, left: int, top: int, wide: int, high: int) -> Array:
    """A part of a picture; beyond its edge the edge goes on."""
    rows = np.clip(np.arange(top, top + high), 0, grey.shape[0] - 1)
    cols = np.clip(np.arange(left, left + wide), 0, grey.shape[1] - 1)
    return grey[np.ix_(rows, cols)]
