"""A picture of a model without a graphics card: triangles seen from the front right, shaded plainly, far ones first."""

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from portal.storage.shapes.soup import Floats, Soup

SIZE = (1600, 1200)
GROUND = (236, 234, 229)
FILL = 0.84  # how much of the picture the model takes
EYE = np.array([0.62, 0.48, 1.0])
LIGHT = np.array([0.25, 0.85, 0.55])
DARKEST = 0.38
MOST_DRAWN = 60_000  # polygons; more triangles are so small that points do
MOST_POINTS = 1_200_000


def draw(soup: Soup) -> Image.Image:
    """The model on a quiet ground."""
    flat, depth = _projected(soup.corners)
    shades = _shades(soup)
    facing = np.argsort(depth, kind="stable")
    if len(facing) > MOST_DRAWN:
        return _dotted(flat, depth, shades)
    image = Image.new("RGB", SIZE, GROUND)
    pen = ImageDraw.Draw(image)
    for corners, colour in zip(flat[facing].reshape(-1, 6).tolist(), shades[facing].tolist(), strict=True):
        pen.polygon(corners, fill=tuple(colour))
    return image


def _projected(corners: Floats) -> tuple[Floats, Floats]:
    """Corners in pixels (n, 3, 2) and how near each triangle is, by a view without vanishing point."""
    ahead = EYE / np.linalg.norm(EYE)
    right = np.cross([0.0, 1.0, 0.0], ahead)
    right /= np.linalg.norm(right)
    seen = corners @ np.stack([right, np.cross(ahead, right), ahead]).T.astype(np.float32)
    low, high = seen.min(axis=(0, 1)), seen.max(axis=(0, 1))
    span = np.maximum((high - low)[:2], 1e-12)
    scale = FILL * min(SIZE[0] / span[0], SIZE[1] / span[1])
    flat = (seen[:, :, :2] - (low + high)[:2] / 2) * np.array([scale, -scale], np.float32) + np.array(SIZE, np.float32) / 2
    return flat, seen[:, :, 2].mean(axis=1)


def _shades(soup: Soup) -> Floats:
    """The colour of each triangle in the light; a side turned away is lit as its other side would be."""
    normals = np.cross(soup.corners[:, 1] - soup.corners[:, 0], soup.corners[:, 2] - soup.corners[:, 0])
    lengths = np.maximum(np.linalg.norm(normals, axis=1), 1e-30)[:, None]
    normals /= lengths
    normals[normals @ EYE < 0] *= -1
    light = np.clip(normals @ (LIGHT / np.linalg.norm(LIGHT)), 0, 1).astype(np.float32)
    return ((DARKEST + (1 - DARKEST) * light)[:, None] * soup.colours * 255).astype(np.uint8)


def _dotted(flat: Floats, depth: Floats, shades: Floats) -> Image.Image:
    """Very many small triangles: each as so many points as it covers pixels, the nearest written last."""
    dice = np.random.default_rng(1)
    size = (SIZE[0] // 2, SIZE[1] // 2)
    flat = flat / 2
    one, two = flat[:, 1] - flat[:, 0], flat[:, 2] - flat[:, 0]
    area = np.abs(one[:, 0] * two[:, 1] - one[:, 1] * two[:, 0]) / 2
    dots = np.clip(np.ceil(area * 3), 1, 20_000)
    dots = np.maximum(dots * min(1.0, MOST_POINTS / dots.sum()), 1).astype(np.int64)
    far_first = np.argsort(depth, kind="stable")
    order = np.repeat(far_first, dots[far_first])
    along = dice.random((2, len(order), 1), np.float32)
    over = along.sum(axis=0) > 1
    along = np.where(over, 1 - along, along)
    place = (flat[order, 0] + along[0] * one[order] + along[1] * two[order]).astype(np.int64)
    place = np.clip(place, 0, np.array(size) - 1)
    sheet = np.full((size[1], size[0], 3), GROUND, np.uint8)
    sheet[place[:, 1], place[:, 0]] = shades[order]
    return Image.fromarray(sheet).filter(ImageFilter.MedianFilter(3))  # closes what no point fell on
