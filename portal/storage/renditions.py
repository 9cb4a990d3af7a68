"""What is shown of a picture: a master, smaller sizes, deep-zoom tiles, its colour. Runs only in the child."""

import base64
import io
from pathlib import Path
from typing import Any

from PIL import Image

from portal.storage.tiles import PackWriter, Pyramid

WIDTHS = {"w320": 320, "w800": 800, "w1600": 1600}
PAGE_SIZES = ("page",)  # a page costs sixty times: it does without the second format, and WebP takes less care
TALLEST = 4  # a rendition is at most so many times as high as its width, or a scroll of paper would make it endless
TILES_FROM = 2048
MEDIA_TYPES = {"jpg": "image/jpeg", "webp": "image/webp", "avif": "image/avif"}
JPEG: dict[str, Any] = {"format": "JPEG", "quality": 90, "subsampling": 0}
WEBP: dict[str, Any] = {"format": "WEBP", "quality": 82, "method": 4}
CLEAR: dict[str, Any] = {"format": "WEBP", "quality": 90, "method": 1}
PAGE: dict[str, Any] = {"format": "WEBP", "quality": 80, "method": 1}
AVIF: dict[str, Any] = {"format": "AVIF", "quality": 62, "speed": 8, "max_threads": 1}
MANNERS = {"webp": ("webp", WEBP), "avif": ("avif", AVIF), "page": ("webp", PAGE)}


def write_all(image: Image.Image, out: Path, formats: tuple[str, ...] = ("webp", "avif")) -> dict[str, Any]:
    """Write every part of a bare RGB or RGBA picture into `out`; the answer goes into the row."""
    made: dict[str, Any] = {"renditions": {"master": _write(image, out, "master", *_faithful(image))}}
    smaller, last = _small(image, WIDTHS["w1600"]), None
    for name, width in WIDTHS.items():
        fitted = _small(smaller, width)
        sizes = last if last and last[0] == fitted.size else (fitted.size, _sizes(fitted, out, name, formats))
        made["renditions"] |= {f"{name}.{ending}": written for ending, written in sizes[1].items()}
        last = sizes
    if max(image.size) > TILES_FROM:
        made["tiles"] = _tiles(image, out)
    return made | {"colour": _colour(smaller), "placeholder": _placeholder(smaller)}


def write_sizes(image: Image.Image, out: Path) -> dict[str, Any]:
    """The smaller sizes alone, for a model or a video that has a picture of itself beside its master."""
    made: dict[str, Any] = {}
    for name, width in WIDTHS.items():
        made |= {f"{name}.{end}": one for end, one in _sizes(_small(image, width), out, name, PAGE_SIZES).items()}
    return made


def _sizes(image: Image.Image, out: Path, name: str, formats: tuple[str, ...]) -> dict[str, Any]:
    chosen = (MANNERS[one] for one in formats)
    return {ending: _write(image, out, name, ending, manner) for ending, manner in chosen}


def _faithful(image: Image.Image) -> tuple[str, dict[str, Any]]:
    """JPEG is ten times quicker than WebP at this size; only WebP can be seen through."""
    return ("webp", CLEAR) if image.mode == "RGBA" else ("jpg", JPEG)


def _write(image: Image.Image, out: Path, name: str, ending: str, manner: dict[str, Any]) -> dict[str, Any]:
    part = out / f"{name}.{ending}"
    image.save(part, **manner)
    return {
        "part": part.name,
        "type": MEDIA_TYPES[ending],
        "width": image.width,
        "height": image.height,
        "bytes": part.stat().st_size,
    }


def _small(image: Image.Image, width: int) -> Image.Image:
    """Fitted into the width, never enlarged."""
    scale = min(width / image.width, width * TALLEST / image.height, 1.0)
    if scale == 1.0:
        return image
    size = max(round(image.width * scale), 1), max(round(image.height * scale), 1)
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _tiles(image: Image.Image, out: Path) -> dict[str, Any]:
    pyramid = Pyramid(*image.size)
    ending, manner = _faithful(image)
    with (out / "tiles.pack").open("xb") as file:
        pack = PackWriter(file, pyramid)
        for level in range(pyramid.top, -1, -1):
            if image.size != pyramid.size(level):
                image = image.resize(pyramid.size(level), Image.Resampling.BOX)
            for col, row in pyramid.cells(level):
                tile = io.BytesIO()
                image.crop(pyramid.box(level, col, row)).save(tile, **manner)
                pack.add(level, col, row, tile.getvalue())
        pack.close()
    return {
        "part": "tiles.pack",
        "type": MEDIA_TYPES[ending],
        "format": ending,
        "width": pyramid.width,
        "height": pyramid.height,
        "tile": pyramid.tile,
        "overlap": pyramid.overlap,
    }


def _colour(image: Image.Image) -> str:
    """The colour that covers most, for the space where the picture will appear."""
    small = image.resize((32, 32), Image.Resampling.BOX).convert("RGB").quantize(8)
    counts = small.getcolors() or [(1, 0)]
    palette = small.getpalette() or [0, 0, 0]
    start = 3 * int(max(counts)[1])  # type: ignore[call-overload]
    return "#" + "".join(f"{shade:02x}" for shade in palette[start : start + 3])


def _placeholder(image: Image.Image) -> str:
    """The picture in sixteen pixels, as a data address."""
    tiny, out = image.copy(), io.BytesIO()
    tiny.thumbnail((16, 16))
    tiny.save(out, format="WEBP", quality=40, method=4)
    return "data:image/webp;base64," + base64.b64encode(out.getvalue()).decode()
