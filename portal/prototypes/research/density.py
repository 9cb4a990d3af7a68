"""Where pins lie thickly: a kernel density of points on a picture, on a grid, in levels that can be drawn."""

from collections.abc import Sequence
from math import exp, sqrt

COLUMNS, LEVELS = 48, 5
LEAST_WIDTH, MOST_WIDTH = 0.03, 0.12  # of the kernel, as a share of the picture's width

Point = tuple[float, float]


def bandwidth(points: Sequence[Point]) -> float:
    """Scott's rule for two dimensions (Scott, Multivariate Density Estimation, 1992): the spread times n to the minus 1/6."""
    n = len(points)
    if n < 2:
        return MOST_WIDTH
    means = [sum(one[axis] for one in points) / n for axis in (0, 1)]
    spread = sqrt(sum((one[axis] - means[axis]) ** 2 for one in points for axis in (0, 1)) / (2 * (n - 1)))
    return float(min(MOST_WIDTH, max(LEAST_WIDTH, spread * n ** (-1 / 6))))


def density(points: Sequence[Point], aspect: float, columns: int = COLUMNS) -> list[list[float]]:
    """Rows of the grid, the thickest place at 1. `aspect` is height by width; points are in shares of width and height.

    The Gaussian kernel falls apart into one along each axis, so that each is computed once a row and once a column.
    """
    rows = max(4, min(2 * columns, round(columns * aspect)))
    if not points:
        return [[0.0] * columns for _row in range(rows)]
    width = bandwidth([(x, y * aspect) for x, y in points])
    across = _along([x for x, _y in points], columns, width)
    down = _along([y for _x, y in points], rows, width / aspect)
    grid = [[sum(a * b for a, b in zip(column, row, strict=True)) for column in across] for row in down]
    most = max(max(row) for row in grid)
    return [[cell / most for cell in row] for row in grid] if most > 0 else grid


def _along(places: Sequence[float], cells: int, width: float) -> list[list[float]]:
    return [[exp(-((((cell + 0.5) / cells - at) / width) ** 2) / 2) for at in places] for cell in range(cells)]


def strips(grid: Sequence[Sequence[float]]) -> list[tuple[int, int, int, int]]:
    """The grid as strips of one level: (level, row, first column, how many), the empty ones left out."""
    found = []
    for at, row in enumerate(grid):
        levels = [min(LEVELS, int(cell * (LEVELS + 1))) for cell in row]
        start = 0
        for column in range(1, len(levels) + 1):
            if column == len(levels) or levels[column] != levels[start]:
                if levels[start]:
                    found.append((levels[start], at, start, column - start))
                start = column
    return found
