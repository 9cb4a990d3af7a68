"""What differs between two pictures: pixel by pixel after both are fitted to one width, gathered to regions.

Runs in the child process only. A pixel differs when its brightness does by more than a tenth, or its colour by less, after
a slight blur that lets the noise of JPEG pass; what only one of the pictures has (it is higher) differs as a whole.
"""

from collections import deque
from typing import Any

import numpy as np
from PIL import Image, ImageChops, ImageFilter

WIDE = 1600
CELL = 8
DEEP = 26  # of 255
COLOUR = 1.4
LEAST = 6  # pixels of a cell
MOST = 200
GHOST = 0.28  # what is the same stays as a shadow of itself
MARK = (214, 0, 106)


def difference(before: Image.Image, after: Image.Image) -> tuple[dict[str, Any], Image.Image]:
    """The regions, and the newer picture as a ghost with the changes marked."""
    width = min(WIDE, max(before.width, after.width))
    one, two = _fitted(before, width), _fitted(after, width)
    height = max(one.height, two.height)
    deep = _depth(_on_sheet(one, height), _on_sheet(two, height))
    changed = deep > DEEP
    changed[min(one.height, two.height):] = True
    boxes = regions(changed)
    found = {"width": width, "height": height, "changed": round(float(changed.mean()), 6),
             "regions": boxes[:MOST], "more": max(0, len(boxes) - MOST)}
    return found, _shown(_on_sheet(two, height), changed)


def regions(changed: np.ndarray[Any, Any]) -> list[dict[str, Any]]:
    """Boxes around what hangs together, in fractions, in reading order; `share` is how much of the box differs."""
    high, wide = changed.shape
    rows, cols = -(-high // CELL), -(-wide // CELL)
    padded = np.zeros((rows * CELL, cols * CELL), bool)
    padded[:high, :wide] = changed
    counts = padded.reshape(rows, CELL, cols, CELL).sum((1, 3))
    boxes = [_box(cells, counts, high, wide) for cells in _groups(counts >= LEAST)]
    boxes.sort(key=lambda one: (round(one["y"] * 12), one["x"]))
    return boxes


def _groups(cells: np.ndarray[Any, Any]) -> list[list[tuple[int, int]]]:
    """Cells that touch, or have one cell between them."""
    left = {(int(row), int(col)) for row, col in np.argwhere(cells)}
    groups = []
    while left:
        waiting, group = deque([left.pop()]), []
        while waiting:
            row, col = waiting.popleft()
            group.append((row, col))
            for near in [(row + down, col + across) for down in range(-2, 3) for across in range(-2, 3)]:
                if near in left:
                    left.remove(near)
                    waiting.append(near)
        groups.append(group)
    return groups


def _box(cells: list[tuple[int, int]], counts: np.ndarray[Any, Any], high: int, wide: int) -> dict[str, Any]:
    rows, cols = [row for row, _col in cells], [col for _row, col in cells]
    top, left = min(rows) * CELL, min(cols) * CELL
    bottom, right = min(high, (max(rows) + 1) * CELL), min(wide, (max(cols) + 1) * CELL)
    pixels = sum(int(counts[cell]) for cell in cells)
    return {"x": round(left / wide, 6), "y": round(top / high, 6), "w": round((right - left) / wide, 6),
            "h": round((bottom - top) / high, 6), "share": round(pixels / ((right - left) * (bottom - top)), 4)}


def _depth(one: Image.Image, two: Image.Image) -> np.ndarray[Any, Any]:
    """How far apart: brightness in full, colour less and over a wider blur, since JPEG keeps it coarsely."""
    parts = [sheet.convert("YCbCr").split() for sheet in (one, two)]
    light, *colours = (_apart(old, new, 4 if number else 1) for number, (old, new) in enumerate(zip(*parts, strict=True)))
    colour = np.maximum(*colours) * COLOUR
    return np.maximum(light, colour)


def _apart(one: Image.Image, two: Image.Image, blur: int) -> np.ndarray[Any, Any]:
    soft = ImageFilter.BoxBlur(blur)
    return np.asarray(ImageChops.difference(one.filter(soft), two.filter(soft)), dtype=np.float32)


def _fitted(image: Image.Image, width: int) -> Image.Image:
    flat = Image.new("RGB", image.size, "white")
    flat.paste(image, mask=image.getchannel("A") if image.mode == "RGBA" else None)
    if flat.width == width:
        return flat
    return flat.resize((width, max(1, round(flat.height * width / flat.width))), Image.Resampling.LANCZOS, reducing_gap=3.0)


def _on_sheet(image: Image.Image, height: int) -> Image.Image:
    if image.height == height:
        return image
    sheet = Image.new("RGB", (image.width, height), "white")
    sheet.paste(image)
    return sheet


def _shown(after: Image.Image, changed: np.ndarray[Any, Any]) -> Image.Image:
    grey = np.asarray(after.convert("L"), dtype=np.float32)
    ghost = 255 - (255 - grey) * GHOST
    pixels = np.repeat(ghost[:, :, None], 3, 2)
    pixels[changed] = 0.35 * pixels[changed] + 0.65 * np.array(MARK, dtype=np.float32)
    return Image.fromarray(pixels.astype(np.uint8))
