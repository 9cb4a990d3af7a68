"""The pictures on a model's surface: written anew like any picture, so that nothing hides in them and none is a bomb."""

import io
import warnings
from typing import Any

from PIL import Image

from portal.storage.shapes.packing import Binary
from portal.storage.verdicts import Refused

FORMATS = {"image/png": "PNG", "image/jpeg": "JPEG", "image/webp": "WEBP"}
MANNERS: dict[str, dict[str, Any]] = {
    "PNG": {"compress_level": 3}, "JPEG": {"quality": 92}, "WEBP": {"quality": 90, "method": 1}}
MOST_PIXELS, MOST_TOGETHER, EDGE = 17_000_000, 40_000_000, 4096


def repainted(tree: dict[str, Any], binary: bytes) -> tuple[dict[str, Any], bytes]:
    """The tree and its binary with every picture written anew. Raises Refused for spoilt and for too large ones."""
    views = tree.get("bufferViews") or []
    pictures = {one["bufferView"]: FORMATS[one["mimeType"]] for one in tree["images"]}
    if sum(view["byteLength"] for view in views) > 2 * len(binary) + 4096:
        raise Refused("too_heavy")  # the same bytes under many names would be written as often
    made, placed, pixels = Binary(), [], 0
    for number, view in enumerate(views):
        begin = view.get("byteOffset", 0)
        piece = binary[begin : begin + view["byteLength"]]
        if number in pictures:
            piece, size = _anew(piece, pictures[number])
            pixels += size
            if pixels > MOST_TOGETHER:
                raise Refused("too_many_pixels")
        placed.append(view | {"buffer": 0, "byteOffset": made.add(piece), "byteLength": len(piece)})
    return tree | {"bufferViews": placed}, bytes(made.content)


def _anew(content: bytes, kind: str) -> tuple[bytes, int]:
    """One picture from bare pixels, and how many those are."""
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    try:
        image: Image.Image = Image.open(io.BytesIO(content), formats=list(FORMATS.values()))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Refused("too_many_pixels") from None
    pixels = image.width * image.height
    clear = image.has_transparency_data
    image = image.convert("RGBA" if clear and kind != "JPEG" else "RGB")
    image.thumbnail((EDGE, EDGE))
    image.info.clear()
    out = io.BytesIO()
    image.save(out, kind, **MANNERS[kind])
    return out.getvalue(), pixels
