"""Deep-zoom tiles: where each tile lies in its level, and a pack that holds all of them in one file.

One file instead of thousands keeps backups and deletion quick; a table in front gives any tile with two short reads.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

ENTRY = struct.Struct("<II")
Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Pyramid:
    """The geometry of a deep-zoom picture: level 0 is one pixel, each further level doubles, the last is all."""

    width: int
    height: int
    tile: int = 512
    overlap: int = 1

    @property
    def top(self) -> int:
        return (max(self.width, self.height) - 1).bit_length()

    def size(self, level: int) -> tuple[int, int]:
        shrink = self.top - level
        return -(-self.width >> shrink), -(-self.height >> shrink)

    def grid(self, level: int) -> tuple[int, int]:
        width, height = self.size(level)
        return -(-width // self.tile), -(-height // self.tile)

    def box(self, level: int, col: int, row: int) -> Box:
        """The tile's rectangle in its level, with the overlap on each side that has a neighbour."""
        width, height = self.size(level)
        left, upper = col * self.tile, row * self.tile
        return (
            max(left - self.overlap, 0),
            max(upper - self.overlap, 0),
            min(left + self.tile + self.overlap, width),
            min(upper + self.tile + self.overlap, height),
        )

    def cells(self, level: int) -> Iterator[tuple[int, int]]:
        cols, rows = self.grid(level)
        return ((col, row) for row in range(rows) for col in range(cols))

    def has(self, level: int, col: int, row: int) -> bool:
        if not 0 <= level <= self.top:
            return False
        cols, rows = self.grid(level)
        return 0 <= col < cols and 0 <= row < rows

    def number(self, level: int, col: int, row: int) -> int:
        """The tile's place in the pack: levels from small to large, rows from top, columns from left."""
        before = sum(cols * rows for cols, rows in map(self.grid, range(level)))
        return before + row * self.grid(level)[0] + col

    def __len__(self) -> int:
        return sum(cols * rows for cols, rows in map(self.grid, range(self.top + 1)))


class PackWriter:
    """Writes tiles to a pack in any order; `close` writes the table."""

    def __init__(self, out: BinaryIO, pyramid: Pyramid) -> None:
        self._out, self._pyramid = out, pyramid
        self._table = [(0, 0)] * len(pyramid)
        out.write(bytes(ENTRY.size * len(self._table)))

    def add(self, level: int, col: int, row: int, content: bytes) -> None:
        self._table[self._pyramid.number(level, col, row)] = (self._out.tell(), len(content))
        self._out.write(content)

    def close(self) -> None:
        self._out.seek(0)
        self._out.write(b"".join(ENTRY.pack(*entry) for entry in self._table))


def read_tile(pack: BinaryIO, pyramid: Pyramid, level: int, col: int, row: int) -> bytes | None:
    """One tile out of the pack; None where the picture has no such tile."""
    if not pyramid.has(level, col, row):
        return None
    pack.seek(ENTRY.size * pyramid.number(level, col, row))
    offset, length = ENTRY.unpack(pack.read(ENTRY.size))
    pack.seek(offset)
    return pack.read(length)
