"""Pictures for the tests: honest ones, tagged ones and hostile ones, all made here."""

import io
import struct
import zlib
from typing import Any

from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

SECRETS = (b"Secret Street", b"GPSSECRET", b"XMPSECRET", b"COMMENTSECRET", b"ICCSECRET", b"Exif")


def picture(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """Red, green, blue and white quarters: shows each turn and mirror."""
    image = Image.new("RGB", (width, height), "white")
    half_w, half_h = width // 2, height // 2
    image.paste("#e01010", (0, 0, half_w, half_h))
    image.paste("#10c010", (half_w, 0, width, half_h))
    image.paste("#1010e0", (0, half_h, half_w, height))
    return image.convert(mode)


def encoded(image: Image.Image, kind: str, **manner: Any) -> bytes:
    """The picture as a file of a kind."""
    out = io.BytesIO()
    image.save(out, kind, **manner)
    return out.getvalue()


def tagged(kind: str, orientation: int = 1) -> bytes:
    """A picture with everything in its notes that nobody should learn."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010E], exif[0x013B] = orientation, "Secret Street 5", "GPSSECRET by hand"
    exif.get_ifd(0x8825)[29] = "GPSSECRET"
    manner: dict[str, Any] = {"exif": exif, "icc_profile": profile()}
    if kind in ("JPEG", "WEBP", "AVIF"):
        manner["xmp"] = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>XMPSECRET</x:xmpmeta>"
    if kind == "JPEG":
        manner["comment"] = b"COMMENTSECRET"
    if kind == "PNG":
        info = PngInfo()
        info.add_text("Comment", "COMMENTSECRET")
        info.add_itxt("XML:com.adobe.xmp", "<x>XMPSECRET</x>")
        manner["pnginfo"] = info
    return encoded(picture(), kind, **manner)


def profile(swapped: bool = False) -> bytes:
    """An sRGB profile with a copyright to find again; `swapped` has red and green the other way round."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    if swapped:
        made = made.replace(b"rXYZ", b"tXYZ", 1).replace(b"gXYZ", b"rXYZ", 1).replace(b"tXYZ", b"gXYZ", 1)
    return made + b"ICCSECRET"


def chunk(name: bytes, body: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png_with(name: bytes, body: bytes) -> bytes:
    """An honest PNG with one more chunk behind its header."""
    honest = encoded(picture(), "PNG")
    return honest[:33] + chunk(name, body) + honest[33:]


def webp_claiming(width: int, height: int) -> bytes:
    """The first bytes of a WebP that claims a canvas."""
    canvas = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF" + struct.pack("<I", 30) + b"WEBPVP8X" + struct.pack("<I", 10) + bytes(4) + canvas + b"VP8 " + bytes(4)


def png_claiming(width: int, height: int, lines: int = 0) -> bytes:
    """A small PNG that claims to be huge; its pixels, as many lines as there are, deflate to next to nothing."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    packer = zlib.compressobj(9)
    line = bytes(1 + (width + 7) // 8)
    body = b"".join(packer.compress(line) for _ in range(lines)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def moving_png(frames: int) -> bytes:
    """An animated PNG; no two frames are the same."""
    pictures = [Image.new("RGB", (4, 4), (number % 256, number // 256, 0)) for number in range(frames)]
    return encoded(pictures[0], "PNG", save_all=True, append_images=pictures[1:])


def gif_with_frames(count: int) -> bytes:
    """A GIF of so many frames of one pixel, written by hand."""
    head = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    frame = b"," + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\0"
    return head + frame * count + b";"


def glb(tree: bytes, binary: bytes = b"", version: int = 2, behind: bytes = b"") -> bytes:
    """A GLB file around a JSON text."""
    tree += b" " * (-len(tree) % 4)
    body = struct.pack("<II", len(tree), 0x4E4F534A) + tree
    if binary:
        body += struct.pack("<II", len(binary), 0x004E4942) + binary
    return struct.pack("<4sII", b"glTF", version, 12 + len(body)) + body + behind
