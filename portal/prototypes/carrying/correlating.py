"""Normalised cross-correlation by FFT: where in a picture a small piece of another is found, and how well it fits.

After J. P. Lewis, "Fast Template Matching" (1995): the sums under the piece come from integral images, the products from
one FFT. Only numpy; this runs in the child process that opens pictures (see looking.py), never in the serving one.
"""

from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]
SMOOTH = (2, 3, 5)  # lengths that are products of these are quick


def quick_length(least: int) -> int:
    """The next length from `least` on that an FFT takes quickly."""
    length = least
    while True:
        rest = length
        for prime in SMOOTH:
            while rest % prime == 0:
                rest //= prime
        if rest == 1:
            return length
        length += 1


class Field:
    """A grey picture to search in; its own FFT and the deviation under each size of piece are made once."""

    def __init__(self, grey: Array) -> None:
        self.grey = grey.astype(np.float32) - float(grey.mean())
        self.shape = (quick_length(grey.shape[0]), quick_length(grey.shape[1]))
        self._fft = np.fft.rfft2(self.grey, self.shape)
        self._sums = _integral(self.grey)
        self._squares = _integral(self.grey * self.grey)
        self._deviations: dict[tuple[int, int], Array] = {}

    def fit(self, piece: Array) -> Array:
        """How well the piece fits at each place of its upper left corner: -1 to 1, 0 where nothing is to be seen."""
        high, wide = piece.shape
        rows, cols = self.grey.shape[0] - high + 1, self.grey.shape[1] - wide + 1
        if rows < 1 or cols < 1:
            return np.zeros((1, 1), np.float32)
        own = piece - piece.mean()
        size = float(np.sqrt((own * own).sum()))
        if size < 1e-3:
            return np.zeros((rows, cols), np.float32)
        product = np.fft.irfft2(self._fft * np.conj(np.fft.rfft2(own, self.shape)), self.shape)[:rows, :cols]
        found: Array = product / (self._deviation(high, wide) * size)
        return np.clip(found, -1, 1)

    def _deviation(self, high: int, wide: int) -> Array:
        """The root of the summed squares about the mean under a piece of this size; flat places count as never fitting."""
        if (high, wide) not in self._deviations:
            sums, squares = (_under(one, high, wide) for one in (self._sums, self._squares))
            spread = np.maximum(squares - sums * sums / (high * wide), 0)
            flat = high * wide * 2.0  # a deviation of one and a half grey steps is noise
            self._deviations[high, wide] = np.where(spread > flat, np.sqrt(spread), 1e9)
        return self._deviations[high, wide]


def _integral(values: Array) -> Array:
    padded = np.zeros((values.shape[0] + 1, values.shape[1] + 1), np.float64)
    padded[1:, 1:] = values.cumsum(0, dtype=np.float64).cumsum(1)
    return padded


def _under(integral: Array, high: int, wide: int) -> Array:
    return integral[high:, wide:] - integral[:-high, wide:] - integral[high:, :-wide] + integral[:-high, :-wide]


def peaks(fits: Array, most: int, apart: int) -> list[tuple[int, int, float]]:
    """The best places, as row, column and fit, no two nearer than `apart`."""
    left, found = fits.copy(), []
    for _each in range(most):
        row, col = np.unravel_index(int(left.argmax()), left.shape)
        found.append((int(row), int(col), float(left[row, col])))
        left[max(0, row - apart):row + apart + 1, max(0, col - apart):col + apart + 1] = -1
    return found


def likeness(one: Array, other: Array) -> float:
    """The correlation of two pieces of one size; two flat ones are as like as their greys are near."""
    a, b = one - one.mean(), other - other.mean()
    deep_a, deep_b = float(a.std()), float(b.std())
    if max(deep_a, deep_b) < 4.0:
        return 1.0 - min(1.0, abs(float(one.mean() - other.mean())) / 40)
    if min(deep_a, deep_b) < 1.0:
        return 0.0
    return float((a * b).mean()) / (deep_a * deep_b)
