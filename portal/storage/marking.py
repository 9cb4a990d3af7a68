"""A visible mark over a whole picture: who looks at it, and when. Only our own renditions are opened here."""

import io
from functools import lru_cache
from pathlib import Path
from typing import Any

# Pillow is read at the first mark: a start should not wait for it.

FONTS = Path(__file__).parents[1] / "static" / "vendor" / "fonts"
LEAST = 64  # a picture smaller than so many pixels is too coarse to be worth a mark
SLANT = 24  # degrees


def marked(picture: bytes, lines: tuple[str, ...]) -> tuple[bytes, str]:
    """A JPEG or WebP with these lines over it again and again, and its media type.

    It becomes a JPEG, which is written ten times quicker than a WebP; what can be seen through stays a WebP.
    """
    from PIL import Image

    with Image.open(io.BytesIO(picture), formats=["JPEG", "WEBP"]) as opened:
        clear = opened.mode in ("RGBA", "LA", "PA")
        image = opened.convert("RGBA" if clear else "RGB")
    if max(image.size) >= LEAST:
        light, dark = _stamp(lines, min(max(image.width // 26, 10), 24))
        for left, top in _places(image.size, light.size):
            image.paste((0, 0, 0), (left + 1, top + 1), dark)
            image.paste((255, 255, 255), (left, top), light)
    written = io.BytesIO()
    if clear:
        image.save(written, "WEBP", quality=80, method=0)
    else:
        image.save(written, "JPEG", quality=85)
    return written.getvalue(), "image/webp" if clear else "image/jpeg"


def _places(size: tuple[int, int], stamp: tuple[int, int]) -> list[tuple[int, int]]:
    """Where the mark stands: in rows that are set off against each other, over the edges too."""
    across, down = int(stamp[0] * 1.05), int(stamp[1] * 0.8)
    return [(column - (across // 2 if row % 2 else 0), top) for row, top in enumerate(range(-down // 3, size[1], down))
            for column in range(-across // 4, size[0] + across // 2, across)]


@lru_cache(maxsize=64)
def _stamp(lines: tuple[str, ...], height: int) -> tuple[Any, Any]:
    """The lines slanted, as a light and a dark mask."""
    from PIL import Image, ImageDraw

    wide = max(int(_run(None, line, height, 0, 0)) for line in lines) + 12
    flat = Image.new("L", (wide, int(height * 1.45 * len(lines)) + 8), 0)
    pen = ImageDraw.Draw(flat)
    for number, line in enumerate(lines):
        _run(pen, line, height, 6, 2 + number * height * 1.45)
    slanted = flat.rotate(SLANT, expand=True, resample=Image.Resampling.BICUBIC)
    return slanted.point(lambda one: one * 96 // 255), slanted.point(lambda one: one * 80 // 255)


def _run(pen: Any, line: str, height: int, left: float, top: float) -> float:
    """Writes a line in runs of one alphabet each, as our fonts are parted; gives where it ends."""
    run, before = "", False
    for letter in [*line, ""]:
        cyrillic = "\u0400" <= letter <= "\u052f"
        if run and (not letter or cyrillic != before):
            font = _font("cyrillic" if before else "latin", height)
            if pen is not None:
                pen.text((left, top), run, fill=255, font=font)
            left, run = left + font.getlength(run), ""
        run, before = run + letter, cyrillic
    return left


@lru_cache(maxsize=32)
def _font(alphabet: str, height: int) -> Any:
    from PIL import ImageFont

    return ImageFont.truetype(str(FONTS / f"onest-{alphabet}.woff2"), height)
