"""How long a 24-megapixel photo takes until it is ready for review, against Pillow alone: `python -m bench.pictures [ROUNDS]`.

Through the portal: spooled, a process of its own under its limits, renditions and tiles, made durable, adopted. Alone: Pillow
in this process decodes the same photo, resizes, encodes the same sizes and cuts the same tiles into memory.
"""

import io
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image, ImageFilter

from portal.storage.blobs import LocalBlobs
from portal.storage.renditions import AVIF, JPEG, WEBP, WIDTHS
from portal.storage.tiles import Pyramid
from portal.storage.verdicts import Limits
from portal.storage.workshop import Workshop

SIZE = (6000, 4000)


def photo() -> bytes:
    """Soft shapes under fine grain: what a camera gives, as a JPEG of some megabytes."""
    dice = random.Random(3)
    coarse = Image.frombytes("RGB", (60, 40), dice.randbytes(60 * 40 * 3)).resize(SIZE, Image.Resampling.BICUBIC)
    grain = Image.frombytes("L", (1500, 1000), dice.randbytes(1_500_000)).filter(ImageFilter.GaussianBlur(1)).resize(SIZE)
    out = io.BytesIO()
    Image.blend(coarse, Image.merge("RGB", [grain] * 3), 0.15).save(out, "JPEG", quality=92)
    return out.getvalue()


def alone(content: bytes) -> None:
    image = Image.open(io.BytesIO(content)).convert("RGB")
    encode(image, JPEG)
    smaller = image
    for width in sorted(WIDTHS.values(), reverse=True):
        smaller = smaller.resize((width, width * image.height // image.width), Image.Resampling.LANCZOS, reducing_gap=3.0)
        encode(smaller, WEBP)
        encode(smaller, AVIF)
    pyramid = Pyramid(*image.size)
    for level in range(pyramid.top, -1, -1):
        if image.size != pyramid.size(level):
            image = image.resize(pyramid.size(level), Image.Resampling.BOX)
        for col, row in pyramid.cells(level):
            encode(image.crop(pyramid.box(level, col, row)), JPEG)


def encode(image: Image.Image, manner: dict) -> None:
    image.save(io.BytesIO(), **manner)


def main(rounds: int) -> None:
    content = photo()
    with tempfile.TemporaryDirectory() as folder:
        workshop = Workshop(LocalBlobs(Path(folder)), Limits())
        ours, pillow = [], []
        for _round in range(rounds):
            begun = time.monotonic()
            with workshop.prepared(io.BytesIO(content), "photo.jpg"):
                ours.append(time.monotonic() - begun)
            begun = time.monotonic()
            alone(content)
            pillow.append(time.monotonic() - begun)
    one, other = statistics.median(ours), statistics.median(pillow)
    print(f"{SIZE[0]} x {SIZE[1]}, {len(content) / 1e6:.1f} MB, {rounds} rounds: ready {one:.2f} s, Pillow alone {other:.2f} s,"
          f" {one / other:.2f} times")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
