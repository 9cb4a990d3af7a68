"""Grounds to draw on: paper with grain, the photographer's sweep of wall and table, and saving."""

from pathlib import Path
from random import Random

from PIL import Image, ImageChops, ImageFilter

from .palette import PAPER, TABLE, WALL, Rgb

Size = tuple[int, int]


def noise(size: Size, seed: str, cell: float = 1.0, strength: int = 255) -> Image.Image:
    """Grey noise around the middle, its spots `cell` pixels wide; the same for the same seed."""
    small = (max(2, int(size[0] / cell)), max(2, int(size[1] / cell)))
    raw = Image.frombytes("L", small, Random(f"{seed}{small}").randbytes(small[0] * small[1]))
    if strength < 255:
        raw = raw.point([int(128 + (v - 128) * strength / 255) for v in range(256)])
    return raw if small == size else raw.resize(size, Image.Resampling.BICUBIC)


def grained(picture: Image.Image, seed: str, strength: int = 14) -> Image.Image:
    """Lay a fine grain over the picture, as of film or paper."""
    sheet = noise(picture.size, seed, 1, strength * 2).filter(ImageFilter.GaussianBlur(0.6))
    return ImageChops.add(picture, Image.merge("RGB", (sheet, sheet, sheet)), 1, -128)


def paper(size: Size, seed: str, colour: Rgb = PAPER) -> Image.Image:
    """A sheet of warm paper: soft clouds, fibres, slightly darker towards the edges."""
    sheet = Image.new("RGB", size, colour)
    clouds = noise(size, seed + "clouds", size[0] / 5, 8)
    sheet = ImageChops.add(sheet, Image.merge("RGB", (clouds, clouds, clouds)), 1, -128)
    return vignette(grained(sheet, seed, 11), 9)


def vignette(picture: Image.Image, depth: int) -> Image.Image:
    """Darken the corners a little, as a lens or a reading light does."""
    ring = Image.radial_gradient("L").resize(picture.size, Image.Resampling.BICUBIC)
    dark = ring.point([max(0, int((v - 110) / 145 * depth)) for v in range(256)])
    return ImageChops.subtract(picture, Image.merge("RGB", (dark, dark, dark)))


def sweep(size: Size, horizon: float, wall: Rgb = WALL, table: Rgb = TABLE) -> Image.Image:
    """Wall running softly into table at that part of the height, lit from the left."""
    ramp = Image.new("L", (1, 256))
    ramp.putdata([int(255 * _ease((y / 255 - horizon) / 0.16 + 0.5)) for y in range(256)])
    small = (size[0] // 8, size[1] // 8)
    mask = ramp.resize(small, Image.Resampling.BICUBIC)
    ground = Image.composite(Image.new("RGB", small, table), Image.new("RGB", small, wall), mask)
    lit = Image.linear_gradient("L").rotate(90).resize(small).point([int(118 + v * 0.06) for v in range(256)])
    ground = ImageChops.add(ground, Image.merge("RGB", (lit, lit, lit)), 1, -126)
    return ground.resize(size, Image.Resampling.BICUBIC)


def _ease(t: float) -> float:
    t = min(1.0, max(0.0, t))
    return t * t * (3 - 2 * t)


def save(picture: Image.Image, folder: Path, name: str) -> str:
    """Write the picture under its name and return the name."""
    picture.save(folder / name, quality=88, optimize=False)
    return name
