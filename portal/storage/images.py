"""Making a picture safe: look at its header, decode, turn upright, bring to sRGB. Runs only in the child.

Nothing of the uploaded bytes reaches anybody: what is served is written anew (renditions.py) from bare pixels, without
a word of metadata.
"""

import io
import warnings
from pathlib import Path
from typing import Any

from PIL import Image, ImageCms, UnidentifiedImageError
from PIL.Image import Transpose

from portal.storage.paged import write_pages
from portal.storage.renditions import write_all
from portal.storage.verdicts import Limits, Refused

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF")
MEDIA_TYPES = {name: f"image/{name.lower()}" for name in FORMATS} | {"MPO": "image/jpeg"}
MOVING = ("image/gif", "image/webp", "image/png", "image/avif")
LONGEST_PROFILE = 4 * 1024 * 1024
ORIENTATION = 0x0112
CLEAR_EDGE = 4096  # what can be seen through becomes WebP, which costs memory and time in plenty
TURNS = {
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_270,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_90,
}


def probe(source: Path, limits: Limits) -> Image.Image:
    """Open by header only, and refuse what would be too much to decode."""
    Image.MAX_IMAGE_PIXELS = limits.max_pixels
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    try:
        image = Image.open(source, formats=FORMATS)
    except UnidentifiedImageError:
        raise Refused("broken") from None  # its first bytes promised a picture, else we would not have been asked
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Refused("too_many_pixels") from None
    check_size(image, limits)
    if getattr(image, "n_frames", 1) > limits.max_frames:
        raise Refused("too_many_frames")
    return image


def check_size(image: Image.Image, limits: Limits) -> None:
    """Refuse what is too large to decode. Raises Refused."""
    width, height = image.size
    if width * height > limits.max_pixels or max(width, height) > limits.max_edge:
        raise Refused("too_many_pixels")


def make(source: Path, out: Path, limits: Limits) -> dict[str, Any]:
    """Write everything that will be shown of the picture into `out`, and tell what was made.

    A TIFF of several pages becomes a document; of what moves the first frame is shown.
    """
    image = probe(source, limits)
    media_type = MEDIA_TYPES[image.format or ""]
    frames = getattr(image, "n_frames", 1)
    if image.format == "TIFF" and frames > 1 and limits.max_pages:
        return _sheets(image, out, limits, frames)
    made = _written(image, out, limits)
    return made | {"media_type": media_type, "animated": frames > 1 and media_type in MOVING}


def _sheets(image: Image.Image, out: Path, limits: Limits, count: int) -> dict[str, Any]:
    """Each page of a TIFF as a picture of its own."""

    def draw(number: int) -> Image.Image:
        image.seek(number - 1)
        check_size(image, limits)
        return seen(image, limits)

    return {"media_type": "image/tiff"} | write_pages(out, limits, count, draw)


def _written(image: Image.Image, out: Path, limits: Limits) -> dict[str, Any]:
    image = seen(image, limits)
    return {"kind": "image", "width": image.width, "height": image.height} | write_all(image, out)


def seen(image: Image.Image, limits: Limits) -> Image.Image:
    """The bare picture as a screen shows it: upright, in sRGB, not larger than a master may be."""
    profile = image.info.get("icc_profile")
    image = upright(image)
    image.thumbnail((limits.master_edge, limits.master_edge))
    image = in_srgb(image, profile)
    if image.mode == "RGBA":
        image.thumbnail((CLEAR_EDGE, CLEAR_EDGE))
    image.info.clear()  # Pillow would copy profile and comment from here into whatever it saves
    return image


def upright(image: Image.Image) -> Image.Image:
    """Turn and mirror the picture as its notes ask."""
    try:
        turn = TURNS.get(image.getexif().get(ORIENTATION, 1))
    except Exception:  # noqa: BLE001 notes can be spoilt in any way; that is no reason to refuse a good picture
        turn = None
    return image if turn is None else image.transpose(turn)


def in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Eight bits of red, green and blue as a screen expects them, and alpha only where something shines through."""
    image = _eight_bits(image)
    if image.mode in ("P", "PA", "LA", "La", "RGBa") or image.has_transparency_data:
        image = image.convert("RGBA")
    elif image.mode not in ("L", "CMYK", "LAB"):
        image = image.convert("RGB")
    image = _apply_profile(image, profile)
    if image.mode == "RGBA" and image.getchannel("A").getextrema() != (255, 255):
        return image
    return image.convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """Scientific and 16-bit greys: stretch what is there to 0..255."""
    if not image.mode.startswith(("I", "F")):
        return image
    grey = image.convert("F")
    low, high = (float(end) for end in grey.getextrema())  # type: ignore[arg-type]
    top = 65535.0 if image.mode.startswith("I;16") else max(high, 1.0)
    low = 0.0 if image.mode.startswith("I;16") else min(low, 0.0)
    scale = 255.0 / ((top - low) or 1.0)
    return grey.point(lambda value: value * scale + -low * scale).convert("L")


def _apply_profile(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Colours by the picture's own profile; a spoilt or unfitting profile counts as none."""
    if image.mode == "LAB":
        given = ImageCms.createProfile("LAB")
    elif profile and len(profile) <= LONGEST_PROFILE:
        try:
            given = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile
        except (OSError, ImageCms.PyCMSError):
            return image
    else:
        return image
    goal = image.mode if image.mode in ("RGB", "RGBA") else "RGB"
    try:
        change = ImageCms.buildTransform(given, ImageCms.createProfile("sRGB"), image.mode, goal)
        if goal == image.mode:
            ImageCms.applyTransform(image, change, inPlace=True)
            return image
        return ImageCms.applyTransform(image, change) or image
    except ImageCms.PyCMSError:
        return image
